/** What the filter beside the list shows: its facets with names and counts, as text. */

import { formatCount, formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { FacetValues } from './facets'
import { hrefOf, type ListHref, type MeasureFilter, otherDay } from './filter'
import { DAILY_FACETS, type Facet } from './keys'
import { type AuthorityNames, nameValue } from './value-names'

/** `count` is written out; "0" has nothing to find. */
export type PanelValue = readonly [value: string, label: string, count: string, chosen?: 'any' | 'not']
export type PanelFacet = {
  facet: Facet
  legend: string
  values: PanelValue[]
  /** The way to all values, or back to the first; null where there are no more. */
  more: { href: ListHref; label: string } | null
  expanded: boolean
}

/** "Status on 24 Feb 2026" where that is the day that is asked. */
export function facetLegend(facet: Facet, filter: MeasureFilter, speech: Speech): string {
  const { days, list } = speech.words
  const day = otherDay(filter)
  const daily = DAILY_FACETS.find((each) => each === facet)
  return day && daily ? say(days.facetOn[daily], { day: formatDate(day, speech) }) : list.keys[facet]
}

export function panelFacets(
  facets: readonly FacetValues[],
  filter: MeasureFilter,
  speech: Speech,
  authorities: AuthorityNames,
): PanelFacet[] {
  const { list } = speech.words
  return facets.map(({ facet, values, hidden, expanded }) => {
    const others = filter.expand.filter((each) => each !== facet)
    const more =
      hidden > 0
        ? {
            href: hrefOf({ ...filter, expand: [...others, facet] }),
            label: say(list.more, { number: formatCount(hidden, speech) }),
          }
        : expanded
          ? { href: hrefOf({ ...filter, expand: others }), label: list.fewer }
          : null
    return {
      facet,
      legend: facetLegend(facet, filter, speech),
      values: values.map(({ value, count, chosen }): PanelValue => {
        const phrase = nameValue(facet, value, speech, authorities)
        const label = chosen === 'not' ? say(list.not, { phrase }) : phrase
        const named = [value, label, formatCount(count, speech)] as const
        return chosen ? [...named, chosen] : named
      }),
      more,
      expanded,
    }
  })
}
