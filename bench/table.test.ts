import { expect, it } from 'vitest'
import type { Growth } from './growth'
import type { Result } from './results'
import { formatGrowth, formatResults } from './table'

const RESULTS: Result[] = [
  { what: 'list p50', bar: { most: 1.5 }, unit: 'x', measured: 1.234, note: 'rotating' },
  { what: 'list requests', bar: { least: 0.7 }, unit: 'x', measured: 0.65, note: '' },
  { what: 'page', bar: { most: 120 }, unit: 'KB', measured: 120, note: '' },
  { what: 'facets', bar: { most: 1.5 }, unit: 'x', measured: null, note: '' },
  { what: 'warm', bar: null, unit: 'ms', measured: 12.34, note: 'the same address again' },
]

it('prints what was measured against the bar', () => {
  expect(formatResults(RESULTS)).toMatchInlineSnapshot(`
    "what           bar        measured          how
    -------------  ---------  ---------  -----  ----------------------
    list p50       <= 1.5 x   1.23 x     ok     rotating
    list requests  >= 0.7 x   0.65 x     short
    page           <= 120 KB  120 KB     ok
    facets         <= 1.5 x   not there  short
    warm                      12.3 ms           the same address again"
  `)
})

it('prints how times grow', () => {
  const times = (small: number | null, large: number | null) =>
    new Map<number, number | null>().set(1000, small).set(100_000, large)
  const growth: Growth = new Map([
    ['list', times(2, 5)],
    ['facets', times(null, null)],
  ])
  expect(formatGrowth(growth, [1000, 100_000])).toMatchInlineSnapshot(`
    "p50, one connection  1,000      100,000    table 100 x
    -------------------  ---------  ---------  -----------
    list                 2.00 ms    5.00 ms    2.5 x
    facets               not there  not there"
  `)
})
