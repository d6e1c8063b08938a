import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRow, VIEW } from '../../testing/chart.cases'
import { BOX_WIDTH, boxBins, boxRows, isNarrow } from './boxes'

const rowsAt = (...days: number[]) => days.map((first) => makeRow({ first, last: first }))
const places = (rows: readonly unknown[]) => rows.map((_, place) => place)
const boxed = (...days: number[]) => boxRows(rowsAt(...days), places(days), 2, 40, VIEW)

describe('boxes of rows', () => {
  it('are none without rows', () => {
    expect(boxed()).toEqual([])
  })

  it('count what begins within a cell, and say from which day to which', () => {
    // Ten pixels a day: cells of 3.4 days from the day 0 on.
    expect(boxed(0, 3, 4).map(({ from, to, count, rows }) => ({ from, to, count, rows }))).toEqual([
      { from: 0, to: 4, count: 2, rows: [0, 1] },
      { from: 4, to: 5, count: 1, rows: [2] },
    ])
  })

  it('stand in their lane, with a pixel between one another', () => {
    const [one, other] = boxed(0, 4)
    expect(one).toMatchObject({ lane: 2, top: 40, x0: 0, x1: BOX_WIDTH - 1 })
    expect(other).toMatchObject({ lane: 2, top: 40, x0: BOX_WIDTH })
  })

  it('count what began before the view in its first whole cell', () => {
    expect(boxed(-500, -3, 1)).toHaveLength(1)
    expect(boxed(-500)[0]?.x0).toBeGreaterThanOrEqual(0)
  })

  it('count each row once, whichever days are in view', () => {
    const viewArb = fc
      .tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: 1, max: 900 }))
      .map(([from, length]) => ({ ...VIEW, from, to: from + length }))
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 }), viewArb, (days, view) => {
        const boxes = boxRows(rowsAt(...days), places(days), 0, 0, view)
        expect(boxes.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(places(days))
        for (const { from, to, count, rows } of boxes) {
          expect(count).toBe(rows.length)
          for (const row of rows) expect([from <= (days[row] ?? 0), (days[row] ?? 0) < to]).toEqual([true, true])
        }
        const edges = boxes.map(({ x0 }) => Math.round(x0))
        expect(new Set(edges).size).toBe(edges.length)
      }),
    )
  })
})

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
      { lane: 1, x0: 0, x1: BOX_WIDTH - 1, top: 9, from: 0, to: 40, count: 13, rows: [] },
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
