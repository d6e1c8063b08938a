/** A filter as SQL: conditions on `measure_index i`, and an order. The only place that knows both. */

import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { type Day, dayNumber, rangeOf } from '@/lib/dates'
import { CODED_FIELDS, STATUSES } from '@/lib/measures/codes'
import { FIELDS, type SortKey } from '@/lib/measures/list/fields'
import { asksEveryone, FIT, filterToParams, type MeasureFilter, withoutShowing } from '@/lib/measures/list/filter'
import {
  type DateMeaning,
  excludedKey,
  FACETS,
  type Facet,
  isManyValued,
  ofCodedFacets,
} from '@/lib/measures/list/keys'
import { termId, termIds } from '@/lib/measures/list/terms'
import { splitMentions } from '@/lib/measures/read-code'
import { byCode, matchesWordsAndCodes, touchesCodes } from './codes'
import { hasSpanTermOn, IN_FORCE_TERMS, inForceHalves, isDaily, singleTermOn, statusTermOn } from './held-on'
import { byNumber, fitTiers, isOneGram, matchesText } from './words'

/**
 * As a case, because the planner takes one for half of all records, which is near enough; of a comparison with what is
 * worked out it expects next to none, and sorts thousands instead of reading the first fifty from the index.
 */
const hasTermOn = (term: Sql, ids: readonly number[]) =>
  sql`case when (${term}) = any(${ids}::int[]) then true else false end`

// Nothing holds before its first event: the list begins to look there.
function inForceOn(day: Day): Sql {
  const { last, earlier } = inForceHalves(day)
  return sql`i.first_on <= ${dayNumber(day)}::int and ((${last}) or (${earlier}))`
}

function inForceWithin({ inForceFrom, inForceTo }: MeasureFilter): Sql[] {
  if (!inForceFrom && !inForceTo) return []
  const begins = inForceTo ? sql`s."from" <= ${dayNumber(rangeOf(inForceTo).latest)}` : sql`true`
  // A span lasts until the next one begins, and the last one without end.
  const lasts = inForceFrom
    ? sql`coalesce(i.span_from[s.place + 1] > ${dayNumber(rangeOf(inForceFrom).earliest)}, true)`
    : sql`true`
  return [
    sql`exists (select 1 from unnest(coalesce(i.span_from, array[i.last_from]), coalesce(i.span_terms, array[i.last_status]))
        with ordinality s("from", term, place)
      where s.term = any(${IN_FORCE_TERMS}::int[]) and ${begins} and ${lasts})`,
  ]
}

function changedBetween({ changedFrom, changedTo }: MeasureFilter, today: Day): Sql[] {
  if (!changedFrom) return []
  const spansUpTo = (day: Day) => sql`case when i.span_from is null
    then (i.last_from between 1 and ${dayNumber(day)}::int)::int else width_bucket(${dayNumber(day)}::int, i.span_from) end`
  return [sql`(${spansUpTo(changedTo ?? today)}) > (${spansUpTo(changedFrom)})`]
}

type Days = { earliest: Sql; latest: Sql }
const RANGES: Record<Exclude<DateMeaning, 'event' | 'expected'>, Days> = {
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

/** Changes that are only expected, and days by which something is due. */
export const EXPECTED_ENTRIES = sql`t.source in ('expected', 'due')`

const happened = (filter: MeasureFilter): Sql[] => {
  const { from, to, date, certain } = filter
  if (!from && !to) return []
  if (date === 'expected')
    return [
      sql`exists (select 1 from timeline_entries t
        where t.measure_id = i.measure_id and ${EXPECTED_ENTRIES} and ${entryWithin(filter)})`,
    ]
  if (date !== 'event') return within(RANGES[date], filter)
  const [first, last] = [from && dayNumber(rangeOf(from).earliest), to && dayNumber(rangeOf(to).latest)]
  const meets = sql`i.event_days && int4range(${first}::int, ${last}::int, '[]')`
  if (!certain) return [meets]
  // Days of events that follow one another are one range of days: whether one event lies within is asked of them.
  return [
    meets,
    sql`exists (select 1 from timeline_entries t
      where t.measure_id = i.measure_id and t.source = 'event' and ${entryWithin(filter)})`,
  ]
}

function hasTerms(facet: Facet, values: readonly string[], today: Day): Sql {
  const ids = termIds(facet, values)
  if (isManyValued(facet)) return sql`i.terms && ${ids}::int[]`
  if (facet === 'status' || facet === 'basis') return hasSpanTermOn(facet, today, ids)
  const term = singleTermOn(facet, today)
  if (isDaily(facet)) return hasTermOn(term, ids)
  // One alone has its records in their order ready.
  return ids.length === 1 ? sql`${term} = ${ids[0]}::int` : sql`${term} = any(${ids}::int[])`
}

/** What is against all is against each but the one who acts: what Japan does to all countries is nothing against Japan. */
function againstEveryone({ target, target_not }: MeasureFilter, today: Day): Sql[] {
  const [only, ...others] = target
  const isOther =
    only && others.length === 0 ? sql`${singleTermOn('imposer', today)} <> ${termId('imposer', only)}` : sql`true`
  const any = sql`(${hasTerms('target', target, today)} or (${hasTerms('target', ['*'], today)} and ${isOther}))`
  return [any, ...(target_not.length > 0 ? [sql`not (${hasTerms('target', target_not, today)})`] : [])]
}

const narrowed = (filter: MeasureFilter, facet: Facet, today: Day): Sql[] => {
  const [any, none] = [filter[facet], filter[excludedKey(facet)]]
  if (facet === 'target' && asksEveryone(filter)) return againstEveryone(filter, today)
  return [
    ...(any.length > 0 ? [hasTerms(facet, any, today)] : []),
    ...(none.length > 0 ? [sql`not (${hasTerms(facet, none, today)})`] : []),
  ]
}

const allOf = (conditions: readonly Sql[]) => (conditions.length > 0 ? join(conditions, ' and ') : sql`true`)

/** What the filter asks by this facet; null: nothing. */
export function facetWhere(filter: MeasureFilter, facet: Facet, today: Day): Sql | null {
  const conditions = narrowed(filter, facet, today)
  return conditions.length > 0 ? sql`(${allOf(conditions)})` : null
}

const withoutFacets = (
  filter: MeasureFilter,
  today: Day,
  text = matchesWordsAndCodes(filter.q, matchesText),
): Sql[] => [
  ...text,
  ...touchesCodes(filter),
  ...happened(filter),
  ...(filter.inForceOn ? [inForceOn(filter.inForceOn)] : []),
  ...inForceWithin(filter),
  ...changedBetween(filter, today),
]

/** What it asks by anything else. */
export const restWhere = (filter: MeasureFilter, today: Day): Sql => allOf(withoutFacets(filter, today))

/** `today` decides what `status` means; `text` is how its text is looked for (words.ts). */
export const measureWhere = (filter: MeasureFilter, today: Day, text?: Sql[]): Sql =>
  allOf([...FACETS.flatMap((facet) => narrowed(filter, facet, today)), ...withoutFacets(filter, today, text)])

const placeIn = (facet: Facet, values: readonly string[], term: Sql) =>
  sql`array_position(${termIds(facet, values)}::int[], ${term})`

const BY_INDEX: Partial<Record<SortKey, (today: Day) => Sql>> = {
  announcedOn: () => sql`i.announced_from`,
  effectiveOn: () => sql`i.effective_from`,
  endedOn: () => sql`i.ended_from`,
  status: (today) => placeIn('status', STATUSES, statusTermOn(today)),
  statusSince: (today) => sql`case when i.last_from between 1 and ${dayNumber(today)}::int then i.last_from
    else i.span_from[width_bucket(${dayNumber(today)}::int, i.span_from)] end`,
  lastSeenOn: () => sql`i.last_seen`,
  sourceCount: () => sql`(select count(*) from measure_sources c where c.measure_id = i.measure_id)`,
  // By the alphabet, but for what is a ladder.
  ...ofCodedFacets((facet) => {
    const ladder = FIELDS.some((field) => field.key === facet && field.ladder)
    const codes: readonly string[] = CODED_FIELDS[facet].codes
    return (today: Day) => placeIn(facet, ladder ? codes : codes.toSorted(), singleTermOn(facet, today))
  }),
}
/** `m` is the record: what the index knows by itself needs none. */
const BY_RECORD: Partial<Record<SortKey, Sql>> = {
  title: sql`lower(coalesce(m.title->>'en', m.title->>'ja', m.title->>'zh'))`,
  imposer: sql`m.imposer`,
  confidence: sql`array_position(${[...CODED_FIELDS.confidence.codes]}::text[], m.confidence)`,
  standing: sql`m.standing`,
  instrumentNumber: sql`m.instrument_number`,
}

/**
 * What is unknown stands last either way; ties fall to the short name: pages never repeat or skip a row, and a list that was
 * loaded elsewhere is the same list.
 */
function measureOrder({ q, sort: { key, descending } }: MeasureFilter, today: Day): Sql {
  // The index of the usual order has its rows ready: it is said just as that index is made.
  if (key === FIT) return sql`${byNumber(q)} ${byCode(q)} i.first_on desc, i.slug desc`
  if (key === 'firstOn') return descending ? sql`i.first_on desc, i.slug desc` : sql`i.first_on asc, i.slug asc`
  const by = BY_INDEX[key]?.(today) ?? BY_RECORD[key]
  return descending ? sql`${by} desc nulls last, i.slug desc` : sql`${by} asc nulls last, i.slug asc`
}

const isOneGramAlone = (filter: MeasureFilter) =>
  ['firstOn', FIT].includes(filter.sort.key) && isOneGram(filter.q) && filterToParams(withoutShowing(filter)).size === 1

const selectInOrder = (filter: MeasureFilter, today: Day, text: Sql[]): Sql => sql`
  select i.measure_id from measure_index i
  ${filter.sort.key in BY_RECORD ? sql`join measures m on m.id = i.measure_id` : sql``}
  where ${measureWhere(filter, today, text)} order by ${measureOrder(filter, today)}`

/**
 * `measure_id` of every record of the list, in its order. `most`: no more than so many of them will be read; `first`: from
 * the first one on. Each tier of what fits has that limit by itself: so it stays in its order, and is read as far as it is shown.
 */
export function selectIds(filter: MeasureFilter, today: Day, most?: number, first = false): Sql {
  const seen = first && isOneGramAlone(filter)
  // Of codes the closest fits best, wherever else its words stand.
  const isByWords = filter.sort.key === FIT && splitMentions(filter.q).mentions.length === 0
  const tiers = isByWords ? fitTiers(filter.q, seen) : []
  if (tiers.length === 0) return selectInOrder(filter, today, matchesWordsAndCodes(filter.q, matchesText, seen))
  const limit = most === undefined ? sql`` : sql`limit ${most}::int`
  const each = tiers.map((text) => sql`(${selectInOrder(filter, today, text)} ${limit})`)
  return sql`select tiers.measure_id from (${join(each, ' union all ')}) tiers`
}
