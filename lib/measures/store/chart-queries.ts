/** What the chart of a list is drawn from. */
import 'server-only'
import type { Sql } from '@prisma/client/runtime/client'
import { queryRows } from '@/lib/database/query-rows'
import { queryVersioned } from '@/lib/database/version'
import { type Day, dayOfNumber } from '@/lib/dates'
import { toEpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '../chart/data/address'
import { bucketStarts } from '../chart/data/buckets'
import { type Counted, fromCounts, fromRecords, type LaneNaming } from '../chart/data/compose'
import type { ChartData } from '../chart/data/data'
import { type Days, fitDays, hasSteps, shownDays, usualDays, widen } from '../chart/data/fit'
import type { MonthCount } from '../chart/data/months'
import type { MeasureFilter } from '../list/filter'
import { assembleCharted, type StoredDocument } from './assemble'
import type { StoredRow } from './read-measures'
import {
  type ChartedPart,
  selectBeginning,
  selectBins,
  selectCharted,
  selectExtent,
  selectLasting,
  selectMonths,
  selectTrigger,
  selectWithin,
} from './sql/select-chart'

/** What a browser draws one by one; more are counted. */
const MOST_ROWS = 1000

type Extent = { total: number; first: number | null; last: number | null }

async function findExtent(filter: MeasureFilter, today: Day): Promise<{ total: number; extent: Days | null }> {
  const [row] = await queryVersioned<Extent>(selectExtent(filter, today))
  if (!row?.first || !row.last) return { total: 0, extent: null }
  return { total: row.total, extent: { from: dayOfNumber(row.first), to: dayOfNumber(row.last) } }
}

/** Null where nothing was ever answered. */
async function findUsual(today: Day): Promise<Days | null> {
  const [row] = await queryVersioned<{ day: number }>(selectTrigger(today))
  return row ? usualDays(dayOfNumber(row.day), today) : null
}

async function countOf(select: Sql): Promise<number> {
  const [row] = await queryVersioned<{ count: number }>(select)
  return row?.count ?? 0
}

async function readCharted(filter: MeasureFilter, today: Day, part: ChartedPart) {
  // Not kept: whole rows would soon be the most of what is.
  const rows = await queryRows<StoredRow<StoredDocument>>(selectCharted(filter, today, part))
  return rows.map(({ stored }) => assembleCharted(stored))
}

/** One by one what begins in `days`; what began before and lasts into the days that are `shown`, counted by lanes. */
async function drawBeginning(filter: MeasureFilter, today: Day, days: Days, shown: Days, naming: LaneNaming) {
  const [records, counted] = await Promise.all([
    readCharted(filter, today, { begin: days }),
    queryVersioned<Omit<Counted, 'bucket'>>(selectLasting(filter, today, filter.lanes, days.from, shown)),
  ])
  return fromRecords(records, filter.lanes, today, naming, { ...shown, counted })
}

async function drawCounts(filter: MeasureFilter, today: Day, days: Days, naming: LaneNaming) {
  const starts = bucketStarts(days.from, days.to)
  const counted = await queryVersioned<Counted>(selectBins(filter, today, filter.lanes, starts))
  return fromCounts(counted, starts, filter.lanes, naming)
}

const toChartDays = ({ from, to }: Days): ChartDays => ({ from: toEpochDay(from), to: toEpochDay(to) + 1 })

/** Of all records where they are few; else of those around the filter's window: one by one, or what begins there, or counted. */
export async function getChart(
  filter: MeasureFilter,
  today: Day,
  naming: LaneNaming,
  most: number = MOST_ROWS,
): Promise<Omit<ChartData, 'checked' | 'figures'>> {
  const [{ total, extent }, usual] = await Promise.all([findExtent(filter, today), findUsual(today)])
  const common = { today: toEpochDay(today), total, extent: extent && toChartDays(extent) }
  if (!extent) return { ...common, fit: null, covered: null, lanes: [], rows: [], links: [], bins: [], lasting: null }
  if (total <= most) {
    const drawn = fromRecords(await readCharted(filter, today, { all: true }), filter.lanes, today, naming)
    // A list of which nothing happens in those days is shown whole.
    const fit = fitDays(filter, extent, usual && hasSteps(drawn.rows, usual) ? usual : null)
    return { ...common, fit: toChartDays(fit), covered: null, ...drawn }
  }
  const fit = fitDays(filter, extent, usual)
  const known = { ...common, fit: toChartDays(fit) }
  const shown = shownDays(filter, fit)
  const days = widen(shown)
  const covered = toChartDays(days)
  if ((await countOf(selectWithin(filter, today, days))) <= most) {
    const records = await readCharted(filter, today, { within: days })
    return { ...known, covered, ...fromRecords(records, filter.lanes, today, naming) }
  }
  const isNarrow = (await countOf(selectBeginning(filter, today, days))) <= most
  const drawn = isNarrow
    ? await drawBeginning(filter, today, days, shown, naming)
    : await drawCounts(filter, today, days, naming)
  return { ...known, covered, ...drawn }
}

/** Dated steps of the list's records, month by month: of all months, whichever period the list asks for. */
export const countMonths = (filter: MeasureFilter, today: Day): Promise<MonthCount[]> =>
  queryVersioned<MonthCount>(selectMonths({ ...filter, from: null, to: null }, today))
