/** The rows by which lists find a measure: they follow from the record, and hold nothing of their own. */
import { dayNumber, rangeOf } from '@/lib/dates'
import { bigramsOf } from '@/lib/search/bigrams'
import { fold } from '@/lib/search/fold'
import { barDays } from './chart/bar-days'
import { type Derivable, type Derived, deriveMeasure } from './derive'
import { searchTextOf } from './search-text'
import { type Classifiable, NONE, type Term, termId, termsOf } from './terms'
import type { Category, Measure } from './types'

/** Raised whenever these rows change their form or meaning: a start then writes all of them anew. */
export const INDEX_FORMAT = 2

export type IndexRows = ReturnType<typeof indexRowsOf>

const numberOf = (day: string | null) => (day === null ? null : dayNumber(day))
const statusTerm = (status: string): Term => ({ facet: 'status', value: status })
const idOf = ({ facet, value }: Term) => termId(facet, value)

const entriesOf = ({ events }: Pick<Derivable, 'events'>, { spans }: Derived) => [
  ...events.map(({ date }, position) => {
    const { earliest, latest } = rangeOf(date)
    return { source: 'event' as const, position, earliest: dayNumber(earliest), latest: dayNumber(latest) }
  }),
  ...spans.flatMap(({ basis, from }, position) =>
    basis === 'expected'
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
 * Of one measure, but for its number. `coded` names its authorities by their keys, `measure` in words. `terms` are all
 * that its index row names; `relations` is added by itself (mutations/indexing.ts).
 */
export function indexRowsOf(coded: Classifiable, measure: Derivable & { category: Category }, derived: Derived) {
  const own = termsOf(
    coded,
    measure.citations.map(({ kind }) => kind),
    derived.official,
  )
  const held = derived.spans.map(({ status }) => statusTerm(status))
  const text = searchTextOf(measure)
  const number = measure.instrument?.number
  return {
    index: {
      kind: measure.kind,
      firstOn: dayNumber(derived.firstEarliest),
      announcedFrom: numberOf(derived.announcedEarliest),
      announcedTo: numberOf(derived.announcedLatest),
      effectiveFrom: numberOf(derived.effectiveEarliest),
      effectiveTo: numberOf(derived.effectiveLatest),
      endedFrom: numberOf(derived.endedEarliest),
      endedTo: numberOf(derived.endedLatest),
      spanFrom: derived.spans.map(({ from }) => dayNumber(from)),
      spanTerms: held.map(idOf),
      terms: own.map(idOf),
    },
    search: { text, bigrams: bigramsOf(text), number: number ? fold(number) : null },
    entries: entriesOf(measure, derived),
    bar: barOf(coded, derived),
    terms: [...own, ...held],
  }
}

/** Of a saved record. */
export function indexRowsOfMeasure(measure: Measure): IndexRows {
  const described = {
    ...measure,
    authorities: measure.authorities.map(({ name }) => name),
    citations: measure.citations.map(({ source: { publisher, kind, title }, stance }) => ({
      publisher,
      kind,
      title,
      stance,
    })),
  }
  const coded = { ...measure, authorities: measure.authorities.map(({ key }) => key) }
  return indexRowsOf(coded, described, deriveMeasure(described))
}
