/** The events of a form as far as they are typed: what follows from them so far, and what is to be asked about them. */

import { rangeOf, today } from '@/lib/dates'
import { typedToStored } from '@/lib/typed-dates/resolve'
import { EVENT_TYPES, type EventType } from '../codes'
import { unclearOrder } from '../status/occurrences'
import { findOddPairs, type OddPair } from '../status/odd-order'
import type { FoldEvent } from '../types'
import type { EventValues } from './values'

/** `place` is its own among the form's events, from 0. */
export type TypedEvent = FoldEvent & { place: number }

const dated = (date: string | undefined) => (date ? typedToStored(date, today()) : null)

/** Those that have a type and a date. */
export function readTypedEvents(given: unknown): TypedEvent[] {
  const events = Array.isArray(given) ? (given as (Partial<EventValues> | undefined)[]) : []
  return events.flatMap((event, place) => {
    const type = EVENT_TYPES.find((known) => known === event?.type)
    const date = dated(event?.date)
    if (!event || !type || !date) return []
    const { until, startsOn, expected, part } = event
    const said = { until: dated(until), startsOn: dated(startsOn), expected: expected === 'on' }
    return [{ place, type, date, ...said, part: part?.trim() || null }]
  })
}

/** The parts that are named so far, each once. */
export const typedParts = (given: unknown): string[] => {
  const events = Array.isArray(given) ? (given as (Partial<EventValues> | undefined)[]) : []
  return [...new Set(events.flatMap((event) => event?.part?.trim() || []))]
}

const RENEWS: readonly EventType[] = ['entered_into_force', 'resumed', 'definitive_determination', 'extended']

/** An expiry, and what renews the same thing on its day. */
function renewedOnTheirEnd(events: readonly TypedEvent[]): TypedEvent[][] {
  return events.flatMap((end) => {
    const { earliest, precision } = rangeOf(end.date)
    if (end.type !== 'expired' || precision !== 'day') return []
    const sameDay = events.filter(
      ({ type, date, part }) => RENEWS.includes(type) && date === earliest && part === end.part,
    )
    const ranBefore = events.some(({ type, date }) => RENEWS.includes(type) && rangeOf(date).latest < earliest)
    return sameDay.length > 0 && ranBefore ? [[...sameDay, end]] : []
  })
}

/** Those whose order hardly any act has. Only with a note that says why are they saved. */
function oddPairs(events: readonly TypedEvent[]): Question[] {
  const at = (position: number) => events[position] ?? []
  return findOddPairs(events).map(({ because, before, after }) => ({
    ask: because,
    events: [at(before), at(after)].flat(),
  }))
}

/** What somebody who enters these events should be asked. */
export type Question = { ask: 'unclearOrder' | 'renewedOnItsEnd' | OddPair['because']; events: TypedEvent[] }

export function questionsOf(events: readonly TypedEvent[]): Question[] {
  const unclear = unclearOrder(events).flatMap((position) => events[position] ?? [])
  const inForm = unclear.toSorted((a, b) => a.place - b.place)
  return [
    ...(inForm.length > 0 ? [{ ask: 'unclearOrder' as const, events: inForm }] : []),
    ...oddPairs(events),
    ...renewedOnTheirEnd(events).map((pair) => ({ ask: 'renewedOnItsEnd' as const, events: pair })),
  ]
}
