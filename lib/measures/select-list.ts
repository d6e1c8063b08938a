/** The statements behind a list: which records, in which order, and how many. Composed here, run in queries.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import type { MeasureFilter } from './filter'
import { SELECT_MEASURES } from './select'
import { measureWhere, selectIds } from './where'

/** Rows of `kind` and `count`. */
export const selectCounts = (filter: MeasureFilter, today: Day): Sql => sql`
  select i.kind, count(*)::int as count from measure_index i where ${measureWhere(filter, today)} group by i.kind`

/** What `select` reads of the filter's page. The ids first, from narrow rows; the records then for those alone. */
export const selectPage = (filter: MeasureFilter, today: Day, select: Sql = SELECT_MEASURES): Sql => sql`
  ${select}
  join (select measure_id, row_number() over () as place from (
    ${selectIds(filter, today)} limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}
  ) ids) listed on listed.measure_id = m.id
  order by listed.place`

/** What `select` reads of these records, in the order of their ids. */
export const selectInOrder = (select: Sql, ids: readonly number[]): Sql => sql`
  ${select}
  join unnest(${[...ids]}::int[]) with ordinality listed(measure_id, place) on listed.measure_id = m.id
  order by listed.place`
