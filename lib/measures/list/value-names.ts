/** What each value of a facet is called. */
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { pickText } from '@/lib/texts'
import { nameGoods } from '../code-labels'
import type { Authority } from '../types'
import { type Facet, NONE } from './keys'

/** Names of authorities by their keys. */
export type AuthorityNames = ReadonlyMap<string, string>

export const nameAuthorities = (authorities: readonly Authority[], { language }: Speech): AuthorityNames =>
  new Map(
    authorities.map(({ key, name, abbreviation }) => [key, isolate(abbreviation ?? pickText(name, language).text)]),
  )

/** A code that nothing names stands for itself. */
export function nameValue(facet: Facet, value: string, speech: Speech, authorities: AuthorityNames): string {
  const { codes, list } = speech.words
  if (facet === 'imposer' || facet === 'target') return nameCountry(value, speech)
  if (facet === 'year') return value
  if (value === NONE && facet !== 'status')
    return (list.noValueOf as Partial<Record<Facet, string>>)[facet] ?? list.noValue
  if (facet === 'authority') return authorities.get(value) ?? value
  if (facet === 'scope' || facet === 'heading') return nameGoods(value, speech)
  const named: Record<string, string | { label: string }> =
    facet in list.yesNo ? list.yesNo[facet as YesNoFacet] : codes[facet as CodedFacet]
  const label = named[value] ?? value
  return typeof label === 'string' ? label : label.label
}

type YesNoFacet = 'instrument' | 'entities' | 'official' | 'relations'
type CodedFacet = Exclude<Facet, YesNoFacet | 'imposer' | 'target' | 'year' | 'authority' | 'scope' | 'heading'>
