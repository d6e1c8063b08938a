/** The whole state of a list of measures, as its address holds it. One filter drives page, count, facets, export and feed. */
import { pathTo, withQuery } from '@/lib/addresses'
import { type Day, type PartialDate, parsePartialDate, rangeOf } from '@/lib/dates'
import { hasControlCharacters } from '@/lib/signs'
import { LANES, type Lanes } from '../chart/data/lane-choices'
import { isFacetValue } from './facet-values'
import { SORT_KEYS, type SortKey, TABLE_COLUMNS, type TableColumn } from './fields'
import {
  DATE_MEANINGS,
  type DateMeaning,
  type ExcludedKey,
  excludedKey,
  FACETS,
  type Facet,
  type FilterKey,
  type ViewKind,
  PER_PAGE,
  VIEWS,
  YES_NO,
} from './keys'

/** Any of the values under a facet, and none of those under its `_not`. */
export type FacetFilter = Record<Facet | ExcludedKey, string[]>

export type MeasureFilter = FacetFilter & {
  q: string
  date: DateMeaning
  from: PartialDate | null
  to: PartialDate | null
  /** A vague date has to lie within `from` and `to` as a whole. */
  certain: boolean
  inForceOn: Day | null
  /** In force on some day of this range. */
  inForceFrom: PartialDate | null
  inForceTo: PartialDate | null
  /** Of another status after the second day than on the first, or on some day between. */
  changedFrom: Day | null
  changedTo: Day | null
  sort: { key: SortKey; descending: boolean }
  page: number
  perPage: number
  view: ViewKind
  columns: TableColumn[]
  /** Facets that show all of their values. */
  expand: Facet[]
  lanes: Lanes
  /** The days that the chart shows; null: as many as there are. */
  windowFrom: Day | null
  windowTo: Day | null
}

const FACET_KEYS = FACETS.flatMap((facet) => [facet, excludedKey(facet)])
const NO_FACETS = Object.fromEntries(FACET_KEYS.map((key) => [key, [] as string[]])) as FacetFilter

export const DEFAULT_FILTER: MeasureFilter = {
  q: '',
  ...NO_FACETS,
  date: 'event',
  from: null,
  to: null,
  certain: false,
  inForceOn: null,
  inForceFrom: null,
  inForceTo: null,
  changedFrom: null,
  changedTo: null,
  sort: { key: 'firstOn', descending: true },
  page: 1,
  perPage: 50,
  view: 'timeline',
  columns: [],
  expand: [],
  lanes: 'category',
  windowFrom: null,
  windowTo: null,
}
/** What says how a list is shown, and not what is in it. */
const SHOWING = [
  'sort',
  'page',
  'perPage',
  'view',
  'columns',
  'expand',
  'lanes',
  'windowFrom',
  'windowTo',
] as const satisfies readonly FilterKey[]

/** The same list as it is shown by default. */
export const withoutShowing = (filter: MeasureFilter): MeasureFilter => ({
  ...filter,
  ...Object.fromEntries(SHOWING.map((key) => [key, DEFAULT_FILTER[key]])),
})
/** A link to another list says nothing of the days in view: the chart itself keeps them as long as the list is the same. */
export const withoutWindow = (filter: MeasureFilter): MeasureFilter => ({ ...filter, windowFrom: null, windowTo: null })
/** The whole list, shown as it is now. */
export const withoutConditions = (filter: MeasureFilter): MeasureFilter => ({
  ...DEFAULT_FILTER,
  ...Object.fromEntries(SHOWING.map((key) => [key, filter[key]])),
  page: 1,
})

/** A value that means nothing under its key, and was left out. */
export type FilterProblem = { key: FilterKey; value: string }

const oneOf = (codes: readonly string[]) => (value: string) => codes.includes(value)

/** Keys that hold several values, with what one of them must be. */
const LISTS = {
  ...(Object.fromEntries(
    FACETS.flatMap((facet) =>
      [facet, excludedKey(facet)].map((key) => [key, (value: string) => isFacetValue(facet, value)]),
    ),
  ) as Record<Facet | ExcludedKey, (value: string) => boolean>),
  columns: oneOf(TABLE_COLUMNS),
  expand: oneOf(FACETS),
}
export type ListKey = keyof typeof LISTS
export const LIST_KEYS = Object.keys(LISTS) as ListKey[]
const MOST_VALUES = 100
/** Of an address that means next to nothing, so many problems are told. */
const MOST_PROBLEMS = 20

const isDay = (value: string) => parsePartialDate(value)?.precision === 'day'
/** Centuries that a chart can reach. */
const isDrawn = (value: string) => isDay(value) && /^(19|20|21)/.test(value)
const isDate = (value: string) => parsePartialDate(value) !== null
const isWhole = (value: string) => /^[1-9]\d{0,6}$/.test(value)
const same = (value: string) => value

/** Keys that hold one value: what it must be, and what it then means. */
const SINGLES = {
  q: { valid: (value: string) => value.length <= 200 && !hasControlCharacters(value), read: same },
  date: { valid: oneOf(DATE_MEANINGS), read: (value: string) => value as DateMeaning },
  from: { valid: isDate, read: same },
  to: { valid: isDate, read: same },
  certain: { valid: oneOf(YES_NO), read: (value: string) => value === 'yes' },
  inForceOn: { valid: isDay, read: same },
  inForceFrom: { valid: isDate, read: same },
  inForceTo: { valid: isDate, read: same },
  changedFrom: { valid: isDay, read: same },
  changedTo: { valid: isDay, read: same },
  sort: {
    valid: (value: string) => SORT_KEYS.some((key) => key === value.replace(/^-/, '')),
    read: (value: string) => ({ key: value.replace(/^-/, '') as SortKey, descending: value.startsWith('-') }),
  },
  page: { valid: isWhole, read: Number },
  perPage: { valid: oneOf(PER_PAGE.map(String)), read: Number },
  view: { valid: oneOf(VIEWS), read: (value: string) => value as ViewKind },
  lanes: { valid: oneOf(LANES), read: (value: string) => value as Lanes },
  windowFrom: { valid: isDrawn, read: same },
  windowTo: { valid: isDrawn, read: same },
} as const
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

function readLists(params: RawParams, problems: FilterProblem[]): Partial<MeasureFilter> {
  const read: Record<string, string[]> = {}
  for (const key of LIST_KEYS) {
    const values = [...new Set(valuesOf(params, key))]
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
    const value = valuesOf(params, key).at(-1)
    if (value === undefined) continue
    if (SINGLES[key].valid(value)) read[key] = SINGLES[key].read(value)
    else problems.push({ key, value })
  }
  return read as Partial<MeasureFilter>
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
 * A single key that is there twice counts once, by its last value, as a browser's own form field would.
 */
export function parseMeasureFilter(params: RawParams): { filter: MeasureFilter; problems: FilterProblem[] } {
  const problems: FilterProblem[] = []
  const filter = { ...DEFAULT_FILTER, ...readLists(params, problems), ...readSingles(params, problems) }
  mendPeriods(filter, problems)
  return { filter, problems: problems.slice(0, MOST_PROBLEMS) }
}

const writeSort = ({ key, descending }: MeasureFilter['sort']) => `${descending ? '-' : ''}${key}`

const DATE_KEYS = [
  'from',
  'to',
  'inForceOn',
  'inForceFrom',
  'inForceTo',
  'changedFrom',
  'changedTo',
  'windowFrom',
  'windowTo',
] as const satisfies readonly FilterKey[]

/** The inverse: what the address of this filter holds. What is as by default is left out. */
export function filterToParams(filter: MeasureFilter): URLSearchParams {
  const params = new URLSearchParams()
  if (filter.q) params.set('q', filter.q)
  for (const key of LIST_KEYS) for (const value of filter[key]) params.append(key, value)
  if (filter.date !== DEFAULT_FILTER.date) params.set('date', filter.date)
  for (const key of DATE_KEYS) {
    const value = filter[key]
    if (value) params.set(key, value)
  }
  if (filter.certain) params.set('certain', 'yes')
  if (writeSort(filter.sort) !== writeSort(DEFAULT_FILTER.sort)) params.set('sort', writeSort(filter.sort))
  for (const key of ['page', 'perPage', 'view', 'lanes'] as const) {
    if (filter[key] !== DEFAULT_FILTER[key]) params.set(key, String(filter[key]))
  }
  return params
}

export type ListHref = '/measures' | `/measures?${string}`

/** The address of a list, or of the same list in another format, in the state of this filter. */
export function hrefOf(filter: MeasureFilter): ListHref
export function hrefOf(filter: MeasureFilter, path: string): string
export function hrefOf(filter: MeasureFilter, path: string = pathTo('list')): string {
  return withQuery(path, filterToParams(filter))
}
