/** From an address to a filter: whatever it says, there is a list. */
import { type Day, parsePartialDate, rangeOf, today } from '@/lib/dates'
import { LONGEST_TEXT } from '@/lib/search/sought'
import { hasControlCharacters } from '@/lib/signs'
import { type DateRefusal, readTypedDate } from '@/lib/typed-dates/read'
import { resolveRelativeDate } from '@/lib/typed-dates/resolve'
import { LANES, type Lanes } from '../chart/data/lane-choices'
import { readCode, writeCode } from '../read-code'
import { isFacetValue } from './facet-values'
import { SORT_KEYS, type SortKey, TABLE_COLUMNS } from './fields'
import {
  asksEveryone,
  DEFAULT_FILTER,
  FIT,
  LIST_KEYS,
  type ListKey,
  type MeasureFilter,
  PERIOD_KEYS,
  type PeriodKey,
  type RelativeDates,
  usualSort,
} from './filter'
import {
  DATE_MEANINGS,
  type DateMeaning,
  type ExcludedKey,
  excludedKey,
  FACETS,
  type Facet,
  type FilterKey,
  PER_PAGE,
  VIEWS,
  type ViewKind,
  YES_NO,
} from './keys'

/** A value that means nothing under its key, and was left out; of a date why. */
export type FilterProblem = { key: FilterKey; value: string; why?: DateRefusal | 'noDay' }

const oneOf = (codes: readonly string[]) => (value: string) => codes.includes(value)

/** Keys that hold several values, with what one of them must be. */
const LISTS = {
  ...(Object.fromEntries(
    FACETS.flatMap((facet) =>
      [facet, excludedKey(facet)].map((key) => [key, (value: string) => isFacetValue(facet, value)]),
    ),
  ) as Record<Facet | ExcludedKey, (value: string) => boolean>),
  code: (value) => readCode(value).length > 0,
  columns: oneOf(TABLE_COLUMNS),
  expand: oneOf(FACETS),
} satisfies Record<ListKey, (value: string) => boolean>
const MOST_VALUES = 100
/** Of an address that means next to nothing, so many problems are told. */
const MOST_PROBLEMS = 20

const isDay = (value: string) => parsePartialDate(value)?.precision === 'day'
/** Centuries that a chart can reach. */
const isDrawn = (value: string) => isDay(value) && /^(19|20|21)/.test(value)
const isWhole = (value: string) => /^[1-9]\d{0,6}$/.test(value)
const same = (value: string) => value

/** Keys that hold one value: what it must be, and what it then means. */
const SINGLES = {
  q: { valid: (value: string) => value.length <= LONGEST_TEXT && !hasControlCharacters(value), read: same },
  date: { valid: oneOf(DATE_MEANINGS), read: (value: string) => value as DateMeaning },
  everyone: { valid: oneOf(YES_NO), read: (value: string) => value === 'yes' },
  certain: { valid: oneOf(YES_NO), read: (value: string) => value === 'yes' },
  sort: {
    valid: (value: string) => value === FIT || SORT_KEYS.some((key) => key === value.replace(/^-/, '')),
    read: (value: string) => ({
      key: value.replace(/^-/, '') as SortKey | typeof FIT,
      descending: value === FIT || value.startsWith('-'),
    }),
  },
  page: { valid: isWhole, read: Number },
  perPage: { valid: oneOf(PER_PAGE.map(String)), read: Number },
  view: { valid: oneOf(VIEWS), read: (value: string) => value as ViewKind },
  lanes: { valid: oneOf(LANES), read: (value: string) => value as Lanes },
  windowFrom: { valid: isDrawn, read: same },
  windowTo: { valid: isDrawn, read: same },
} as const
/** Without its text a list would show everything: it keeps as much of one as shows that it is too long, and finds nothing. */
export const isTooLong = (q: string) => q.length > LONGEST_TEXT
const tooLong = (q: string) =>
  q
    .slice(0, LONGEST_TEXT + 1)
    .replace(/[\p{Cs}\p{Cc}]/gu, ' ')
    .replace(/\s$/, '…')

type SingleKey = keyof typeof SINGLES

/** Pairs of dates, of which the second may not lie before the first. */
const PERIODS = [
  ['from', 'to'],
  ['inForceFrom', 'inForceTo'],
  ['changedFrom', 'changedTo'],
  ['windowFrom', 'windowTo'],
] as const

/** Search params as Next hands them to a page, or as a URL has them. */
export type RawParams = URLSearchParams | Record<string, string | string[] | undefined>

const valuesOf = (params: RawParams, key: string): string[] => {
  const given = params instanceof URLSearchParams ? params.getAll(key) : [params[key] ?? []].flat()
  // An empty field of a form says nothing.
  return given.map((value) => value.trim()).filter((value) => value !== '')
}

/** Of a key that holds one value, the last that says something. */
export const lastValue = (params: RawParams, key: string): string | undefined => valuesOf(params, key).at(-1)

/** A line of text takes several codes. */
const codesTyped = (value: string) => (readCode(value).length > 0 ? [value] : value.split(/[,;、，；]/))
const typedUnder = (params: RawParams, key: ListKey) =>
  key === 'code'
    ? valuesOf(params, key).flatMap((value) => codesTyped(value).map((code) => code.trim()))
    : valuesOf(params, key)

function readLists(params: RawParams, problems: FilterProblem[]): Partial<MeasureFilter> {
  const read: Record<string, string[]> = {}
  for (const key of LIST_KEYS) {
    const values = [...new Set(typedUnder(params, key))].filter(Boolean)
    const valid = values.filter(LISTS[key]).slice(0, MOST_VALUES)
    const kept = new Set(valid)
    problems.push(...values.filter((value) => !kept.has(value)).map((value) => ({ key, value })))
    read[key] = valid
  }
  return read as Partial<MeasureFilter>
}

function readSingles(params: RawParams, problems: FilterProblem[]): Partial<MeasureFilter> {
  const read: Record<string, unknown> = {}
  for (const key of Object.keys(SINGLES) as SingleKey[]) {
    const value = lastValue(params, key)
    if (value === undefined) continue
    if (SINGLES[key].valid(value)) read[key] = SINGLES[key].read(value)
    else {
      problems.push({ key, value })
      if (key === 'q' && isTooLong(value)) read.q = tooLong(value)
    }
  }
  return read as Partial<MeasureFilter>
}

/** These take days alone. */
const DAYS: readonly PeriodKey[] = ['on', 'inForceOn', 'changedFrom', 'changedTo']

/** Dates in any form that people type. What moves is the day, month or year that it is on `day`. */
function readDates(params: RawParams, day: Day, problems: FilterProblem[]): Partial<MeasureFilter> {
  const relative: RelativeDates = {}
  const read: Partial<MeasureFilter> = { relative }
  for (const key of PERIOD_KEYS) {
    const value = lastValue(params, key)
    if (value === undefined) continue
    const typed = readTypedDate(value)
    if ('refused' in typed) {
      problems.push({ key, value, why: typed.refused })
      continue
    }
    const date = 'date' in typed ? typed.date : resolveRelativeDate(typed.relative, day)
    if (DAYS.includes(key) && !isDay(date)) problems.push({ key, value, why: 'noDay' })
    else {
      read[key] = date
      if ('relative' in typed) relative[key] = { said: typed.relative, date }
    }
  }
  return read
}

/** A period that ends before it begins loses its end; a change up to a day wants the day from which it is counted. */
function mendPeriods(filter: MeasureFilter, problems: FilterProblem[]) {
  for (const [from, to] of PERIODS) {
    const [first, last] = [filter[from], filter[to]]
    if (!last) continue
    const backwards = first !== null && rangeOf(first).earliest > rangeOf(last).latest
    if (!backwards && !(to === 'changedTo' && first === null)) continue
    problems.push({ key: to, value: last })
    filter[to] = null
  }
}

/**
 * Never throws: a value that means nothing falls back alone and is told in `problems`; unknown keys are ignored.
 * `day` is the one from which dates that move are counted. A single key that is there twice counts once, by its last value, as a browser's own form field would.
 */
export function parseMeasureFilter(
  params: RawParams,
  day: Day = today(),
): {
  filter: MeasureFilter
  problems: FilterProblem[]
} {
  const problems: FilterProblem[] = []
  const filter = {
    ...DEFAULT_FILTER,
    ...readLists(params, problems),
    ...readDates(params, day, problems),
    ...readSingles(params, problems),
  }
  if (filter.sort === DEFAULT_FILTER.sort || (filter.sort.key === FIT && !filter.q)) filter.sort = usualSort(filter.q)
  mendPeriods(filter, problems)
  filter.code = [...new Set(filter.code.map((typed) => writeCode(readCode(typed))))]
  filter.everyone = asksEveryone(filter)
  return { filter, problems: problems.slice(0, MOST_PROBLEMS) }
}
