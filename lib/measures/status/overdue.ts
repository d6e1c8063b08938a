/**
 * What is written down for a day, and nobody has confirmed. The fold only expects it: here it becomes a question for
 * an editor and a warning for a reader, and what is still ahead of its day something to come.
 */
import { type Day, rangeOf } from '@/lib/dates'
import { daysBetween, shiftDay } from '@/lib/epoch-day'
import type { EventType, MeasureKind } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'
import { statusOn } from './current-status'
import { type Due, deadlinesOf, OPEN_ENDED } from './deadlines'
import { foldParts, foldStatus } from './status'

/** `days` since then. */
export type Overdue = Due & { days: number }
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

const isOver = (spans: readonly StatusSpan[], day: Day) => {
  const now = statusOn(spans, day)
  return now?.basis === 'stated' && (now.status === 'ended' || now.status === 'done')
}

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

/** The newest event that wrote down the day from which a status is expected. None: an event said so on that very day. */
function writerOf(span: StatusSpan, before: StatusSpan | undefined, events: readonly FoldEvent[]): Due | null {
  const found = events.flatMap((event, position): (Due & { said: Day })[] => {
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

/** Terms, suspensions and starts whose day has passed on a day, by the fold of each part. */
function unconfirmed({ kind, events }: DueRecord, day: Day): Due[] {
  if (kind !== 'measure') return []
  return foldParts(events).flatMap(({ part, spans }) => {
    const at = spans.findIndex(({ from, to }) => from <= day && (to === null || day < to))
    const span = spans[at]
    if (span?.basis !== 'expected') return []
    const own = events.map((event) => (!event.part || event.part === part ? event : null))
    const known = own.flatMap((event, position) => (event ? [{ event, position }] : []))
    const due = writerOf(
      span,
      spans[at - 1],
      known.map(({ event }) => event),
    )
    return due ? [{ ...due, position: known[due.position]?.position ?? due.position }] : []
  })
}

/**
 * The days of a record that have passed without an event that says what happened, the longest overdue first. Each event
 * that names one counts once, however many parts it concerns.
 */
export function overdueOf(record: DueRecord, day: Day): Overdue[] {
  const { kind, events } = record
  const isSettled = isOver(foldStatus(kind, events), day)
  const loose = isSettled ? [] : deadlinesOf(events).filter((due) => !isAnswered(due, events))
  const passed = [...unconfirmed(record, day), ...loose].filter(({ on }) => on < day)
  const once = new Map(passed.reverse().map((due) => [due.position, due]))
  return [...once.values()]
    .map((due) => ({ ...due, days: daysBetween(due.on, day) }))
    .sort((a, b) => b.days - a.days || a.position - b.position)
}
