/** Every read of how far the register has read. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { RowAsker } from '@/lib/database/query-rows'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import type { Edge } from '../reach'
import type { AuthorityLook, LookWay, SignedLook } from '../types'

type LastLook = Pick<AuthorityLook, 'readThrough' | 'how'> & { authority: string }

/** One row, whatever there is of it. */
const SELECT_EDGE = sql`
  with last as (select distinct on (authority) authority, read_through, how from coverages order by authority, id desc)
  select (select coverage_day from datasets limit 1) as "dataDay",
    (select json_agg(json_build_object('authority', authority, 'readThrough', read_through, 'how', how)) from last) as looks,
    (select count(*)::int from authorities a where not exists (select 1 from last where authority = a.key)) as unread`

/** What every answer needs to say how far it reaches. */
export async function getEdge(ask: RowAsker = queryVersioned): Promise<Edge> {
  const [row] = await ask<{ dataDay: Day | null; looks: LastLook[] | null; unread: number }>(SELECT_EDGE)
  const looks = row?.looks ?? []
  const [first] = [...looks].sort((a, b) => (a.readThrough < b.readThrough ? -1 : 1))
  return {
    dataDay: row?.dataDay ?? null,
    looks: new Map(looks.map((look) => [look.authority, look])),
    allThrough: first && row?.unread === 0 ? { readThrough: first.readThrough, how: first.how as LookWay } : null,
  }
}

/** All that was ever looked at, of each authority the newest first. */
export const listLooks = (): Promise<SignedLook[]> =>
  queryVersioned<SignedLook>(sql`
    select authority, read_through as "readThrough", how, index_url as index, numbers_seen as "numbersSeen", note, release,
      checked_by as "checkedBy", to_char(checked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "checkedAt"
    from coverages order by authority, id desc`)
