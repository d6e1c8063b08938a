/** From dated events to steps in one order: which day a vague date counts from, and what comes first on one day. */
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import type { EventType, FoldEvent, SpanBasis } from '../types'

/** What follows a term that somebody says is prolonged, without a text: the new last day, null for an open end. */
export type Prolonged = { last: Day | null; approximate: boolean }
/** A last day. Approximate when the text names no day; `stated` once an event says that it came to be. */
export type Term = { last: Day; approximate: boolean; basis: SpanBasis; prolonged: Prolonged | null }
/** A first day that a text fixes. */
export type Start = { first: Day; approximate: boolean }
/** An event on the day from which it counts. `earliest` and `latest` are the days that its date can mean. */
export type Occurrence = {
  type: EventType
  position: number
  on: Day
  earliest: Day
  latest: Day
  approximate: boolean
  /** Its order among other events cannot be told from their dates. */
  doubtful: boolean
  expected: boolean
  until: Term | null
  start: Start | null
}

/** Events of one day apply in this order, and by position within a line: what lasts longer decides. */
const RANKS: readonly (readonly EventType[])[] = [
  ['threatened'],
  ['proposed'],
  ['investigation_initiated', 'preliminary_determination'],
  ['announced'],
  ['definitive_determination'],
  ['entered_into_force', 'applied_in_practice', 'resumed'],
  ['eased'],
  ['suspended'],
  ['expired', 'lifted', 'replaced', 'withdrawn', 'terminated_without_measure', 'ceased'],
  ['occurred'],
  ['review_initiated'],
  ['amended', 'extended', 'denied', 'reported', 'deadline'],
]
const rankOf = (type: EventType) => RANKS.findIndex((types) => types.includes(type))

/** What is called a kind here is what one of it and another do not disturb, in whichever order they come. */
const KINDS = {
  prepares: ['threatened', 'proposed', 'investigation_initiated', 'preliminary_determination', 'announced'],
  starts: ['entered_into_force', 'applied_in_practice', 'resumed', 'definitive_determination'],
  ends: ['expired', 'lifted', 'replaced', 'withdrawn', 'terminated_without_measure', 'ceased'],
  silent: ['amended', 'denied', 'reported', 'deadline'],
} as const satisfies Record<string, readonly EventType[]>
const isOf = (kind: keyof typeof KINDS, type: EventType) => (KINDS[kind] as readonly EventType[]).includes(type)
/** Prolongs what would have run out on the same day. */
const RENEWS: readonly EventType[] = ['entered_into_force', 'resumed', 'definitive_determination', 'extended']
/** What each can only come after. Ends need no entry: they count from the last day that they can mean. */
const ACTS_ON: Partial<Record<EventType, readonly EventType[]>> = {
  eased: KINDS.starts,
  suspended: [...KINDS.starts, 'announced'],
  resumed: ['suspended'],
  extended: [...KINDS.starts, 'suspended'],
}

function toTerm(until: PartialDate | null, on: Day): Term | null {
  if (!until) return null
  const { latest, precision } = rangeOf(until)
  // An end before the beginning is a slip, not a term.
  if (latest < on) return null
  return { last: latest, approximate: precision !== 'day', basis: 'expected', prolonged: null }
}

function toStart(startsOn: PartialDate | null | undefined): Start | null {
  if (!startsOn) return null
  const { earliest, precision } = rangeOf(startsOn)
  return { first: earliest, approximate: precision !== 'day' }
}

/** A vague beginning counts from the first day that it can mean, a vague end from the last. */
function toOccurrence({ type, date, until, startsOn, expected }: FoldEvent, position: number): Occurrence {
  const { earliest, latest, precision } = rangeOf(date)
  return {
    type,
    position,
    on: isOf('ends', type) ? latest : earliest,
    earliest,
    latest,
    approximate: precision !== 'day' || type === 'ceased',
    doubtful: false,
    expected: expected ?? false,
    until: toTerm(until, earliest),
    start: toStart(startsOn),
  }
}

const isVague = ({ earliest, latest }: Occurrence) => earliest < latest
const covers = ({ earliest, latest }: Occurrence, day: Day) => earliest <= day && day <= latest

/** Where all that it can act on lies within the days that a vague date can mean, it counts from the first of that. */
function afterItsObject(event: Occurrence, all: readonly Occurrence[]): Day {
  const objects = ACTS_ON[event.type] ?? []
  const days = all.flatMap(({ type, on }) => (objects.includes(type) ? [on] : []))
  if (days.some((on) => on <= event.on)) return event.on
  return days.filter((on) => covers(event, on)).sort()[0] ?? event.on
}

/** An expiry known to the month is that of the term that ends in it. */
const withItsTerm = (event: Occurrence, all: readonly Occurrence[]): Day =>
  all
    .flatMap(({ until }) => (until && covers(event, until.last) ? [until.last] : []))
    .sort()
    .at(-1) ?? event.on

function place(event: Occurrence, all: readonly Occurrence[]): Occurrence {
  if (!isVague(event)) return event
  return { ...event, on: event.type === 'expired' ? withItsTerm(event, all) : afterItsObject(event, all) }
}

/** Whether it matters which of two came first. */
function disturb({ type: a }: Occurrence, { type: b }: Occurrence): boolean {
  if (isOf('silent', a) || isOf('silent', b)) return false
  if (a === 'review_initiated' || b === 'review_initiated') return a === 'extended' || b === 'extended'
  if (isOf('starts', a)) return !isOf('starts', b) && !isOf('prepares', b)
  if (isOf('starts', b)) return !isOf('prepares', a)
  if (isOf('ends', a) && isOf('ends', b)) return false
  return a !== b
}

/** The days on which something that is written down with it comes to be. */
const writtenDays = ({ until, start }: Occurrence): Day[] => [
  ...(until ? [until.last] : []),
  ...(start ? [start.first] : []),
]

/** Whether one of the two is not known to the day, and may have come before or after the other, or what that sets. */
function mayHaveComeBefore(a: Occurrence, b: Occurrence): boolean {
  if (!disturb(a, b)) return false
  const meets = (isVague(a) || isVague(b)) && a.earliest <= b.latest && b.earliest <= a.latest
  const meetsTerm =
    isVague(a) && a.type !== 'expired' && a.type !== 'review_initiated' && writtenDays(b).some((day) => covers(a, day))
  return meets || meetsTerm
}

const inOrder = (a: Occurrence, b: Occurrence) => a.on.localeCompare(b.on) || rankOf(a.type) - rankOf(b.type)

/** On the day on which an investigation opens, that is what is announced, and not yet a measure. */
const announcesAnother = (event: Occurrence, all: readonly Occurrence[]) =>
  event.type === 'announced' && all.some(({ type, on }) => type === 'investigation_initiated' && on === event.on)

/** Of a renewal and an expiry of one day the renewal holds, if there was something to renew. */
const isRenewed = (event: Occurrence, all: readonly Occurrence[]) =>
  event.type === 'expired' &&
  all.some(({ type, on }) => RENEWS.includes(type) && on === event.on) &&
  all.some(({ type, on }) => isOf('starts', type) && on < event.on)

/** In the order in which they apply. */
export function orderEvents(events: readonly FoldEvent[]): Occurrence[] {
  const dated = events.map(toOccurrence)
  const placed = dated.map((event) => {
    const doubtful = dated.some((other) => other !== event && mayHaveComeBefore(event, other))
    return { ...place(event, dated), doubtful }
  })
  return placed.filter((event) => !announcesAnother(event, placed) && !isRenewed(event, placed)).sort(inOrder)
}

/** Positions of the events whose order among the others cannot be told from their dates: a question for who enters them. */
export const unclearOrder = (events: readonly FoldEvent[]): number[] =>
  orderEvents(events).flatMap(({ doubtful, position }) => (doubtful ? [position] : []))
