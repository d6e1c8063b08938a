import { describe, expect, it } from 'vitest'
import { chartRecord, makeData, makeRow, marksOf, stretchOf, textsOf, VIEW } from '@/lib/measures/testing/chart.cases'
import { BANKS, type ChartData } from '../data/data'
import { layoutChart } from '../layout/layout'
import { paintLegend, paintSample, SAMPLE_HEIGHT, SAMPLE_WIDTH, SAMPLES, type SampleKey, signsIn } from './paint-legend'

const FORMS = SAMPLES.filter((key) => !BANKS.some((bank) => bank === key))

describe('a sample', () => {
  it('of each sign differs from all others, without colour', () => {
    const shapes = FORMS.map((key) =>
      JSON.stringify(
        chartRecord((pen) => paintSample(pen, key)),
        (name, value) => (name === 'fill' || name === 'stroke' ? 'ink' : value),
      ),
    )
    expect(new Set(shapes).size).toBe(FORMS.length)
  })

  it('of who acts is a colour, and of nothing else', () => {
    const colorsOf = (key: SampleKey) =>
      chartRecord((pen) => paintSample(pen, key)).flatMap(({ paint }) => ('fill' in paint ? (paint.fill ?? []) : []))
    expect(BANKS.map(colorsOf)).toEqual([['china'], ['japan'], ['other']])
    const colors = new Set(FORMS.flatMap(colorsOf))
    for (const color of ['china', 'japan', 'other', 'in-force'] as const) expect(colors.has(color)).toBe(false)
  })

  it.each(SAMPLES)('of "%s" has room', (key) => {
    const marks = chartRecord((pen) => paintSample(pen, key))
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) {
      const [x0, x1] = stretchOf(mark)
      expect(x0 >= 0 && x1 <= SAMPLE_WIDTH).toBe(true)
    }
  })

  const strongest = (key: SampleKey) =>
    Math.max(
      ...marksOf(
        chartRecord((pen) => paintSample(pen, key)),
        'rect',
      ).map(({ paint }) => paint.alpha ?? 1),
    )

  it('of what is expected is fainter', () => {
    expect(strongest('expected')).toBeLessThan(strongest('in_force'))
  })
})

describe('the legend', () => {
  const labels = Object.fromEntries(SAMPLES.map((key) => [key, key])) as Record<SampleKey, string>
  const draw = (width: number) => {
    let height = 0
    const marks = chartRecord((pen) => {
      height = paintLegend(pen, SAMPLES, labels, width)
    })
    return { height, marks, words: marksOf(marks, 'text').filter(({ clip }) => clip === null) }
  }

  it.each([
    [10_000, 1],
    [1000, 3],
    [100, SAMPLES.length],
  ])('in %i pixels has %i lines', (width, lines) => {
    const { height, words } = draw(width)
    expect(words.map(({ text }) => text)).toEqual(SAMPLES)
    expect(new Set(words.map(({ y }) => y)).size).toBe(lines)
    expect(height).toBe(lines * (SAMPLE_HEIGHT + 4) - 4)
  })

  it('never writes over a sign, nor beyond its width', () => {
    const { marks, words } = draw(400)
    const signs = [...new Set(marks.map(({ clip }) => clip))].filter((clip) => clip !== null)
    expect(signs).toHaveLength(SAMPLES.length)
    for (const word of words) {
      const [x0, x1] = stretchOf(word)
      expect(x1).toBeLessThanOrEqual(400)
      const beside = signs.filter(({ y }) => Math.abs(y + SAMPLE_HEIGHT / 2 - word.y) < SAMPLE_HEIGHT)
      for (const { x, width } of beside) expect(x + width <= x0 || x1 <= x).toBe(true)
    }
    expect(textsOf(marks)).toContain('+14')
  })
})

describe('the signs of a picture', () => {
  const signs = (change: Partial<ChartData>) => {
    const data = makeData(change)
    return signsIn(data, layoutChart(data, VIEW), VIEW)
  }
  const began = [{ type: 'occurred' as const, earliest: 10, latest: 10 }]

  it('are those that it has', () => {
    expect(signs({ rows: [] })).toEqual(['china'])
    const span = { status: 'suspended', from: 10, to: 20, basis: 'held', approximate: true } as const
    const rows = [
      makeRow({ kind: 'trigger', events: began }),
      makeRow({ eased: true, spans: [span], events: [...began, ...began] }),
      makeRow({
        spans: [{ ...span, status: 'in_force', to: null, basis: 'stated', approximate: false }],
        events: began,
      }),
    ]
    expect(signs({ rows })).toEqual(
      expect.arrayContaining(['suspended', 'in_force', 'eased', 'held', 'approximate', 'open', 'event', 'trigger']),
    )
    expect(signs({ rows })).toHaveLength(9)
  })

  it('are not those of other days', () => {
    const span = { status: 'suspended', from: -20, to: -10, basis: 'stated', approximate: false } as const
    expect(signs({ rows: [makeRow({ first: -20, spans: [span], events: began })] })).not.toContain('suspended')
  })

  it.each<[name: string, checked: number | null, found: boolean]>([
    ['nobody says', null, false],
    ['all was looked at', 200, false],
    ['somebody looked up to a day of it', 60, true],
  ])('tell of the veil where %s: %j', (_, checked, found) => {
    expect(signs({ checked }).includes('unchecked')).toBe(found)
  })

  it('tell of boxes', () => {
    expect(signs({ bins: [{ lane: 0, from: 0, to: 30, count: 3 }] })).toEqual(['china', 'box'])
  })
})
