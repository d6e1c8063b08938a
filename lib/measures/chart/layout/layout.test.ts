import { describe, expect, it } from 'vitest'
import type { Bank, ChartBin, ChartData, ChartRow } from '../data/data'
import { countShown } from './describe-chart'
import { HEAD_HEIGHT, holdLayout, type Layout, layoutChart } from './layout'
import { FOLD_HEIGHT, LEAST_WIDTH, TRACK_HEIGHT, type Track } from './tracks'
import { type ChartView, dayAt, FADE, xAt } from './view'

/** Ten pixels a day, from the day 0 on. */
const VIEW: ChartView = { from: 0, to: 100, width: 1000 }
const TODAY = 50

/** "10-19": of both days, with a step on the first; "10-" lasts. "10-19 japan" is in the first lane of that bank. */
function rowOf(text: string, banks: readonly Bank[]): ChartRow {
  const [days = '', bank = banks[0]] = text.split(' ')
  const [first = '', last] = days.split('-')
  const begins = { type: 'occurred', earliest: Number(first), latest: Number(first) } as const
  return {
    ...{ slug: text, title: '', lang: 'en', kind: 'measure', lane: banks.indexOf(bank as Bank) },
    ...{ eased: false, seen: null, spans: [], events: [begins] },
    ...{ first: Number(first), last: last ? Number(last) : null },
  }
}
const dataOf = (rows: readonly string[], banks: readonly Bank[] = ['china'], bins: ChartBin[] = []): ChartData => ({
  ...{
    today: TODAY,
    extent: null,
    fit: null,
    covered: null,
    checked: null,
    total: rows.length,
    links: [],
    bins,
    lasting: null,
    figures: [],
  },
  lanes: banks.map((bank, at) => ({ bank, key: `${at}`, label: '' })),
  rows: rows.map((row) => rowOf(row, banks)),
})
const nameOf = ({ quiet, at }: Track) => (quiet ? `quiet ${at}` : String(at))
const barsOf = (layout: Layout) =>
  layout.bars.map(({ row, track, x0, x1 }) => `${row}: track ${nameOf(track)}, ${x0} to ${x1}`)
const boxesOf = (layout: Layout) => layout.boxes.map(({ x0, x1, count }) => `${x0} to ${x1}: ${count}`)

it('leads from days to pixels and back', () => {
  const view = { ...VIEW, from: 19_999.5, to: 20_002 }
  expect(xAt(view, 20_000)).toBe(200)
  expect(dayAt(view, 200)).toBe(20_000)
})

describe('a bar', () => {
  it.each<[name: string, row: string, x0: number, x1: number]>([
    ['to the end of its last day', '10-19', 100, 200],
    ['one day', '10-10', 100, 110],
    ['over the edge', '90-104', 900, 1050],
    ['far over the edge', '90-119', 900, 1060],
    ['lasts to the end of today, and fades', '10-', 100, 510 + FADE],
    ['begins ahead', '60-', 600, 610 + FADE],
  ])('%s', (_, row, x0, x1) => {
    expect(layoutChart(dataOf([row]), VIEW).bars).toMatchObject([{ x0, x1, track: { quiet: false, at: 0 } }])
  })

  it('of a day that is narrower than its mark stands around the middle', () => {
    const view = { ...VIEW, to: 1000 }
    expect(layoutChart(dataOf(['100-100']), view).bars).toMatchObject([
      { x0: 100.5 - LEAST_WIDTH / 2, x1: 100.5 + LEAST_WIDTH / 2 },
    ])
  })

  it.each<[name: string, ahead: Partial<ChartRow>]>([
    ['a step', { events: [{ type: 'entered_into_force', earliest: 70, latest: 79 }] }],
    ['a status', { spans: [{ status: 'in_force', from: 79, to: null, basis: 'stated', approximate: false }] }],
  ])('reaches over %s that lies ahead', (_, ahead) => {
    const data = dataOf(['10-'])
    const rows = data.rows.map((row) => ({ ...row, ...ahead }))
    expect(layoutChart({ ...data, rows }, VIEW).bars).toMatchObject([{ x0: 100, x1: 800 + FADE }])
  })
})

describe('the view', () => {
  it.each<[name: string, row: string, shown: number, from?: number]>([
    ['a last day within it', '0-20', 1],
    ['a last day before it', '0-19', 0],
    ['a first day within it', '29-40', 1],
    ['a first day after it', '30-40', 0],
    ['around it', '0-99', 1],
    ['what lasts', '0-', 1],
    ['what lasts, in days after today', '0-', 0, 60],
  ])('%s', (_, row, shown, from = 20) => {
    const { drawn, folded, counted } = countShown(layoutChart(dataOf([row]), { ...VIEW, from, to: from + 10 }))
    expect([drawn + folded, counted]).toEqual([shown, 0])
  })
})

describe('tracks', () => {
  it('are as many as overlap, and stand below one another', () => {
    const layout = layoutChart(dataOf(['0-10', '5-15', '20-30', '8-25']), VIEW)
    expect(barsOf(layout)).toEqual([
      '0: track 0, 0 to 110',
      '2: track 0, 200 to 310',
      '1: track 1, 50 to 160',
      '3: track 2, 80 to 260',
    ])
    const tops = [0, 0, 1, 2].map((track) => HEAD_HEIGHT + track * TRACK_HEIGHT)
    expect(layout.bars.map(({ top }) => top)).toEqual(tops)
    expect(layout.bands).toEqual([{ lane: 0, bank: 'china', top: HEAD_HEIGHT, height: 3 * TRACK_HEIGHT }])
  })
})

describe('what only passes through', () => {
  const data = dataOf(['0-90', '40-50', '5-60', '70-80'])
  const view = { ...VIEW, from: 20, to: 120 }

  it('is one line of its lane, below what happens', () => {
    const layout = layoutChart(data, view)
    expect(layout.bars.map(({ row }) => row)).toEqual([1, 3])
    expect(layout.folds).toEqual([{ lane: 0, top: HEAD_HEIGHT + TRACK_HEIGHT, rows: [0, 2], open: false, before: 0 }])
    expect(layout.bands[0]?.height).toBe(TRACK_HEIGHT + FOLD_HEIGHT)
    expect(countShown(layout)).toEqual({ drawn: 2, folded: 2, counted: 0 })
  })

  it('has bars below that line where it is open', () => {
    const layout = layoutChart(data, view, { open: new Set([0]) })
    expect(barsOf(layout)).toEqual([
      '1: track 0, 200 to 310',
      '3: track 0, 500 to 610',
      '0: track quiet 0, -60 to 710',
      '2: track quiet 1, -60 to 410',
    ])
    const below = HEAD_HEIGHT + TRACK_HEIGHT + FOLD_HEIGHT
    expect(layout.bars.slice(2).map(({ top }) => top)).toEqual([below, below + TRACK_HEIGHT])
    expect(countShown(layout)).toEqual({ drawn: 4, folded: 0, counted: 0 })
  })

  it('counts what began before all that is here', () => {
    const lasting = { from: 20, to: 120, counts: [{ lane: 0, count: 700 }] }
    const layout = layoutChart({ ...data, lasting }, view)
    expect(layout.folds).toMatchObject([{ rows: [0, 2], before: 700 }])
    expect(countShown(layout)).toEqual({ drawn: 2, folded: 702, counted: 0 })
    const alone = layoutChart({ ...data, rows: [], lasting }, view)
    expect(alone.bands[0]?.height).toBe(FOLD_HEIGHT)
  })

  it('has a bar where it is pinned', () => {
    const layout = layoutChart(data, view, { pinned: new Set([2]) })
    expect(layout.bars.map(({ row }) => row)).toContain(2)
    expect(layout.folds).toMatchObject([{ rows: [0] }])
  })
})

describe('boxes of counts', () => {
  const binsOf = (text: string) =>
    text.split(' ').map((part) => {
      const [from = 0, to = 0, count = 0] = part.split(/[-:]/).map(Number)
      return { lane: 0, from, to, count }
    })
  it.each<[name: string, bins: string, boxes: string[]]>([
    ['each of its own', '0-4:1 4-8:2 20-24:3', ['0 to 39: 1', '40 to 79: 2', '200 to 239: 3']],
    ['shared by those that are narrow', '0-2:1 2-4:2 4-6:4', ['0 to 33: 3', '34 to 67: 4']],
    ['as wide where a narrow one stands alone', '6-8:5', ['34 to 67: 5']],
    ['over the edge', '98-102:1 102-106:2', ['980 to 1019: 1']],
  ])('%s', (_, bins, boxes) => {
    const layout = layoutChart(dataOf([], ['china'], binsOf(bins)), VIEW)
    expect(boxesOf(layout)).toEqual(boxes)
    expect(layout.bands).toEqual([{ lane: 0, bank: 'china', top: HEAD_HEIGHT, height: 16 }])
  })
})

describe('bands', () => {
  // A lane is 16 high, with 5 below it; a bank has its name above.
  it.each<[name: string, banks: Bank[], tops: number[], heads: number[], height: number]>([
    ['none', [], [], [], 0],
    ['of one bank', ['china'], [18], [0], 39],
    ['of two', ['china', 'japan'], [18, 57], [0, 39], 78],
    ['others apart', ['china', 'japan', 'others'], [18, 57, 96], [0, 39, 78], 117],
    ['others alone', ['others', 'others'], [18, 39], [0], 60],
  ])('%s', (_, banks, tops, heads, height) => {
    const layout = layoutChart(dataOf([], banks), VIEW)
    expect(layout.bands.map(({ top }) => top)).toEqual(tops)
    expect(layout.heads.map(({ top }) => top)).toEqual(heads)
    expect(layout.height).toBe(height)
  })
})

describe('what is held', () => {
  const data = dataOf(['0-40', '10-60', '50-90'])

  it('keeps bars in their tracks, and bands their height', () => {
    const before = layoutChart(data, VIEW)
    const later = { ...VIEW, from: 45, to: 145 }
    const free = layoutChart(data, later)
    const held = layoutChart(data, later, { held: holdLayout(before) })
    const tracks = ({ bars }: Layout) => bars.map(({ row, track }) => `${row} in ${nameOf(track)}`)
    expect(tracks(before)).toEqual(['0 in 0', '2 in 0', '1 in 1'])
    expect(tracks(free)).toEqual(['2 in 0'])
    expect(free.folds).toMatchObject([{ rows: [1] }])
    expect(tracks(held)).toEqual(['2 in 0', '1 in 1'])
    const gone = layoutChart(data, { ...VIEW, from: 70, to: 170 }, { held: holdLayout(before) })
    expect(gone.bands).toEqual(before.bands)
  })
})
