/** The statements behind a list: which records, in which order, and how many. Composed here, run in queries.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { earlierTally, inForceHalves, LAST_TALLY, tallyOn } from './held-on'
import { SELECT_SHOWN } from './select'
import { measureWhere, selectIds } from './where'

const countBy = (tally: Sql, where: Sql) => sql`
  select ${tally} as tally, count(*) as count, array_agg(i.measure_id) filter (where i.linked) as linked
  from measure_index i where ${where} group by 1`

/** Of what is in force on a day each half is counted by itself: an index has all that the larger one is asked. */
function countFound(filter: MeasureFilter, today: Day): Sql {
  const day = filter.inForceOn
  if (!day) return countBy(tallyOn(today), measureWhere(filter, today))
  const { last, earlier } = inForceHalves(day)
  const others = measureWhere({ ...filter, inForceOn: null }, today)
  return sql`${countBy(LAST_TALLY, sql`${last} and ${others}`)}
    union all ${countBy(earlierTally(day), sql`${earlier} and ${others}`)}`
}

/**
 * Rows of `tally` and `count`. The list is read once, with the few that are part of another record or have parts named
 * by their numbers: of these, a part counts apart where both ends are measures of the list.
 */
export const selectCounts = (filter: MeasureFilter, today: Day): Sql => sql`
  with found as materialized (${countFound(filter, today)}),
  ends as (select tally, unnest(linked) as id from found where tally not in ('responses', 'triggers')),
  parts as (
    select distinct part.tally, part.id from relations r join ends part on part.id = r.from_id
      join ends whole on whole.id = r.to_id where r.type = 'part_of')
  select tally, sum(count)::int as count from (
    select tally, count from found union all select tally, -1 from parts union all select 'partOf', 1 from parts
  ) counted group by tally`

/** What `select` reads of the filter's page. The ids first, from narrow rows; the records then for those alone. */
export const selectPage = (filter: MeasureFilter, today: Day, select: Sql = SELECT_SHOWN): Sql => sql`
  ${select}
  join (select measure_id, row_number() over () as place from (
    ${selectIds(filter, today, filter.page * filter.perPage, filter.page === 1)} limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}
  ) ids) listed on listed.measure_id = m.id
  order by listed.place`

/** What `select` reads of these records, in the order of their ids. */
export const selectInOrder = (select: Sql, ids: readonly number[]): Sql => sql`
  ${select}
  join unnest(${[...ids]}::int[]) with ordinality listed(measure_id, place) on listed.measure_id = m.id
  order by listed.place`
