import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHistory } from '../testing/histories.cases'
import type { FoldEvent } from '../types'
import { statusOn } from './current-status'
import { combineParts, sayOfParts, splitByPart } from './parts'
import { foldParts, foldStatus } from './status'

const dayArb = fc.nat(60).map((days) => shiftDay('2020-01-01', days))
const eventsArb = (parts: readonly (string | null)[]): fc.Arbitrary<FoldEvent[]> =>
  fc.array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      date: dayArb,
      until: fc.option(dayArb),
      startsOn: fc.option(dayArb, { freq: 4 }),
      expected: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
      part: fc.constantFrom(...parts),
    }),
    { maxLength: 9 },
  )
const PARTED = eventsArb([null, null, 'A', 'B'])

it('leaves no event out, and gives each part those of the whole in their order', () => {
  fc.assert(
    fc.property(PARTED, (events) => {
      const histories = splitByPart(events)
      expect(histories.length).toBeGreaterThan(0)
      for (const { part, events: own, positions } of histories) {
        expect(positions).toEqual(positions.toSorted((a, b) => a - b))
        expect(own).toEqual(positions.map((position) => events[position]))
        for (const { part: named } of own) expect([null, part]).toContain(named)
      }
      const named = events.flatMap(({ part }, position) => (part === null ? [] : [position]))
      const taken = histories.flatMap(({ positions }) => positions)
      expect(taken).toEqual(expect.arrayContaining(named))
    }),
  )
})

it('is in force where every part is, and partly where only some are', () => {
  const isRunning = (status: string | undefined) => status === 'in_force' || status === 'partly_in_force'
  fc.assert(
    fc.property(PARTED, dayArb, (events, day) => {
      const parts = foldParts(events).map(({ spans }) => statusOn(spans, day)?.status)
      const whole = statusOn(foldStatus('measure', events), day)?.status
      if (parts.every((status) => status === 'in_force')) expect(whole).toBe('in_force')
      else if (parts.some(isRunning)) expect(whole).toBe('partly_in_force')
      else expect(isRunning(whole)).toBe(false)
      expect(whole === undefined).toBe(parts.every((status) => status === undefined))
      // It is nothing that none of its parts is.
      if (whole && !isRunning(whole)) expect(parts).toContain(whole)
    }),
  )
})

it('is no more certain than the least certain of its parts', () => {
  fc.assert(
    fc.property(PARTED, dayArb, (events, day) => {
      const bases = foldParts(events).flatMap(({ spans }) => statusOn(spans, day)?.basis ?? [])
      const basis = statusOn(foldStatus('measure', events), day)?.basis
      if (bases.includes('expected')) expect(basis).toBe('expected')
      else if (bases.includes('held')) expect(basis).toBe('held')
      else if (bases.length > 0) expect(basis).toBe('stated')
    }),
  )
})

it.each([
  ['2024-06-01', 'stated'],
  // One part is held by its review, the term of the other has run out unseen.
  ['2025-02-01', 'expected'],
])('is on %s as certain as %s: of a part that is held and one that ran out', (day, basis) => {
  const duty = (part: string) => `entered_into_force 2020-01-01 until 2024-12-31 part ${part}`
  const spans = foldStatus('measure', readHistory(`${duty('A')}, ${duty('B')}, review_initiated 2024-06-01 part A`))
  expect(statusOn(spans, day)?.basis).toBe(basis)
})

it('reads an act of one named part as the same act without a name', () => {
  fc.assert(
    fc.property(eventsArb([null]), (events) => {
      const named = events.map((event) => ({ ...event, part: 'all of it' }))
      expect(foldStatus('measure', named)).toEqual(foldStatus('measure', events))
    }),
  )
})

it('does not depend on what the parts are called', () => {
  const renamed = (part: string | null | undefined) => (part === 'A' ? 'Z' : part === 'B' ? '稀土' : part)
  fc.assert(
    fc.property(PARTED, (events) => {
      const others = events.map((event) => ({ ...event, part: renamed(event.part) }))
      expect(foldStatus('measure', others)).toEqual(foldStatus('measure', events))
    }),
  )
})

it('combines one part to itself, and a part with itself to the same ranges where all of it runs or none', () => {
  fc.assert(
    fc.property(eventsArb([null]), (events) => {
      const spans = foldStatus('measure', events)
      expect(combineParts([spans])).toBe(spans)
      const twice = combineParts([spans, spans])
      expect(twice.map(({ status, from, to, basis }) => ({ status, from, to, basis }))).toEqual(
        spans.map(({ status, from, to, basis }) => ({ status, from, to, basis })),
      )
    }),
  )
})

it('says something of a part only where it is not simply in force', () => {
  fc.assert(
    fc.property(PARTED, dayArb, (events, day) => {
      const parts = foldParts(events).map(({ spans }) => spans)
      const statuses = parts.map((spans) => statusOn(spans, day)?.status)
      sayOfParts(parts, day).forEach((said, place) => {
        const status = statuses[place] ?? ''
        if (said === 'never_operative') expect(['suspended', 'ended']).toContain(status)
        if (said === 'not_suspended') {
          expect(['in_force', 'partly_in_force']).toContain(status)
          expect(statuses).toContain('suspended')
        }
      })
    }),
  )
})

it.each([
  // A beginning of the whole is one of what no part names; anything else of the whole is of the named parts alone.
  ['entered_into_force 2020-01-01, lifted 2020-06-01 part rice', ['rice', null]],
  ['announced 2020-01-01, entered_into_force 2020-02-01 part rice', ['rice']],
  ['applied_in_practice 2020-01-01, eased 2020-02-01 part fish, eased 2020-03-01 part rice', ['fish', 'rice', null]],
  ['entered_into_force 2020-01-01', [null]],
  ['reported 2020-01-01', [null]],
])('of "%s" knows the parts %j', (history, parts) => {
  expect(splitByPart(readHistory(history)).map(({ part }) => part)).toEqual(parts)
})
