/** What an entity that nobody has named in addresses is called there, for ever. */

import { nameText } from './names'

const LENGTH = 80

/** A number that follows from a text, for names without a Latin letter. */
function numberOf(text: string): string {
  let number = 0
  for (const character of text) number = (Math.imul(number, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return number.toString(36)
}

/** Of a name as it is compared; unique only by chance. */
export function proposeEntitySlug(name: string): string {
  const latin = nameText(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const slug = latin.length < 2 ? `entity-${numberOf(name)}` : latin
  return slug.length <= LENGTH ? slug : slug.slice(0, LENGTH + 1).replace(/-[^-]*$/, '')
}
