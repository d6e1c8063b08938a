/** The rows by which lists find a measure: they follow from the record, and hold nothing of their own. */

import { dayNumber, rangeOf } from '@/lib/dates'
import { bigramsOf } from '@/lib/search/bigrams'
import { fold } from '@/lib/search/fold'
import { barDays } from '../chart/data/bar-days'
import type { Category, Effect } from '../codes'
import { plainTallyOf, spanTalliesOf } from '../list/counts'
import { NONE } from '../list/keys'
import { searchTextOf } from '../list/search-text'
import { type Classifiable, type FacetTerm, termId, termsOf } from '../list/terms'
import type { Derivable, Derived } from '../status/derive'
import type { StatusSpan } from '../types'

/** By table. What is archived has none. */
export type IndexRows = Pick<ReturnType<typeof indexRowsOf>, 'tables' | 'terms'>

const numberOf = (day: string | null) => (day === null ? null : dayNumber(day))
const statusTerm = ({ status }: StatusSpan): FacetTerm => ({ facet: 'status', value: status })
// What is no measure has no status that could rest on anything.
const basisTerm = ({ status, basis }: StatusSpan): FacetTerm => ({
  facet: 'basis',
  value: status === 'not_applicable' ? NONE : basis,
})
const idOf = ({ facet, value }: FacetTerm) => termId(facet, value)

const entriesOf = ({ events }: Pick<Derivable, 'events'>, { spans }: Derived) => [
  ...events.map(({ date }, position) => {
    const { earliest, latest } = rangeOf(date)
    return { source: 'event' as const, position, earliest: dayNumber(earliest), latest: dayNumber(latest) }
  }),
  ...spans.flatMap(({ basis, from }, position) =>
    basis !== 'stated' && !events.some(({ expected, date }) => expected && date === from)
      ? [{ source: 'expected' as const, position, earliest: dayNumber(from), latest: dayNumber(from) }]
      : [],
  ),
]

function barOf({ kind, imposer, category, formality, authorities }: Classifiable, derived: Derived) {
  const { first, last, lastKnown } = barDays(kind, derived)
  return {
    imposer: termId('imposer', imposer),
    category: termId('category', category),
    formality: termId('formality', formality),
    authority: termId('authority', authorities[0] ?? NONE),
    firstDay: dayNumber(first),
    lastDay: dayNumber(last ?? lastKnown),
    isOpen: last === null,
  }
}

/**
 * Of one measure. `coded` names its authorities by their keys, `measure` in words. `terms` are all that its index row
 * names; `relations` is added by itself (indexing.ts).
 */
export function indexRowsOf(
  measureId: number,
  coded: Classifiable,
  measure: Derivable & { category: Category; effect: Effect },
  derived: Derived,
) {
  const own = termsOf(
    coded,
    measure.citations.map(({ kind }) => kind),
    derived.official,
  )
  const held = derived.spans.map(statusTerm)
  const bases = derived.spans.map(basisTerm)
  const text = searchTextOf(measure)
  const number = measure.instrument?.number
  const tally = plainTallyOf(measure)
  const index = {
    measureId,
    kind: measure.kind,
    tally,
    spanTallies: spanTalliesOf(tally, derived.spans),
    firstOn: dayNumber(derived.firstEarliest),
    announcedFrom: numberOf(derived.announcedEarliest),
    announcedTo: numberOf(derived.announcedLatest),
    effectiveFrom: numberOf(derived.effectiveEarliest),
    effectiveTo: numberOf(derived.effectiveLatest),
    endedFrom: numberOf(derived.endedEarliest),
    endedTo: numberOf(derived.endedLatest),
    spanFrom: derived.spans.map(({ from }) => dayNumber(from)),
    spanTerms: held.map(idOf),
    spanBases: bases.map(idOf),
    lastSeen: numberOf(derived.lastSeenEarliest),
    terms: own.map(idOf),
    slug: measure.slug,
  }
  const tables = {
    measure_index: [index],
    measure_search: [{ measureId, text, bigrams: bigramsOf(text), number: number ? fold(number) : null }],
    timeline_bars: [{ measureId, ...barOf(coded, derived) }],
    timeline_entries: entriesOf(measure, derived).map((entry) => ({ measureId, ...entry })),
  }
  return { tables, terms: [...own, ...held, ...bases] }
}
