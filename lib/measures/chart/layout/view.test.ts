import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { makeRow, TODAY, VIEW } from '@/lib/measures/testing/chart.cases'
import type { ChartEvent, ChartRow, ChartSpan } from '../data/data'
import { dayAt, isLively, isWithin, lastDayOf, xAt } from './view'

it('finds the day of a pixel, and the pixel of a day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -30_000, max: 90_000 }),
      fc.integer({ min: 14, max: 9999 }),
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: -99, max: 4000 }),
      (from, days, width, x) => {
        const view = { ...VIEW, from, to: from + days, width }
        expect(xAt(view, dayAt(view, x))).toBeCloseTo(x, 5)
        expect([xAt(view, from), xAt(view, from + days)]).toEqual([0, width])
      },
    ),
  )
})

const stepAt = (earliest: number, latest = earliest): ChartEvent => ({ type: 'amended', earliest, latest })
const heldFrom = (from: number): ChartSpan => ({
  status: 'in_force',
  from,
  to: null,
  basis: 'stated',
  approximate: false,
})

describe('the last day of a row', () => {
  it.each<[name: string, row: Partial<ChartRow>, last: number]>([
    ['what is over', { last: 19 }, 19],
    ['what ends ahead', { last: 70 }, 70],
    ['what lasts: today', { last: null }, TODAY],
    ['what begins ahead', { last: null, first: 60 }, 60],
    ['a status ahead', { last: null, spans: [heldFrom(10), heldFrom(70)] }, 70],
    ['a step ahead, as late as it may be', { last: null, events: [stepAt(60, 89)] }, 89],
    ['a step behind', { last: null, events: [stepAt(20)] }, TODAY],
  ])('%s', (_, row, last) => {
    expect(lastDayOf(makeRow(row), TODAY)).toBe(last)
  })
})

describe('in view', () => {
  const view = { ...VIEW, from: 20, to: 30 }

  it.each<[name: string, row: Partial<ChartRow>, within: boolean]>([
    ['a day before it', { first: 10, last: 19 }, false],
    ['its first day', { first: 10, last: 20 }, true],
    ['its last day', { first: 29, last: 40 }, true],
    ['a day after it', { first: 30, last: 40 }, false],
    ['around it', { first: 0, last: 99 }, true],
    ['what lasts', { first: 0, last: null }, true],
  ])('%s: a row', (_, row, within) => {
    expect(isWithin(makeRow(row), view, TODAY)).toBe(within)
  })

  it.each<[name: string, row: Partial<ChartRow>, lively: boolean]>([
    ['nothing', {}, false],
    ['a step before it', { events: [stepAt(19)] }, false],
    ['a step on its first day', { events: [stepAt(20)] }, true],
    ['a step on its last day', { events: [stepAt(29)] }, true],
    ['a step after it', { events: [stepAt(30)] }, false],
    ['a step that may lie in it', { events: [stepAt(0, 20)] }, true],
    ['what held before', { spans: [heldFrom(19)] }, false],
    ['a change on its first day', { spans: [heldFrom(20)] }, true],
    ['a change after it', { spans: [heldFrom(30)] }, false],
  ])('%s happens', (_, row, lively) => {
    expect(isLively(makeRow(row), view)).toBe(lively)
  })
})
