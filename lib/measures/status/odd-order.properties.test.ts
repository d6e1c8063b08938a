import { daysBetween, shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangeOf } from '@/lib/dates'
import { GOLDEN } from '@/testing/golden'
import type { FoldEvent } from '../types'
import { codeOfPair, findOddPairs } from './odd-order'

const dateArb = fc.oneof(
  fc.nat(900).map((days) => shiftDay('2020-01-01', days)),
  fc.constantFrom('2020', '2020-06', '2021-03', '2022'),
)
const eventArb: fc.Arbitrary<FoldEvent> = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  date: dateArb,
  until: fc.constant(null),
  part: fc.constantFrom(null, null, 'A', 'B'),
})
const eventsArb = fc.array(eventArb, { maxLength: 8 })
const at = (events: readonly FoldEvent[], position: number) => events[position] as FoldEvent

it('only ever names two events of which one is wholly after the other', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      for (const { before, after } of findOddPairs(events)) {
        expect(rangeOf(at(events, before).date).latest < rangeOf(at(events, after).date).earliest).toBe(true)
      }
    }),
  )
})

it('asks of a late announcement after a year of secrecy and never before', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      const late = findOddPairs(events).filter(({ because }) => because === 'known_after_start')
      for (const { before, after } of late) {
        const days = daysBetween(rangeOf(at(events, before).date).latest, rangeOf(at(events, after).date).earliest)
        expect(days).toBeGreaterThan(365)
      }
    }),
  )
})

it('never sets one part against another', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      for (const { before, after } of findOddPairs(events)) {
        const parts = new Set([at(events, before).part, at(events, after).part].filter(Boolean))
        expect(parts.size).toBeLessThan(2)
      }
    }),
  )
})

it('asks nothing of a history in which each step is dated within one day', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      expect(findOddPairs(events.map((event) => ({ ...event, date: '2020-01-01' })))).toEqual([])
    }),
  )
})

it('asks the same however the steps are typed', () => {
  const distinct = fc.uniqueArray(eventArb, { maxLength: 8, selector: ({ date }) => rangeOf(date).earliest })
  const named = (events: readonly FoldEvent[]) =>
    findOddPairs(events)
      .map(({ because, before, after }) => `${because} ${at(events, before).date} ${at(events, after).date}`)
      .sort()
  fc.assert(
    fc.property(distinct, (events) => {
      expect(named(events.toReversed())).toEqual(named(events))
    }),
  )
})

it('is answered in every real record that it is asked of', () => {
  for (const { events, orderNote, slug } of GOLDEN.measures) {
    if (findOddPairs(events).length > 0) expect(`${slug}: ${orderNote ?? ''}`).not.toBe(`${slug}: `)
  }
})

it.each([
  [0, 1, 'ends_before_start:1 (2024-01), 2 (2026)'],
  [1, 0, 'ends_before_start:2 (2026), 1 (2024-01)'],
])('writes down places as a person counts them: %i and %i', (before, after, code) => {
  const events: FoldEvent[] = [
    { type: 'lifted', date: '2024-01', until: null },
    { type: 'entered_into_force', date: '2026', until: null },
  ]
  expect(codeOfPair({ because: 'ends_before_start', before, after }, events)).toBe(code)
})
