/** The statements behind a list: which records, in which order, and how many. Composed here, run in queries.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import type { MeasureFilter } from './filter'
import { SELECT_MEASURES } from './select'
import { measureWhere, selectIds } from './where'

/** Rows of `kind` and `count`. */
export const selectCounts = (filter: MeasureFilter, today: Day): Sql => sql`
  select i.kind, count(*)::int as count from measure_index i where ${measureWhere(filter, today)} group by i.kind`

/** The records of a statement that yields ids: those from narrow rows first, the records then for them alone. */
export const selectInOrder = (ids: Sql): Sql => sql`
  ${SELECT_MEASURES}
  join (select measure_id, row_number() over () as place from (${ids}) ids) listed on listed.measure_id = m.id
  order by listed.place`

/** The records of the filter's page. */
export const selectPage = (filter: MeasureFilter, today: Day): Sql =>
  selectInOrder(sql`${selectIds(filter, today)} limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}`)
