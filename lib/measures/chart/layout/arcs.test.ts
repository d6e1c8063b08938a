import fc from 'fast-check'
import type { RelationType } from '@/lib/measures/codes'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import type { Point } from '@/lib/drawing/pen'
import { makeData, makeRow, VIEW } from '@/lib/measures/testing/chart.cases'
import { anchorOf, chainOf, layoutArcs, neighboursOf } from './arcs'
import type { Bar, Layout } from './layout'

const barAt = (row: number, x0: number, x1: number, top = 0): Bar => ({
  ...{ row, lane: 0, track: { quiet: false, at: 0 }, x0, x1, top, name: null },
})
const layoutOf = (...bars: Bar[]): Layout => ({
  ...{ heads: [], bands: [], bars, folds: [], boxes: [], figures: [], height: 82 },
})

describe('a record is met at', () => {
  it.each<[name: string, row: number, point: [number, number] | null]>([
    ['the beginning of its bar, below its name', 0, [104, 19]],
    ['the left edge where it began before', 1, [4, 36]],
    ['the right edge where it begins there', 2, [996, 19]],
    ['nothing where it has no bar', 7, null],
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
    ['to what it answers', '0 responds_to 1', ['0 to 1']],
    ['from what answers it', '2 eases 0', ['2 to 0']],
    ['both', '2 eases 0, 0 amends 1', ['2 to 0', '0 to 1']],
    ['not between others', '1 amends 2', []],
    ['not to what has no bar', '0 amends 9, 9 amends 0', []],
  ])('%s', (_, links, told) => {
    const rowAt = (point: Point | undefined) => [0, 1, 2].find((row) => `${anchorOf(row, layout, VIEW)}` === `${point}`)
    const arcs = arcsOf(0, links)
    expect(arcs.map(({ points }) => `${rowAt(points[0])} to ${rowAt(points.at(-1))}`)).toEqual(told)
  })

  it('lead from the record that says so to the one that it speaks of', () => {
    const [arc] = arcsOf(0, '2 eases 0')
    expect(arc?.points.at(0)).toEqual(anchorOf(2, layout, VIEW))
    expect(arc?.points.at(-1)).toEqual(anchorOf(0, layout, VIEW))
  })

  it('leave the straight line, but never far', () => {
    const placeArb = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(placeArb, placeArb, placeArb, placeArb, (a, b, x, y) => {
        const placed = layoutOf(barAt(0, a, a + 8, x), barAt(1, b, b + 8, y))
        const [arc] = layoutArcs(0, makeData({ links: linksOf('0 amends 1') }), placed, VIEW)
        const [start, end] = [arc?.points.at(0) ?? [0, 0], arc?.points.at(-1) ?? [0, 0]]
        const [mx, my] = arc?.points[12] ?? [0, 0]
        const away = Math.hypot(mx - (start[0] + end[0]) / 2, my - (start[1] + end[1]) / 2)
        expect(away).toBeLessThanOrEqual(35 + 1e-9)
        if (start[0] !== end[0] || start[1] !== end[1]) expect(away).toBeGreaterThan(0)
        for (const [px, py] of arc?.points ?? []) expect(Number.isFinite(px + py)).toBe(true)
      }),
    )
  })
})

it('bear the colour of whose record says so', () => {
  const lanes = (['china', 'japan'] as const).map((bank) => ({ bank, key: bank, label: '' }))
  const rows = [makeRow({ lane: 0 }), makeRow({ lane: 1 })]
  const layout = layoutOf(barAt(0, 100, 200), barAt(1, 400, 500))
  const data = makeData({ lanes, rows, links: linksOf('1 responds_to 0, 0 amends 1') })
  expect(layoutArcs(0, data, layout, VIEW).map(({ bank }) => bank)).toEqual(['japan', 'china'])
})

describe('a chain', () => {
  const rows = [10, 40, 90, 5].map((first) => makeRow({ first }))
  it.each<[name: string, links: string, chain: object]>([
    ['of one alone', '', { rows: new Set([0]), answers: 0, days: 0, lag: null }],
    [
      'of what answers it, with the days up to the last',
      '1 responds_to 0, 2 retaliates_against 0',
      { rows: new Set([0, 1, 2]), answers: 2, days: 80, lag: null },
    ],
    [
      'of what it answers, with the days since',
      '0 responds_to 3',
      { rows: new Set([0, 3]), answers: 0, days: 0, lag: 5 },
    ],
    ['of what only belongs to it', '1 amends 0', { rows: new Set([0, 1]), answers: 0, days: 0, lag: null }],
    ['of what answers it twice', '1 responds_to 0, 1 retaliates_against 0', { answers: 1, days: 30 }],
  ])('%s', (_, links, chain) => {
    expect(chainOf(0, makeData({ rows, links: linksOf(links) }))).toMatchObject(chain)
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
