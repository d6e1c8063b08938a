/** A filter as SQL: conditions on `measure_index i`, and an order. The only place that knows both. */

import { join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { columnName } from '@/lib/database/column-name'
import { type Day, dayNumber, rangeOf } from '@/lib/dates'
import { STATUSES } from '@/lib/measures/codes'
import { FIELDS, type SortKey } from '@/lib/measures/list/fields'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import {
  DAILY_FACETS,
  type DailyFacet,
  type DateMeaning,
  excludedKey,
  FACETS,
  type Facet,
  NONE,
} from '@/lib/measures/list/keys'
import { termId } from '@/lib/measures/list/terms'
import { yearBefore } from '@/lib/measures/status/last-seen'
import { bigramsOf } from '@/lib/search/bigrams'
import { fold } from '@/lib/search/fold'
import { parseSearch } from '@/lib/search/words'

const contains = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** A pair of characters is its own proof; a longer word is looked for among the texts that have all of its pairs. */
function hasWord(word: string): Sql {
  const pairs = bigramsOf(word)
  if (pairs.length === 0) return sql`x.text like ${contains(word)}`
  const hasPairs = sql`x.bigrams @> ${pairs}`
  return [...word].length === 2 ? hasPairs : sql`(${hasPairs} and x.text like ${contains(word)})`
}

function matchesText(q: string): Sql[] {
  const { present, absent } = parseSearch(q)
  const found = present.map(hasWord)
  const unwanted = absent.map(hasWord)
  const among = (conditions: Sql) => sql`(select x.measure_id from measure_search x where ${conditions})`
  return [
    ...(found.length > 0 ? [sql`i.measure_id in ${among(join(found, ' and '))}`] : []),
    ...(unwanted.length > 0 ? [sql`i.measure_id not in ${among(join(unwanted, ' or '))}`] : []),
  ]
}

const RUNNING = ['in_force', 'partly_in_force', 'suspended'].map((status) => termId('status', status))

/** The term of the status that holds on a day: spans follow one another without a gap. */
export const statusTermOn = (day: Day) =>
  sql`coalesce(i.span_terms[width_bucket(${dayNumber(day)}::int, i.span_from)], ${termId('status', NONE)}::int)`

const basisTermOn = (day: Day) =>
  sql`coalesce(i.span_bases[width_bucket(${dayNumber(day)}::int, i.span_from)], ${termId('basis', NONE)}::int)`

/** Of what runs on the day: whether something showed it at work in the year before. */
const sightingTermOn = (day: Day) => sql`case
  when i.last_seen is null or ${statusTermOn(day)} <> all(${RUNNING}::int[]) then ${termId('lastSeen', NONE)}::int
  when i.last_seen < ${dayNumber(yearBefore(day))} then ${termId('lastSeen', 'over_year')}::int
  else ${termId('lastSeen', 'within_year')}::int end`

/** The term that a record has on a day, of a facet that depends on it. */
const DAILY_TERMS: Record<DailyFacet, (day: Day) => Sql> = {
  status: statusTermOn,
  basis: basisTermOn,
  lastSeen: sightingTermOn,
}
export const dailyTermsOn = (day: Day) => sql`array[${join(DAILY_FACETS.map((facet) => DAILY_TERMS[facet](day)))}]`

const termIds = (facet: Facet, values: readonly string[]) => values.map((value) => termId(facet, value))

/**
 * As a case, because the planner takes one for half of all records, which is near enough; of a comparison with what is
 * worked out it expects next to none, and sorts thousands instead of reading the first fifty from the index.
 */
const hasTermOn = (term: Sql, ids: readonly number[]) =>
  sql`case when ${term} = any(${ids}::int[]) then true else false end`

const isDaily = (facet: Facet): facet is DailyFacet => DAILY_FACETS.some((daily) => daily === facet)
const IN_FORCE = termIds('status', ['in_force', 'partly_in_force'])
// Nothing holds before its first event: the list begins to look there.
const inForceOn = (day: Day) => sql`i.first_on <= ${dayNumber(day)}::int and ${hasTermOn(statusTermOn(day), IN_FORCE)}`

function inForceWithin({ inForceFrom, inForceTo }: MeasureFilter): Sql[] {
  if (!inForceFrom && !inForceTo) return []
  const begins = inForceTo ? sql`s."from" <= ${dayNumber(rangeOf(inForceTo).latest)}` : sql`true`
  // A span lasts until the next one begins, and the last one without end.
  const lasts = inForceFrom
    ? sql`coalesce(i.span_from[s.place + 1] > ${dayNumber(rangeOf(inForceFrom).earliest)}, true)`
    : sql`true`
  return [
    sql`exists (select 1 from unnest(i.span_from, i.span_terms) with ordinality s("from", term, place)
      where s.term = any(${IN_FORCE}::int[]) and ${begins} and ${lasts})`,
  ]
}

function changedBetween({ changedFrom, changedTo }: MeasureFilter, today: Day): Sql[] {
  if (!changedFrom) return []
  const spansUpTo = (day: Day) => sql`width_bucket(${dayNumber(day)}::int, i.span_from)`
  return [sql`${spansUpTo(changedTo ?? today)} > ${spansUpTo(changedFrom)}`]
}

type Days = { earliest: Sql; latest: Sql }
const RANGES: Record<Exclude<DateMeaning, 'event'>, Days> = {
  announced: { earliest: sql`i.announced_from`, latest: sql`i.announced_to` },
  effective: { earliest: sql`i.effective_from`, latest: sql`i.effective_to` },
  ended: { earliest: sql`i.ended_from`, latest: sql`i.ended_to` },
}

// A vague date matches every day that it can mean; for certain it does so only where all of those lie within.
function within({ earliest, latest }: Days, { from, to, certain }: MeasureFilter): Sql[] {
  const [last, first] = certain ? [earliest, latest] : [latest, earliest]
  return [
    ...(from ? [sql`${last} >= ${dayNumber(rangeOf(from).earliest)}`] : []),
    ...(to ? [sql`${first} <= ${dayNumber(rangeOf(to).latest)}`] : []),
  ]
}

/** Which entries `t` of the timeline stand within `from` and `to`. */
export const entryWithin = (filter: MeasureFilter): Sql => {
  const conditions = within({ earliest: sql`t.earliest`, latest: sql`t.latest` }, filter)
  return conditions.length > 0 ? join(conditions, ' and ') : sql`true`
}

const happened = (filter: MeasureFilter): Sql[] => {
  if (!filter.from && !filter.to) return []
  if (filter.date !== 'event') return within(RANGES[filter.date], filter)
  return [
    sql`exists (select 1 from timeline_entries t
      where t.measure_id = i.measure_id and t.source = 'event' and ${entryWithin(filter)})`,
  ]
}

function hasTerms(facet: Facet, values: readonly string[], today: Day): Sql {
  const ids = termIds(facet, values)
  return isDaily(facet) ? hasTermOn(DAILY_TERMS[facet](today), ids) : sql`i.terms && ${ids}::int[]`
}

const narrowed = (filter: MeasureFilter, facet: Facet, today: Day): Sql[] => {
  const [any, none] = [filter[facet], filter[excludedKey(facet)]]
  return [
    ...(any.length > 0 ? [hasTerms(facet, any, today)] : []),
    ...(none.length > 0 ? [sql`not (${hasTerms(facet, none, today)})`] : []),
  ]
}

/** `today` decides what `status` means; `except` is a facet whose own conditions do not count. */
export function measureWhere(filter: MeasureFilter, today: Day, except: Facet | null = null): Sql {
  const conditions = [
    ...FACETS.filter((facet) => facet !== except).flatMap((facet) => narrowed(filter, facet, today)),
    ...matchesText(filter.q),
    ...happened(filter),
    ...(filter.inForceOn ? [inForceOn(filter.inForceOn)] : []),
    ...inForceWithin(filter),
    ...changedBetween(filter, today),
  ]
  return conditions.length > 0 ? join(conditions, ' and ') : sql`true`
}

const rung = (ladder: readonly string[], column: Sql) => sql`array_position(${[...ladder]}::text[], ${column})`
const STATUS_RUNGS = termIds('status', STATUSES)

/** `m` is the record: what the index knows by itself needs none. */
const BY_INDEX: Partial<Record<SortKey, (today: Day) => Sql>> = {
  firstOn: () => sql`i.first_on`,
  kind: () => sql`i.kind`,
  announcedOn: () => sql`i.announced_from`,
  effectiveOn: () => sql`i.effective_from`,
  endedOn: () => sql`i.ended_from`,
  status: (today) => sql`array_position(${STATUS_RUNGS}::int[], ${statusTermOn(today)})`,
  statusSince: (today) => sql`i.span_from[width_bucket(${dayNumber(today)}::int, i.span_from)]`,
  lastSeenOn: () => sql`i.last_seen`,
  sourceCount: () => sql`(select count(*) from measure_sources c where c.measure_id = i.measure_id)`,
}
const CODE_ORDERS: Partial<Record<SortKey, Sql>> = Object.fromEntries(
  FIELDS.flatMap(({ key, codes, ladder }) => {
    if (!codes || key in BY_INDEX) return []
    const column = raw(`m.${columnName(key)}`)
    return [[key, ladder ? rung(codes, column) : column]]
  }),
)
const BY_RECORD: Partial<Record<SortKey, Sql>> = {
  title: sql`lower(coalesce(m.title->>'en', m.title->>'ja', m.title->>'zh'))`,
  imposer: sql`m.imposer`,
  ...CODE_ORDERS,
  instrumentNumber: sql`m.instrument_number`,
}

/** A text with a figure in it may be the number of a document: the record that bears it stands before all others. */
function byNumber({ q, sort }: MeasureFilter): Sql {
  const number = fold(q.replace(/["“”]/g, '')).trim()
  if (!/\d/.test(number) || sort.key !== 'firstOn') return sql``
  return sql`(select case when x.number = ${number} then 0 when x.number like ${contains(number)} then 1 else 2 end
    from measure_search x where x.measure_id = i.measure_id),`
}

/**
 * What is unknown stands last either way; ties fall to the short name: pages never repeat or skip a row, and a list that was
 * loaded elsewhere is the same list.
 */
function measureOrder(filter: MeasureFilter, today: Day): Sql {
  const { key, descending } = filter.sort
  const by = BY_INDEX[key]?.(today) ?? BY_RECORD[key]
  // The index of the usual order has its rows ready: it is said just as that index is made.
  if (key === 'firstOn') {
    const order = descending ? sql`desc, i.slug desc` : sql`asc, i.slug asc`
    return sql`${byNumber(filter)} ${by} ${order}`
  }
  return descending ? sql`${by} desc nulls last, i.slug desc` : sql`${by} asc nulls last, i.slug asc`
}

/** `measure_id` of every record of the list, in its order. */
export const selectIds = (filter: MeasureFilter, today: Day): Sql => sql`
  select i.measure_id from measure_index i
  ${filter.sort.key in BY_RECORD ? sql`join measures m on m.id = i.measure_id` : sql``}
  where ${measureWhere(filter, today)} order by ${measureOrder(filter, today)}`
