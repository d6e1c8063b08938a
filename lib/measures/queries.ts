/** Every read of measures. */
import 'server-only'
import { empty, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { cache } from 'react'
import { eachRow } from '@/lib/cursor'
import type { Day } from '@/lib/dates'
import { db, type Transaction } from '@/lib/db'
import type { MeasureFilter } from './filter'
import type { Revision } from './revision'
import { SELECT_MEASURES } from './select'
import { type EntryKey, layoutTimeline, type TimelineGroup } from './timeline'
import { type Authority, MEASURE_KINDS, type Measure, type MeasureKind } from './types'
import { measureOrder, measureWhere, withinDates } from './where'

type Row = { measure: Measure }

const selectMeasures = async (rest: Sql, tx: Transaction = db()) =>
  (await tx.$queryRaw<Row[]>(sql`${SELECT_MEASURES} ${rest}`)).map(({ measure }) => measure)

/** By its public name, archived or not, as a transaction sees it. */
export async function getMeasureWithin(tx: Transaction, slug: string): Promise<Measure | null> {
  const [measure] = await selectMeasures(sql`where m.slug = ${slug}`, tx)
  return measure ?? null
}

/** By its public name, archived or not. */
export const getMeasure = cache((slug: string) => getMeasureWithin(db(), slug))

/** In no order that is promised. */
export const listMeasuresById = (ids: readonly number[]): Promise<Measure[]> =>
  ids.length > 0 ? selectMeasures(sql`where m.id = any(${[...ids]})`) : Promise.resolve([])

export type KindCounts = Record<MeasureKind, number>

/** How many records match, by kind: a count always says what it counts. */
export async function countMeasures(filter: MeasureFilter, today: Day): Promise<KindCounts> {
  const rows = await db().$queryRaw<{ kind: MeasureKind; count: number }[]>(
    sql`select m.kind, count(*)::int as count from measures m where ${measureWhere(filter, today)} group by m.kind`,
  )
  const counts = Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
  return Object.fromEntries(MEASURE_KINDS.map((kind) => [kind, counts[kind] ?? 0])) as KindCounts
}

/** The rows of the filter's page, in its order. */
export const listMeasures = (filter: MeasureFilter, today: Day): Promise<Measure[]> =>
  selectMeasures(sql`where ${measureWhere(filter, today)} order by ${measureOrder(filter, today)}
    limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}`)

/** All rows of the filter in its order, or the first `limit`, read as they are asked for. */
export async function* eachMeasure(filter: MeasureFilter, today: Day, limit?: number): AsyncGenerator<Measure> {
  const rows = eachRow<Row>(sql`${SELECT_MEASURES} where ${measureWhere(filter, today)}
    order by ${measureOrder(filter, today)} ${limit === undefined ? empty : sql`limit ${limit}`}`)
  for await (const { measure } of rows) yield measure
}

const ENTRIES = sql`
  select measure_id as id, 'event' as source, position, earliest, latest from measure_events
  union all
  select measure_id, 'expected', position, "from", "from" from status_spans where basis = 'expected'`

// Where `from` and `to` mean events, the timeline shows those events alone, and not all of the records that have one.
const listed = (filter: MeasureFilter, today: Day) => sql`
  from (${ENTRIES}) t join measures m on m.id = t.id
  where ${measureWhere(filter, today)}
    and ${filter.date === 'event' ? withinDates(filter, sql`t.earliest`, sql`t.latest`) : sql`true`}`

export const countTimeline = async (filter: MeasureFilter, today: Day): Promise<number> => {
  const [row] = await db().$queryRaw<{ count: number }[]>(sql`select count(*)::int as count ${listed(filter, today)}`)
  return row?.count ?? 0
}

/** The entries of the filter's page, newest first unless the records are sorted from the oldest on. */
export async function listTimeline(filter: MeasureFilter, today: Day): Promise<TimelineGroup[]> {
  const ascending = filter.sort.key === 'firstOn' && !filter.sort.descending
  const order = ascending
    ? sql`t.earliest, t.latest desc, m.id, t.position, t.source`
    : sql`t.earliest desc, t.latest, m.id desc, t.position desc, t.source desc`
  const keys = await db().$queryRaw<EntryKey[]>(sql`
    select t.id as "measureId", t.source, t.position, t.earliest ${listed(filter, today)}
    order by ${order} limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}`)
  const measures = await listMeasuresById([...new Set(keys.map(({ measureId }) => measureId))])
  return layoutTimeline(keys, measures)
}

/** Newest first. */
export async function listRevisions(measureId: number): Promise<Revision[]> {
  const rows = await db().revision.findMany({
    where: { measureId },
    orderBy: { version: 'desc' },
    select: { version: true, at: true, author: true, reason: true, changes: true },
  })
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    changes: row.changes as unknown as Revision['changes'],
  }))
}

export const listAuthorities = async (): Promise<Authority[]> => {
  const rows = await db().authority.findMany({ orderBy: [{ country: 'asc' }, { key: 'asc' }] })
  return rows.map((row) => ({ ...row, name: row.name as Authority['name'] }))
}

/** States and groups of states that records name, with how many records do. */
export async function listParties(): Promise<{ imposers: Record<string, number>; targets: Record<string, number> }> {
  const [imposers, targets] = await Promise.all([
    db().$queryRaw<{ code: string; count: number }[]>(
      sql`select imposer as code, count(*)::int as count from measures where archived_at is null group by 1`,
    ),
    db().$queryRaw<{ code: string; count: number }[]>(
      sql`select t as code, count(*)::int as count from measures, unnest(targets) t where archived_at is null group by 1`,
    ),
  ])
  const byCount = (rows: { code: string; count: number }[]) =>
    Object.fromEntries(
      rows.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)).map((r) => [r.code, r.count]),
    )
  return { imposers: byCount(imposers), targets: byCount(targets) }
}

/** The last day that the shipped data covers; null before anything was loaded. */
export const getCoverageDay = cache(async (): Promise<Day | null> => {
  const dataset = await db().dataset.findFirst({ select: { coverageDay: true } })
  return dataset?.coverageDay ?? null
})
