/** Every read of measures. */
import 'server-only'
import { empty, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { cache } from 'react'
import { reachOfRegister } from '@/lib/coverage/reach'
import { getEdge } from '@/lib/coverage/store/queries'
import { reader } from '@/lib/database/client'
import { queryRows, type RowAsker } from '@/lib/database/query-rows'
import { inSnapshot, type Snapshot } from '@/lib/database/snapshot'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { Revision } from '../history/revision'
import { type ListCounts, type Tally, toCounts } from '../list/counts'
import type { FacetCount } from '../list/facets'
import { DEFAULT_FILTER, type MeasureFilter } from '../list/filter'
import { type EntryKey, layoutTimeline, type OverdueKey, type TimelineGroup } from '../list/timeline'
import type { FiledMeasure } from '../record'
import type { Authority, ListedMeasure, Measure, ShownMeasure } from '../types'
import {
  assembleFiled,
  assembleListed,
  assembleMeasure,
  assembleShown,
  type FiledRow,
  type StoredListed,
  type StoredMeasure,
  type StoredShown,
} from './assemble'
import { getMeasureWithin, type StoredRow } from './read-measures'
import {
  SELECT_FILED,
  SELECT_LISTED,
  SELECT_MEASURES,
  SELECT_NAMED,
  SELECT_SHOWN,
  SELECT_VERSIONED,
} from './sql/select'
import { selectFacets } from './sql/select-facets'
import { selectCounts, selectInOrder, selectPage } from './sql/select-list'
import { type Slice, selectEntries, selectEntryCount, selectOverdue, selectOverdueCount } from './sql/select-timeline'
import { selectIds } from './sql/where'

/** By its public name, archived or not. */
export const getMeasure = cache((slug: string) => getMeasureWithin(undefined, slug))

/** How many records match, each counted once: a count always says what it counts. Kept by version unless a snapshot is asked. */
export const countMeasures = async (
  filter: MeasureFilter,
  today: Day,
  ask: RowAsker = queryVersioned,
): Promise<ListCounts> => toCounts(await ask<{ tally: Tally; count: number }>(selectCounts(filter, today)))

/** How many records every value of every facet would find, were it chosen beside the filter's other conditions. */
export const countFacets = (filter: MeasureFilter, today: Day): Promise<FacetCount[]> =>
  queryVersioned<FacetCount>(selectFacets(filter, today))

const readShown = async (query: Sql) =>
  (await queryRows<StoredRow<StoredShown>>(query)).map(({ stored }) => assembleShown(stored))

/** The rows of the filter's page, in its order. */
export const listMeasures = (filter: MeasureFilter, today: Day): Promise<ShownMeasure[]> =>
  readShown(selectPage(filter, today))

/** What those are called. */
export const listNamed = (filter: MeasureFilter, today: Day): Promise<Pick<Measure, 'slug' | 'title'>[]> =>
  queryRows(selectPage(filter, today, SELECT_NAMED))

/** The same page as a file holds it, and how new the data was at its moment; null where there is no row. */
export async function listFiledOfVersion(filter: MeasureFilter, today: Day) {
  const rows = await queryRows<FiledRow & { version: number }>(selectPage(filter, today, SELECT_VERSIONED))
  return { measures: rows.map(assembleFiled), version: rows[0]?.version ?? null }
}

/** A list of no more needs no cursor: one statement is of one moment, too. */
export const FEW = 200

/** What is read of each record, and what is made of that. */
type Reading<Row, Read> = { select: Sql; assemble: (row: Row) => Read }
/** Without a snapshot it reads one of its own. */
type Each<Read> = (filter: MeasureFilter, today: Day, limit?: number, snapshot?: Snapshot) => AsyncGenerator<Read>

const eachRow = <Row extends object>(select: Sql) =>
  async function* (filter: MeasureFilter, today: Day, limit?: number, snapshot?: Snapshot) {
    if (!snapshot && limit !== undefined && limit <= FEW) {
      const page = selectPage({ ...filter, page: 1, perPage: limit }, today, select)
      return yield* await queryRows<Row>(page)
    }
    const ids = sql`${selectIds(filter, today, limit)} ${limit === undefined ? empty : sql`limit ${limit}`}`
    const read = ({ eachOf }: Snapshot) => eachOf<Row>(ids, (batch) => selectInOrder(select, batch))
    yield* snapshot ? read(snapshot) : inSnapshot(read)
  }

const eachInOrder = <Row extends object, Read>({ select, assemble }: Reading<Row, Read>): Each<Read> =>
  async function* (...asked) {
    for await (const row of eachRow<Row>(select)(...asked)) yield assemble(row)
  }

/** All records of the filter in its order, or the first `limit`, read as they are asked for. */
export const eachMeasure: Each<Measure> = eachInOrder<StoredRow<StoredMeasure>, Measure>({
  select: SELECT_MEASURES,
  assemble: ({ stored }) => assembleMeasure(stored),
})

/** The same, as far as their fields tell of them. */
export const eachListed: Each<ListedMeasure> = eachInOrder<StoredRow<StoredListed>, ListedMeasure>({
  select: SELECT_LISTED,
  assemble: ({ stored }) => assembleListed(stored),
})

/** The same, as a file holds all of them. */
export const eachFiled: Each<FiledMeasure> = eachInOrder<FiledRow, FiledMeasure>({
  select: SELECT_FILED,
  assemble: assembleFiled,
})

export const countTimeline = async (filter: MeasureFilter, today: Day): Promise<number> => {
  const [row] = await queryVersioned<{ count: number }>(selectEntryCount(filter, today))
  return row?.count ?? 0
}

/** Each record that the keys name, once. */
export const listShownById = (keys: readonly { measureId: number }[]): Promise<ShownMeasure[]> =>
  readShown(selectInOrder(SELECT_SHOWN, [...new Set(keys.map(({ measureId }) => measureId))]))

/** The entries of the filter's page or of a slice, newest first unless the records are sorted from the oldest on. */
export async function listTimeline(filter: MeasureFilter, today: Day, slice?: Slice): Promise<TimelineGroup[]> {
  const keys = await queryRows<EntryKey>(selectEntries(filter, today, slice))
  return layoutTimeline(keys, await listShownById(keys))
}

/** How many days have passed of which nobody has said what happened: of the whole register, or of a list. */
export async function countOverdue(day: Day, filter: MeasureFilter = DEFAULT_FILTER): Promise<number> {
  const [row] = await queryVersioned<{ count: number }>(selectOverdueCount(filter, day))
  return row?.count ?? 0
}

/** Days of a list that have passed and nobody has confirmed, the longest ago first, and their records. */
export async function listPassed(filter: MeasureFilter, today: Day, slice: Slice) {
  const keys = await queryRows<OverdueKey>(selectOverdue(filter, today, slice))
  return { keys, measures: await listShownById(keys) }
}

/** Newest first. */
export async function listRevisions(measureId: number): Promise<Revision[]> {
  const rows = await reader().version.findMany({
    where: { measureId },
    orderBy: { number: 'desc' },
    select: { number: true, knownFrom: true, author: true, reason: true, changes: true },
  })
  return rows.map(({ number, knownFrom, author, reason, changes }) => ({
    version: number,
    at: knownFrom.toISOString(),
    author,
    reason,
    changes: changes as unknown as Revision['changes'],
  }))
}

export const listAuthorities = (ask: RowAsker = queryVersioned): Promise<Authority[]> =>
  ask<Authority>(sql`select key, name, abbreviation, country, url from authorities order by country, key`)

/** States and groups of states that records are against, the most frequent first. */
export async function listTargets(): Promise<string[]> {
  const counted = await countFacets(DEFAULT_FILTER, dayOfRequest())
  return counted
    .filter(({ facet, count }) => facet === 'target' && count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value)
}

/** The last day of which the register as a whole knows; null before anything was loaded. */
export const getCoverageDay = async (): Promise<Day | null> => reachOfRegister(await getEdge())?.through ?? null
