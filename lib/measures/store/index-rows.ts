/** The rows by which lists find a measure: they follow from the record, and hold nothing of their own. */

import { dayNumber, rangeOf } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { indexTermsOf } from '@/lib/search/fit'
import { fold } from '@/lib/search/fold'
import { plainWordsOf } from '@/lib/search/grams'
import { barDays } from '../chart/data/bar-days'
import type { Category, Effect } from '../codes'
import { codeTermsOf } from '../list/code-terms'
import { plainTallyOf, spanTalliesOf, type Tally } from '../list/counts'
import { isManyValued, NONE, type SingleFacet } from '../list/keys'
import { joinLines, namesIn, searchLinesOf } from '../list/search-text'
import { type Classifiable, type FacetTerm, termId, termsOf } from '../list/terms'
import { deadlinesOf } from '../status/deadlines'
import type { Derivable, Derived } from '../status/derive'
import { overdueSpansOf } from '../status/overdue'
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

/** What nobody has answered has no last day. */
const OPEN_END = '9999-12-31'

/** From the first day to the last on which nobody knows what became of a written one. */
const overdueEntriesOf = (measure: Pick<Derivable, 'kind' | 'events'>) =>
  overdueSpansOf(measure).map(({ from, to }, position) => {
    const last = to === null ? OPEN_END : shiftDay(to, -1)
    return { source: 'overdue' as const, position, earliest: dayNumber(from), latest: dayNumber(last) }
  })

/** Steps of one day are one entry of the timeline: all but the first are there `also`. */
const entriesOf = ({ kind, events }: Pick<Derivable, 'kind' | 'events'>, { spans }: Derived) => [
  ...events.map(({ date }, position) => {
    const { earliest, latest } = rangeOf(date)
    const isFirst = events.findIndex((event) => event.date === date) === position
    const source = isFirst ? ('event' as const) : ('also' as const)
    return { source, position, earliest: dayNumber(earliest), latest: dayNumber(latest) }
  }),
  ...spans.flatMap(({ basis, from }, position) =>
    basis !== 'stated' && !events.some(({ expected, date }) => expected && date === from)
      ? [{ source: 'expected' as const, position, earliest: dayNumber(from), latest: dayNumber(from) }]
      : [],
  ),
  ...deadlinesOf(events).map(({ date, position }) => {
    const { earliest, latest } = rangeOf(date)
    return { source: 'due' as const, position, earliest: dayNumber(earliest), latest: dayNumber(latest) }
  }),
  ...overdueEntriesOf({ kind, events }),
]

/** The days that its events can mean, as a multirange: whether one of them meets a period is asked of the row itself. */
const eventDaysOf = ({ events }: Pick<Derivable, 'events'>) => {
  const ranges = events.map(({ date }) => rangeOf(date))
  return `{${ranges.map(({ earliest, latest }) => `[${dayNumber(earliest)},${dayNumber(latest)}]`).join()}}`
}

/** `relations` depends on other records too: who has any is told later (indexing.ts). */
function singlesOf(terms: readonly FacetTerm[]): Record<SingleFacet, number> {
  const singles = terms.filter(({ facet }) => !isManyValued(facet)).map((term) => [term.facet, idOf(term)] as const)
  return { ...(Object.fromEntries(singles) as Record<SingleFacet, number>), relations: termId('relations', 'no') }
}

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

/** Its last span stands beside the lists of all: most records have one alone, or are in their last. */
function spanColumnsOf({ spans }: Derived, tally: Tally) {
  const tallies = spanTalliesOf(tally, spans)
  const [terms, bases] = [spans.map(statusTerm).map(idOf), spans.map(basisTerm).map(idOf)]
  const several = spans.length > 1
  return {
    lastFrom: numberOf(spans.at(-1)?.from ?? null) ?? 0,
    lastStatus: terms.at(-1) ?? termId('status', NONE),
    lastBasis: bases.at(-1) ?? termId('basis', NONE),
    lastTally: tallies.at(-1) ?? tally,
    tally,
    spanFrom: several ? spans.map(({ from }) => dayNumber(from)) : null,
    spanTerms: several ? terms : null,
    spanBases: several ? bases : null,
    spanTallies: several && tallies.length > 0 ? tallies : null,
  }
}

const dayColumnsOf = (derived: Derived) => ({
  firstOn: dayNumber(derived.firstEarliest),
  announcedFrom: numberOf(derived.announcedEarliest),
  announcedTo: numberOf(derived.announcedLatest),
  effectiveFrom: numberOf(derived.effectiveEarliest),
  effectiveTo: numberOf(derived.effectiveLatest),
  endedFrom: numberOf(derived.endedEarliest),
  endedTo: numberOf(derived.endedLatest),
  lastSeen: numberOf(derived.lastSeenEarliest),
})

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
  const lines = searchLinesOf(measure)
  const text = joinLines(lines)
  const number = measure.instrument?.number ?? null
  const codes = codeTermsOf(coded.scope)
  const index = {
    measureId,
    ...singlesOf(own),
    ...spanColumnsOf(derived, plainTallyOf(measure)),
    ...dayColumnsOf(derived),
    eventDays: eventDaysOf(measure),
    terms: own.filter(({ facet }) => isManyValued(facet)).map(idOf),
    codes: codes.length > 0 ? codes : null,
    slug: measure.slug,
    number: number ? fold(number) : null,
    text,
    grams: indexTermsOf(lines, { number, names: namesIn(measure) }),
  }
  const tables = {
    measure_index: [index],
    search_words: plainWordsOf(text).map((word) => ({ word })),
    timeline_bars: [{ measureId, ...barOf(coded, derived) }],
    timeline_entries: entriesOf(measure, derived).map((entry) => ({ measureId, ...entry })),
  }
  return { tables, terms: [...own, ...derived.spans.flatMap((span) => [statusTerm(span), basisTerm(span)])] }
}
