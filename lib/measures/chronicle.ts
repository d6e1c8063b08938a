/** How a measure came to its status: its dated events, and the days on which something written changes it, in order. */
import { type PartialDate, rangeOf } from '@/lib/dates'
import { explainStatus } from './status'
import type { Measure, MeasureEvent, StatusSpan } from './types'

/** `span` is the status that begins on this date. Without events nothing but a written day brings it. */
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

/** An event can bring what is stated; one that was only said, what is expected; the opening of a review, what it holds. */
const canBring = ({ basis }: StatusSpan, { type, expected }: MeasureEvent) =>
  basis === 'held' ? type === 'review_initiated' : basis === 'stated' || expected === true

/** A vague event counts from a day within it, which its own first day does not tell. */
function vagueCause(span: StatusSpan, entries: readonly ChronicleEntry[], events: readonly MeasureEvent[]) {
  const last = events[explainStatus(events, span.from).at(-1) ?? -1]
  if (!last || !canBring(span, last)) return undefined
  const { earliest, latest } = rangeOf(last.date)
  const isWithin = earliest <= span.from && span.from <= latest
  return isWithin ? entries.find(({ date, span: begun }) => date === last.date && begun === null) : undefined
}

function causeOf(span: StatusSpan, entries: readonly ChronicleEntry[], events: readonly MeasureEvent[]) {
  const sameDay = entries.findLast(
    (entry) => rangeOf(entry.date).earliest === span.from && entry.events.some((event) => canBring(span, event)),
  )
  return sameDay ?? vagueCause(span, entries, events)
}

/** Oldest first. What has no status (triggers, responses) has events alone. */
export function layoutChronicle({ events, spans }: Pick<Measure, 'events' | 'spans'>): ChronicleEntry[] {
  const entries = groupByDate(events)
  for (const span of spans.filter(({ status }) => status !== 'not_applicable')) {
    const cause = causeOf(span, entries, events)
    if (cause) cause.span = span
    else entries.push({ date: span.from, events: [], span })
  }
  return entries.sort(inOrder)
}
