/** Every read of how far the register has read. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { RowAsker } from '@/lib/database/query-rows'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import type { Edge } from '../reach'
import type { AuthorityLook, AuthorityLooks, LookWay } from '../types'

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

/** Of each authority so many looks are shown. */
const LOOKS_SHOWN = 10

const selectLooks = (authorities: readonly string[]) => sql`
  with own as (
    select *, row_number() over (partition by authority order by id desc) as place,
      count(*) over (partition by authority)::int as count
    from coverages where authority = any(${[...authorities]}::text[]))
  select authority, max(count) - count(*)::int as older,
    json_agg(json_build_object('authority', authority, 'readThrough', read_through, 'how', how, 'index', index_url,
      'numbersSeen', numbers_seen, 'note', note, 'release', release, 'checkedBy', checked_by,
      'checkedAt', to_char(checked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by place) as looks,
    coalesce((select json_agg(note order by id desc) from coverages c
      where c.authority = own.authority and note ~ '[12][0-9]{3}:'), '[]'::json) as notes
  from own where place <= ${LOOKS_SHOWN} group by authority`

/** Whatever was looked at of these authorities. */
export const listLooks = (authorities: readonly string[]): Promise<AuthorityLooks[]> =>
  queryVersioned<AuthorityLooks>(selectLooks(authorities))
