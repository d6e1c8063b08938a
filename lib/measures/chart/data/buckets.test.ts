import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import { bucketStarts } from './buckets'

describe('the finest stretches that are few enough', () => {
  it.each<[name: string, from: string, to: string, starts: [string, string, string], count: number]>([
    ['one day', '2026-01-06', '2026-01-06', ['2026-01-06', '2026-01-07', '2026-01-07'], 1],
    ['days over a leap day', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-02'], 3],
    ['a hundred days', '2026-01-01', '2026-04-10', ['2026-01-01', '2026-01-02', '2026-04-11'], 100],
    ['one more: weeks from a Monday', '2026-01-01', '2026-04-11', ['2025-12-29', '2026-01-05', '2026-04-13'], 15],
    ['weeks before 1970', '1969-12-31', '1970-06-01', ['1969-12-29', '1970-01-05', '1970-06-08'], 23],
    ['months', '2024-02-29', '2026-06-30', ['2024-02-01', '2024-03-01', '2026-07-01'], 29],
    ['quarters', '2012-02-29', '2026-06-30', ['2012-01-01', '2012-04-01', '2026-07-01'], 58],
    ['years', '1972-08-01', '2026-06-30', ['1972-01-01', '1973-01-01', '2027-01-01'], 55],
    ['decades', '1895-04-17', '2026-06-30', ['1890-01-01', '1900-01-01', '2030-01-01'], 14],
    ['centuries', '1000-01-01', '9000-01-01', ['1000-01-01', '1100-01-01', '9100-01-01'], 81],
  ])('%s', (_, from, to, [first, second, end], count) => {
    const starts = bucketStarts(from, to)
    expect([starts[0], starts[1], starts.at(-1)]).toEqual([first, second, end])
    expect(starts).toHaveLength(count + 1)
  })
})

it('holds all days, without a gap, at most a hundred of them', () => {
  const dayArb = fc.integer({ min: toEpochDay('1000-01-01'), max: toEpochDay('9000-01-01') })
  const nearArb = fc
    .tuple(dayArb, fc.nat(4000))
    .map(([day, more]) => [day, Math.min(day + more, toEpochDay('9000-01-01'))])
  const farArb = fc.tuple(dayArb, dayArb).map((days) => days.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(fc.oneof(nearArb, farArb), ([first = 0, last = 0]) => {
      const [from, to] = [fromEpochDay(first), fromEpochDay(last)]
      const starts = bucketStarts(from, to)
      expect(starts).toEqual([...new Set(starts)].sort())
      const [begin = '', second = ''] = starts
      const [before = '', end = ''] = starts.slice(-2)
      expect(begin <= from && from < second && before <= to && to < end).toBe(true)
      expect(starts.length).toBeLessThanOrEqual(101)
    }),
    { numRuns: 300 },
  )
})
