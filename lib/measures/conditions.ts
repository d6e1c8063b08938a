/** The conditions of a filter that hold codes, and what each of their values is called. */
import { nameCountry, pickText, type Speech } from '@/lib/i18n/format'
import type { ListKey } from './filter'
import type { Authority } from './types'

/** In the order in which a reader thinks of them. */
export const CONDITIONS = [
  'kind',
  'imposer',
  'target',
  'status',
  'category',
  'effect',
  'formality',
  'acknowledgement',
  'confirmation',
  'authority',
] as const satisfies readonly ListKey[]
export type Condition = (typeof CONDITIONS)[number]

/** Names of authorities by their keys. */
export type AuthorityNames = ReadonlyMap<string, string>

export const nameAuthorities = (authorities: readonly Authority[], { language }: Speech): AuthorityNames =>
  new Map(authorities.map(({ key, name, abbreviation }) => [key, abbreviation ?? pickText(name, language).text]))

/** A code that nothing names stands for itself. */
export function nameValue(key: Condition, value: string, speech: Speech, authorities: AuthorityNames): string {
  const { codes } = speech.words
  if (key === 'imposer' || key === 'target') return nameCountry(value, speech)
  if (key === 'authority') return authorities.get(value) ?? value
  const named: Record<string, string | { label: string }> = codes[key]
  const label = named[value] ?? value
  return typeof label === 'string' ? label : label.label
}
