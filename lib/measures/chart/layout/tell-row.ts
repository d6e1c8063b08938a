/** What a row of the chart has to say of its status on a day: for describe-status to put into words, in a browser. */
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import { isRunningStatus, type ToldStatus } from '@/lib/measures/status/describe-status'
import type { ChartData, ChartRow } from '../data/data'

const spanOn = ({ spans }: ChartRow, day: EpochDay) =>
  spans.find(({ from, to }) => from <= day && (to === null || day < to))

/** Null where nothing is established on that day. */
export function tellRow(row: ChartRow, day: EpochDay): ToldStatus | null {
  const span = spanOn(row, day)
  if (!span) return null
  const { status, basis, approximate, from } = span
  const date = fromEpochDay(basis === 'held' ? from - 1 : from)
  // Whether a start was fixed that never came is told by the card.
  return { status, basis, approximate, date, neverOperative: false, seen: row.seen }
}

/** Whether it is in force on a day, in whole or in part: as a list of that day counts it. */
export function isRunningOn(row: ChartRow, day: EpochDay): boolean {
  const span = spanOn(row, day)
  return span !== undefined && isRunningStatus(span.status)
}

export const rowsRunningOn = ({ rows }: ChartData, day: EpochDay): Set<number> =>
  new Set(rows.flatMap((row, place) => (isRunningOn(row, day) ? [place] : [])))
