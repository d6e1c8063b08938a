/** Which events begin something that lasts, and until when. */
import { type Day, isVague, type PartialDate, rangeOf, shiftDay } from '@/lib/dates'
import { currentStatus } from './current-status'
import type { EventType, Measure, MeasureEvent, Status } from './types'

const BEGINS: Partial<Record<EventType, Status>> = {
  entered_into_force: 'in_force',
  applied_in_practice: 'in_force',
  definitive_determination: 'in_force',
  resumed: 'in_force',
  extended: 'in_force',
  eased: 'partly_in_force',
  suspended: 'suspended',
  investigation_initiated: 'under_investigation',
}

/** `last` is the last day, or as vague as the event that ended it; null while it is open. */
export type OpenedSpan = { status: Status; last: PartialDate | null; approximate: boolean; expected: boolean }

function endOf(measure: Pick<Measure, 'spans' | 'events'>, to: Day): Omit<OpenedSpan, 'status'> {
  const next = currentStatus(measure, to)
  const approximate = next !== null && isVague(next.since)
  return {
    last: approximate ? next.since : shiftDay(to, -1),
    approximate,
    expected: next?.span.basis === 'expected',
  }
}

/** Null for what is over in a day, and for an event that changed no status. */
export function openedSpan(event: MeasureEvent, measure: Pick<Measure, 'spans' | 'events'>): OpenedSpan | null {
  const status = BEGINS[event.type]
  const { earliest } = rangeOf(event.date)
  const span = measure.spans.find(({ from, basis }) => from === earliest && basis === 'stated')
  if (!span || span.status !== status) return null
  if (span.to === null) return { status, last: null, approximate: false, expected: false }
  return { status, ...endOf(measure, span.to) }
}
