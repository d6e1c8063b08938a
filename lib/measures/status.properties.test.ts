import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangeOf, shiftDay } from '@/lib/dates'
import { foldStatus, statusOn } from './status'
import { EVENT_TYPES, type EventType, type FoldEvent } from './types'

const NO_CHANGE: EventType[] = ['amended', 'denied', 'reported', 'review_initiated', 'occurred']

// Few days, so that events and terms meet on one day and on its neighbours.
const dayArb = fc.integer({ min: 0, max: 40 }).map((days) => shiftDay('2020-01-10', days))
const dateArb = fc.oneof({ weight: 6, arbitrary: dayArb }, fc.constantFrom('2020-01', '2020-02', '2020'))
const eventArb = (types: readonly EventType[]): fc.Arbitrary<FoldEvent> =>
  fc.record({ type: fc.constantFrom(...types), date: dateArb, until: fc.option(dateArb) })
const eventsArb = fc.array(eventArb(EVENT_TYPES), { maxLength: 12 })

const fold = (events: readonly FoldEvent[]) => foldStatus('measure', events)

it('gives ranges in order, without overlap or gap, the last one open, none like its neighbour', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      const spans = fold(events)
      spans.forEach((span, index) => {
        const next = spans[index + 1]
        expect(span.to).toBe(next?.from ?? null)
        if (span.to !== null) expect(span.from < span.to).toBe(true)
        if (next) expect(`${next.status} ${next.basis}`).not.toBe(`${span.status} ${span.basis}`)
      })
    }),
  )
})

it('begins no earlier than the first event, and states nothing on a day without one or the eve of its range', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      const days = events.map(({ date }) => rangeOf(date).earliest)
      for (const { from, basis } of fold(events)) {
        expect(days.some((day) => day <= from)).toBe(true)
        if (basis === 'stated') expect(days.includes(from) || days.includes(shiftDay(from, -1))).toBe(true)
      }
    }),
  )
})

it('is not moved by events that change nothing, wherever they stand', () => {
  fc.assert(
    fc.property(eventsArb, fc.array(eventArb(NO_CHANGE), { maxLength: 4 }), (events, others) => {
      expect(fold([...events, ...others])).toEqual(fold(events))
      expect(fold([...others, ...events])).toEqual(fold(events))
    }),
  )
})

it('tells for each day what the events up to it tell: what comes later never changes the past', () => {
  fc.assert(
    fc.property(eventsArb, dayArb, (events, day) => {
      const known = events.filter(({ date }) => rangeOf(date).earliest <= day)
      const [whole, prefix] = [statusOn(fold(events), day), statusOn(fold(known), day)]
      expect(whole && { ...whole, to: null }).toEqual(prefix && { ...prefix, to: null })
    }),
  )
})

it('does not depend on the order of events of different days', () => {
  const distinct = fc.uniqueArray(eventArb(EVENT_TYPES), {
    maxLength: 12,
    selector: ({ date }) => rangeOf(date).earliest,
  })
  fc.assert(
    fc.property(distinct, (events) => {
      expect(fold(events.toReversed())).toEqual(fold(events))
    }),
  )
})

it('leaves the events as they are', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      const before = structuredClone(events)
      fold(events)
      expect(events).toEqual(before)
    }),
  )
})
