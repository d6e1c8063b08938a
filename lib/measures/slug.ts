import { rangeOf } from '@/lib/dates'
import type { MeasureInput } from './schema'

const LENGTH = 80

const words = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** A public name that tells who, when and what: "cn-2026-01-ban-on-dual-use-exports". Unique only by chance. */
export function proposeSlug({ imposer, events, title, kind }: MeasureInput): string {
  const first = events.map(({ date }) => rangeOf(date).earliest).sort()[0] ?? ''
  const name = words(title.en ?? '') || kind
  const long = `${imposer.toLowerCase()}-${first.slice(0, 7)}-${name}`
  return long.length <= LENGTH ? long : long.slice(0, LENGTH + 1).replace(/-[^-]*$/, '')
}

/** The first of slug, slug-2, slug-3 … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
