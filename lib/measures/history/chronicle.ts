/** How a measure came to its status: its dated events, and the days on which something written changes it, in order. */
import { type PartialDate, rangeOf } from '@/lib/dates'
import { explainStatus } from '../status/status'
import type { Measure, MeasureEvent, StatusSpan } from '../types'

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

/** The entry of the event that decided, which a vague date may put before the day from which it counts. */
function decidedBy(span: StatusSpan, entries: readonly ChronicleEntry[], events: readonly MeasureEvent[]) {
  const last = events[explainStatus(events, span.from).at(-1) ?? -1]
  if (!last || !canBring(span, last)) return undefined
  const { earliest, latest } = rangeOf(last.date)
  const isWithin = earliest <= span.from && span.from <= latest
  return isWithin ? entries.find(({ date }) => date === last.date) : undefined
}

function causeOf(span: StatusSpan, entries: readonly ChronicleEntry[], events: readonly MeasureEvent[]) {
  const free = entries.filter(({ span: begun }) => begun === null)
  const sameDay = ({ date, events: own }: ChronicleEntry) =>
    rangeOf(date).earliest === span.from && own.some((event) => canBring(span, event))
  return decidedBy(span, free, events) ?? free.findLast(sameDay)
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
