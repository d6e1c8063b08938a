import fc from 'fast-check'
import type { RelationType } from '@/lib/measures/codes'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import type { Point } from '@/lib/drawing/pen'
import { makeData, makeRow, VIEW } from '@/lib/measures/testing/chart.cases'
import { anchorOf, layoutArcs, neighboursOf } from './arcs'
import type { Bar, Layout } from './layout'

const barAt = (row: number, x0: number, x1: number, top = 0): Bar => ({
  ...{ row, lane: 0, track: { quiet: false, at: 0 }, x0, x1, top, height: 17 },
})
const BOX = { lane: 0, x0: 300, x1: 333, top: 40, from: 30, to: 34, count: 2, rows: [5, 6] }
const layoutOf = (...bars: Bar[]): Layout => ({
  ...{ heights: { lively: 17, quiet: 17 }, bands: [], bars, boxes: [BOX] },
  ...{ axis: { top: 60, height: 22 }, height: 82 },
})

describe('a record is met at', () => {
  it.each<[name: string, row: number, point: [number, number] | null]>([
    ['the beginning of its bar', 0, [104, 8.5]],
    ['the left edge where it began before', 1, [4, 25.5]],
    ['the right edge where it begins there', 2, [996, 8.5]],
    ['the middle of the box that counts it', 6, [316.5, 47]],
    ['nothing where it is out of sight', 7, null],
  ])('%s', (_, row, point) => {
    const layout = layoutOf(barAt(0, 100, 200), barAt(1, -60, 200, 17), barAt(2, 999, 1060))
    expect(anchorOf(row, layout, VIEW)).toEqual(point)
  })
})

/** "0 amends 1, 2 eases 0" */
const linksOf = (text: string) =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [from, type, to] = part.split(' ')
      return { from: Number(from), to: Number(to), type: type as RelationType }
    })

describe('arcs', () => {
  const layout = layoutOf(barAt(0, 100, 200), barAt(1, 400, 500, 34), barAt(2, 700, 800, 17))
  const arcsOf = (row: number, links: string) => layoutArcs(row, makeData({ links: linksOf(links) }), layout, VIEW)

  it.each<[name: string, links: string, told: string[]]>([
    ['none', '', []],
    ['to what it answers', '0 responds_to 1', ['0 responds_to 1']],
    ['from what answers it', '2 eases 0', ['2 eases 0']],
    ['both', '2 eases 0, 0 amends 1', ['2 eases 0', '0 amends 1']],
    ['not between others', '1 amends 2', []],
    ['to what a box counts', '0 amends 5', ['0 amends 5']],
    ['not to what is out of sight', '0 amends 9, 9 amends 0', []],
  ])('%s', (_, links, told) => {
    const rowAt = (point: Point | undefined) =>
      [0, 1, 2, 5].find((row) => `${anchorOf(row, layout, VIEW)}` === `${point}`)
    const arcs = arcsOf(0, links)
    expect(arcs.map(({ type, points }) => `${rowAt(points[0])} ${type} ${rowAt(points.at(-1))}`)).toEqual(told)
  })

  it('lead from the record that says so to the one that it speaks of', () => {
    const [arc] = arcsOf(0, '2 eases 0')
    expect(arc?.points.at(0)).toEqual(anchorOf(2, layout, VIEW))
    expect(arc?.points.at(-1)).toEqual(anchorOf(0, layout, VIEW))
  })

  it('leave the straight line, but never far, and are named on their middle', () => {
    const placeArb = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(placeArb, placeArb, placeArb, placeArb, (a, b, x, y) => {
        const placed = layoutOf(barAt(0, a, a + 8, x), barAt(1, b, b + 8, y))
        const [arc] = layoutArcs(0, makeData({ links: linksOf('0 amends 1') }), placed, VIEW)
        const [start, end] = [arc?.points.at(0) ?? [0, 0], arc?.points.at(-1) ?? [0, 0]]
        const [mx, my] = arc?.middle ?? [0, 0]
        const away = Math.hypot(mx - (start[0] + end[0]) / 2, my - (start[1] + end[1]) / 2)
        expect(away).toBeLessThanOrEqual(35 + 1e-9)
        expect(arc?.points).toContainEqual(arc?.middle)
        if (start[0] !== end[0] || start[1] !== end[1]) expect(away).toBeGreaterThan(0)
        for (const [px, py] of arc?.points ?? []) expect(Number.isFinite(px + py)).toBe(true)
      }),
    )
  })
})

describe('neighbours', () => {
  // The later a row stands, the earlier it began.
  const rows = [90, 80, 70, 60, 50].map((first) => makeRow({ first }))
  const neighbours = (links: string, answers: boolean) =>
    neighboursOf(0, makeData({ rows, links: linksOf(links) }), answers)

  it.each<[name: string, links: string, answered: number[], answering: number[]]>([
    ['none', '', [], []],
    ['of others', '1 amends 2', [], []],
    ['on both sides', '0 amends 1, 2 amends 0', [1], [2]],
    ['in the order of their days', '0 amends 1, 0 amends 3, 0 amends 2', [3, 2, 1], []],
    ['reactions first', '0 amends 4, 0 responds_to 1, 0 retaliates_against 2', [2, 1, 4], []],
    ['each once', '0 amends 1, 0 responds_to 1, 0 extends 2', [1, 2], []],
  ])('%s', (_, links, answered, answering) => {
    expect(neighbours(links, true)).toEqual(answered)
    expect(neighbours(links, false)).toEqual(answering)
  })
})
