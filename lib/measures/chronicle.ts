/** How a measure came to its status: its dated events, and the days on which a written term changes it, in order. */
import { type PartialDate, rangeOf } from '@/lib/dates'
import type { Measure, MeasureEvent, StatusSpan } from './types'

/** `span` is the status that begins on this date. Without events nothing but a written term brings it. */
export type ChronicleEntry = { date: PartialDate; events: MeasureEvent[]; span: StatusSpan | null }

const inOrder = (a: ChronicleEntry, b: ChronicleEntry) => {
  const [first, second] = [rangeOf(a.date), rangeOf(b.date)]
  // Of two dates that begin on one day the vaguer one stands first.
  return first.earliest.localeCompare(second.earliest) || second.latest.localeCompare(first.latest)
}

function groupByDate(events: readonly MeasureEvent[]): ChronicleEntry[] {
  const entries = new Map<PartialDate, ChronicleEntry>()
  for (const event of events) {
    const entry = entries.get(event.date) ?? { date: event.date, events: [], span: null }
    entry.events.push(event)
    entries.set(event.date, entry)
  }
  return [...entries.values()].sort(inOrder)
}

/** Oldest first. What has no status (triggers, responses) has events alone. */
export function layoutChronicle({ events, spans }: Pick<Measure, 'events' | 'spans'>): ChronicleEntry[] {
  const entries = groupByDate(events)
  for (const span of spans.filter(({ status }) => status !== 'not_applicable')) {
    // An event on the very day of an expected span did not bring it: then it would be stated.
    const cause = span.basis === 'stated' && entries.findLast(({ date }) => rangeOf(date).earliest === span.from)
    if (cause) cause.span = span
    else entries.push({ date: span.from, events: [], span })
  }
  return entries.sort(inOrder)
}
