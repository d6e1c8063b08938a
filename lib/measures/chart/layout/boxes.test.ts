import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VIEW } from '../../testing/chart.cases'
import { BOX_WIDTH, boxBins, isNarrow } from './boxes'

describe('boxes of counts', () => {
  const bins = [
    { lane: 1, from: 0, to: 10, count: 5 },
    { lane: 1, from: 10, to: 20, count: 7 },
    { lane: 1, from: 30, to: 40, count: 1 },
  ]

  it('are as wide as their days where that is enough', () => {
    expect(bins.some((bin) => isNarrow(bin, VIEW))).toBe(false)
    expect(boxBins(bins, false, 9, VIEW).map(({ x0, x1, top, count }) => [x0, x1, top, count])).toEqual([
      [0, 99, 9, 5],
      [100, 199, 9, 7],
      [300, 399, 9, 1],
    ])
  })

  it('share cells where they would be too narrow for a number', () => {
    const far = { ...VIEW, to: 1000 }
    expect(bins.every((bin) => isNarrow(bin, far))).toBe(true)
    expect(boxBins(bins, true, 9, far)).toEqual([
      { lane: 1, x0: 0, x1: BOX_WIDTH - 1, top: 9, from: 0, to: 40, count: 13 },
    ])
  })

  it('lose no count, whether they share or not', () => {
    const binsArb = fc
      .array(fc.record({ place: fc.nat(60), count: fc.integer({ min: 1, max: 99 }) }), { maxLength: 20 })
      .map((cells) =>
        cells
          .map(({ place, count }) => ({ lane: 0, from: place * 5, to: place * 5 + 5, count }))
          .sort((a, b) => a.from - b.from),
      )
    fc.assert(
      fc.property(binsArb, fc.boolean(), fc.integer({ min: 10, max: 900 }), (counted, shared, to) => {
        const boxes = boxBins(counted, shared, 0, { ...VIEW, to })
        const sum = (some: readonly { count: number }[]) => some.reduce((total, { count }) => total + count, 0)
        expect(sum(boxes)).toBe(sum(counted))
        if (shared) expect(new Set(boxes.map(({ x0 }) => x0)).size).toBe(boxes.length)
      }),
    )
  })
})
