import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layoutSeries, leftOut } from './chart'
import { daysOfPeriod } from './period'
import { type Figure, QUALIFIERS } from './types'

const periodArb = fc.constantFrom(
  '2023',
  '2024',
  '2025',
  '2024-01',
  '2024-02',
  '2025-11',
  '2025-11-07',
  '2024/2025',
  '../2024',
)
const figureArb: fc.Arbitrary<Figure> = fc.record({
  period: periodArb,
  value: fc.integer({ min: -1000, max: 1000 }),
  qualifier: fc.constantFrom(...QUALIFIERS),
  note: fc.constant(null),
})
const figuresArb = fc.array(figureArb, { maxLength: 10 })

/** What is drawn of some figures, where that is anything. */
const whenDrawn = (check: (figures: Figure[], chart: NonNullable<ReturnType<typeof layoutSeries>>) => void) =>
  fc.assert(
    fc.property(figuresArb, (figures) => {
      const chart = layoutSeries(figures)
      if (chart) check(figures, chart)
    }),
  )

it('draws every figure of the periods that it draws, and says which it leaves out', () => {
  whenDrawn((figures, chart) => {
    const drawn = chart.slots.map(({ period }) => period)
    expect(new Set([...drawn, ...leftOut(figures, chart)])).toEqual(new Set(figures.map(({ period }) => period)))
    expect(leftOut(figures, chart).filter((period) => drawn.includes(period))).toEqual([])
    for (const { period, columns } of chart.slots) {
      const values = figures.filter((figure) => figure.period === period).map(({ value }) => value)
      expect(columns.map(({ value }) => value)).toEqual(values)
    }
  })
})

it('draws at least two periods of one length, from the oldest to the newest', () => {
  whenDrawn((_, { slots }) => {
    expect(slots.length).toBeGreaterThan(1)
    const firsts = slots.map(({ period }) => daysOfPeriod(period).first ?? '')
    expect(firsts).toEqual(firsts.toSorted())
    expect(new Set(slots.map(({ period }) => period.length)).size).toBe(1)
  })
})

it('stands columns on the baseline, as high as their values, within the picture and beside one another', () => {
  whenDrawn((_, { slots, baseline, width, height, columnWidth }) => {
    const columns = slots.flatMap((slot) => slot.columns)
    const unit = Math.max(...columns.map((column) => (column.value === 0 ? 0 : column.height / Math.abs(column.value))))
    columns.forEach((column, place) => {
      expect(column.value < 0 ? column.y : column.y + column.height).toBeCloseTo(baseline)
      expect(column.height).toBeCloseTo(Math.abs(column.value) * unit)
      expect(column.x).toBeGreaterThanOrEqual(place === 0 ? 0 : (columns[place - 1]?.x ?? 0) + columnWidth)
      expect(column.x + columnWidth).toBeLessThanOrEqual(width)
      expect(column.y).toBeGreaterThanOrEqual(0)
      expect(column.y + column.height).toBeLessThanOrEqual(height)
    })
  })
})
