/**
 * What is written down for a day, and nobody has confirmed. The fold only expects it: here it becomes a question for
 * an editor and a warning for a reader, and what is still ahead of its day something to come.
 */
import { type Day, rangeOf } from '@/lib/dates'
import { daysBetween, shiftDay } from '@/lib/epoch-day'
import type { EventType, MeasureKind } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'
import { type Due, deadlinesOf, OPEN_ENDED } from './deadlines'
import { foldParts, foldStatus } from './status'

/** `days` since then. */
export type Overdue = Due & { days: number }
/** From the first day on which nobody knows what became of it to the one on which somebody says so; null: nobody does. */
export type OverdueSpan = { due: Due; from: Day; to: Day | null }
export type DueRecord = { kind: MeasureKind; events: readonly FoldEvent[] }

/** These end an inquiry or a review, also before its day. */
const CONCLUDES: readonly EventType[] = [
  'definitive_determination',
  'terminated_without_measure',
  'withdrawn',
  'extended',
  'expired',
  'lifted',
  'replaced',
  'ceased',
]

const concerns = (other: FoldEvent, { part }: FoldEvent) => !other.part || !part || other.part === part

/** Whether an event says what became of it: one from its day on, or one that concludes what was open. */
function isAnswered({ on, position }: Due, events: readonly FoldEvent[]): boolean {
  const own = events[position]
  if (!own) return false
  return events.some((other) => {
    if (other === own || other.expected || other.type === 'deadline' || !concerns(other, own)) return false
    const { earliest, latest } = rangeOf(other.date)
    if (latest >= on) return true
    return own.type !== 'deadline' && CONCLUDES.includes(other.type) && earliest > rangeOf(own.date).earliest
  })
}

type Placed = { event: FoldEvent; position: number }

/** The newest event that wrote down the day from which a status is expected. None: an event said so on that very day. */
function writerOf(span: StatusSpan, before: StatusSpan | undefined, known: readonly Placed[]): Due | null {
  const found = known.flatMap(({ event, position }): (Due & { said: Day })[] => {
    const at = { part: event.part ?? null, position, said: rangeOf(event.date).earliest }
    const { until, startsOn } = event
    if (startsOn && rangeOf(startsOn).earliest === span.from)
      return [{ ...at, kind: 'start', date: startsOn, on: span.from }]
    const last = until && rangeOf(until).latest
    if (!last || shiftDay(last, 1) !== span.from) return []
    const kind = OPEN_ENDED[event.type] ?? (before?.status === 'suspended' ? 'suspension' : 'term')
    return [{ ...at, kind, date: until, on: last }]
  })
  const newest = found.sort((a, b) => a.said.localeCompare(b.said)).at(-1)
  if (!newest) return null
  const { said: _, ...due } = newest
  return due
}

type Stretch = { from: Day | null; to: Day | null }

/** What of a stretch lies after the day itself. */
function passedWithin(due: Due, { from, to }: Stretch): OverdueSpan[] {
  const next = shiftDay(due.on, 1)
  const first = from !== null && from > next ? from : next
  return to !== null && to <= first ? [] : [{ due, from: first, to }]
}

/** Terms, suspensions and starts, where the fold of a part only expects what became of them. */
function unconfirmed({ kind, events }: DueRecord): OverdueSpan[] {
  if (kind !== 'measure') return []
  return foldParts(events).flatMap(({ part, spans }) => {
    const known = events.flatMap((event, position) => (!event.part || event.part === part ? [{ event, position }] : []))
    return spans.flatMap((span, at) => {
      const due = span.basis === 'expected' ? writerOf(span, spans[at - 1], known) : null
      return due ? passedWithin(due, span) : []
    })
  })
}

const isOver = ({ status, basis }: StatusSpan) => basis === 'stated' && (status === 'ended' || status === 'done')

/** Days of which the status says nothing, as long as the record is not over. */
function unanswered({ kind, events }: DueRecord): OverdueSpan[] {
  const dues = deadlinesOf(events).filter((due) => !isAnswered(due, events))
  if (dues.length === 0) return []
  const spans = foldStatus(kind, events)
  const before = { from: null, to: spans[0]?.from ?? null }
  const open = [before, ...spans.filter((span) => !isOver(span))]
  return dues.flatMap((due) => open.flatMap((stretch) => passedWithin(due, stretch)))
}

const isSame = (one: Due, other: Due) =>
  one.position === other.position && one.kind === other.kind && one.on === other.on
const laterEnd = (one: Day | null, other: Day | null) =>
  one === null || other === null ? null : one > other ? one : other

/**
 * When which days of a record have passed without an event that says what happened, in order. Each day that an event names
 * counts once, however many parts it concerns. Lists keep them beside the record: raise INDEX_FORMAT with what they mean.
 */
export function overdueSpansOf(record: DueRecord): OverdueSpan[] {
  const merged: OverdueSpan[] = []
  const inOrder = [...unconfirmed(record), ...unanswered(record)].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const span of inOrder) {
    const at = merged.findIndex((other) => isSame(other.due, span.due) && (other.to === null || span.from <= other.to))
    const other = merged[at]
    if (other) merged[at] = { ...other, to: laterEnd(other.to, span.to) }
    else merged.push(span)
  }
  return merged
}

const countDays = (due: Due, day: Day): Overdue => ({ ...due, days: daysBetween(due.on, day) })

/** By its place among those of its record, as lists keep it; null: the record has changed since. */
export function overdueAt(record: DueRecord, place: number, day: Day): Overdue | null {
  const span = overdueSpansOf(record)[place]
  return span ? countDays(span.due, day) : null
}

/** Those of a day, the longest overdue first. */
export const overdueOf = (record: DueRecord, day: Day): Overdue[] =>
  overdueSpansOf(record)
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map(({ due }) => countDays(due, day))
    .sort((a, b) => b.days - a.days || a.position - b.position)
