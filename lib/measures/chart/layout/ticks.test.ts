import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { VIEW } from '@/lib/measures/testing/chart.cases'
import { ticksOf } from './ticks'
import { xAt } from './view'

/** Days become pixels in fractions. */
const CLOSE = 1e-3

const ticksIn = (from: string, to: string, width = 1000) =>
  ticksOf({ ...VIEW, from: toEpochDay(from), to: toEpochDay(to), width })

it('reads days in a zone that is no whole hour from UTC', () => {
  expect(process.env.TZ).toBe('Asia/Kathmandu')
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-345)
})

describe('the axis', () => {
  it.each<[name: string, from: string, to: string, count: number, days: string]>([
    ['14 days', '2026-01-01', '2026-01-15', 15, '2026-01-01 2026-01-02 2026-01-03'],
    ['two months', '2026-01-01', '2026-03-01', 9, '2026-01-04 2026-01-11 2026-01-18'],
    ['a year', '2025-07-01', '2026-07-01', 13, '2025-07-01 2025-08-01 2025-09-01'],
    ['three years', '2023-07-01', '2026-07-01', 13, '2023-07-01 2023-10-01 2024-01-01'],
    ['15 years', '2012-01-01', '2027-01-01', 16, '2012-01-01 2013-01-01 2014-01-01'],
  ])('of %s', (_, from, to, count, days) => {
    const ticks = ticksIn(from, to)
    expect(ticks).toHaveLength(count)
    expect(ticks.slice(0, 3).map(({ day }) => day)).toEqual(days.split(' '))
  })

  it.each([
    ['2026-01-01', 'year'],
    ['2026-02-01', 'month'],
    ['2026-01-02', 'day'],
  ])('%s begins a %s', (day, level) => {
    expect(ticksIn('2026-01-01', '2026-02-05', 2560).find((tick) => tick.day === day)?.level).toBe(level)
  })

  it.each([
    [320, 8],
    [1000, 15],
    // Nothing is finer than a day.
    [9000, 15],
  ])('of 14 days in %i pixels has %i marks at most', (width, count) => {
    expect(ticksIn('2026-01-01', '2026-01-15', width).length).toBeLessThanOrEqual(count)
  })
})

it('marks whole days of UTC in view, from 15 years to 14 days, and far enough apart to be read', () => {
  fc.assert(
    fc.property(
      fc.double({ min: toEpochDay('1900-01-01'), max: toEpochDay('2150-01-01'), noNaN: true }),
      fc.double({ min: 14, max: 15 * 366, noNaN: true }),
      fc.constantFrom(200, 320, 640, 1000, 2560),
      (from, days, width) => {
        const view = { ...VIEW, from, to: from + days, width }
        const ticks = ticksOf(view)
        expect(ticks.length).toBeGreaterThan(0)
        for (const [at, { day, x }] of ticks.entries()) {
          expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(x).toBe(xAt(view, toEpochDay(day)))
          expect(x > -CLOSE && x < width + CLOSE).toBe(true)
          const before = ticks[at - 1]
          if (before) expect(x - before.x).toBeGreaterThan(36)
        }
      },
    ),
    { numRuns: 500 },
  )
})
