/** The statements behind the timeline of a list: its dated entries, page by page. Composed here, run in queries.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
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

/** Keys of the filter's page, newest first unless the records are sorted from the oldest on. */
export function selectEntries(filter: MeasureFilter, today: Day): Sql {
  const ascending = filter.sort.key === 'firstOn' && !filter.sort.descending
  const order = ascending
    ? sql`t.earliest, t.latest desc, i.slug, t.position, t.source`
    : sql`t.earliest desc, t.latest, i.slug desc, t.position desc, t.source desc`
  return sql`
    select t.measure_id as "measureId", t.source, t.position ${listed(filter, today)}
    order by ${order} limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}`
}
