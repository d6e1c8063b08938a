import fc from 'fast-check'
import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES, type EventType } from '../codes'
import '@/testing/seed'
import { expect, it } from 'vitest'
import { rangeOf } from '@/lib/dates'
import type { FoldEvent } from '../types'
import { statusOn } from './current-status'
import { unclearOrder } from './occurrences'
import { explainStatus, foldStatus } from './status'

const NO_CHANGE: EventType[] = ['amended', 'denied', 'reported', 'deadline']
const BEGINNINGS: EventType[] = [
  'threatened',
  'proposed',
  'announced',
  'investigation_initiated',
  'preliminary_determination',
  'definitive_determination',
  'entered_into_force',
  'applied_in_practice',
  'resumed',
]

// Few days, so that events and terms meet on one day and on its neighbours.
const dayArb = fc.integer({ min: 0, max: 40 }).map((days) => shiftDay('2020-01-10', days))
const dateArb = fc.oneof({ weight: 6, arbitrary: dayArb }, fc.constantFrom('2020-01', '2020-02', '2020'))
const eventArb = (types: readonly EventType[], date = dateArb): fc.Arbitrary<FoldEvent> =>
  fc.record({
    type: fc.constantFrom(...types),
    date,
    until: fc.option(date),
    startsOn: fc.option(date, { freq: 3 }),
    expected: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
    part: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom('A', 'B')),
  })
const eventsArb = fc.array(eventArb(EVENT_TYPES), { maxLength: 12 })
const exactArb = fc.array(eventArb(EVENT_TYPES, dayArb), { maxLength: 12 })

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
      const ranges = events.map(({ date }) => rangeOf(date))
      const isNear = (day: string) =>
        ranges.some(({ earliest, latest }) => earliest <= day && day <= shiftDay(latest, 1))
      for (const { from, basis } of fold(events)) {
        expect(ranges.some(({ earliest }) => earliest <= from)).toBe(true)
        if (basis === 'stated') expect(isNear(from)).toBe(true)
      }
    }),
  )
})

it('is not moved by events that change nothing, wherever they stand', () => {
  const silent = eventArb(NO_CHANGE).map((event) => ({ ...event, part: null }))
  fc.assert(
    fc.property(eventsArb, fc.array(silent, { maxLength: 4 }), (events, others) => {
      expect(fold([...events, ...others])).toEqual(fold(events))
      expect(fold([...others, ...events])).toEqual(fold(events))
    }),
  )
})

it('tells for each day what the events up to it tell: what comes later never changes the past', () => {
  const whole = exactArb.map((events) => events.map((event) => ({ ...event, part: null })))
  fc.assert(
    fc.property(whole, dayArb, (events, day) => {
      const known = events.filter(({ date }) => date <= day)
      const [all, prefix] = [statusOn(fold(events), day), statusOn(fold(known), day)]
      expect(all && { ...all, to: null }).toEqual(prefix && { ...prefix, to: null })
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

it('never has an act in force that is done once: nothing that comes after makes it run but a start', () => {
  const done: FoldEvent = { type: 'occurred', date: '2020-01-09', until: null }
  const others = EVENT_TYPES.filter((type) => !BEGINNINGS.includes(type))
  const without = eventArb(others).map((event) => ({ ...event, startsOn: null, part: null }))
  fc.assert(
    fc.property(
      fc.array(
        without.filter(({ date }) => rangeOf(date).earliest > done.date),
        { maxLength: 8 },
      ),
      (events) => {
        for (const { status } of fold([done, ...events])) expect(['in_force', 'partly_in_force']).not.toContain(status)
      },
    ),
  )
})

it('contradicts no history by the same one with vaguer dates: where they differ the vaguer one says so', () => {
  // What is withdrawn, a draft or the measure, no vague date says: the form asks there.
  const types = EVENT_TYPES.filter((type) => type !== 'withdrawn')
  const event = fc
    .record({
      type: fc.constantFrom(...types),
      day: fc.integer({ min: 0, max: 150 }).map((days) => shiftDay('2020-01-10', days)),
      length: fc.option(fc.integer({ min: 0, max: 90 })),
      precision: fc.constantFrom(10, 10, 10, 7, 4),
    })
    .map(({ type, day, length, precision }) => {
      const until = length === null ? null : shiftDay(day, length)
      return { exact: { type, date: day, until }, vague: { type, date: day.slice(0, precision), until } }
    })
  fc.assert(
    fc.property(
      fc.uniqueArray(event, { maxLength: 6, selector: ({ exact }) => exact.date }),
      fc.integer({ min: -20, max: 400 }).map((days) => shiftDay('2020-01-10', days)),
      (history, day) => {
        const isOpen = history.some(({ vague }) => {
          const { precision, earliest, latest } = rangeOf(vague.date)
          return precision !== 'day' && earliest <= day && day <= latest
        })
        if (isOpen) return
        const exact = statusOn(fold(history.map((each) => each.exact)), day)
        const told = history.map((each) => each.vague)
        const vague = statusOn(fold(told), day)
        // Two ranges of one status are one: then the record itself says that the order is not known.
        const saysSo = vague?.approximate || unclearOrder(told).length > 0
        if (vague?.status !== exact?.status) expect(saysSo).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})

it('explains a status by events that have come, and without them there is another or none', () => {
  fc.assert(
    fc.property(exactArb, dayArb, (events, day) => {
      const because = explainStatus(events, day)
      for (const position of because) expect((events[position]?.date ?? '') <= day).toBe(true)
      if (statusOn(fold(events), day)) expect(because.length).toBeGreaterThan(0)
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
