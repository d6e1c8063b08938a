/** The dates that a record is known by: when it was announced, first applied, and ended. */

import { type PartialDate, rangeOf } from '@/lib/dates'
import type { EventType, SpanBasis } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'

export type Milestones = {
  announcedOn: PartialDate | null
  effectiveOn: PartialDate | null
  endedOn: PartialDate | null
  endedBasis: SpanBasis | null
}

const EFFECTIVE: readonly EventType[] = ['entered_into_force', 'applied_in_practice']
const ENDING: readonly EventType[] = [
  'expired',
  'lifted',
  'replaced',
  'withdrawn',
  'terminated_without_measure',
  'ceased',
]

/** The end that its last status tells: the date of the event that ended it, or the day after a written term. */
function endOf(spans: readonly StatusSpan[], ordered: readonly FoldEvent[]) {
  const last = spans.at(-1)
  if (last?.status !== 'ended') return { date: null, basis: null }
  if (last.basis === 'expected') return { date: last.from, basis: last.basis }
  // An expiry dated on the last day of the term lies a day before what it ends.
  const event = ordered.findLast(({ type, date }) => ENDING.includes(type) && rangeOf(date).earliest <= last.from)
  return { date: event?.date ?? last.from, basis: last.basis }
}

/** By the first day that their dates can mean. */
export const inOrderOfDates = <Event extends Pick<FoldEvent, 'date'>>(events: readonly Event[]): Event[] =>
  [...events].sort((a, b) => rangeOf(a.date).earliest.localeCompare(rangeOf(b.date).earliest))

export function milestonesOf(events: readonly FoldEvent[], spans: readonly StatusSpan[]): Milestones {
  const ordered = inOrderOfDates(events)
  const end = endOf(spans, ordered)
  return {
    announcedOn: ordered.find(({ type }) => type === 'announced')?.date ?? null,
    effectiveOn: ordered.find(({ type }) => EFFECTIVE.includes(type))?.date ?? null,
    endedOn: end.date,
    endedBasis: end.basis,
  }
}
