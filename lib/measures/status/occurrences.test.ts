import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES, type EventType } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHistory, readStep } from '../testing/histories.cases'
import type { FoldEvent } from '../types'
import { orderEvents, unclearOrder } from './occurrences'
import { foldStatus } from './status'

/** What the model lets apply first on one day; within a line the form's own order decides. */
const LINES: readonly (readonly EventType[])[] = [
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
const lineOf = (type: EventType) => LINES.findIndex((types) => types.includes(type))

const orderOf = (history: string) => orderEvents(readHistory(history)).map(({ type }) => type)
const daysOf = (history: string) =>
  orderEvents(readHistory(history)).map(({ type, on, approximate }) => `${type} ${on}${approximate ? '~' : ''}`)

describe('events of one day', () => {
  it('have a line each', () => {
    expect(LINES.flat().sort()).toEqual([...EVENT_TYPES].sort())
  })

  // What is announced as an inquiry opens is the inquiry.
  const pairs = EVENT_TYPES.flatMap((first) =>
    EVENT_TYPES.filter((second) => lineOf(first) < lineOf(second)).map((second) => [first, second] as const),
  ).filter((pair) => pair.join() !== 'investigation_initiated,announced')

  it.each(EVENT_TYPES)('apply in the order of the model, however they are typed: %s', (type) => {
    for (const [first, second] of pairs.filter((pair) => pair.includes(type))) {
      expect(orderOf(`${first} 2020-01-01, ${second} 2020-01-01`)).toEqual([first, second])
      expect(orderOf(`${second} 2020-01-01, ${first} 2020-01-01`)).toEqual([first, second])
    }
  })

  it.each(LINES.filter((types) => types.length > 1))('apply as they are typed within a line: %s, %s …', (...types) => {
    const history = (some: readonly EventType[]) => some.map((type) => `${type} 2020-01-01`).join()
    expect(orderOf(history(types))).toEqual(types)
    expect(orderOf(history(types.toReversed()))).toEqual(types.toReversed())
  })

  it.each([
    ['investigation_initiated 2020-01-01, announced 2020-01-01', ['investigation_initiated']],
    ['investigation_initiated 2020-01-01, announced 2020-01-02', ['investigation_initiated', 'announced']],
    ['investigation_initiated 2020-01, announced 2020-01-01', ['investigation_initiated', 'announced']],
    ['entered_into_force 2015-01-01, extended 2020-01-01, expired 2020-01-01', ['entered_into_force', 'extended']],
    ['entered_into_force 2020-01-01, expired 2020-01-01', ['entered_into_force', 'expired']],
    [
      'entered_into_force 2015-01-01, extended 2020-01-01, lifted 2020-01-01',
      ['entered_into_force', 'lifted', 'extended'],
    ],
  ])('that say one thing twice count once: %s', (history, expected) => {
    expect(orderOf(history)).toEqual(expected)
  })
})

it('makes the same of a history, however the steps of each day are typed', () => {
  const step = fc
    .record({
      type: fc.constantFrom(...EVENT_TYPES),
      days: fc.nat(6),
      length: fc.option(fc.nat(9)),
      starts: fc.option(fc.nat(9), { freq: 4 }),
      part: fc.constantFrom(null, null, null, 'A', 'B'),
    })
    .map(({ type, days, length, starts, part }): FoldEvent => {
      const date = shiftDay('2020-01-01', days)
      const after = (count: number | null) => (count === null ? null : shiftDay(date, count))
      return { type, date, until: after(length), startsOn: after(starts), expected: false, part }
    })
  const history = fc.uniqueArray(step, { maxLength: 8, selector: ({ type, date }) => `${lineOf(type)} ${date}` })
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  )
  fc.assert(
    fc.property(shuffled, ([typed, otherwise]) => {
      expect(foldStatus('measure', otherwise)).toEqual(foldStatus('measure', typed))
    }),
  )
})

describe('a vague date counts', () => {
  it.each([
    // A beginning from the first day that it can mean, an end from the last.
    ['entered_into_force 2026-02', ['entered_into_force 2026-02-01~']],
    ['announced 2026', ['announced 2026-01-01~']],
    ['lifted 2026-02', ['lifted 2026-02-28~']],
    ['withdrawn 2024', ['withdrawn 2024-12-31~']],
    ['ceased 2026-02-03', ['ceased 2026-02-03~']],
    // What acts on something comes after it.
    ['entered_into_force 2026-02-10, eased 2026-02', ['entered_into_force 2026-02-10', 'eased 2026-02-11~']],
    ['announced 2026-02-10, suspended 2026-02', ['announced 2026-02-10', 'suspended 2026-02-11~']],
    ['suspended 2026-02-10, resumed 2026', ['suspended 2026-02-10', 'resumed 2026-02-11~']],
    ['entered_into_force 2026-02-28, eased 2026-02', ['entered_into_force 2026-02-28', 'eased 2026-02-28~']],
    ['entered_into_force 2025-07-01, eased 2026-02', ['entered_into_force 2025-07-01', 'eased 2026-02-01~']],
    ['entered_into_force 2026-02-10, lifted 2026-02', ['entered_into_force 2026-02-10', 'lifted 2026-02-28~']],
    // An expiry is that of the term that ends in its days.
    [
      'entered_into_force 2025-07-01 until 2026-02-14, expired 2026-02',
      ['entered_into_force 2025-07-01', 'expired 2026-02-14~'],
    ],
    [
      'entered_into_force 2025-07-01 until 2026-03-14, expired 2026-02',
      ['entered_into_force 2025-07-01', 'expired 2026-02-28~'],
    ],
  ])('%s', (history, expected) => {
    expect(daysOf(history)).toEqual(expected)
  })
})

describe('a term and a start', () => {
  it.each([
    ['entered_into_force 2026-01-10 until 2026-12-31', '2026-12-31'],
    ['entered_into_force 2026-01-10 until 2026', '2026-12-31'],
    ['entered_into_force 2026-01-10 until 2026-01', '2026-01-31'],
    ['entered_into_force 2026-01-10 until 2026-01-10', '2026-01-10'],
    ['entered_into_force 2026-01-10 until 2026-01-09', undefined],
    ['amended 2026-01-10 until 2026-12-31', undefined],
    ['deadline 2026-01-10 until 2026-12-31', undefined],
  ])('of "%s" ends on %s', (text, last) => {
    expect(orderEvents([readStep(text)])[0]?.until?.last).toBe(last)
  })

  it.each([
    ['announced 2026-01-10 starts 2026-03', '2026-03-01', true],
    ['announced 2026-01-10 starts 2026-03-15', '2026-03-15', false],
  ])('of "%s" is from %s on', (text, first, approximate) => {
    expect(orderEvents([readStep(text)])[0]?.start).toEqual({ first, approximate })
  })
})

describe('whoever enters them is asked which came first', () => {
  it.each<[string, number[]]>([
    ['entered_into_force 2020-01-01, suspended 2020-02-01', []],
    ['entered_into_force 2020-01-01, suspended 2020-03, resumed 2020-06', []],
    ['entered_into_force 2020-01-01, suspended 2020-03, resumed 2020-03', [1, 2]],
    ['entered_into_force 2020-01-01, suspended 2020-03-15, resumed 2020', [1, 2]],
    ['entered_into_force 2019-01-01, eased 2020, suspended 2020-06', [1, 2]],
    // A preparation comes before what it prepares, and of two ends either ends it.
    ['announced 2020-01, entered_into_force 2020-01', []],
    ['announced 2020, entered_into_force 2020-06-01', []],
    ['entered_into_force 2019-01-01, lifted 2020-01, replaced 2020-01-15', []],
    // Twice the same makes no difference, unless a term comes with it.
    ['applied_in_practice 2020-01, entered_into_force 2020-01-20', []],
    ['applied_in_practice 2020-01 until 2020-12-31, entered_into_force 2020-01-20', [0, 1]],
    ['entered_into_force 2019-01-01, reported 2020, denied 2020, amended 2020-06', []],
    // What is vague may fall before or after the last day that another has set.
    ['entered_into_force 2019-01-01 until 2020-06-30, eased 2020-06', [0, 1]],
    ['entered_into_force 2019-01-01 until 2020-06-30, expired 2020-06', []],
  ])('%s: %j', (history, expected) => {
    expect(unclearOrder(readHistory(history))).toEqual(expected)
  })

  it('never where all of them are known to the day', () => {
    const step = fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      date: fc.nat(20).map((days) => shiftDay('2020-01-01', days)),
      until: fc.option(fc.nat(40).map((days) => shiftDay('2020-01-01', days))),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (events) => {
        expect(unclearOrder(events)).toEqual([])
      }),
    )
  })
})
