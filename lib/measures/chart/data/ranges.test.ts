import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { makeData } from '@/lib/measures/testing/chart.cases'
import { clampDays, fittedRange, LEAST_DAYS, wholeRange, zoomAround } from './ranges'

type Pair = [number, number]
/** Of which both count. */
const daysOf = (pair: Pair | null) => pair && { from: pair[0], to: pair[1] + 1 }

describe('all days', () => {
  it.each<[name: string, extent: Pair | null, fit: Pair | null, whole: Pair | null]>([
    ['none', null, null, null],
    ['some, with room beside them', [0, 99], [0, 99], [-10, 110]],
    ['many, with more room', [0, 999], [0, 999], [-20, 1020]],
    ['one', [5, 5], [5, 5], [-5, 16]],
    ['what fits reaches beyond the records', [0, 99], [-50, 149], [-60, 160]],
    ['what fits is a part', [0, 99], [20, 29], [-10, 110]],
  ])('%s', (_, extent, fit, whole) => {
    const range = wholeRange(makeData({ extent: daysOf(extent), fit: daysOf(fit) }))
    expect(range && [range.from, range.to]).toEqual(whole)
  })
})

describe('the days at first', () => {
  const WHOLE = { from: -10, to: 110 }
  it.each<[name: string, fit: Pair | null, days: Pair]>([
    ['all', [0, 99], [-10, 110]],
    ['all of more', [-5, 104], [-10, 110]],
    ['a part: its last day counts', [20, 29], [20, 30]],
    ['from a day on', [20, 99], [20, 100]],
    ['none', null, [-10, 110]],
  ])('%s', (_, fit, [from, to]) => {
    expect(fittedRange(makeData({ extent: daysOf([0, 99]), fit: daysOf(fit) }), WHOLE)).toEqual({ from, to })
  })
})

it('nearer, with a day where it was', () => {
  expect(zoomAround({ from: 0, to: 100 }, 50, 2)).toEqual({ from: 25, to: 75 })
  expect(zoomAround({ from: 0, to: 100 }, 0, 2)).toEqual({ from: 0, to: 50 })
  expect(zoomAround({ from: 0, to: 100 }, 50, 0.5)).toEqual({ from: -50, to: 150 })
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: 29_999 }),
      fc.integer({ min: 14, max: 9999 }),
      part,
      fc.constantFrom(0.5, 1, 2, 7),
      (from, length, at, factor) => {
        const days = zoomAround({ from, to: from + length }, from + at * length, factor)
        expect(days.to - days.from).toBeCloseTo(length / factor)
        expect((from + at * length - days.from) / (days.to - days.from)).toBeCloseTo(at)
      },
    ),
  )
})

describe('what can be looked at', () => {
  it.each<[name: string, days: Pair, whole: Pair, shown: Pair]>([
    ['as it is', [10, 40], [0, 100], [10, 40]],
    ['moved in from before', [-20, 10], [0, 100], [0, 30]],
    ['moved in from after', [90, 120], [0, 100], [70, 100]],
    ['all of it', [-50, 400], [0, 100], [0, 100]],
    ['two weeks around too little', [50, 52], [0, 100], [44, 58]],
    ['two weeks at the edge', [0, 1], [0, 100], [0, 14]],
    ['all where there is less', [3, 4], [0, 10], [0, 10]],
  ])('%s', (_, [from, to], [first, last], shown) => {
    const days = clampDays({ from, to }, { from: first, to: last })
    expect([days.from, days.to]).toEqual(shown)
  })

  it('is within all days, and enough of them', () => {
    const day = fc.integer({ min: -9999, max: 29_999 })
    fc.assert(
      fc.property(day, fc.nat(20_000), day, fc.integer({ min: 1, max: 9999 }), (from, length, first, most) => {
        const days = clampDays({ from, to: from + length }, { from: first, to: first + most })
        expect(days.from >= first && days.to <= first + most).toBe(true)
        expect(days.to - days.from).toBe(Math.min(Math.max(length, LEAST_DAYS), most))
      }),
    )
  })
})
