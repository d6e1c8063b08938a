/** The values of each facet with their counts, as the filter shows them. */

import { codesOfFacet } from './facet-values'
import type { MeasureFilter } from './filter'
import { excludedKey, FACETS, type Facet } from './keys'

/** `count` is how many records would be found with this value and every condition but those of its facet. */
export type FacetCount = { facet: Facet; value: string; count: number }
export type FacetValue = { value: string; count: number; chosen: 'any' | 'not' | null }
/** `hidden`: how many further values there are; they show when the facet is expanded. */
export type FacetValues = { facet: Facet; values: FacetValue[]; hidden: number; expanded: boolean }

/** Of facets whose values come with the records, so many are shown at first. */
const SHOWN = 8

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
/** The newest year first; of others the most frequent. */
const inOrder = (facet: Facet) => (a: FacetValue, b: FacetValue) =>
  facet === 'year' ? compare(b.value, a.value) : b.count - a.count || compare(a.value, b.value)

function valuesOf(facet: Facet, counts: ReadonlyMap<string, number>, filter: MeasureFilter): FacetValue[] {
  const [any, none] = [filter[facet], filter[excludedKey(facet)]]
  const codes = codesOfFacet(facet)
  const all = new Set([...(codes ?? counts.keys()), ...any, ...none])
  const values = [...all].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    chosen: any.includes(value) ? ('any' as const) : none.includes(value) ? ('not' as const) : null,
  }))
  return codes ? values : values.sort(inOrder(facet))
}

/** A value with nothing to find stays in sight, and one that is chosen never goes away. */
export function layoutFacets(counts: readonly FacetCount[], filter: MeasureFilter): FacetValues[] {
  const byFacet = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]))
  for (const { facet, value, count } of counts) byFacet.get(facet)?.set(value, count)
  return FACETS.map((facet) => {
    const all = valuesOf(facet, byFacet.get(facet) ?? new Map(), filter)
    const expanded = filter.expand.includes(facet)
    if (codesOfFacet(facet) || expanded) return { facet, values: all, hidden: 0, expanded }
    const values = all.filter(({ chosen }, index) => index < SHOWN || chosen)
    return { facet, values, hidden: all.length - values.length, expanded }
  })
}
