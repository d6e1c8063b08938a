/** When each record last changed: for whoever keeps copies of their pages. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryRows } from '@/lib/database/query-rows'
import type { Day } from '@/lib/dates'

/** By their numbers: who asks for the next ones gets neither twice nor misses any, whatever is saved between. */
export const RECORDS_A_PART = 40_000

export type RecordDay = { slug: string; day: Day }

/** `part` from 0. */
export const listChangedDays = (part: number): Promise<RecordDay[]> =>
  queryRows<RecordDay>(sql`
    select m.slug, to_char(v.known_from at time zone 'UTC', 'YYYY-MM-DD') as day
    from measures m join versions v on v.measure_id = m.id and v.known_to is null
    where m.archived_at is null and m.id > ${part * RECORDS_A_PART} and m.id <= ${(part + 1) * RECORDS_A_PART}
    order by m.id`)

/** One at least. */
export async function countParts(): Promise<number> {
  const [row] = await queryRows<{ last: number | null }>(sql`select max(id) as last from measures`)
  return Math.max(1, Math.ceil((row?.last ?? 0) / RECORDS_A_PART))
}
