import { describe, expect, it } from 'vitest'
import { fromEpochDay } from '@/lib/epoch-day'
import type { RiverCounts, RiverStep } from './counts'
import { stepOn, sumMonths } from './counts'
import { parseRiver } from './parse-ask'
import { setScene } from './scene'

const TODAY = '2026-11-28'
const step = (day: number, published: number): RiverStep => ({ day, published, informal: 1, expected: 0 })
const STEPS = [step(20250101, 4), step(20251107, 6), step(20260501, 5)]
const NOTHING = { steps: [], fresh: [], done: [] }
const COUNTS: RiverCounts = {
  china: {
    steps: STEPS,
    fresh: [
      { day: 20251107, published: 1, informal: 0 },
      { day: 20251101, published: 1, informal: 2 },
    ],
    done: [{ day: 20251117, published: 0, informal: 2 }],
  },
  japan: NOTHING,
}
const sceneOf = (query: string) => {
  const { ask } = parseRiver(new URLSearchParams(query), TODAY)
  return setScene({ ask, counts: COUNTS, notes: [], coverageDay: '2026-09-29', today: TODAY })
}

it('has nothing before its first step, and each until the next', () => {
  expect(stepOn(STEPS, '2024-12-31')).toEqual({ published: 0, informal: 0, expected: 0 })
  expect(stepOn(STEPS, '2025-01-01')).toMatchObject({ published: 4 })
  expect(stepOn(STEPS, '2026-04-30')).toMatchObject({ published: 6 })
  expect(stepOn(STEPS, '2100-01-01')).toMatchObject({ published: 5 })
  expect(stepOn([], TODAY)).toMatchObject({ published: 0 })
})

it('sums the days of a month', () => {
  expect(sumMonths(COUNTS.china.fresh)('2025-11')).toEqual({ published: 2, informal: 2 })
  expect(sumMonths(COUNTS.china.fresh)('2025-12')).toMatchObject({ published: 0, informal: 0 })
})

describe('a scene', () => {
  it('is of the recent years and the next months, in stretches without a gap', () => {
    const { days, stretches } = sceneOf('')
    expect([fromEpochDay(days.from), fromEpochDay(days.to)]).toEqual(['2023-01-01', '2027-06-01'])
    for (const own of Object.values(stretches)) {
      expect([own[0]?.from, own.at(-1)?.to]).toEqual([days.from, days.to])
      for (const [at, { to }] of own.slice(0, -1).entries()) expect(own[at + 1]?.from).toBe(to)
    }
    expect(stretches.china.map(({ published }) => published)).toEqual([0, 4, 6, 5])
  })

  it('begins with what holds on the first day in view', () => {
    const { stretches, acts } = sceneOf('windowFrom=2025-12-01&windowTo=2026-12-31')
    expect(stretches.china.map(({ published }) => published)).toEqual([6, 5])
    expect(acts.china).toEqual([])
    expect(sceneOf('').acts.china).toMatchObject([{ count: 2 }])
  })

  it('of what is new has a stretch a month', () => {
    const { stretches } = sceneOf('flow=yes&windowFrom=2025-10-15&windowTo=2025-12-31')
    expect(stretches.china.map(({ published, informal }) => [published, informal])).toEqual([
      [0, 0],
      [2, 2],
      [0, 0],
    ])
  })

  it('is veiled from the day after the last that somebody checked', () => {
    const { unchecked } = sceneOf('')
    expect(fromEpochDay(unchecked ?? 0)).toBe('2026-09-30')
    expect(sceneOf('windowFrom=2020-01-01&windowTo=2025-12-31').unchecked).toBeNull()
  })
})
