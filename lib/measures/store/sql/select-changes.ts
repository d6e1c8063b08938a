/** The statements behind what the register changed: saves, newest first. Composed here, run in changes.ts. */
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import type { ChangesAsked } from '@/lib/measures/history/changes'
import { measureWhere } from './where'

/** Versions of the records that the list has: archived ones have no row there, and so no changes. */
const told = ({ filter, since, at }: ChangesAsked, today: Day): Sql => sql`
  from versions v join measure_index i on i.measure_id = v.measure_id
  where ${since ? sql`v.known_from >= ${since.from}::timestamptz` : sql`true`}
    and ${at ? sql`v.known_from = ${at}::timestamptz` : sql`true`} and ${measureWhere(filter, today)}`

/** One row: how many saves there are, and of how many records. */
export const selectChangeCount = (asked: ChangesAsked, today: Day): Sql => sql`
  select count(distinct v.known_from)::int as saves, count(distinct v.measure_id)::int as records ${told(asked, today)}`

const TOLD = sql`m.slug, m.title, m.kind, n.number as version, n.author, n.reason, n.release,
    to_char(n.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

/**
 * The saves of the filter's page. A save has one moment, for they wait for one another: it is counted by the index alone,
 * and of the thousands of records of a load the words of one are read.
 */
export const selectSaves = (asked: ChangesAsked, today: Day): Sql => sql`
  select saves.versions, saves.recorded, ${TOLD},
    case when saves.versions = 1 and n.number > 1 then n.changes end as changes
  from (
    select v.known_from as at, count(*)::int as versions, (count(*) filter (where v.number = 1))::int as recorded,
      min(v.measure_id) as measure_id
    ${told(asked, today)} group by v.known_from order by v.known_from desc
    limit ${asked.filter.perPage} offset ${(asked.filter.page - 1) * asked.filter.perPage}
  ) saves
  join lateral (
    select * from versions v where v.measure_id = saves.measure_id and v.known_from = saves.at order by v.number desc limit 1
  ) n on true
  join measures m on m.id = saves.measure_id order by saves.at desc`

/** The records of one save, each as a save of its own, in the order in which they were first recorded: the index has it ready. */
export const selectSaved = (asked: ChangesAsked, today: Day): Sql => sql`
  select 1 as versions, (n.number = 1)::int as recorded, ${TOLD}, case when n.number > 1 then n.changes end as changes
  from (
    select v.measure_id, v.number ${told(asked, today)} order by v.measure_id, v.number
    limit ${asked.filter.perPage} offset ${(asked.filter.page - 1) * asked.filter.perPage}
  ) saved
  join versions n on n.measure_id = saved.measure_id and n.number = saved.number
  join measures m on m.id = saved.measure_id order by saved.measure_id, saved.number`
