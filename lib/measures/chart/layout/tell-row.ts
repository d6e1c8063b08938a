/** What a row of the chart has to say of its status today: for describe-status to put into words, in a browser. */
import { type EpochDay, fromEpochDay } from '@/lib/epoch-day'
import type { ToldStatus } from '@/lib/measures/status/describe-status'
import type { ChartRow } from '../data/data'

/** Null where nothing is established on that day. */
export function tellRow({ spans, seen }: ChartRow, day: EpochDay): ToldStatus | null {
  const span = spans.find(({ from, to }) => from <= day && (to === null || day < to))
  if (!span) return null
  const { status, basis, approximate, from } = span
  const date = fromEpochDay(basis === 'held' ? from - 1 : from)
  // Whether a start was fixed that never came is told by the card.
  return { status, basis, approximate, date, neverOperative: false, seen }
}
