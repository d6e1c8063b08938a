/** What the model says of any history whatever, apart from the tables: what an end, a term and a suspension can never do. */

import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES, type EventType } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/dates'
import { readHistory } from '../testing/histories.cases'
import type { FoldEvent } from '../types'
import { statusOn } from './current-status'
import { explainStatus, foldStatus } from './status'

const dayArb = fc.nat(50).map((days) => shiftDay('2020-01-01', days))
const typed = (types: readonly EventType[]): fc.Arbitrary<FoldEvent> =>
  fc
    .record({
      type: fc.constantFrom(...types),
      date: dayArb,
      length: fc.option(fc.nat(30)),
      starts: fc.option(fc.nat(20)),
    })
    .map(({ type, date, length, starts }) => ({
      ...{ type, date, expected: false, part: null },
      until: length === null ? null : shiftDay(date, length),
      startsOn: starts === null || type !== 'announced' ? null : shiftDay(date, starts),
    }))
const historyArb = (types: readonly EventType[] = EVENT_TYPES) => fc.array(typed(types), { maxLength: 8 })
const fold = (events: readonly FoldEvent[]) => foldStatus('measure', events)
const RUNNING = ['in_force', 'partly_in_force', 'suspended']
const isOf = (types: readonly EventType[]) => (type: EventType) => types.includes(type)
const without = (...types: EventType[]) => EVENT_TYPES.filter((type) => !types.includes(type))
const LATER = '2020-12-01'

describe('whatever happened before', () => {
  /** What each brings for certain on a day after everything else, unless an end or an act done once stands in its way. */
  it.each<[step: EventType, status: string]>([
    ['entered_into_force', 'in_force'],
    ['applied_in_practice', 'in_force'],
    ['resumed', 'in_force'],
  ])('what is %s is %s', (type, status) => {
    fc.assert(
      fc.property(historyArb(), (events) => {
        const step: FoldEvent = { type, date: LATER, until: null }
        expect(statusOn(fold([...events, step]), LATER)?.status).toBe(status)
      }),
    )
  })

  it.each(['lifted', 'replaced', 'ceased', 'terminated_without_measure'] as const)('what is %s is over', (type) => {
    fc.assert(
      fc.property(historyArb(), (events) => {
        const spans = fold([...events, { type, date: LATER, until: null }])
        const isDone = statusOn(fold(events), LATER)?.status === 'done'
        expect(statusOn(spans, LATER)?.status).toBe(isDone ? 'done' : 'ended')
        if (!isDone) expect(spans.at(-1)?.status).toBe('ended')
      }),
    )
  })

  it('what says nothing of a status changes none', () => {
    const silent = isOf(['amended', 'denied', 'reported', 'deadline'])
    fc.assert(
      fc.property(historyArb(), (events) => {
        expect(fold(events.filter(({ type }) => !silent(type)))).toEqual(fold(events))
      }),
    )
  })
})

describe('nothing is in force', () => {
  it('that nobody began, announced for a day, resumed, eased, suspended or prolonged', () => {
    const types = without(
      ...(['entered_into_force', 'applied_in_practice', 'resumed', 'eased', 'suspended', 'extended'] as const),
    )
    fc.assert(
      fc.property(historyArb(types), (events) => {
        const still = events.map((event) => ({ ...event, startsOn: null }))
        for (const { status } of fold(still)) expect(RUNNING).not.toContain(status)
      }),
    )
  })

  it('beyond an end that somebody stated, unless something is prepared or begins anew', () => {
    const after = ['eased', 'suspended', 'extended', 'review_initiated', 'expired', 'lifted', 'withdrawn'] as const
    const end: FoldEvent = { type: 'lifted', date: '2020-01-01', until: null }
    fc.assert(
      fc.property(historyArb(after), (events) => {
        const later = events.filter(({ date }) => date > end.date)
        for (const { status } of fold([{ ...end, type: 'entered_into_force' }, end, ...later])) {
          expect(RUNNING).not.toContain(status)
        }
      }),
    )
  })
})

describe('what is only expected', () => {
  const unwritten = (event: FoldEvent): FoldEvent => ({ ...event, until: null, startsOn: null, expected: false })

  it('is so because of a written day: without one everything is stated', () => {
    fc.assert(
      fc.property(historyArb(), (events) => {
        for (const { basis } of fold(events.map(unwritten))) expect(basis).toBe('stated')
      }),
    )
  })

  it('begins on a written start, or on the day after a written end', () => {
    const written = (events: readonly FoldEvent[]): Day[] =>
      events.flatMap(({ until, startsOn }) => [...(until ? [shiftDay(until, 1)] : []), ...(startsOn ? [startsOn] : [])])
    fc.assert(
      fc.property(historyArb(), (events) => {
        const days = written(events)
        for (const { basis, from } of fold(events)) if (basis !== 'stated') expect(days).toContain(from)
      }),
    )
  })

  it('is rough only where a date or an end is: days are days', () => {
    fc.assert(
      fc.property(historyArb(without('ceased')), (events) => {
        for (const { approximate } of fold(events)) expect(approximate).toBe(false)
      }),
    )
  })

  it('is held only by a review', () => {
    fc.assert(
      fc.property(historyArb(without('review_initiated')), (events) => {
        for (const { basis } of fold(events)) expect(basis).not.toBe('held')
      }),
    )
  })
})

describe('why a status holds', () => {
  it('is told by events of the record, each once, in the order in which they applied', () => {
    fc.assert(
      fc.property(historyArb(), dayArb, (events, day) => {
        const because = explainStatus(events, day)
        expect(new Set(because).size).toBe(because.length)
        const dates = because.map((position) => events[position]?.date ?? '')
        expect(dates).toEqual(dates.toSorted())
      }),
    )
  })

  it('is enough: those events alone bring the same status', () => {
    const told = (events: readonly FoldEvent[], day: Day) => {
      const span = statusOn(fold(events), day)
      return span && `${span.status} ${span.basis}`
    }
    fc.assert(
      fc.property(historyArb(), dayArb, (events, day) => {
        const because = explainStatus(events, day)
        const alone = because.toSorted((a, b) => a - b).flatMap((position) => events[position] ?? [])
        expect(told(alone, day)).toBe(told(events, day))
      }),
    )
  })

  it.each([
    ['announced 2026-01-06, entered_into_force 2026-01-06', '2026-02-01', [1]],
    ['entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31', '2020-02-15', [0, 1]],
    ['entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31', '2020-04-15', [0, 1]],
    ['entered_into_force 2020-01-01, lifted 2020-02-01', '2020-02-15', [1]],
    ['entered_into_force 2020-01-01, lifted 2020-02-01', '2020-01-15', [0]],
    ['entered_into_force 2020-01-01, reported 2020-01-10', '2020-01-15', [0]],
    ['entered_into_force 2020-01-01, threatened 2020-01-10, withdrawn 2020-01-12', '2020-01-15', [0]],
    ['lifted 2020-02-01', '2020-01-15', []],
  ])('of "%s" on %s is told by %j', (history, day, positions) => {
    expect(explainStatus(readHistory(history), day)).toEqual(positions)
  })
})
