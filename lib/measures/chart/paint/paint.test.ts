import fc from 'fast-check'
import { TRACK_HEIGHT } from '../layout/tracks'
import { AXIS_HEIGHT, GUTTER } from '../layout/view'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import {
  chartRecord,
  type Mark,
  makeData,
  makePicture,
  makeRow,
  marksOf,
  stretchOf,
  textsOf,
  VIEW,
} from '@/lib/measures/testing/chart.cases'
import type { ChartData } from '../data/data'
import { chainOf, layoutArcs } from '../layout/arcs'
import { layoutChart } from '../layout/layout'
import { type Picture, paintChart } from './paint'

const FROM = toEpochDay('2026-01-01')
const DAYS = { ...VIEW, from: FROM, to: FROM + 100 }

const pictureOf = (data: ChartData, change: Partial<Picture> = {}): Picture => ({
  ...makePicture(data, change.view ?? DAYS),
  ...change,
})
const draw = (picture: Picture) => chartRecord((pen) => paintChart(pen, picture))

const today = FROM + 50
const rowAt = (first: number, change = {}) =>
  makeRow({
    ...{ first: FROM + first, last: FROM + first + 5 },
    events: [{ type: 'occurred', earliest: FROM + first, latest: FROM + first }],
    ...change,
  })
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

  const isInGutter = ({ clip }: Mark) => clip !== null && clip.x < GUTTER

  it('names its banks and lanes in the gutter, and its days and records in the plot', () => {
    const names = (inGutter: boolean) => textsOf(marks.filter((mark) => isInGutter(mark) === inGutter))
    expect(names(true)).toEqual(['China', 'Japan', 'Visas', 'Customs'])
    expect(names(false).slice(0, 5)).toEqual(['4 Jan', '11 Jan', '18 Jan', '25 Jan', 'Feb'])
    expect(names(false).slice(-2)).toEqual(['A ban', 'お知らせ'])
  })

  it('draws all of the plot right of the gutter and below the axis, and nothing beyond', () => {
    const clips = new Set(marks.flatMap(({ clip }) => (clip ? [JSON.stringify(clip)] : [])))
    const { height } = layoutChart(DATA, DAYS)
    expect([...clips].map((clip) => JSON.parse(clip))).toEqual([
      { x: GUTTER, y: 0, width: 1000, height: AXIS_HEIGHT + height },
      { x: 0, y: AXIS_HEIGHT, width: GUTTER, height },
      { x: GUTTER, y: AXIS_HEIGHT, width: 1000, height },
    ])
    for (const mark of marksOf(marks, 'text').filter(isInGutter)) expect(stretchOf(mark)[1]).toBeLessThan(GUTTER)
  })

  it('draws what is in sight alone, with the name of its lane', () => {
    const rows = Array.from({ length: 20 }, (_, at) => rowAt(10, { title: `Ban ${at}` }))
    const sight = { top: 5 * TRACK_HEIGHT, height: 2 * TRACK_HEIGHT }
    const scrolled = draw(pictureOf({ ...DATA, rows, links: [] }, { sight }))
    const texts = textsOf(scrolled)
    expect(texts.filter((text) => text.startsWith('Ban'))).toEqual(['Ban 4', 'Ban 5', 'Ban 6'])
    const name = marksOf(scrolled, 'text').find(({ text }) => text === 'Visas')
    expect(name?.y).toBe(AXIS_HEIGHT + 8)
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
    ['the end of today', FROM + 50, [GUTTER + 510]],
    ['nothing where today is out of sight', FROM + 101, []],
  ])('marks %s', (_, day, lines) => {
    const dashed = marksOf(draw(pictureOf({ ...DATA, today: day, rows: [] })), 'line').filter(({ paint }) => paint.dash)
    expect(dashed.map(({ points }) => points[0]?.[0])).toEqual(lines)
  })

  it('marks a day that is pointed out', () => {
    const lines = marksOf(draw(pictureOf(DATA, { day: FROM + 20 })), 'line').filter(({ paint }) => paint.width === 1.5)
    expect(lines.map(({ points }) => points[0]?.[0])).toEqual([GUTTER + 205])
  })

  it('veils what nobody has looked at, under the names', () => {
    const veiled = draw(pictureOf({ ...DATA, checked: FROM + 39 }))
    const veil = veiled.findIndex(({ what, paint }) => what === 'rect' && paint.alpha === 0.6)
    expect(stretchOf(veiled[veil] as Mark)).toEqual([GUTTER + 400, GUTTER + 1000])
    expect(veiled.findIndex((mark) => mark.what === 'text' && mark.text === 'A ban')).toBeGreaterThan(veil)
  })

  it('cuts a lane that is named at length', () => {
    const lanes = [{ bank: 'china', key: 'a', label: 'Ministry of very long names '.repeat(3) }] as const
    const [, name = ''] = textsOf(draw(pictureOf(makeData({ today, lanes: [...lanes] }))).filter(isInGutter))
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
    marksOf(draw(picture), 'rect').filter(({ paint }) => paint.fill === 'china' && paint.alpha)

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

describe('what stands out', () => {
  const strengthOf = (marks: readonly Mark[], text: string) =>
    marksOf(marks, 'text').find((mark) => mark.text === text)?.paint.alpha ?? 1

  it('is drawn as it is, and the rest at a quarter of its strength', () => {
    const marks = draw(pictureOf(DATA, { lit: new Set([0]) }))
    expect([strengthOf(marks, 'A ban'), strengthOf(marks, 'お知らせ')]).toEqual([1, 0.25])
    const plain = draw(pictureOf(DATA))
    expect([strengthOf(plain, 'A ban'), strengthOf(plain, 'お知らせ')]).toEqual([1, 1])
  })
})

describe('a line for what passes through', () => {
  it('says what, and is ringed in focus', () => {
    const data = { ...DATA, rows: [rowAt(-20, { last: FROM + 200, events: [] })], links: [] }
    const marks = draw(pictureOf(data, { focus: { fold: 0 } }))
    expect(textsOf(marks)).toContain('1 passing')
    expect(marksOf(marks, 'rect').filter(({ paint }) => paint.stroke === 'link')).toHaveLength(1)
  })
})

describe('figures', () => {
  const figures = [
    {
      ...{ lane: 0, text: 'Visitors', lang: 'en' },
      points: [
        { from: FROM, to: FROM + 30, value: 200, text: '200' },
        { from: FROM + 30, to: FROM + 60, value: 100, text: '100' },
        { from: FROM + 60, to: FROM + 61, value: 50, text: '1,234,567,890' },
        { from: FROM + 61, to: FROM + 62, value: 50, text: 'no room' },
      ],
    },
  ]
  const data = { ...DATA, figures }

  it('are off until they are asked for', () => {
    expect(textsOf(draw(pictureOf(data)))).not.toContain('Visitors')
  })

  it('stand under their lane: what they count, columns by their values, and numbers where those have room', () => {
    const layout = layoutChart(data, DAYS, { figures: true })
    const marks = draw(pictureOf(data, { layout, sight: { top: 0, height: layout.height } }))
    for (const text of ['Visitors', '200', '100']) expect(textsOf(marks)).toContain(text)
    expect(textsOf(marks)).not.toContain('no room')
    const columns = marksOf(marks, 'rect').filter(({ paint }) => paint.alpha === 0.5)
    const [high, half] = columns.map(({ height }) => height)
    expect(high).toBe(2 * (half ?? 0))
    const [lane, next] = layout.bands
    for (const { y, height } of columns)
      expect(y + height).toBeLessThanOrEqual(AXIS_HEIGHT + (lane?.top ?? 0) + (lane?.height ?? 0))
    expect(layout.bands[1]?.top).toBeGreaterThanOrEqual((lane?.top ?? 0) + (lane?.height ?? 0))
    expect(next?.lane).toBe(1)
  })
})

describe('a chain', () => {
  const arcs = layoutArcs(0, DATA, layoutChart(DATA, DAYS), DAYS)
  const marks = draw(pictureOf(DATA, { focus: { row: 0 }, arcs, chain: chainOf(0, DATA) }))

  it('has thin arcs in the colour of who answers, which point at what is answered', () => {
    const thin = marksOf(marks, 'line').filter(({ points }) => points.length > 10)
    expect(thin.map(({ paint }) => paint)).toEqual([{ stroke: 'japan', width: 1 }])
    const [head] = marksOf(marks, 'shape')
    const [x = 0, y = 0] = arcs[0]?.points.at(-1) ?? []
    expect(head?.points[0]).toEqual([x + GUTTER, y + AXIS_HEIGHT])
  })

  it('has one label', () => {
    expect(textsOf(marks).filter((text) => text.includes('answer'))).toEqual(['1 answers in 50 days'])
  })
})
