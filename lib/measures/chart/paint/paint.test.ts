import fc from 'fast-check'
import { GUTTER } from '../layout/view'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { wordsIn } from '@/lib/i18n/catalogue'
import { monthNames } from '@/lib/i18n/write-date'
import { chartRecord, makeData, makeRow, marksOf, stretchOf, textsOf, VIEW } from '@/lib/measures/testing/chart.cases'
import type { ChartData } from '../data/data'
import { layoutArcs } from '../layout/arcs'
import { layoutChart } from '../layout/layout'
import { type Picture, paintChart } from './paint'

const { chart, codes } = wordsIn('en')
const FROM = toEpochDay('2026-01-01')
const DAYS = { ...VIEW, from: FROM, to: FROM + 100 }

function pictureOf(data: ChartData, change: Partial<Picture> = {}): Picture {
  const view = change.view ?? DAYS
  return {
    ...{ data, view, layout: layoutChart(data, view), focus: null, arcs: [], ring: false },
    words: {
      banks: chart.banks,
      months: monthNames('en'),
      arc: ({ type }) => codes.relation[type].label,
      count: (count) => `+${count}`,
    },
    ...change,
  }
}
const draw = (picture: Picture) => chartRecord((pen) => paintChart(pen, picture))

const today = FROM + 50
const rowAt = (first: number, change = {}) => makeRow({ first: FROM + first, last: FROM + first + 5, ...change })
const LANES: ChartData['lanes'] = [
  { bank: 'china', key: 'visa', label: 'Visas' },
  { bank: 'japan', key: 'customs', label: 'Customs' },
]
const DATA = makeData({
  ...{ today, lanes: LANES },
  rows: [rowAt(10, { title: 'A ban' }), rowAt(60, { title: 'お知らせ', lang: 'ja', lane: 1 })],
  links: [{ from: 1, to: 0, type: 'responds_to' }],
})

describe('the chart', () => {
  const marks = draw(pictureOf(DATA))

  it('names its lanes and sides in the gutter, and its days and records in the plot', () => {
    const names = (inGutter: boolean) => textsOf(marks.filter(({ clip }) => (clip === null) === inGutter))
    expect(names(true)).toEqual(['Visas', 'Customs', 'China ▲', 'Japan ▼'])
    expect(names(false).slice(0, 5)).toEqual(['4 Jan', '11 Jan', '18 Jan', '25 Jan', 'Feb'])
    expect(names(false).slice(-2)).toEqual(['A ban', 'お知らせ'])
  })

  it('draws all of the plot right of the gutter, and nothing beyond', () => {
    const clips = new Set(marks.flatMap(({ clip }) => (clip ? [JSON.stringify(clip)] : [])))
    const { height } = layoutChart(DATA, DAYS)
    expect([...clips]).toEqual([JSON.stringify({ x: GUTTER, y: 0, width: 1000, height })])
    for (const mark of marksOf(marks, 'text').filter(({ clip }) => clip === null)) {
      expect(stretchOf(mark)[1]).toBeLessThan(GUTTER)
    }
  })

  it('lays paper under everything', () => {
    expect(marks[0]).toMatchObject({ what: 'rect', x: 0, y: 0, width: GUTTER + 1000, paint: { fill: 'paper' } })
  })

  it('writes each title in its language', () => {
    const langs = marksOf(marks, 'text').map(({ text, paint }) => `${text} ${paint.lang ?? ''}`)
    expect(langs).toContain('お知らせ ja')
    expect(langs).toContain('A ban en')
  })

  it.each<[name: string, today: number, lines: number[]]>([
    ['the end of today, above and below the axis', FROM + 50, [GUTTER + 510, GUTTER + 510]],
    ['nothing where today is out of sight', FROM + 101, []],
  ])('marks %s', (_, day, lines) => {
    const dashed = marksOf(draw(pictureOf({ ...DATA, today: day, rows: [] })), 'line').filter(({ paint }) => paint.dash)
    expect(dashed.map(({ points }) => points[0]?.[0])).toEqual(lines)
  })

  it.each<[banks: ChartData['lanes'], sides: string[]]>([
    [[], []],
    [LANES.slice(0, 1), ['China ▲']],
    [LANES.slice(1), ['Japan ▼']],
    [[{ bank: 'others', key: 'US', label: 'United States' }], []],
  ])('names only sides that it shows: %#', (lanes, sides) => {
    expect(textsOf(draw(pictureOf(makeData({ today, lanes })))).filter((text) => /[▲▼]/.test(text))).toEqual(sides)
  })

  it('cuts a lane that is named at length', () => {
    const lanes = [{ bank: 'china', key: 'a', label: 'Ministry of very long names '.repeat(3) }] as const
    const [name = ''] = textsOf(draw(pictureOf(makeData({ today, lanes: [...lanes] }))))
    expect(name).toMatch(/^Ministry of very.*…$/)
  })
})

it('never writes one day of the axis over another, or beyond the plot', () => {
  fc.assert(
    fc.property(
      fc.double({ min: FROM - 5000, max: FROM, noNaN: true }),
      fc.double({ min: 14, max: 15 * 365, noNaN: true }),
      fc.constantFrom(200, 320, 1000, 2560),
      (from, days, width) => {
        const view = { ...VIEW, from, to: from + days, width }
        const names = marksOf(draw(pictureOf(makeData({ today: FROM + 9999, lanes: [] }), { view })), 'text')
        const stretches = names.map(stretchOf)
        expect(stretches.length).toBeGreaterThan(0)
        for (const [at, [x0, x1]] of stretches.entries()) {
          expect(x0).toBeGreaterThanOrEqual(stretches[at - 1]?.[1] ?? GUTTER)
          expect(x1).toBeLessThanOrEqual(GUTTER + width)
        }
      },
    ),
    { numRuns: 400 },
  )
})

describe('boxes', () => {
  const bins = [
    { lane: 0, from: FROM - 10, to: FROM + 20, count: 1 },
    { lane: 0, from: FROM + 20, to: FROM + 50, count: 400 },
  ]
  const data = makeData({ today, bins, total: 401 })
  const boxes = (picture: Picture) =>
    marksOf(draw(picture), 'rect').filter(({ clip, paint }) => clip && paint.fill === 'china')

  it('tell how many they count, in the middle of what is in sight', () => {
    const numbers = marksOf(draw(pictureOf(data)), 'text').filter(({ text }) => text.startsWith('+'))
    expect(numbers.map(({ text, x }) => `${text} at ${x - GUTTER}`)).toEqual(['+1 at 99', '+400 at 349'])
  })

  it('are darker the more they count', () => {
    const [few = 0, many = 0] = boxes(pictureOf(data)).map(({ paint }) => paint.alpha)
    expect(few).toBeGreaterThan(0)
    expect(many).toBeGreaterThan(few)
    expect(many).toBeLessThan(0.5)
  })
})

describe('what is looked at', () => {
  const framed = (change: Partial<Picture>, data = DATA) =>
    marksOf(draw(pictureOf(data, change)), 'rect').filter(({ clip, paint }) => clip && paint.stroke && !paint.fill)

  it('is nothing at first', () => {
    expect(framed({})).toEqual([])
  })

  it('is framed, and by the keyboard more so', () => {
    expect(framed({ focus: { row: 0 } })).toMatchObject([{ x: GUTTER + 97, paint: { stroke: 'ink', width: 1 } }])
    expect(framed({ focus: { row: 0 }, ring: true })).toMatchObject([{ paint: { stroke: 'link', width: 2 } }])
    expect(framed({ focus: { row: 9 } })).toEqual([])
  })

  it('may be a box', () => {
    const data = makeData({ today, bins: [{ lane: 0, from: FROM, to: FROM + 20, count: 3 }] })
    expect(framed({ focus: { lane: 0, from: FROM } }, data)).toMatchObject([
      { x: GUTTER - 1, paint: { stroke: 'link' } },
    ])
    expect(framed({ focus: { lane: 0, from: FROM + 1 } }, data)).toEqual([])
  })
})

describe('arcs', () => {
  const arcs = layoutArcs(0, DATA, layoutChart(DATA, DAYS), DAYS)
  const marks = draw(pictureOf(DATA, { focus: { row: 0 }, arcs }))

  it('say what they mean, and point at what is answered', () => {
    expect(textsOf(marks)).toContain('responds to')
    const [head] = marksOf(marks, 'shape')
    expect(head?.points[0]).toEqual(arcs[0]?.points.at(-1)?.map((value, at) => value + (at === 0 ? GUTTER : 0)))
  })

  it('are named below one another where they would cover each other', () => {
    const named = marksOf(draw(pictureOf(DATA, { arcs: [...arcs, ...arcs, ...arcs] })), 'text')
    const ys = named.filter(({ text }) => text === 'responds to').map(({ y }) => y)
    expect(ys).toHaveLength(3)
    for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] ?? y)).toBeGreaterThanOrEqual(14)
  })
})
