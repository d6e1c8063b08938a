/** The statements behind the timeline of a list: its dated entries, page by page. Composed here, run in queries.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { type Day, dayNumber } from '@/lib/dates'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { EXPECTED_ENTRIES, entryWithin, measureWhere } from './where'

const LISTED_ENTRIES = sql`t.source in ('event', 'expected')`

/**
 * Where `from` and `to` mean events, the timeline shows those events alone, and not all of the records that have one; where
 * they mean what is expected, that alone. A day by which something is due stands among steps as what named it, and steps of
 * one record on one day as the first of them.
 */
function shown(filter: MeasureFilter): Sql {
  if (filter.date === 'expected') return sql`${EXPECTED_ENTRIES} and ${entryWithin(filter)}`
  return filter.date === 'event' ? sql`${LISTED_ENTRIES} and ${entryWithin(filter)}` : LISTED_ENTRIES
}

const listed = (filter: MeasureFilter, today: Day) => sql`
  from timeline_entries t join measure_index i on i.measure_id = t.measure_id
  where ${measureWhere(filter, today)} and ${shown(filter)}`

/** One row: how many entries there are. */
export const selectEntryCount = (filter: MeasureFilter, today: Day): Sql =>
  sql`select count(*)::int as count ${listed(filter, today)}`

/** Rows of a list from a place on. */
export type Slice = { offset: number; limit: number }
const sliceOf = ({ page, perPage }: MeasureFilter): Slice => ({ offset: (page - 1) * perPage, limit: perPage })
const sliced = ({ offset, limit }: Slice) => sql`limit ${limit} offset ${offset}`

/** Keys of the filter's page, or of another slice, newest first unless the records are sorted from the oldest on. */
export function selectEntries(filter: MeasureFilter, today: Day, slice = sliceOf(filter)): Sql {
  const ascending = filter.sort.key === 'firstOn' && !filter.sort.descending
  const order = ascending
    ? sql`t.earliest, t.latest desc, i.slug, t.position, t.source`
    : sql`t.earliest desc, t.latest, i.slug desc, t.position desc, t.source desc`
  return sql`
    select t.measure_id as "measureId", t.source, t.position ${listed(filter, today)}
    order by ${order} ${sliced(slice)}`
}

/** Days that have passed by a day, and of which nobody has said what happened (status/overdue.ts). */
const isOverdueOn = (day: Day) =>
  sql`t.source = 'overdue' and t.earliest <= ${dayNumber(day)} and t.latest >= ${dayNumber(day)}`

const overdue = (filter: MeasureFilter, day: Day) => sql`
  from timeline_entries t join measure_index i on i.measure_id = t.measure_id
  where ${isOverdueOn(day)} and ${measureWhere(filter, day)}`

export const selectOverdueCount = (filter: MeasureFilter, day: Day): Sql =>
  sql`select count(*)::int as count ${overdue(filter, day)}`

/** The longest ago first. `position` is their place among those of their record. */
export const selectOverdue = (filter: MeasureFilter, day: Day, slice: Slice): Sql => sql`
  select t.measure_id as "measureId", t.position, t.earliest ${overdue(filter, day)}
  order by t.earliest, i.slug, t.position ${sliced(slice)}`

/** Of each authority so many records are named. */
const NAMED_UNSEEN = 5

/** Of each authority how many of its records have such a day, and the first of them. */
export const selectUnseen = (day: Day, authorities: readonly string[]): Sql => sql`
  with late as (
    select t.measure_id, min(t.earliest) as since from timeline_entries t
    where ${isOverdueOn(day)} group by 1),
  issued as (
    select a.authority, m.slug, m.title, count(*) over (partition by a.authority)::int as count,
      row_number() over (partition by a.authority order by l.since, m.slug collate "C") as place
    from late l join measures m on m.id = l.measure_id, unnest(m.authorities) a(authority)
    where a.authority = any(${[...authorities]}::text[]))
  select authority, count, json_agg(json_build_object('slug', slug, 'title', title) order by place) as first
  from issued where place <= ${NAMED_UNSEEN} group by 1, 2`
