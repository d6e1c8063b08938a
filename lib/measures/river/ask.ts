/**
 * What a river shows, as its address says it: a view of lists. Each of its numbers is one that a list counts, and leads to that
 * list: so it is asked in the list's own words, and has two of its own.
 */
import { pathTo, withQuery } from '@/lib/addresses'
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { DEFAULT_FILTER, filterToParams, type MeasureFilter } from '../list/filter'
import { excludedKey, FACETS } from '../list/keys'

/** Who acts: Beijing above, Tokyo below. */
export const SHORES = ['china', 'japan'] as const
export type Shore = (typeof SHORES)[number]
export const byShore = <Made>(make: (shore: Shore) => Made): Record<Shore, Made> => ({
  china: make('china'),
  japan: make('japan'),
})
export const COUNTRY: Record<Shore, string> = { china: 'CN', japan: 'JP' }
const OTHER: Record<Shore, string> = { china: 'JP', japan: 'CN' }

export const RIVER_SWITCHES = ['anyTarget', 'flow'] as const
type RiverSwitch = (typeof RIVER_SWITCHES)[number]
/**
 * `anyTarget`: whomever they are against, and not the other alone. `flow`: what is new in a month, and not what is in force. Of
 * the filter count its facets, text and codes, the day that is looked at (`on`) and the days in view (`windowFrom`, `windowTo`).
 */
export type RiverAsk = { filter: MeasureFilter } & Record<RiverSwitch, boolean>

/** What a shore is by itself, and what the day decides. */
const OWN_FACETS = ['kind', 'imposer', 'effect', 'status', 'basis', 'lastSeen']
const ASKED_FACETS = FACETS.filter((facet) => !OWN_FACETS.includes(facet))

/** All that a river takes of a filter. */
export function riverFilter(filter: MeasureFilter): MeasureFilter {
  const { q, code, everyone, on, relative, windowFrom, windowTo } = filter
  const keys = ASKED_FACETS.flatMap((facet) => [facet, excludedKey(facet)])
  const facets = Object.fromEntries(keys.map((key) => [key, filter[key]]))
  const { on: moving } = relative
  const kept = { q, code, everyone, on, windowFrom, windowTo, relative: moving ? { on: moving } : {} }
  return { ...DEFAULT_FILTER, ...facets, ...kept }
}

/** The restrictive measures of a shore, whatever the day. Who is named in the address goes before the other. */
export function shoreFilter({ filter, anyTarget }: RiverAsk, shore: Shore): MeasureFilter {
  const target = filter.target.length > 0 || anyTarget ? filter.target : [OTHER[shore]]
  const still = { on: null, relative: {}, windowFrom: null, windowTo: null }
  return { ...riverFilter(filter), ...still, imposer: [COUNTRY[shore]], effect: ['restrictive'], target }
}

/** What is published is so by form; all else is informal here. */
export type RiverForm = 'published' | 'informal'
export const PUBLISHED_FORM = 'published_formal'
function ofForm(filter: MeasureFilter, form: RiverForm | undefined): MeasureFilter {
  if (!form) return filter
  if (form === 'informal') return { ...filter, formality_not: [...new Set([...filter.formality_not, PUBLISHED_FORM])] }
  // Where others are asked for alone, none of them is published.
  const left = filter.formality.length === 0 || filter.formality.includes(PUBLISHED_FORM)
  return left ? { ...filter, formality: [PUBLISHED_FORM] } : { ...filter, formality_not: [...filter.formality] }
}

/** Of these the first number is what a river has for the day, month or month again. */
export const heldFilter = (ask: RiverAsk, shore: Shore, day: Day, form?: RiverForm): MeasureFilter => ({
  ...ofForm(shoreFilter(ask, shore), form),
  inForceOn: day,
})
export const newFilter = (ask: RiverAsk, shore: Shore, month: PartialDate, form?: RiverForm): MeasureFilter => ({
  ...ofForm(shoreFilter(ask, shore), form),
  ...{ date: 'effective', from: month, to: month, certain: true },
})
/** Done by the end of the month, and not before it began. */
export function doneFilter(ask: RiverAsk, shore: Shore, month: PartialDate): MeasureFilter {
  const { earliest, latest } = rangeOf(month)
  const within = { changedFrom: shiftDay(earliest, -1), changedTo: latest, on: latest }
  return { ...shoreFilter(ask, shore), ...within, status: ['done'] }
}

/** The inverse of reading it: what the address of this river holds. */
export function riverParams({ filter, ...switches }: RiverAsk): URLSearchParams {
  const params = filterToParams(riverFilter(filter))
  for (const key of RIVER_SWITCHES) if (switches[key]) params.set(key, 'yes')
  return params
}

export type RiverPath = 'river' | 'riverCsv' | 'riverJson' | 'riverSvg'
export const riverHref = (ask: RiverAsk, path: RiverPath = 'river') => withQuery(pathTo(path), riverParams(ask))
