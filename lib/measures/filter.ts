/** The whole state of a list of measures, as its address holds it. One filter drives page, count, export and feed. */
import { type Day, type PartialDate, parsePartialDate, rangeOf } from '@/lib/dates'
import { hasControlCharacters } from '@/lib/text'
import { SORT_KEYS, type SortKey, TABLE_COLUMNS, type TableColumn } from './fields'
import {
  ACKNOWLEDGEMENTS,
  type Acknowledgement,
  CATEGORIES,
  type Category,
  CONFIRMATIONS,
  type Confirmation,
  EFFECTS,
  type Effect,
  FORMALITIES,
  type Formality,
  MEASURE_KINDS,
  type MeasureKind,
  STATUSES,
  type Status,
} from './types'

/** Which date `from` and `to` mean. */
export const DATE_MEANINGS = ['event', 'announced', 'effective', 'ended'] as const
export type DateMeaning = (typeof DATE_MEANINGS)[number]
export const VIEWS = ['timeline', 'table'] as const
export type View = (typeof VIEWS)[number]
export const PER_PAGE = [25, 50, 100, 200] as const
/** `none`: no event says what holds. */
export const FILTER_STATUSES = [...STATUSES, 'none'] as const
export type FilterStatus = Status | 'none'

export type MeasureFilter = {
  q: string
  kind: MeasureKind[]
  category: Category[]
  imposer: string[]
  target: string[]
  status: FilterStatus[]
  effect: Effect[]
  formality: Formality[]
  acknowledgement: Acknowledgement[]
  confirmation: Confirmation[]
  authority: string[]
  official: boolean | null
  date: DateMeaning
  from: PartialDate | null
  to: PartialDate | null
  inForceOn: Day | null
  sort: { key: SortKey; descending: boolean }
  page: number
  perPage: number
  view: View
  columns: TableColumn[]
}
export type FilterKey = keyof MeasureFilter
export const DEFAULT_FILTER: MeasureFilter = {
  q: '',
  kind: [],
  category: [],
  imposer: [],
  target: [],
  status: [],
  effect: [],
  formality: [],
  acknowledgement: [],
  confirmation: [],
  authority: [],
  official: null,
  date: 'event',
  from: null,
  to: null,
  inForceOn: null,
  sort: { key: 'firstOn', descending: true },
  page: 1,
  perPage: 50,
  view: 'timeline',
  columns: [],
}

/** A value that means nothing under its key, and was left out. */
export type FilterProblem = { key: FilterKey; value: string }

/** Keys that hold several values, with what one of them must be. */
const oneOf = (codes: readonly string[]) => (value: string) => codes.includes(value)
const matches = (pattern: RegExp) => (value: string) => pattern.test(value)
const LISTS = {
  kind: oneOf(MEASURE_KINDS),
  category: oneOf(CATEGORIES),
  imposer: matches(/^([A-Z]{2}|G7)$/),
  target: matches(/^([A-Z]{2}|G7|\*)$/),
  status: oneOf(FILTER_STATUSES),
  effect: oneOf(EFFECTS),
  formality: oneOf(FORMALITIES),
  acknowledgement: oneOf(ACKNOWLEDGEMENTS),
  confirmation: oneOf(CONFIRMATIONS),
  authority: matches(/^[a-z0-9-]{1,120}$/),
  columns: oneOf(TABLE_COLUMNS),
} as const
export type ListKey = keyof typeof LISTS
export const LIST_KEYS = Object.keys(LISTS) as ListKey[]
const MOST_VALUES = 100

const isDay = (value: string) => parsePartialDate(value)?.precision === 'day'
const isWhole = (value: string) => /^[1-9]\d{0,6}$/.test(value)

/** Keys that hold one value: what it must be, and what it then means. */
const SINGLES = {
  q: { valid: (value: string) => value.length <= 200 && !hasControlCharacters(value), read: (value: string) => value },
  official: { valid: oneOf(['yes', 'no']), read: (value: string) => value === 'yes' },
  date: { valid: oneOf(DATE_MEANINGS), read: (value: string) => value as DateMeaning },
  from: { valid: (value: string) => parsePartialDate(value) !== null, read: (value: string) => value },
  to: { valid: (value: string) => parsePartialDate(value) !== null, read: (value: string) => value },
  inForceOn: { valid: isDay, read: (value: string) => value },
  sort: {
    valid: (value: string) => SORT_KEYS.some((key) => key === value.replace(/^-/, '')),
    read: (value: string) => ({ key: value.replace(/^-/, '') as SortKey, descending: value.startsWith('-') }),
  },
  page: { valid: isWhole, read: Number },
  perPage: { valid: oneOf(PER_PAGE.map(String)), read: Number },
  view: { valid: oneOf(VIEWS), read: (value: string) => value as View },
} as const
type SingleKey = keyof typeof SINGLES

/** Search params as Next hands them to a page, or as a URL has them. */
export type RawParams = URLSearchParams | Record<string, string | string[] | undefined>

const valuesOf = (params: RawParams, key: string): string[] => {
  const given = params instanceof URLSearchParams ? params.getAll(key) : [params[key] ?? []].flat()
  // An empty field of a form says nothing.
  return given.map((value) => value.trim()).filter((value) => value !== '')
}

/**
 * Never throws: a value that means nothing falls back alone and is told in `problems`; unknown keys are ignored.
 * A single key that is there twice counts once, by its last value, as a browser's own form field would.
 */
export function parseMeasureFilter(params: RawParams): { filter: MeasureFilter; problems: FilterProblem[] } {
  const problems: FilterProblem[] = []
  const read: Record<string, unknown> = {}
  for (const key of LIST_KEYS) {
    const values = [...new Set(valuesOf(params, key))]
    const valid = values.filter(LISTS[key]).slice(0, MOST_VALUES)
    problems.push(...values.filter((value) => !valid.includes(value)).map((value) => ({ key, value })))
    read[key] = valid
  }
  for (const key of Object.keys(SINGLES) as SingleKey[]) {
    const value = valuesOf(params, key).at(-1)
    if (value === undefined) continue
    if (SINGLES[key].valid(value)) read[key] = SINGLES[key].read(value)
    else problems.push({ key, value })
  }
  const filter = { ...DEFAULT_FILTER, ...read } as MeasureFilter
  if (filter.from && filter.to && rangeOf(filter.from).earliest > rangeOf(filter.to).latest) {
    problems.push({ key: 'to', value: filter.to })
    filter.to = null
  }
  return { filter, problems }
}

const writeSort = ({ key, descending }: MeasureFilter['sort']) => `${descending ? '-' : ''}${key}`

/** The inverse: what the address of this filter holds. What is as by default is left out. */
export function filterToParams(filter: MeasureFilter): URLSearchParams {
  const params = new URLSearchParams()
  if (filter.q) params.set('q', filter.q)
  for (const key of LIST_KEYS) for (const value of filter[key]) params.append(key, value)
  if (filter.official !== null) params.set('official', filter.official ? 'yes' : 'no')
  if (filter.date !== DEFAULT_FILTER.date) params.set('date', filter.date)
  for (const key of ['from', 'to', 'inForceOn'] as const) {
    const value = filter[key]
    if (value) params.set(key, value)
  }
  if (writeSort(filter.sort) !== writeSort(DEFAULT_FILTER.sort)) params.set('sort', writeSort(filter.sort))
  for (const key of ['page', 'perPage', 'view'] as const) {
    if (filter[key] !== DEFAULT_FILTER[key]) params.set(key, String(filter[key]))
  }
  return params
}

export type ListHref = '/measures' | `/measures?${string}`

/** The address of a list, or of the same list in another format, in the state of this filter. */
export function hrefOf(filter: MeasureFilter): ListHref
export function hrefOf(filter: MeasureFilter, path: string): string
export function hrefOf(filter: MeasureFilter, path = '/measures'): string {
  const query = filterToParams(filter).toString()
  return query ? `${path}?${query}` : path
}
