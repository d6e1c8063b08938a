/** From dated events to steps in one order: which day a vague date counts from, and what comes first on one day. */

import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { EventType, SpanBasis } from '../codes'
import type { FoldEvent } from '../types'

/** What follows a term that somebody says is prolonged, without a text: the new term, null for an open end. */
export type Prolonged = { until: StatusTerm | null }
/** A last day, and the first one after it. Approximate when the text names no day; `stated` once an event says that it came to be. */
export type StatusTerm = { last: Day; next: Day; approximate: boolean; basis: SpanBasis; prolonged: Prolonged | null }
/** A first day that a text fixes. */
export type FixedStart = { first: Day; approximate: boolean }
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
  until: StatusTerm | null
  start: FixedStart | null
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

function toTerm(until: PartialDate | null, on: Day): StatusTerm | null {
  if (!until) return null
  const { latest, precision } = rangeOf(until)
  // An end before the beginning is a slip, not a term.
  if (latest < on) return null
  return {
    last: latest,
    next: shiftDay(latest, 1),
    approximate: precision !== 'day',
    basis: 'expected',
    prolonged: null,
  }
}

function toStart(startsOn: PartialDate | null | undefined): FixedStart | null {
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
    until: isOf('silent', type) ? null : toTerm(until, earliest),
    start: toStart(startsOn),
  }
}

const isVague = ({ earliest, latest }: Occurrence) => earliest < latest
const covers = ({ earliest, latest }: Occurrence, day: Day) => earliest <= day && day <= latest

/** Where all that it can act on lies within the days that a vague date can mean, it counts from the day after that. */
function afterItsObject(event: Occurrence, all: readonly Occurrence[]): Day {
  const objects = ACTS_ON[event.type] ?? []
  const days = all.flatMap(({ type, on }) => (objects.includes(type) ? [on] : []))
  const first = days.filter((day) => covers(event, day)).sort()[0]
  if (!first || days.some((day) => day < event.on)) return event.on
  return first < event.latest ? shiftDay(first, 1) : first
}

/** An expiry known to the month is that of the term that ends in it. */
const withItsTerm = (event: Occurrence, all: readonly Occurrence[]): Day =>
  all
    .flatMap(({ until }) => (until && covers(event, until.last) ? [until.last] : []))
    .sort()
    .at(-1) ?? event.on

/** Whether it counts from another day than the first that its date can mean. */
const isMoved = ({ on, earliest }: Occurrence) => on > earliest

function place(event: Occurrence, all: readonly Occurrence[]): Occurrence {
  if (!isVague(event)) return event
  return { ...event, on: event.type === 'expired' ? withItsTerm(event, all) : afterItsObject(event, all) }
}

/** A preparation comes before what it prepares. A ruling may be one itself. */
const isPrepared = (a: EventType, b: EventType) =>
  isOf('prepares', a) && isOf('starts', b) && b !== 'definitive_determination'

const setsTerm = ({ type, until }: Occurrence) => type === 'extended' || (isOf('starts', type) && until !== null)

/** Whether it matters which of two came first. */
function disturb(a: Occurrence, b: Occurrence): boolean {
  if (a.type === 'review_initiated' || b.type === 'review_initiated') return setsTerm(a) || setsTerm(b)
  if (isPrepared(a.type, b.type) || isPrepared(b.type, a.type)) return false
  if (isOf('ends', a.type) && isOf('ends', b.type)) return false
  const alike = a.type === b.type || (isOf('starts', a.type) && isOf('starts', b.type))
  return !alike || a.until !== null || b.until !== null
}

/** The last day of what is written down with it, the day after that, and the first of what it starts. */
const writtenDays = ({ until, start }: Occurrence): Day[] => [
  ...(until ? [until.last, until.next] : []),
  ...(start ? [start.first] : []),
]

/** These find the term that they concern by themselves, whichever day of theirs it was. */
const FIND_THEIR_TERM: readonly EventType[] = ['expired', 'review_initiated']

/** Whether a vague event may have come before or after what another one sets. */
const reaches = (event: Occurrence, other: Occurrence) =>
  isVague(event) && writtenDays(other).some((day) => covers(event, day))

/** Whether an event and one that applies before it may have come in the other order, or before what that one sets. */
function mayHaveComeBefore(event: Occurrence, before: Occurrence): boolean {
  if (isOf('silent', event.type) || isOf('silent', before.type)) return false
  const isOpen = isVague(event) || isVague(before)
  const meets = isOpen && event.earliest <= before.latest && before.earliest <= event.latest
  const crosses = reaches(event, before) || reaches(before, event)
  return (meets && disturb(event, before)) || (crosses && !FIND_THEIR_TERM.includes(event.type))
}

const byDay = (a: Day, b: Day) => Number(a > b) - Number(a < b)

/** What is known to the day comes before what may have been on it. */
const inOrder = (a: Occurrence, b: Occurrence) =>
  byDay(a.on, b.on) || Number(isMoved(a)) - Number(isMoved(b)) || rankOf(a.type) - rankOf(b.type)

/** On the day on which an investigation opens, that is what is announced, and not yet a measure. */
const announcesAnother = (event: Occurrence, all: readonly Occurrence[]) =>
  event.type === 'announced' &&
  !isVague(event) &&
  all.some((other) => other.type === 'investigation_initiated' && !isVague(other) && other.on === event.on)

/** Of a renewal and an expiry of one day the renewal holds, if there was something to renew. */
const isRenewed = (event: Occurrence, all: readonly Occurrence[]) =>
  event.type === 'expired' &&
  !isVague(event) &&
  all.some((other) => RENEWS.includes(other.type) && !isVague(other) && other.on === event.on) &&
  all.some(({ type, on }) => isOf('starts', type) && on < event.on)

const rivalsOf = (event: Occurrence, before: readonly Occurrence[]) =>
  before.filter((other) => mayHaveComeBefore(event, other))

/** In the order in which they apply; doubtful where one that applies before may have come after. */
export function orderEvents(events: readonly FoldEvent[]): Occurrence[] {
  const dated = events.map(toOccurrence)
  const placed = dated.map((event) => place(event, dated))
  const told = placed.filter((event) => !announcesAnother(event, placed) && !isRenewed(event, placed)).sort(inOrder)
  return told.map((event, index) => ({ ...event, doubtful: rivalsOf(event, told.slice(0, index)).length > 0 }))
}

/** Positions of the events whose order among the others cannot be told from their dates: a question for who enters them. */
export function unclearOrder(events: readonly FoldEvent[]): number[] {
  const ordered = orderEvents(events)
  const unclear = ordered.flatMap((event, index) => {
    const rivals = rivalsOf(event, ordered.slice(0, index))
    return rivals.length > 0 ? [event, ...rivals] : []
  })
  return [...new Set(unclear.map(({ position }) => position))].sort((a, b) => a - b)
}
