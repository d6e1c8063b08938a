/** What lists make of the records that a plain filter finds: their order, the counts beside them, and the timeline. */

import type { Day } from '@/lib/dates'
import { fold } from '@/lib/search/fold'
import { readWanted } from '@/lib/search/wanted'
import { CONFIDENCES, CONFIRMATIONS, STATUSES } from '../codes'
import { type ListCounts, type Tally, toCounts } from '../list/counts'
import type { SortKey } from '../list/fields'
import { FIT, type MeasureFilter } from '../list/filter'
import { excludedKey, FACETS } from '../list/keys'
import type { Measure } from '../types'
import { farnesses } from './plain-codes.cases'
import {
  basisAt,
  daysOfMeasure,
  dueDayOf,
  hasPresent,
  hasTypedName,
  hasTypedNumber,
  isFound,
  liesWithin,
  statusAt,
  valuesOf,
} from './plain-filter.cases'

type Key = string | number | null
const firstDayOf = (date: string | null) => (date === null ? null : daysOfMeasure(date).earliest)
const rungOf = (ladder: readonly string[], value: string | null) => (value === null ? null : ladder.indexOf(value))

/** The keys whose order no collation decides. */
const SORTED: Partial<Record<SortKey | typeof FIT, (measure: Measure, today: Day) => Key>> = {
  [FIT]: ({ firstOn }) => firstDayOf(firstOn),
  firstOn: ({ firstOn }) => firstDayOf(firstOn),
  kind: ({ kind }) => kind,
  announcedOn: ({ announcedOn }) => firstDayOf(announcedOn),
  effectiveOn: ({ effectiveOn }) => firstDayOf(effectiveOn),
  endedOn: ({ endedOn }) => firstDayOf(endedOn),
  status: (measure, today) => rungOf(STATUSES, statusAt(measure, today)),
  statusSince: ({ spans }, today) => spans.findLast(({ from }) => from <= today)?.from ?? null,
  confirmation: ({ confirmation }) => rungOf(CONFIRMATIONS, confirmation),
  confidence: ({ confidence }) => rungOf(CONFIDENCES, confidence),
  sourceCount: ({ citations }) => citations.length,
}

/** A search with a figure in it may be a document's number: its record stands first, then those whose number has it in it. */
function numberRank({ instrument }: Measure, { q, sort }: MeasureFilter) {
  const wanted = fold(q).replaceAll('"', '').trim()
  if (sort.key !== FIT || !/[0-9]/.test(wanted)) return 0
  const number = fold(instrument?.number ?? '')
  return number === wanted ? 0 : number.includes(wanted) ? 1 : 2
}

/** Of a text: the document of that number or what names whoever is called so, then what has it in its head, in head and summary, and at all. */
function fitRank(measure: Measure, { q, sort }: MeasureFilter) {
  if (sort.key !== FIT || readWanted(q).present.length === 0 || farnesses(measure, q).length > 0) return 0
  if (hasTypedNumber(measure, q) || hasTypedName(measure, q)) return 0
  if (hasPresent(measure, q, ['head'])) return 1
  return hasPresent(measure, q, ['head', 'summary']) ? 2 : 3
}

/** Codes of the search one after another, the closest first. */
function codeOrder(a: Measure, b: Measure, { q, sort }: MeasureFilter) {
  if (sort.key !== FIT) return 0
  const [far, farther] = [farnesses(a, q), farnesses(b, q)]
  return far.map((steps, at) => steps - (farther[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

const compare = (a: Key, b: Key) => (a === b ? 0 : a === null || (b !== null && a > b) ? 1 : -1)

/** What is unknown stands last either way; of the same the short name decides. */
function inOrder(filter: MeasureFilter, keyOf: (measure: Measure, today: Day) => Key, today: Day) {
  const turn = filter.sort.descending ? -1 : 1
  return (a: Measure, b: Measure) => {
    const keys = [keyOf(a, today), keyOf(b, today)] as const
    const by = keys.includes(null) ? compare(...keys) : turn * compare(...keys)
    return (
      fitRank(a, filter) - fitRank(b, filter) ||
      numberRank(a, filter) - numberRank(b, filter) ||
      codeOrder(a, b, filter) ||
      by ||
      turn * compare(a.slug, b.slug)
    )
  }
}

/** `isOrdered`: they stand in the order of the list, and else in any. */
export function plainList(all: readonly Measure[], filter: MeasureFilter, today: Day) {
  const found = all.filter((measure) => isFound(measure, filter, today))
  const keyOf = SORTED[filter.sort.key]
  return { found: keyOf ? found.sort(inOrder(filter, keyOf, today)) : found, isOrdered: keyOf !== undefined }
}

function tallyOf(measure: Measure, found: readonly Measure[], day: Day): Tally {
  const { kind, effect, relations } = measure
  if (kind !== 'measure') return kind === 'response' ? 'responses' : 'triggers'
  const wholes = relations.filter(({ type }) => type === 'part_of').map(({ slug }) => slug)
  if (found.some((other) => other.kind === 'measure' && wholes.includes(other.slug))) return 'partOf'
  const status = statusAt(measure, day)
  if (status === 'done') return 'done'
  const applies = status === 'in_force' || status === 'partly_in_force'
  return applies && basisAt(measure, day) === 'expected' ? 'expected' : effect
}

/** Every record under what it counts as on the day that is asked for, and under nothing else. */
export function plainCounts(found: readonly Measure[], { inForceOn }: MeasureFilter, today: Day): ListCounts {
  const counts = toCounts([])
  for (const measure of found) counts[tallyOf(measure, found, inForceOn ?? today)] += 1
  return counts
}

/** From "category=customs" to its count: of every value that a record has, those of zero too. */
export function plainFacets(all: readonly Measure[], filter: MeasureFilter, today: Day): Map<string, number> {
  const counts = new Map<string, number>()
  const found = new Set(all.filter((measure) => isFound(measure, filter, today)))
  for (const facet of FACETS) {
    const isNarrowed = filter[facet].length + filter[excludedKey(facet)].length > 0
    const finds = (measure: Measure) => (isNarrowed ? isFound(measure, filter, today, facet) : found.has(measure))
    for (const measure of all) {
      const more = finds(measure) ? 1 : 0
      for (const value of valuesOf(measure, facet, today)) {
        const term = `${facet}=${value}`
        counts.set(term, (counts.get(term) ?? 0) + more)
      }
    }
  }
  return counts
}

type Entry = { key: string; date: string; measure: Measure; source: string; position: number }

const entriesOf = (measure: Measure): Entry[] =>
  [
    ...measure.events
      .map(({ date }, position) => ({ source: 'event', date, position }))
      .filter(({ date, position }) => !measure.events.slice(0, position).some((before) => before.date === date)),
    ...measure.spans
      .map(({ basis, from }, position) => ({ source: 'expected', date: from, position, basis }))
      .filter(({ basis, date }) => basis !== 'stated' && !measure.events.some((e) => e.expected && e.date === date)),
    ...measure.events.flatMap((event, position) => {
      const date = dueDayOf(event)
      return date === null ? [] : [{ source: 'due', date, position }]
    }),
  ].map(({ source, date, position }) => ({
    key: `${measure.slug}-${source}-${position}`,
    source,
    date,
    position,
    measure,
  }))

/** Of those that begin on one day the vaguer one lasts longer, and is the older of the two. */
const fromTheOldest = (a: Entry, b: Entry) =>
  compare(daysOfMeasure(a.date).earliest, daysOfMeasure(b.date).earliest) ||
  compare(daysOfMeasure(b.date).latest, daysOfMeasure(a.date).latest) ||
  compare(a.measure.slug, b.measure.slug) ||
  a.position - b.position ||
  compare(a.source, b.source)

/** The keys of the entries: newest first, unless the list is sorted from its oldest record on. */
export function plainTimeline(found: readonly Measure[], filter: MeasureFilter): string[] {
  const { from, to, date, sort } = filter
  const isNarrowed = (date === 'event' || date === 'expected') && (from !== null || to !== null)
  const entries = found
    .flatMap(entriesOf)
    .filter(({ source }) => (date === 'expected' ? source !== 'event' : source !== 'due'))
    .filter((entry) => !isNarrowed || liesWithin(entry.date, filter))
  const rising = entries.sort(fromTheOldest).map(({ key }) => key)
  return sort.key === 'firstOn' && !sort.descending ? rising : rising.reverse()
}
