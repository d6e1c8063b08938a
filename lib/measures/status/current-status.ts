/** What holds on a day, since when, and what is expected next: the first line of a record. */

import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { StatusSpan } from '../types'

type Spans = { spans: readonly StatusSpan[] }
type Dated = { date: PartialDate }

export type CurrentStatus = {
  span: StatusSpan
  /** As vague as the event that brought it; `approximate` says that a day is not to be taken at its word. */
  since: PartialDate
  approximate: boolean
  /** Whole days from the first that `since` can mean. */
  days: number
}

/** A vague beginning counts from the first day that it can mean, a vague end from the last. */
function beginningOf({ from, approximate }: StatusSpan, events: readonly Dated[]): PartialDate {
  if (!approximate) return from
  const cause = events.find(({ date }) => {
    const { earliest, latest } = rangeOf(date)
    return earliest < latest && (earliest === from || latest === from)
  })
  return cause?.date ?? from
}

/** The range that holds on a day; null before the first, and where nothing is established. */
export const statusOn = (spans: readonly StatusSpan[], day: Day): StatusSpan | null =>
  spans.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null

/** Null where nothing is established, or where all of it lies ahead. */
export function currentStatus({ spans, events }: Spans & { events: readonly Dated[] }, day: Day): CurrentStatus | null {
  const span = statusOn(spans, day)
  if (!span) return null
  const since = beginningOf(span, events)
  return { span, since, approximate: span.approximate, days: daysBetween(span.from, day) }
}

/** The next change that is written down, after a day. */
export const nextStatus = ({ spans }: Spans, day: Day): StatusSpan | null =>
  spans.find(({ from }) => from > day) ?? null

/** What is over stays so, whatever came after the data. */
export const isSettled = (span: Pick<StatusSpan, 'status' | 'basis'> | null | undefined): boolean =>
  span?.basis === 'stated' && (span.status === 'ended' || span.status === 'done' || span.status === 'not_applicable')
