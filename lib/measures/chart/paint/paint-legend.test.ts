import { describe, expect, it } from 'vitest'
import { chartRecord, marksOf, stretchOf, textsOf } from '@/lib/measures/testing/chart.cases'
import { paintLegend, paintSample, SAMPLE_HEIGHT, SAMPLE_WIDTH, SAMPLES, type SampleKey } from './paint-legend'

describe('a sample', () => {
  it('of each sign differs from all others, without colour', () => {
    const shapes = SAMPLES.map((key) =>
      JSON.stringify(
        chartRecord((pen) => paintSample(pen, key)),
        (name, value) => (name === 'fill' || name === 'stroke' ? 'ink' : value),
      ),
    )
    expect(new Set(shapes).size).toBe(SAMPLES.length)
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
      height = paintLegend(pen, labels, width)
    })
    return { height, marks, words: marksOf(marks, 'text').filter(({ clip }) => clip === null) }
  }

  it.each([
    [10_000, 1],
    [1000, 2],
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
