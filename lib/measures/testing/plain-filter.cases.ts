/**
 * The filter as its words have it, on whole records: no index, no SQL, and nothing of the code that it is to judge. What
 * a date can mean, how text is folded, which words a search has and of which grams they are is taken from there: these have
 * tests of their own.
 */

import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { nameKeys } from '@/lib/entities/names'
import { numberTermsOf, termOfNumber } from '@/lib/search/document-number'
import { gramsOf, plainWordsOf, soughtGrams } from '@/lib/search/grams'
import { readWanted, type WantedWords } from '@/lib/search/wanted'
import { isOfficial } from '@/lib/sources/types'
import type { Status } from '../codes'
import type { MeasureFilter } from '../list/filter'
import { excludedKey, FACETS, type Facet, ofCodedFacets } from '../list/keys'
import { searchLinesOf } from '../list/search-text'
import type { Measure, StatusSpan } from '../types'
import { hasWordsOrCodes, isTouched, plainHeadings } from './plain-codes.cases'
import { knownNames } from './random-entities.cases'

const yesOrNo = (holds: boolean) => [holds ? 'yes' : 'no']
const orNone = (values: string[]) => (values.length === 0 ? ['none'] : values)

/** The last span that has begun. */
function spanAt({ spans }: Measure, day: Day): StatusSpan | null {
  let last: StatusSpan | null = null
  for (const span of spans) if (span.from <= day) last = span
  return last
}

export const statusAt = (measure: Measure, day: Day): Status | null => spanAt(measure, day)?.status ?? null

export function basisAt(measure: Measure, day: Day): string {
  const span = spanAt(measure, day)
  return span === null || span.status === 'not_applicable' ? 'none' : span.basis
}

const goesOn = (status: Status | null) => status === 'suspended' || applies(status)

function sightingAt(measure: Measure, day: Day): string {
  const seen = measure.lastSeenOn
  if (seen === null || !goesOn(statusAt(measure, day))) return 'none'
  const lastYear = `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`
  return firstDay(seen) < lastYear ? 'over_year' : 'within_year'
}

const chaptersOf = ({ scope }: Measure) =>
  scope
    .filter(({ scheme, code }) => scheme === 'HS2022' && /[0-9][0-9]/.test(code))
    .map(({ code }) => code.replace('ex ', '').slice(0, 2))

const restsOnOfficialSource = ({ citations }: Measure) =>
  citations.some(({ source, stance }) => isOfficial(source.kind) && stance === 'supports' && source.opened)

const VALUES: Record<Facet, (measure: Measure, today: Day) => string[]> = {
  ...ofCodedFacets((facet) => (measure: Measure) => [measure[facet]]),
  imposer: ({ imposer }) => [imposer],
  target: ({ targets }) => targets,
  status: (measure, today) => [statusAt(measure, today) ?? 'none'],
  basis: (measure, today) => [basisAt(measure, today)],
  lastSeen: (measure, today) => [sightingAt(measure, today)],
  authority: ({ authorities }) => orNone(authorities.map(({ key }) => key)),
  instrument: ({ instrument }) => yesOrNo(instrument !== null),
  entities: ({ entities }) => yesOrNo(entities.length > 0),
  scope: (measure) => orNone(chaptersOf(measure)),
  heading: plainHeadings,
  sourceKind: ({ citations }) => citations.map(({ source }) => source.kind),
  official: (measure) => yesOrNo(restsOnOfficialSource(measure)),
  relations: ({ relations, relatedBy }) => yesOrNo(relations.length + relatedBy.length > 0),
  year: ({ events }) => events.map(({ date }) => date.slice(0, 4)),
}

/** Each once. */
export const valuesOf = (measure: Measure, facet: Facet, today: Day) => [...new Set(VALUES[facet](measure, today))]

function hasChosen(measure: Measure, facet: Facet, filter: MeasureFilter, today: Day) {
  const values = VALUES[facet](measure, today)
  const [any, none] = [filter[facet], filter[excludedKey(facet)]]
  const isForAll =
    facet === 'target' && filter.everyone && values.includes('*') && any.some((party) => party !== measure.imposer)
  const isWanted = any.length === 0 || isForAll || values.some((value) => any.includes(value))
  return isWanted && !values.some((value) => none.includes(value))
}

/** The same dates are asked for again and again. */
const ranges = new Map<PartialDate, ReturnType<typeof rangeOf>>()
export function daysOfMeasure(date: PartialDate) {
  const range = ranges.get(date) ?? rangeOf(date)
  ranges.set(date, range)
  return range
}
const firstDay = (date: PartialDate | null) => (date === null ? '0000' : daysOfMeasure(date).earliest)
const lastDay = (date: PartialDate | null) => (date === null ? '9999-12-31' : daysOfMeasure(date).latest)

/** Whether a date lies within `from` and `to`: for certain, or on one of the days that it can mean. */
export function liesWithin(date: PartialDate | null, { from, to, certain }: MeasureFilter) {
  if (date === null) return false
  const { earliest, latest } = daysOfMeasure(date)
  if (certain) return earliest >= firstDay(from) && latest <= lastDay(to)
  return earliest <= lastDay(to) && latest >= firstDay(from)
}

/** The first days of what nobody has confirmed, but where an event says on that day that it was not seen. */
const expectedDays = ({ spans, events }: Measure) =>
  spans
    .filter(({ basis, from }) => basis !== 'stated' && !events.some((event) => event.expected && event.date === from))
    .map(({ from }) => from)

const INQUIRING = ['proposed', 'investigation_initiated', 'preliminary_determination', 'review_initiated']
/** Deadlines, and the days by which inquiries and reviews have to end; null for other events. */
export const dueDayOf = ({ type, date, until }: Measure['events'][number]) =>
  type === 'deadline' ? date : INQUIRING.includes(type) ? until : null
const dueDays = ({ events }: Measure) => events.map(dueDayOf)

function isDated(measure: Measure, filter: MeasureFilter) {
  if (filter.from === null && filter.to === null) return true
  const { announcedOn, effectiveOn, endedOn } = measure
  const dates = {
    event: measure.events.map(({ date }) => date),
    announced: [announcedOn],
    effective: [effectiveOn],
    ended: [endedOn],
    expected: [...expectedDays(measure), ...dueDays(measure)],
  }
  return dates[filter.date].some((date) => liesWithin(date, filter))
}

const applies = (status: Status | null) => status === 'in_force' || status === 'partly_in_force'

function appliedWithin({ spans }: Measure, { inForceFrom, inForceTo }: MeasureFilter) {
  if (inForceFrom === null && inForceTo === null) return true
  return spans.some(
    ({ status, from, to }) =>
      applies(status) && from <= lastDay(inForceTo) && (to === null || to > firstDay(inForceFrom)),
  )
}

function hasChanged({ spans }: Measure, { changedFrom, changedTo }: MeasureFilter, today: Day) {
  if (changedFrom === null) return true
  return spans.some(({ from }) => from > changedFrom && from <= (changedTo ?? today))
}

const lines = new WeakMap<Measure, ReturnType<typeof searchLinesOf>>()
function linesOf(measure: Measure) {
  const citations = measure.citations.map(({ source, stance }) => ({ ...source, stance }))
  const authorities = measure.authorities.map(({ name }) => name)
  const entities = measure.entities.map((one) => ({ ...one, known: knownNames(one.entity) }))
  const own = lines.get(measure) ?? searchLinesOf({ ...measure, citations, authorities, entities })
  lines.set(measure, own)
  return own
}

const patterns = new Map<string, RegExp>()
/** A space before or after a word: there it has to begin or to end. */
function patternOf(sought: string) {
  const own = sought.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const isKana = /^[ぁ-ゖー]/.test(sought.trim())
  const sign = isKana ? '[ぁ-ゖー]' : '[0-9a-zß-ɏ]'
  const [before, after] = [sought.startsWith(' ') ? `(?<!${sign})` : '', sought.endsWith(' ') ? `(?!${sign})` : '']
  const pattern = patterns.get(sought) ?? new RegExp(`${before}${own}${after}`, 'u')
  patterns.set(sought, pattern)
  return pattern
}

const isThere =
  (text: string) =>
  ({ words, group }: WantedWords) =>
    (words.length > 0 && words.every((word) => patternOf(word).test(text))) ||
    (group?.sought.some((word) => patternOf(word).test(text)) ?? false)

/** Whether its document has the number that is typed. */
export function hasTypedNumber({ instrument }: Measure, q: string) {
  const { number } = readWanted(q)
  return number !== null && numberTermsOf(instrument?.number ?? '').includes(termOfNumber(number))
}

/** Whether it names whoever is called so, however either writes it. */
export function hasTypedName({ entities }: Measure, q: string) {
  const { name } = readWanted(q)
  const names = entities.flatMap((one) => [...Object.values(one.name), ...knownNames(one.entity)])
  return name !== null && nameKeys(names).includes(name)
}

type Lines = 'head' | 'summary' | 'rest'
const ALL: readonly Lines[] = ['head', 'summary', 'rest']
const textOf = (measure: Measure, levels: readonly Lines[]) =>
  levels.flatMap((level) => linesOf(measure)[level]).join('\n')

/** Of what is no word of its own an index knows by its grams alone where it stands. */
function standsIn(text: string, whole: string) {
  const grams = new Set(gramsOf(text))
  return (word: string) => {
    const sought = soughtGrams(word)
    if (sought.isProof) return patternOf(word).test(text)
    const parts = sought.parts.every((part) => plainWordsOf(text).some((known) => patternOf(part).test(known)))
    return parts && sought.grams.every((gram) => grams.has(gram)) && patternOf(word).test(whole)
  }
}

/** Whether these lines of the record have all that is wanted. */
export function hasPresent(measure: Measure, q: string, levels: readonly Lines[]) {
  const text = textOf(measure, levels)
  const hasWord = standsIn(text, textOf(measure, ALL))
  return readWanted(q).present.every(
    ({ words, group }) =>
      (words.length > 0 && words.every(hasWord)) || (group?.sought.some((word) => patternOf(word).test(text)) ?? false),
  )
}

function hasWords(measure: Measure, q: string) {
  if (q.length > 300) return false
  const { present, absent } = readWanted(q)
  const has = isThere(textOf(measure, ALL))
  return hasTypedNumber(measure, q) || hasTypedName(measure, q) || (present.every(has) && !absent.some(has))
}

/** `except`: a facet whose own conditions do not count. */
export const isFound = (measure: Measure, filter: MeasureFilter, today: Day, except: Facet | null = null) =>
  FACETS.every((facet) => facet === except || hasChosen(measure, facet, filter, today)) &&
  isDated(measure, filter) &&
  (filter.inForceOn === null || applies(statusAt(measure, filter.inForceOn))) &&
  appliedWithin(measure, filter) &&
  hasChanged(measure, filter, today) &&
  isTouched(measure, filter) &&
  hasWordsOrCodes(measure, filter.q, (words) => hasWords(measure, words))
