/**
 * Steps that stand in an order which hardly any act has: over before it began, at work long before anybody made it known.
 * Some records are like that. So it is a question, which a note answers.
 */

import { rangeOf } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import type { EventType } from '../codes'
import type { FoldEvent } from '../types'

const STARTS: readonly EventType[] = [
  'entered_into_force',
  'applied_in_practice',
  'definitive_determination',
  'resumed',
]
const MADE_KNOWN: readonly EventType[] = [
  ...['threatened', 'proposed', 'announced', 'investigation_initiated'],
  ...['preliminary_determination', 'definitive_determination'],
] as const
/** Nobody's act: they say what others saw. */
const TOLD: readonly EventType[] = [
  'reported',
  'denied',
  'occurred',
  'deadline',
  'entered_into_force',
  'applied_in_practice',
]
const RULED_ON: readonly EventType[] = ['investigation_initiated', 'review_initiated']

/** What each can only come after, where the record has it at all: what came before its first event need not be in it. */
const FOLLOWS: Partial<Record<EventType, readonly EventType[]>> = {
  lifted: STARTS,
  expired: STARTS,
  ceased: STARTS,
  replaced: [...STARTS, 'announced'],
  eased: [...STARTS, 'announced'],
  suspended: [...STARTS, 'announced'],
  extended: [...STARTS, 'announced', 'suspended'],
  resumed: ['suspended'],
  withdrawn: [...STARTS, ...MADE_KNOWN],
  terminated_without_measure: RULED_ON,
  preliminary_determination: RULED_ON,
  definitive_determination: RULED_ON,
}
/** Applied in secret for a while is common; for longer than this it is a slip of the year, or worth a word. */
const SECRET_DAYS = 365

/** `before` and `after` are positions, in the order in which they are dated. */
export type OddPair = { because: 'ends_before_start' | 'known_after_start'; before: number; after: number }

const first = ({ date }: FoldEvent) => rangeOf(date).earliest
const last = ({ date }: FoldEvent) => rangeOf(date).latest
const isTogether = (a: FoldEvent, b: FoldEvent) => !a.part || !b.part || a.part === b.part
const byDate = (a: FoldEvent, b: FoldEvent) => first(a).localeCompare(first(b))

/** What an event has to come after, if all of that comes later; the earliest of it. */
function findMissedObject(event: FoldEvent, events: readonly FoldEvent[]): FoldEvent | null {
  const types = FOLLOWS[event.type] ?? []
  const objects = events.filter((other) => other !== event && types.includes(other.type) && isTogether(event, other))
  const isMissed = objects.every((object) => first(object) > last(event))
  return isMissed ? (objects.toSorted(byDate)[0] ?? null) : null
}

/**
 * What made known what an event brought, where that was long after. A review or a prolongation in between shows that it
 * was known: what is announced then is something else.
 */
function findLateNews(event: FoldEvent, events: readonly FoldEvent[]): FoldEvent | null {
  if (event.type !== 'entered_into_force' && event.type !== 'applied_in_practice') return null
  const [news] = events.filter((other) => !TOLD.includes(other.type) && isTogether(event, other)).sort(byDate)
  return news && MADE_KNOWN.includes(news.type) && daysBetween(last(event), first(news)) > SECRET_DAYS ? news : null
}

/** Every such pair, in the order of the record. */
export function findOddPairs(events: readonly FoldEvent[]): OddPair[] {
  return events.flatMap((event, before): OddPair[] => {
    const object = findMissedObject(event, events)
    const news = findLateNews(event, events)
    return [
      ...(object ? [{ because: 'ends_before_start' as const, before, after: events.indexOf(object) }] : []),
      ...(news ? [{ because: 'known_after_start' as const, before, after: events.indexOf(news) }] : []),
    ]
  })
}

/** The error code of a pair, with the numbers and dates by which a person finds the two: "ends_before_start:2 (2024-01), 1 (2026)". */
export function codeOfPair({ because, before, after }: OddPair, events: readonly FoldEvent[]): string {
  const [one, other] = [before, after].map((position) => `${position + 1} (${events[position]?.date})`)
  return `${because}:${one}, ${other}`
}
