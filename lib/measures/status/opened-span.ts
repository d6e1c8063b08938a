/** Which events begin something that lasts, and until when. */

import { isVague, type PartialDate, rangeOf } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { EventType, SpanBasis, Status } from '../codes'
import type { Measure, MeasureEvent, StatusSpan } from '../types'
import { currentStatus } from './current-status'

const BEGINS: Partial<Record<EventType, Status>> = {
  entered_into_force: 'in_force',
  applied_in_practice: 'in_force',
  resumed: 'in_force',
  extended: 'in_force',
  eased: 'partly_in_force',
  suspended: 'suspended',
  investigation_initiated: 'under_investigation',
}

/** `last` is the last day, or as vague as the event that ended it; null while it is open. `expected` is its end. */
export type OpenedSpan = {
  status: Status
  basis: SpanBasis
  last: PartialDate | null
  approximate: boolean
  expected: boolean
}
type Told = Pick<Measure, 'spans' | 'events'>

/** What goes on under a review, or is thought to, is the same thing still. */
function lastOfSame(span: StatusSpan, spans: readonly StatusSpan[]): StatusSpan {
  const next = spans.find(({ from }) => from === span.to)
  return next?.status === span.status ? lastOfSame(next, spans) : span
}

function endOf(measure: Told, { to, basis }: StatusSpan): Omit<OpenedSpan, 'status' | 'basis'> {
  if (to === null) return { last: null, approximate: false, expected: basis === 'expected' }
  const next = currentStatus(measure, to)
  const approximate = next !== null && isVague(next.since)
  return {
    last: approximate ? next.since : shiftDay(to, -1),
    approximate,
    expected: next?.span.basis === 'expected',
  }
}

/** An event that was only said brings what is only expected; a vague one counts from a day that it can mean. */
function broughtBy({ date, type, expected }: MeasureEvent, { spans }: Told): StatusSpan | undefined {
  const { earliest, latest } = rangeOf(date)
  const basis = expected ? 'expected' : 'stated'
  return spans.find(
    (span) => span.from >= earliest && span.from <= latest && span.basis === basis && span.status === BEGINS[type],
  )
}

/** Null for what is over in a day, and for an event that changed no status. */
export function openedSpan(event: MeasureEvent, measure: Told): OpenedSpan | null {
  const span = broughtBy(event, measure)
  if (!span) return null
  const { status, basis } = span
  const end = endOf(measure, lastOfSame(span, measure.spans))
  return { status, basis, ...end, expected: end.expected && basis !== 'expected' }
}
