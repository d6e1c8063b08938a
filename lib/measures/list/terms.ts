/** What a filter asks of a record with a code: a term, such as category=rare_earths. */

import type { PartialDate } from '@/lib/dates'
import type { CodedFacet } from '../codes'
import { headingsOf, treeCode } from '../codes-tree'
import type { ScopeItem } from '../types'
import { type DailyFacet, type Facet, NONE, ofCodedFacets } from './keys'

export type FacetTerm = { facet: Facet; value: string }

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * The number under which the index knows a term: FNV-1a of "category=rare_earths", as a signed 32-bit integer.
 * Two terms with one number are refused when the second is saved (store/indexing.ts).
 */
export function termId(facet: Facet, value: string): number {
  let hash = FNV_OFFSET
  for (const byte of new TextEncoder().encode(`${facet}=${value}`)) hash = Math.imul(hash ^ byte, FNV_PRIME)
  return hash | 0
}

export const termIds = (facet: Facet, values: readonly string[]) => values.map((value) => termId(facet, value))

export type Classifiable = Record<CodedFacet | 'imposer', string> & {
  targets: readonly string[]
  authorities: readonly string[]
  instrument: object | null
  entities: readonly unknown[]
  scope: readonly Pick<ScopeItem, 'scheme' | 'code'>[]
  events: readonly { date: PartialDate }[]
}

const yesOrNo = (holds: boolean) => [holds ? 'yes' : 'no']
const orNone = (values: readonly string[]) => (values.length > 0 ? values : [NONE])
/** The first two digits of a code of the Harmonized System. */
const chapterOf = ({ scheme, code }: Pick<ScopeItem, 'scheme' | 'code'>) =>
  scheme === 'HS2022' ? (treeCode(scheme, code)?.path[1]?.slice(1) ?? []) : []

/**
 * The terms that a record has by itself. Those that depend on the day that is asked for are missing, and `relations`,
 * which depends on other records too. `sourceKinds` are those of its sources.
 */
export function termsOf(measure: Classifiable, sourceKinds: readonly string[], official: boolean): FacetTerm[] {
  const { kind, ...codes } = ofCodedFacets((facet) => [measure[facet]])
  const values: Record<Exclude<Facet, DailyFacet | 'relations'>, readonly string[]> = {
    kind,
    imposer: [measure.imposer],
    target: measure.targets,
    ...codes,
    authority: orNone(measure.authorities),
    instrument: yesOrNo(measure.instrument !== null),
    entities: yesOrNo(measure.entities.length > 0),
    scope: orNone(measure.scope.flatMap(chapterOf)),
    heading: headingsOf(measure.scope),
    sourceKind: sourceKinds,
    official: yesOrNo(official),
    year: measure.events.map(({ date }) => date.slice(0, 4)),
  }
  return Object.entries(values).flatMap(([facet, list]) =>
    [...new Set(list)].map((value) => ({ facet: facet as Facet, value })),
  )
}
