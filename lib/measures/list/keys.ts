/** The words of a list's address: names of what it is asked by, and of the values that are codes. The ground of the list. */
import { CODED_FIELDS, CODED_KEYS, type CodedFacet, SPAN_BASES, STATUSES } from '../codes'

/** What these say of a record depends on the day. */
export const DAILY_FACETS = ['status', 'basis', 'lastSeen'] as const
export type DailyFacet = (typeof DAILY_FACETS)[number]
/** Of the fields that hold one code. */
export const CODED_FACETS = CODED_KEYS.filter((key): key is CodedFacet => CODED_FIELDS[key].facet)
export const ofCodedFacets = <Made>(make: (facet: CodedFacet) => Made) =>
  Object.fromEntries(CODED_FACETS.map((facet) => [facet, make(facet)])) as Record<CodedFacet, Made>

/** The properties that a reader narrows a list by, each with counts of its values. */
export const FACETS = [
  'kind',
  'imposer',
  'target',
  ...DAILY_FACETS,
  ...CODED_FACETS.filter((key) => key !== 'kind'),
  'authority',
  'instrument',
  'entities',
  'scope',
  'heading',
  'sourceKind',
  'official',
  'relations',
  'year',
] as const
export type Facet = (typeof FACETS)[number]
/** What most readers ask: whom of whom, what holds, and of what. All others stand behind these. */
export const ASKED_FACETS: readonly Facet[] = ['imposer', 'target', 'status', 'category']
/** Of these a record has any number of values; of each other that does not depend on the day it has one. */
export const MANY_VALUED_FACETS = ['target', 'authority', 'scope', 'heading', 'sourceKind', 'year'] as const
export type ManyValuedFacet = (typeof MANY_VALUED_FACETS)[number]
export type SingleFacet = Exclude<Facet, DailyFacet | ManyValuedFacet>
export type OneValuedFacet = Exclude<Facet, ManyValuedFacet>
export const isManyValued = (facet: Facet): facet is ManyValuedFacet =>
  MANY_VALUED_FACETS.some((many) => many === facet)
/** Whether what runs was seen at work in the last year; `none` where that says nothing. */
export const SIGHTINGS = ['within_year', 'over_year'] as const
export type Sighting = (typeof SIGHTINGS)[number]

export type ExcludedKey = `${Facet}_not`
export const excludedKey = (facet: Facet): ExcludedKey => `${facet}_not`

/** A record that has no value under a facet has this one. */
export const NONE = 'none'
/** `none`: no event says what holds. */
export const FILTER_STATUSES = [...STATUSES, NONE] as const
export const FILTER_BASES = [...SPAN_BASES, NONE] as const
export const FILTER_SIGHTINGS = [...SIGHTINGS, NONE] as const
export const YES_NO = ['yes', 'no'] as const

/** Which date `from` and `to` mean. */
export const DATE_MEANINGS = ['event', 'announced', 'effective', 'ended', 'expected'] as const
export type DateMeaning = (typeof DATE_MEANINGS)[number]
export const VIEWS = ['timeline', 'table'] as const
export type ViewKind = (typeof VIEWS)[number]
export const PER_PAGE = [25, 50, 100, 200] as const
/** Periods that readers ask for again and again. */
export const PRESETS = ['thisMonth', 'lastYear', 'sinceNov2025', 'from2010To2014', 'next30Days', 'next6Months'] as const
export type Preset = (typeof PRESETS)[number]

/** Everything that the address of a list can say. */
export type FilterKey =
  | Facet
  | ExcludedKey
  | 'q'
  | 'code'
  | 'everyone'
  | 'date'
  | 'from'
  | 'to'
  | 'certain'
  | 'on'
  | 'inForceOn'
  | 'inForceFrom'
  | 'inForceTo'
  | 'changedFrom'
  | 'changedTo'
  | 'sort'
  | 'page'
  | 'perPage'
  | 'view'
  | 'columns'
  | 'expand'
  | 'lanes'
  | 'windowFrom'
  | 'windowTo'
