import { describe, expect, it } from 'vitest'
import { STATUSES, type Status } from '@/lib/measures/codes'
import { chartRecord, type Mark, makeRow, marksOf, stretchOf, TODAY, VIEW } from '@/lib/measures/testing/chart.cases'
import type { ChartEvent, ChartRow, ChartSpan } from '../data/data'
import type { ChartView } from '../layout/view'
import { FADE } from '../layout/view'
import { paintBar } from './paint-bar'

const PLACE = { middle: 8, thickness: 8 }
const draw = (row: ChartRow, view: ChartView = VIEW, place = PLACE) =>
  chartRecord((pen) => paintBar(pen, row, { view, today: TODAY, color: 'china' }, place))

/**
 * "in_force 10-20, ended 20-": days from the first up to but without the second; "in_force? 10-20" is expected,
 * "in_force! 10-20" held and "in_force~ 10-20" begins about then. */
const spansOf = (text: string): ChartSpan[] =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [status = '', days = ''] = part.split(' ')
      const [, from, to] = days.match(/^(-?\d+)-(-?\d+)?$/) ?? []
      return {
        status: status.replace(/[?!~]$/, '') as Status,
        ...{ from: Number(from), to: to ? Number(to) : null, approximate: status.endsWith('~') },
        basis: status.endsWith('?') ? 'expected' : status.endsWith('!') ? 'held' : 'stated',
      }
    })
const rowOf = (spans: string, first: number, last: number | null, change: Partial<ChartRow> = {}) =>
  makeRow({ spans: spansOf(spans), first, last, ...change })

const alphaOf = (mark: Mark) => (mark.what === 'text' ? 1 : (mark.paint.alpha ?? 1))
/** Where something is drawn, and how strongly: "100-200 0.5". Shades of one colour, from left to right. */
const told = (marks: readonly Mark[]) =>
  marks.map((mark) => `${stretchOf(mark).map(Math.round).join('-')} ${alphaOf(mark)}`)
const barsOf = (row: ChartRow, view?: ChartView) => told(marksOf(draw(row, view), 'rect'))

const SHOWN = STATUSES.filter((status) => status !== 'ended' && status !== 'not_applicable')
const LASTING = SHOWN.filter((status) => status !== 'done')

describe('statuses', () => {
  /** Without its colours, whatever they are. */
  const shapeOf = (marks: readonly Mark[], paper: string) =>
    JSON.stringify(marks, (key, value) =>
      key === 'fill' || key === 'stroke' ? (value === 'paper' ? paper : 'ink') : value,
    )
  const drawnAs = (status: Status, thickness: number) =>
    draw(rowOf(status === 'ended' ? 'in_force 10-11, ended 11-' : `${status} 10-20`, 10, 19), VIEW, {
      middle: 8,
      thickness,
    })

  // From the least thickness of a bar to the most.
  it.each([3, 4, 6, 8])('are told apart without colour, %i pixels high', (thickness) => {
    for (const paper of ['paper', 'ink']) {
      const shapes = [...SHOWN, 'ended' as const].map((status) => shapeOf(drawnAs(status, thickness), paper))
      expect(new Set(shapes).size).toBe(SHOWN.length + 1)
    }
  })

  it.each(SHOWN)('%s stays within its days and its height', (status) => {
    const bar = draw(rowOf(`${status} 10-20`, 10, 19))
    expect(bar.length).toBeGreaterThan(0)
    for (const mark of bar) {
      const [x0, x1] = stretchOf(mark)
      expect(x0 >= 100 && x1 <= 200).toBe(true)
      const ys = mark.what === 'rect' ? [mark.y, mark.y + mark.height] : []
      if (mark.what === 'line') ys.push(...mark.points.map(([, y]) => y))
      for (const y of ys) expect(y >= 4 && y <= 12).toBe(true)
    }
  })

  it.each(LASTING)('%s is drawn to the edges alone, however long it is', (status) => {
    const bar = draw(rowOf(`${status} -90000-90000`, -90_000, 89_999))
    expect(bar.length).toBeLessThan(1000)
    const edges = bar.map(stretchOf)
    expect(Math.min(...edges.map(([x0]) => x0))).toBeGreaterThanOrEqual(-20)
    expect(Math.max(...edges.map(([, x1]) => x1))).toBeLessThanOrEqual(VIEW.width + 20)
  })
})

describe('colour', () => {
  const colorsOf = (row: ChartRow) =>
    new Set(
      draw(row).flatMap(({ paint }) => [
        ...('fill' in paint && paint.fill ? [paint.fill] : []),
        ...('stroke' in paint && paint.stroke ? [paint.stroke] : []),
      ]),
    )

  it.each(SHOWN.filter((status) => status !== 'done'))('of %s is that of who acts, and of nothing else', (status) => {
    expect([...colorsOf(rowOf(`${status} 10-20`, 10, 19))].filter((color) => color !== 'paper')).toEqual(['china'])
  })

  it('of what is over is muted', () => {
    expect(colorsOf(rowOf('ended 10-', 10, 19))).toEqual(new Set(['ended']))
  })
})

describe('what eases', () => {
  const eased = (spans: string) =>
    draw(rowOf(spans, 10, 19, { eased: true, events: [{ type: 'eased', earliest: 10, latest: 10 }] }))

  it.each(['in_force', 'partly_in_force'])('is hollow while it is %s', (status) => {
    const [bar] = marksOf(eased(`${status} 10-20`), 'rect')
    expect(bar?.paint).toMatchObject({ fill: 'paper', stroke: 'china' })
  })

  it('opens downwards where it begins', () => {
    const [sign] = marksOf(eased('in_force 10-20'), 'shape')
    const ys = sign?.points.map(([, y]) => y) ?? []
    expect(sign?.paint).toMatchObject({ fill: 'paper', stroke: 'china' })
    expect(ys[0]).toBeGreaterThan(Math.max(...ys.slice(1)))
  })

  it('has a hollow mark where it was done at once, and its sign as well', () => {
    const marks = eased('done 10-')
    expect(marksOf(marks, 'rect').map(({ paint }) => paint)).toMatchObject([{ fill: 'paper', stroke: 'china' }])
    expect(marksOf(marks, 'shape')).toHaveLength(1)
  })
})

describe('a bar', () => {
  it.each<[name: string, row: ChartRow, bars: string[]]>([
    ['of what is over', rowOf('in_force 10-20', 10, 19), ['100-200 1']],
    ['of what follows', rowOf('in_force 10-20, in_force 20-30', 10, 29), ['100-200 1', '200-300 1']],
    ['expected', rowOf('in_force? 10-20', 10, 19), ['100-200 0.5']],
    ['of days to come', rowOf('in_force 60-70', 60, 69), ['600-700 0.5']],
    ['expected of days to come', rowOf('in_force? 60-70', 60, 69), ['600-700 0.25']],
    ['over today', rowOf('in_force 40-70', 40, 69), ['400-510 1', '510-700 0.5']],
    ['to today', rowOf('in_force 40-51', 40, 50), ['400-510 1']],
    ['out of sight', rowOf('in_force -30--20', -30, -21), []],
  ])('%s', (_, row, bars) => {
    expect(barsOf(row)).toEqual(bars)
  })
})

describe('what was done', () => {
  const occurred = (earliest: number, latest = earliest) => ({ type: 'occurred', earliest, latest }) as const

  it('is an upright mark on its day, however long ago', () => {
    const marks = draw(rowOf('done 10-', 10, 10, { events: [occurred(10)] }))
    expect(marks.map(({ what }) => what)).toEqual(['rect'])
    expect(told(marks)).toEqual(['104-107 1'])
    expect(marksOf(marks, 'rect')[0]).toMatchObject({ y: 4, height: 8 })
  })

  it('has a band where its day is not known, and dots for what came later', () => {
    const marks = draw(rowOf('done~ 10-', 10, 30, { events: [occurred(10, 19), occurred(30)] }))
    expect(barsOf(rowOf('done~ 10-', 10, 30, { events: [occurred(10, 19)] }))).toEqual(['104-107 1', '100-200 0.18'])
    expect(marksOf(marks, 'circle').map(({ x }) => x)).toEqual([305])
  })

  it('is fainter where it is only expected', () => {
    expect(barsOf(rowOf('done? 10-', 10, 10))).toEqual(['104-107 0.5'])
  })
})

describe('what a status rests on', () => {
  it('is a fine line under what a review holds', () => {
    const marks = draw(rowOf('in_force! 10-20', 10, 19))
    expect(told(marks)).toEqual(['100-200 1', '100-200 1'])
    expect(marksOf(marks, 'line')[0]?.points.map(([, y]) => y)).toEqual([11.5, 11.5])
  })

  it.each([
    ['a question mark on what is expected', 'in_force? 10-20', 8, ['?']],
    ['none where there is no room', 'in_force? 10-11', 8, []],
    ['none on a thin bar', 'in_force? 10-20', 4, []],
    ['none on what is stated', 'in_force 10-20', 8, []],
  ])('is %s', (_, spans, thickness, signs) => {
    const marks = draw(rowOf(spans, 10, 19), VIEW, { middle: 8, thickness })
    expect(marksOf(marks, 'text').map(({ text }) => text)).toEqual(signs)
  })

  it('comes up in steps where its beginning is known only roughly', () => {
    const bars = barsOf(rowOf('in_force~ 10-20', 10, 19))
    expect(bars.map((bar) => bar.split(' ')[0])).toEqual(['100-102', '102-104', '104-106', '106-200'])
    expect(barsOf(rowOf('in_force~ -10-20', -10, 19))).toEqual(['-20-200 1'])
  })
})

describe('what lasts', () => {
  const LASTS = rowOf('in_force 10-', 10, null)

  it('fades after today, and never before', () => {
    expect(barsOf(LASTS)).toEqual(['100-510 1', '510-517 0.875', '517-523 0.625', '523-530 0.375', '530-536 0.125'])
  })

  it.each(LASTING)('fades whatever holds, after today alone: %s', (status) => {
    const marks = draw(rowOf(`${status} 10-`, 10, null))
    for (const mark of marks) if (alphaOf(mark) < 1) expect(stretchOf(mark)[0]).toBeGreaterThanOrEqual(510)
    const fading = marks.filter((mark) => stretchOf(mark)[0] >= 510)
    expect(fading.length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...fading.map((mark) => stretchOf(mark)[1]))).toBeLessThanOrEqual(510 + FADE)
  })

  it('ends without a fade where its end is known', () => {
    expect(barsOf(rowOf('in_force 10-51', 10, 50))).toEqual(['100-510 1'])
  })

  it.each<[name: string, row: ChartRow]>([
    ['begins ahead', rowOf('in_force 60-', 60, null)],
    ['has a step ahead', rowOf('in_force 10-', 10, null, { events: [{ type: 'amended', earliest: 60, latest: 60 }] })],
    ['is expected', rowOf('in_force? 10-', 10, null)],
  ])('never grows stronger to the right where it %s', (_, row) => {
    const strengths = marksOf(draw(row), 'rect').map(({ paint }) => paint.alpha ?? 1)
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
  })
})

describe('where nothing holds', () => {
  const threads = (row: ChartRow) => told(marksOf(draw(row), 'line').filter(({ paint }) => paint.alpha === 0.7))
  const crosses = (row: ChartRow) => told(marksOf(draw(row), 'line').filter(({ paint }) => paint.width === 1.5))

  it.each<[name: string, row: ChartRow, thread: string[]]>([
    ['no status is established', rowOf('', 10, 19), ['100-200 0.7']],
    ['before the first status', rowOf('in_force 15-20', 10, 19), ['100-150 0.7']],
    ['after the end', rowOf('in_force 10-20, ended 20-', 10, 29), ['200-300 0.7']],
    [
      'between an end and what came again',
      rowOf('in_force 10-20, ended 20-30, in_force 30-', 10, null),
      ['200-300 0.7'],
    ],
    ['while something holds: none', rowOf('in_force 10-', 10, null), []],
    ['of a trigger', rowOf('', 10, 19, { kind: 'trigger' }), ['100-200 0.7']],
  ])('a thread: %s', (_, row, thread) => {
    expect(threads(row)).toEqual(thread)
  })

  it.each<[name: string, row: ChartRow, cross: string[]]>([
    ['an end', rowOf('in_force 10-20, ended 20-', 10, 20), ['197-203 1', '197-203 1']],
    ['an end by its term', rowOf('in_force 10-20, ended? 20-', 10, 20), ['197-203 0.5', '197-203 0.5']],
    ['an end to come', rowOf('in_force 10-60, ended 60-', 10, 60), ['597-603 0.5', '597-603 0.5']],
    ['no end', rowOf('in_force 10-', 10, null), []],
    [
      'each of two ends',
      rowOf('in_force 10-20, ended 20-30, in_force 30-40, ended 40-', 10, 40),
      ['197-203 1', '197-203 1', '397-403 1', '397-403 1'],
    ],
  ])('a cross: %s', (_, row, cross) => {
    expect(crosses(row)).toEqual(cross)
  })
})

describe('a step', () => {
  const stepped = (days: string, kind: ChartRow['kind'] = 'measure') => {
    const events = days.split(', ').map((part): ChartEvent => {
      const [, first, last] = part.match(/^(-?\d+)(?:-(\d+))?$/) ?? []
      const [earliest, latest] = [Number(first), Number(last ?? first)]
      return { type: 'occurred', earliest, latest }
    })
    return makeRow({ kind, events, first: events[0]?.earliest ?? 0, last: events.at(-1)?.latest ?? 0 })
  }
  const signs = (row: ChartRow, view?: ChartView) =>
    draw(row, view)
      .filter(({ what, paint }) => what !== 'line' && !('alpha' in paint))
      .map((mark) => {
        const [x0, x1] = stretchOf(mark)
        return `${mark.what === 'shape' ? `${mark.points.length} corners` : mark.what} at ${(x0 + x1) / 2}`
      })

  it.each<[name: string, days: string, kind: ChartRow['kind'], signs: string[]]>([
    ['a dot', '10', 'measure', ['circle at 105']],
    ['a diamond of a trigger', '10', 'trigger', ['4 corners at 105']],
    ['a triangle of a response', '10', 'response', ['3 corners at 105']],
    ['dots after the first', '10, 20, 30', 'trigger', ['4 corners at 105', 'circle at 205', 'circle at 305']],
    ['no dot in a month', '10-39', 'measure', []],
    ['a diamond in the middle of a month', '10-39', 'trigger', ['4 corners at 250']],
    ['out of sight', '-10', 'measure', []],
  ])('is %s', (_, days, kind, expected) => {
    expect(signs(stepped(days, kind))).toEqual(expected)
  })

  it('of a trigger is filled, of a response hollow', () => {
    const paintOf = (kind: ChartRow['kind']) => marksOf(draw(stepped('10', kind)), 'shape').map(({ paint }) => paint)
    expect(paintOf('trigger')).toEqual([{ fill: 'china' }])
    expect(paintOf('response')).toMatchObject([{ fill: 'paper', stroke: 'china' }])
  })

  it.each([
    ['2026-02', 10, 37],
    ['2026', 0, 364],
    ['two days', 10, 11],
  ])('whose day nobody knows is as wide as its days: %s', (_, earliest, latest) => {
    const view = { ...VIEW, to: 400 }
    const bands = marksOf(draw(stepped(`${earliest}-${latest}`), { ...view, width: 4000 }), 'rect')
    expect(bands.map(stretchOf)).toEqual([[earliest * 10, (latest + 1) * 10]])
  })

  it('is a dot where its days are narrower than one', () => {
    const row = stepped('100-129')
    expect(signs(row, { ...VIEW, to: 10_000 })).toEqual(['circle at 11.5'])
    expect(marksOf(draw(row, { ...VIEW, to: 10_000 }), 'rect')).toEqual([])
  })

  it('stands over the bar', () => {
    const marks = draw(rowOf('in_force 10-20', 10, 19, { events: [{ type: 'announced', earliest: 12, latest: 12 }] }))
    expect(marks.map(({ what }) => what)).toEqual(['rect', 'circle'])
  })
})
