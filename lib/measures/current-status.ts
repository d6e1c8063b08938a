/** What holds on a day, since when, and what is expected next: the first line of a record. */
import { type Day, daysBetween, isVague, type PartialDate, rangeOf } from '@/lib/dates'
import { statusOn } from './status'
import type { ListedMeasure, Measure, StatusSpan } from './types'

export type CurrentStatus = {
  span: StatusSpan
  /** As vague as the event that brought it; `approximate` says that a day is not to be taken at its word. */
  since: PartialDate
  approximate: boolean
  /** Whole days from the first that `since` can mean. */
  days: number
}

function beginningOf({ from, approximate }: StatusSpan, events: ListedMeasure['events']): PartialDate {
  if (!approximate) return from
  return events.find(({ date }) => isVague(date) && rangeOf(date).earliest === from)?.date ?? from
}

/** Null where nothing is established, or where all of it lies ahead. */
export function currentStatus(
  { spans, events }: Pick<ListedMeasure, 'spans' | 'events'>,
  day: Day,
): CurrentStatus | null {
  const span = statusOn(spans, day)
  if (!span) return null
  const since = beginningOf(span, events)
  return { span, since, approximate: span.approximate, days: daysBetween(span.from, day) }
}

/** The next change that is written down, after a day. */
export const nextStatus = ({ spans }: Pick<Measure, 'spans'>, day: Day): StatusSpan | null =>
  spans.find(({ from }) => from > day) ?? null
