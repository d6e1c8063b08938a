import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { makeData, makeRow, VIEW } from '@/lib/measures/testing/chart.cases'
import { type Layout, layoutChart } from './layout'
import { type ChartItem, dayBeyond, isSame, itemAt, itemsOf, nearestItem, STEPS, type WalkStep, walk } from './walk'

/** "a 0 100-200": in the lane 0, from the pixel 100 to 200. The first day is a tenth of that. */
const ITEMS = ['a 0 100-200', 'b 0 250-300', 'c 0 700-900', 'd 2 0-120', 'e 2 600-650', 'f 5 400-410'].map(
  (text, row): ChartItem => {
    const [, lane = '', x0 = '', x1 = ''] = text.split(/[ -]/)
    return {
      ...{ focus: { row }, lane: Number(lane), from: Number(x0) / 10, count: 1 },
      ...{ x0: Number(x0), x1: Number(x1), top: Number(lane) * 20, height: 17 },
    }
  },
)
const named = (name: string) => ITEMS['abcdef'.indexOf(name)]?.focus ?? null
const nameOf = (item: ChartItem | null) => (item ? 'abcdef'[ITEMS.indexOf(item)] : null)

describe('a step', () => {
  it.each<[from: string, steps: Partial<Record<WalkStep, string | null>>]>([
    ['a', { left: null, right: 'b', up: null, down: 'd', home: 'a', end: 'c' }],
    ['b', { left: 'a', right: 'c', up: null, down: 'd', home: 'a', end: 'c' }],
    ['c', { left: 'b', right: null, up: null, down: 'e', home: 'a', end: 'c' }],
    ['d', { left: null, right: 'e', up: 'a', down: 'f', home: 'd', end: 'e' }],
    ['e', { left: 'd', right: null, up: 'c', down: 'f', home: 'd', end: 'e' }],
    ['f', { left: null, right: null, up: 'e', down: null, home: 'f', end: 'f' }],
    ['nowhere', { left: 'a', right: 'a', up: 'a', down: 'a', home: 'a', end: 'a' }],
  ])('from %s', (from, steps) => {
    const reached = Object.fromEntries(STEPS.map((step) => [step, nameOf(walk(ITEMS, named(from), step))]))
    expect(reached).toEqual(steps)
  })

  it.each(STEPS)('%s leads nowhere where nothing is', (step) => {
    expect(walk([], null, step)).toBeNull()
    expect(walk([], { row: 0 }, step)).toBeNull()
  })

  it('from what began before the plot goes by what is in sight of it', () => {
    const wide = { ...(ITEMS[0] as ChartItem), x0: -60 }
    expect(nameOf(walk([wide, ...ITEMS.slice(1)], wide.focus, 'down'))).toBe('d')
  })

  it('to the right and down reaches everything', () => {
    const focusArb = fc.record({ lane: fc.nat(4), x0: fc.nat(900), width: fc.integer({ min: 8, max: 90 }) })
    fc.assert(
      fc.property(fc.array(focusArb, { minLength: 1, maxLength: 30 }), (places) => {
        const items = places
          .map(({ lane, x0, width }, row): ChartItem => {
            return { ...{ focus: { row }, lane, from: x0, count: 1 }, ...{ x0, x1: x0 + width, top: 0, height: 17 } }
          })
          .sort((a, b) => a.lane - b.lane || a.from - b.from)
        const reached = new Set<ChartItem>()
        let lane = walk(items, null, 'home')
        while (lane) {
          let item = walk(items, lane.focus, 'home')
          for (; item; item = walk(items, item.focus, 'right')) reached.add(item)
          lane = walk(items, lane.focus, 'down')
        }
        expect(reached.size).toBe(items.length)
      }),
    )
  })
})

it.each<[a: ChartItem['focus'] | null, b: ChartItem['focus'] | null, same: boolean]>([
  [null, null, false],
  [{ row: 1 }, null, false],
  [{ row: 1 }, { row: 1 }, true],
  [{ row: 1 }, { row: 2 }, false],
  [{ row: 1 }, { lane: 1, from: 1 }, false],
  [{ lane: 1, from: 1 }, { row: 1 }, false],
  [{ lane: 1, from: 1 }, { lane: 1, from: 1 }, true],
  [{ lane: 1, from: 1 }, { lane: 1, from: 2 }, false],
  [{ lane: 1, from: 1 }, { lane: 2, from: 1 }, false],
  [{ fold: 1 }, { fold: 1 }, true],
  [{ fold: 1 }, { fold: 2 }, false],
  [{ fold: 1 }, { row: 1 }, false],
])('%j and %j: the same is %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same)
})

describe('items', () => {
  const step = (day: number) => [{ type: 'occurred' as const, earliest: day, latest: day }]
  const rows = [
    makeRow({ first: 40, last: 45, lane: 1, events: step(40) }),
    makeRow({ first: 30, last: 35, events: step(30) }),
    makeRow({ first: -9, last: 5, events: step(5) }),
    makeRow({ first: 200, last: 205 }),
    makeRow({ first: -9, last: 50 }),
  ]
  const lanes = ['visa', 'customs'].map((key) => ({ bank: 'china' as const, key, label: key }))

  it('are bars, lane by lane in the order of time, and last the line of what passes through', () => {
    const data = makeData({ rows, lanes })
    const items = itemsOf(layoutChart(data, VIEW), data, VIEW)
    expect(items.map(({ focus, lane, from, count }) => ({ focus, lane, from, count }))).toEqual([
      { focus: { row: 2 }, lane: 0, from: -9, count: 1 },
      { focus: { row: 1 }, lane: 0, from: 30, count: 1 },
      { focus: { fold: 0 }, lane: 0, from: 100, count: 1 },
      { focus: { row: 0 }, lane: 1, from: 40, count: 1 },
    ])
  })

  it('are as wide as the name over a bar', () => {
    const data = makeData({ rows: rows.slice(1, 2) })
    const layout = layoutChart(data, VIEW, { nameWidth: () => 400 })
    expect(itemsOf(layout, data, VIEW)).toMatchObject([{ x0: 300, x1: 700 }])
  })

  it('are boxes, with how many they count', () => {
    const data = makeData({ bins: [{ lane: 0, from: 20, to: 30, count: 7 }] })
    expect(itemsOf(layoutChart(data, VIEW), data, VIEW)).toMatchObject([
      { focus: { lane: 0, from: 20 }, from: 20, count: 7, x0: 200, x1: 299 },
    ])
  })

  it('are not what lies beyond the plot', () => {
    const bar = { row: 0, lane: 0, track: { quiet: false, at: 0 }, top: 0, name: null }
    const bars = [
      { ...bar, x0: -60, x1: 0 },
      { ...bar, x0: 1000, x1: 1060 },
    ]
    const layout = { ...layoutChart(makeData(), VIEW), bars } satisfies Layout
    expect(itemsOf(layout, makeData({ rows }), VIEW)).toEqual([])
  })
})

describe('the day beyond', () => {
  const rows = [10, 20, 30].map((first) => makeRow({ first }))
  const data = makeData({
    rows: [...rows, makeRow({ first: 25, lane: 1 })],
    bins: [{ lane: 2, from: 70, to: 80, count: 3 }],
  })

  it.each<[lane: number, day: number, direction: 1 | -1, found: number | null]>([
    [0, 15, 1, 20],
    [0, 20, 1, 30],
    [0, 30, 1, null],
    [0, 20, -1, 10],
    [0, 10, -1, null],
    [1, 0, 1, 25],
    [2, 0, 1, 70],
    [2, 99, -1, 70],
    [3, 0, 1, null],
  ])('in the lane %i, from %i, to %i', (lane, day, direction, found) => {
    expect(dayBeyond(data, lane, day, direction)).toBe(found)
  })
})

describe('under a point', () => {
  it.each<[name: string, x: number, y: number, found: string | null]>([
    ['its middle', 150, 8, 'a'],
    ['its edge', 200, 8, 'a'],
    ['a little beside it', 203, 8, 'a'],
    ['further beside it', 204, 8, null],
    ['below it', 150, 19, null],
    ['another lane', 20, 48, 'd'],
    ['nothing', 500, 8, null],
  ])('%s', (_, x, y, found) => {
    expect(nameOf(itemAt(ITEMS, x, y))).toBe(found)
  })

  it('of several: the one whose middle is nearest, and its track before that', () => {
    const at = (x0: number, x1: number, top: number): ChartItem => ({ ...(ITEMS[0] as ChartItem), x0, x1, top })
    const [wide, small, below] = [at(0, 400, 0), at(0, 40, 0), at(0, 40, 17)]
    expect(itemAt([wide, small, below], 20, 8)).toBe(small)
    expect(itemAt([wide, small], 39, 8)).toBe(small)
    expect(itemAt([wide, below], 20, 18)).toBe(below)
    expect(itemAt([below, wide], 20, 16)).toBe(wide)
  })
})

it.each<[lane: number, day: number, found: string | null]>([
  [0, 10, 'a'],
  [0, 22, 'b'],
  [0, 9999, 'c'],
  [2, 22, 'd'],
  [5, 0, 'f'],
  [3, 42, 'f'],
])('nearest in the lane %i to the day %i is %s', (lane, day, found) => {
  expect(nameOf(nearestItem(ITEMS, lane, day))).toBe(found)
  expect(nearestItem([], lane, day)).toBeNull()
})
