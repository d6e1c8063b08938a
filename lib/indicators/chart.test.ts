import { describe, expect, it } from 'vitest'
import { layoutSeries, leftOut } from './chart'
import type { Figure } from './types'

const figures = (...values: [string, number][]): Figure[] =>
  values.map(([period, value]) => ({ period, value, qualifier: '', note: null }))

const periods = (given: Figure[]) => layoutSeries(given)?.slots.map(({ period }) => period) ?? null

describe('what is drawn', () => {
  it.each([
    ['nothing of one period', figures(['2026', 846], ['2026', 1005]), null],
    ['nothing of two that cannot be compared', figures(['2025', 10], ['2025-12', 1]), null],
    ['nothing without values', [], null],
    ['periods in their order', figures(['2026-01', 1], ['2025-12', 2]), ['2025-12', '2026-01']],
    ['the length that occurs most', figures(['2025', 9], ['2025-10', 1], ['2025-11', 2]), ['2025-10', '2025-11']],
    [
      'no sums over several months',
      figures(['2025-01/2025-10', 9], ['2025-11', 1], ['2025-12', 2]),
      ['2025-11', '2025-12'],
    ],
    ['no open sides', figures(['../2023', 9], ['2024', 1], ['2025', 2]), ['2024', '2025']],
    ['February among months', figures(['2024-01', 9], ['2024-02', 1]), ['2024-01', '2024-02']],
    ['leap years among years', figures(['2024', 9], ['2025', 1]), ['2024', '2025']],
  ])('%s', (_, given, expected) => {
    expect(periods(given)).toEqual(expected)
  })

  it('tells what it leaves out, once each', () => {
    const given = figures(['2025-01/2025-10', 9], ['2025-01/2025-10', 8], ['2025-11', 1], ['2025-12', 2])
    const chart = layoutSeries(given)
    expect(chart && leftOut(given, chart)).toEqual(['2025-01/2025-10'])
  })
})

describe('how it is drawn', () => {
  it('stands the highest value over the whole height, and the others in proportion', () => {
    const heights = layoutSeries(figures(['2024', 40], ['2025', 80]))?.slots.map(({ columns }) => columns[0]?.height)
    expect(heights).toEqual([48, 96])
  })

  it('puts differing values of a period side by side, and averages nothing', () => {
    const slot = layoutSeries(figures(['2010', 80], ['2010', 90], ['2011', 60]))?.slots[0]
    expect(slot?.columns.map(({ value }) => value)).toEqual([80, 90])
    expect(slot?.columns[1]?.x).toBeGreaterThan(slot?.columns[0]?.x ?? 0)
  })

  it('hangs negative values from the baseline', () => {
    const chart = layoutSeries(figures(['2025-12', -45], ['2026-01', -60]))
    expect(chart?.slots.map(({ columns }) => columns[0]?.y)).toEqual([chart?.baseline, chart?.baseline])
  })

  it('marks where periods are missing', () => {
    const breaks = layoutSeries(figures(['2010', 90], ['2024', 70], ['2025', 60]))?.slots.map(
      (slot) => slot.breakBefore,
    )
    expect(breaks).toEqual([false, true, false])
  })

  it('draws zeros without dividing by them', () => {
    expect(layoutSeries(figures(['2024', 0], ['2025', 0]))?.slots[0]?.columns[0]?.height).toBe(0)
  })
})
