/** The whole state of a list of measures, as its address holds it. One filter drives page, count, facets, export and feed. */
import { pathTo, withQuery } from '@/lib/addresses'
import type { Day, PartialDate } from '@/lib/dates'
import type { RelativeDate } from '@/lib/typed-dates/relative'
import type { Lanes } from '../chart/data/lane-choices'
import type { SortKey, TableColumn } from './fields'
import {
  type DateMeaning,
  type ExcludedKey,
  excludedKey,
  FACETS,
  type Facet,
  type FilterKey,
  type ViewKind,
} from './keys'

/** Keys of dates that can be relative to the day on which they are asked. */
export const PERIOD_KEYS = [
  'from',
  'to',
  'on',
  'inForceOn',
  'inForceFrom',
  'inForceTo',
  'changedFrom',
  'changedTo',
] as const satisfies readonly FilterKey[]
export type PeriodKey = (typeof PERIOD_KEYS)[number]
/** It counts as long as its key holds the `date` that it is today: who sets another one by hand means that. */
export type RelativeDates = Partial<Record<PeriodKey, { said: RelativeDate; date: PartialDate }>>
/** What fits a text best stands first. */
export const FIT = 'fit'
export type ListOrder = { key: SortKey | typeof FIT; descending: boolean }

/** Any of the values under a facet, and none of those under its `_not`. */
export type FacetFilter = Record<Facet | ExcludedKey, string[]>

export type MeasureFilter = FacetFilter & {
  q: string
  /** Codes of goods or technology as addresses write them: what touches any of them. */
  code: string[]
  /** Beside whom it is against, what is against all. */
  everyone: boolean
  date: DateMeaning
  from: PartialDate | null
  to: PartialDate | null
  /** A vague date has to lie within `from` and `to` as a whole. */
  certain: boolean
  /** The day whose states are shown: it narrows nothing. */
  on: Day | null
  inForceOn: Day | null
  /** In force on some day of this range. */
  inForceFrom: PartialDate | null
  inForceTo: PartialDate | null
  /** Of another status after the second day than on the first, or on some day between. */
  changedFrom: Day | null
  changedTo: Day | null
  /** Of dates that move, how the address says them, and which day that is now. */
  relative: RelativeDates
  sort: ListOrder
  page: number
  perPage: number
  /** Null: nobody chose one, and `shownView` tells which it is. */
  view: ViewKind | null
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
  code: [],
  everyone: false,
  date: 'event',
  from: null,
  to: null,
  certain: false,
  on: null,
  inForceOn: null,
  inForceFrom: null,
  inForceTo: null,
  changedFrom: null,
  changedTo: null,
  relative: {},
  sort: { key: 'firstOn', descending: true },
  page: 1,
  perPage: 50,
  view: null,
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

/** How a list is sorted where nobody asks. */
export const usualSort = (q: string): ListOrder => (q ? { key: FIT, descending: true } : DEFAULT_FILTER.sort)

/**
 * Records where they are asked for by a text, a status or a day; else the steps that they took. No address says it: a list
 * that loses such a condition goes back to its steps, and only what a reader chose stays.
 */
export const usualView = ({ q, status, status_not, on, inForceOn }: MeasureFilter): ViewKind =>
  q || status.length > 0 || status_not.length > 0 || on || inForceOn ? 'table' : 'timeline'
export const shownView = (filter: MeasureFilter): ViewKind => filter.view ?? usualView(filter)

/** The same list as it is shown by default. */
export const withoutShowing = (filter: MeasureFilter): MeasureFilter => ({
  ...filter,
  ...Object.fromEntries(SHOWING.map((key) => [key, DEFAULT_FILTER[key]])),
  sort: usualSort(filter.q),
})
/** A link to another list says nothing of the days in view: the chart itself keeps them as long as the list is the same. */
export const withoutWindow = (filter: MeasureFilter): MeasureFilter => ({ ...filter, windowFrom: null, windowTo: null })
/** The whole list, shown as it is now. */
export const withoutConditions = (filter: MeasureFilter): MeasureFilter => ({
  ...DEFAULT_FILTER,
  ...Object.fromEntries(SHOWING.map((key) => [key, filter[key]])),
  page: 1,
})

/** What is against all means something beside some, of which `*` is none. */
export const asksEveryone = ({ everyone, target }: MeasureFilter) =>
  everyone && target.length > 0 && !target.includes('*')

/** Keys that hold several values. */
export const LIST_KEYS = [...FACET_KEYS, 'code', 'columns', 'expand'] as const
export type ListKey = Facet | ExcludedKey | 'code' | 'columns' | 'expand'

const writeSort = ({ key, descending }: ListOrder) => (key === FIT ? FIT : `${descending ? '-' : ''}${key}`)
/** Without a text nothing fits better than another. */
const isUsualSort = ({ q, sort }: MeasureFilter) =>
  writeSort(sort) === writeSort(usualSort(q)) || (sort.key === FIT && !q)

const DATE_KEYS = [...PERIOD_KEYS, 'windowFrom', 'windowTo'] as const satisfies readonly FilterKey[]

/** How a date that moves is said; null: its key holds none, or one that stands still. */
export function relativeUnder(filter: MeasureFilter, key: PeriodKey): RelativeDate | null {
  const known = filter.relative[key]
  return known && known.date === filter[key] ? known.said : null
}
const saidUnder = (filter: MeasureFilter, key: (typeof DATE_KEYS)[number]) =>
  (key !== 'windowFrom' && key !== 'windowTo' && relativeUnder(filter, key)) || filter[key]

/** The day of which every status, count and chart of the list is: the one that is asked for, or today. */
export const askedDay = ({ on, inForceOn }: Pick<MeasureFilter, 'on' | 'inForceOn'>, today: Day): Day =>
  on ?? inForceOn ?? today
/** Null: it is today. */
export const otherDay = (filter: MeasureFilter): Day | null => filter.on ?? filter.inForceOn

/** The inverse: what the address of this filter holds. What is as by default is left out. */
export function filterToParams(filter: MeasureFilter): URLSearchParams {
  const params = new URLSearchParams()
  if (filter.q) params.set('q', filter.q)
  for (const key of LIST_KEYS) for (const value of filter[key]) params.append(key, value)
  if (filter.date !== DEFAULT_FILTER.date) params.set('date', filter.date)
  for (const key of DATE_KEYS) {
    const value = saidUnder(filter, key)
    if (value) params.set(key, value)
  }
  if (asksEveryone(filter)) params.set('everyone', 'yes')
  if (filter.certain) params.set('certain', 'yes')
  if (!isUsualSort(filter)) params.set('sort', writeSort(filter.sort))
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
