/** Every read of sources. */
import 'server-only'
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { cache } from 'react'
import { reader } from '@/lib/database/client'
import { hasWords } from '@/lib/database/has-words'
import { queryRows } from '@/lib/database/query-rows'
import { groupBy } from '@/lib/group-by'
import type { Qualifier } from '@/lib/indicators/types'
import type { LocalizedText } from '@/lib/texts'
import type { Prisma } from '@/prisma/generated/client'
import { likelyAddresses, readAddress } from '../address'
import { SOURCES_PER_PAGE, type SourceFilter } from '../filter'
import type { ListedSource, PickedSource, Source, SourceKind, SourceWithUses } from '../types'

const PICKED = {
  id: true,
  url: true,
  publisher: true,
  kind: true,
  language: true,
  title: true,
  publishedOn: true,
} as const
const LISTED = { ...PICKED, origin: true, publisherCountry: true, archiveUrl: true, opened: true } as const
const NEWEST_FIRST: Prisma.SourceOrderByWithRelationInput[] = [
  { publishedEarliest: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
]

type Asked = Pick<SourceFilter, 'q' | 'kind'>

/** Every word must occur in publisher, title or address; a whole address finds the page under whatever spelling is known. */
function whereOf({ q, kind }: Asked): Sql {
  const read = readAddress(q)
  const text = hasWords(q, sql`concat_ws(E'\\n', s.publisher, s.title, s.url)`)
  const found = read.ok ? sql`(${text} or s.url = any(${likelyAddresses(read.url)}::text[]))` : text
  return kind ? sql`${found} and s.kind = ${kind}` : found
}

export async function countSources(filter: Asked): Promise<number> {
  const [row] = await reader().$queryRaw<{ count: number }[]>(
    sql`select count(*)::int as count from sources s where ${whereOf(filter)}`,
  )
  return row?.count ?? 0
}

/** Of those that are found, newest first: which stand on a page. */
async function listIds(filter: Asked, take: number, skip = 0): Promise<number[]> {
  const rows = await reader().$queryRaw<{ id: number }[]>(sql`
    select s.id from sources s where ${whereOf(filter)}
    order by s.published_earliest desc nulls last, s.id desc limit ${take} offset ${skip}`)
  return rows.map(({ id }) => id)
}

/** How many sources there are of each kind, whatever is searched. */
export async function countSourceKinds(): Promise<Partial<Record<SourceKind, number>>> {
  const rows = await reader().source.groupBy({ by: ['kind'], _count: true })
  return Object.fromEntries(rows.map(({ kind, _count }) => [kind, _count]))
}

/** The filter's page, newest first. */
export async function listSources(filter: SourceFilter): Promise<ListedSource[]> {
  const inLists = { where: { measure: { archivedAt: null } } }
  const rows = await reader().source.findMany({
    where: { id: { in: await listIds(filter, SOURCES_PER_PAGE, (filter.page - 1) * SOURCES_PER_PAGE) } },
    orderBy: NEWEST_FIRST,
    select: { ...LISTED, _count: { select: { measures: inLists, observations: true } } },
  })
  return rows.map(({ _count, kind, ...row }) => ({
    ...row,
    kind: kind as SourceKind,
    records: _count.measures,
    figures: _count.observations,
  }))
}

/** For picking one while typing, newest first. */
export async function searchSources(q: string, limit: number): Promise<PickedSource[]> {
  const where = { id: { in: await listIds({ q, kind: null }, limit) } }
  const rows = await reader().source.findMany({ where, orderBy: NEWEST_FIRST, select: PICKED })
  return rows.map((row) => ({ ...row, kind: row.kind as SourceKind }))
}

const FIGURES = {
  observations: {
    select: { period: true, value: true, qualifier: true, note: true, indicator: true },
    orderBy: [{ indicatorKey: 'asc' }, { position: 'asc' }],
  },
} satisfies Prisma.SourceSelect
type SourceRow = Prisma.SourceGetPayload<{ select: typeof LISTED & typeof FIGURES }>

/** What cites it, and what each says of it, the latest first. */
const listCiting = (id: number): Promise<SourceWithUses['records']> =>
  queryRows(sql`
    select m.slug, m.title, m.kind, v.derived ->> 'firstOn' as "firstOn", m.archived_at is not null as archived,
      c.supports, c.stance, c.note
    from measure_sources s join measures m on m.id = s.measure_id
      join versions v on v.measure_id = m.id and v.number = m.version,
      json_to_record(v.document -> 'citations' -> s.position) as c(supports text[], stance text, note text)
    where s.source_id = ${id} order by m.first_earliest desc, m.id desc`)

function toFigures(rows: SourceRow['observations']): SourceWithUses['figures'] {
  const byKey = groupBy(rows, ({ indicator }) => indicator.key)
  return [...byKey.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const observations = group.map(({ indicator: _, qualifier, ...rest }) => ({
      ...rest,
      qualifier: qualifier as Qualifier,
    }))
    return [{ ...first.indicator, label: first.indicator.label as LocalizedText, observations }]
  })
}

/** With everything that rests on it, archived records included: they stay readable. */
export const getSource = cache(async (id: number): Promise<SourceWithUses | null> => {
  const [row, records] = await Promise.all([
    reader().source.findUnique({ where: { id }, select: { ...LISTED, ...FIGURES } }),
    listCiting(id),
  ])
  if (!row) return null
  const { observations, kind, ...source } = row
  const own: Source = { ...source, kind: kind as SourceKind }
  return { ...own, records, figures: toFigures(observations) }
})

/** The source that one of this number was merged into; null when none was. */
export async function findKeptSource(id: number): Promise<number | null> {
  const merged = await reader().mergedSource.findUnique({ where: { id }, select: { keptId: true } })
  return merged?.keptId ?? null
}
