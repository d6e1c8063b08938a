/** Every read of measures. */
import 'server-only'
import { empty, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { cache } from 'react'
import { reader } from '@/lib/database/client'
import { inSnapshot, type Snapshot } from '@/lib/database/snapshot'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import type { Revision } from '../history/revision'
import { type ListCounts, type Tally, toCounts } from '../list/counts'
import type { FacetCount } from '../list/facets'
import type { MeasureFilter } from '../list/filter'
import { type EntryKey, layoutTimeline, type TimelineGroup } from '../list/timeline'
import type { Authority, ListedMeasure, Measure } from '../types'
import { getMeasureWithin, listMeasuresById, type MeasureRow, readMeasures } from './read-measures'
import { SELECT_LISTED, SELECT_MEASURES, SELECT_NAMED, SELECT_VERSIONED } from './sql/select'
import { selectFacets } from './sql/select-facets'
import { selectCounts, selectInOrder, selectPage } from './sql/select-list'
import { selectEntries, selectEntryCount } from './sql/select-timeline'
import { selectIds } from './sql/where'

/** By its public name, archived or not. */
export const getMeasure = cache((slug: string) => getMeasureWithin(reader(), slug))

/** Asks the database: what is kept under its version, unless a snapshot is asked. */
type Ask = <Row extends object>(query: Sql) => Promise<Row[]>

/** How many records match, each counted once: a count always says what it counts. */
export const countMeasures = async (
  filter: MeasureFilter,
  today: Day,
  ask: Ask = queryVersioned,
): Promise<ListCounts> => toCounts(await ask<{ tally: Tally; count: number }>(selectCounts(filter, today)))

/** How many records every value of every facet would find, were it chosen beside the filter's other conditions. */
export const countFacets = (filter: MeasureFilter, today: Day): Promise<FacetCount[]> =>
  queryVersioned<FacetCount>(selectFacets(filter, today))

/** The rows of the filter's page, in its order. */
export const listMeasures = (filter: MeasureFilter, today: Day): Promise<Measure[]> =>
  readMeasures(selectPage(filter, today))

/** What those are called. */
export const listNamed = async (filter: MeasureFilter, today: Day): Promise<Pick<Measure, 'slug' | 'title'>[]> =>
  (await reader().$queryRaw<MeasureRow[]>(selectPage(filter, today, SELECT_NAMED))).map(({ measure }) => measure)

/** The same page, and how new the data was at their moment; null where there is no row. */
export async function listMeasuresOfVersion(filter: MeasureFilter, today: Day) {
  const rows = await reader().$queryRaw<(MeasureRow & { version: number })[]>(
    selectPage(filter, today, SELECT_VERSIONED),
  )
  return { measures: rows.map(({ measure }) => measure), version: rows[0]?.version ?? null }
}

/** A list of no more needs no cursor: one statement is of one moment, too. */
export const FEW = 200

async function* listFew<Read>(filter: MeasureFilter, today: Day, limit: number, select: Sql): AsyncGenerator<Read> {
  const page = selectPage({ ...filter, page: 1, perPage: limit }, today, select)
  for (const { measure } of await reader().$queryRaw<{ measure: Read }[]>(page)) yield measure
}

const eachInOrder = (select: Sql) =>
  async function* <Read>(filter: MeasureFilter, today: Day, limit?: number, snapshot?: Snapshot): AsyncGenerator<Read> {
    if (!snapshot && limit !== undefined && limit <= FEW) return yield* listFew<Read>(filter, today, limit, select)
    const ids = sql`${selectIds(filter, today)} ${limit === undefined ? empty : sql`limit ${limit}`}`
    const read = ({ eachOf }: Snapshot) => eachOf<{ measure: Read }>(ids, (batch) => selectInOrder(select, batch))
    for await (const { measure } of snapshot ? read(snapshot) : inSnapshot(read)) yield measure
  }

/** Without a snapshot it reads one of its own. */
type Each<Read> = (filter: MeasureFilter, today: Day, limit?: number, snapshot?: Snapshot) => AsyncGenerator<Read>

/** All records of the filter in its order, or the first `limit`, read as they are asked for. */
export const eachMeasure: Each<Measure> = eachInOrder(SELECT_MEASURES)

/** The same, as far as their fields tell of them. */
export const eachListed: Each<ListedMeasure> = eachInOrder(SELECT_LISTED)

export const countTimeline = async (filter: MeasureFilter, today: Day): Promise<number> => {
  const [row] = await queryVersioned<{ count: number }>(selectEntryCount(filter, today))
  return row?.count ?? 0
}

/** The entries of the filter's page, newest first unless the records are sorted from the oldest on. */
export async function listTimeline(filter: MeasureFilter, today: Day): Promise<TimelineGroup[]> {
  const keys = await reader().$queryRaw<EntryKey[]>(selectEntries(filter, today))
  const measures = await listMeasuresById([...new Set(keys.map(({ measureId }) => measureId))])
  return layoutTimeline(keys, measures)
}

/** Newest first. */
export async function listRevisions(measureId: number): Promise<Revision[]> {
  const rows = await reader().revision.findMany({
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

export const listAuthorities = (): Promise<Authority[]> =>
  queryVersioned<Authority>(sql`select key, name, abbreviation, country, url from authorities order by country, key`)

/** States and groups of states that records are against, the most frequent first. */
export const listTargets = async (): Promise<string[]> => {
  const rows = await queryVersioned<{ code: string }>(
    sql`select t as code from measures, unnest(targets) t where archived_at is null group by 1 order by count(*) desc, 1`,
  )
  return rows.map(({ code }) => code)
}

/** The last day that the shipped data covers; null before anything was loaded. */
export const getCoverageDay = async (): Promise<Day | null> => {
  const [dataset] = await queryVersioned<{ day: Day }>(sql`select coverage_day as day from datasets limit 1`)
  return dataset?.day ?? null
}
