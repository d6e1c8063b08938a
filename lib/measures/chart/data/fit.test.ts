import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { type Days, fitDays, hasSteps, shownDays, usualDays, widen } from './fit'

/** "2026-01-01 2026-02-01" */
const daysOf = (text: string): Days => {
  const [from = '', to = ''] = text.split(' ')
  return { from, to }
}
const EXTENT = '2012-09-14 2026-06-30'

describe('the days that fit', () => {
  it.each<[name: string, from: string | null, to: string | null, extent: string, fit: string]>([
    ['all of them', null, null, EXTENT, EXTENT],
    ['from a day on', '2025-11-14', null, EXTENT, '2025-11-14 2026-06-30'],
    ['up to a month', null, '2024-02', EXTENT, '2012-09-14 2024-02-29'],
    ['a year of which all days count', '2024', '2024', EXTENT, '2024-01-01 2024-12-31'],
    ['before the first record', '2012', '2014', EXTENT, '2012-01-01 2014-12-31'],
    ['long before it and after the last: a year beside them', '1000', '9999', EXTENT, '2011-09-14 2027-07-01'],
    ['from after the last record: all', '2030', null, EXTENT, EXTENT],
    ['up to before the first record: all', null, '2000', EXTENT, EXTENT],
    ['one day is no chart', '2026-01-06', '2026-01-06', EXTENT, '2025-12-30 2026-01-13'],
    ['one record of one day', null, null, '2024-02-29 2024-02-29', '2024-02-22 2024-03-07'],
    ['one day short', null, null, '2026-01-01 2026-01-14', '2025-12-31 2026-01-15'],
    ['just enough', null, null, '2026-01-01 2026-01-15', '2026-01-01 2026-01-15'],
  ])('%s', (_, from, to, extent, fit) => {
    expect(fitDays({ from, to }, daysOf(extent))).toEqual(daysOf(fit))
  })
})

describe('the usual days', () => {
  const usual = usualDays('2025-11-07', '2026-11-28')

  it('are from two months before what others answer to six months ahead', () => {
    expect(usual).toEqual(daysOf('2025-09-07 2027-05-28'))
  })

  it.each<[name: string, from: string | null, extent: string, fit: string]>([
    ['fit a list that asks for none', null, EXTENT, '2025-09-07 2027-05-28'],
    ['not one that asks for its own', '2024', EXTENT, '2024-01-01 2026-06-30'],
    ['not one that ended before them', null, '2010-01-01 2014-12-31', '2010-01-01 2014-12-31'],
  ])('%s', (_, from, extent, fit) => {
    expect(fitDays({ from, to: null }, daysOf(extent), usual)).toEqual(daysOf(fit))
  })

  it.each([
    ['2025-09-06', '2025-09-06', false],
    ['2025-09-01', '2025-09-30', true],
    ['2026-01-06', '2026-01-06', true],
    ['2027-06-01', '2027-06-01', false],
  ])('have a step from %s to %s: %j', (earliest, latest, expected) => {
    const event = { type: 'occurred' as const, earliest: toEpochDay(earliest), latest: toEpochDay(latest) }
    expect(hasSteps([{ events: [event] }], usual)).toBe(expected)
  })
})

describe('the days that are shown', () => {
  it.each<[name: string, windowFrom: string | null, windowTo: string | null, shown: string]>([
    ['those that fit', null, null, EXTENT],
    ['the window', '2025-11-14', '2026-01-06', '2025-11-14 2026-01-06'],
    ['one day', '2026-01-06', '2026-01-06', '2026-01-06 2026-01-06'],
    ['from its beginning', '2025-11-14', null, '2025-11-14 2026-06-30'],
    ['to its end', null, '2025-11-14', '2012-09-14 2025-11-14'],
    ['a beginning after all', '2100-01-01', null, EXTENT],
    ['an end before all', null, '1900-01-01', EXTENT],
  ])('%s', (_, windowFrom, windowTo, shown) => {
    expect(shownDays({ windowFrom, windowTo }, daysOf(EXTENT))).toEqual(daysOf(shown))
  })
})

describe('days and half as many on each side', () => {
  it.each<[name: string, days: string, wide: string]>([
    ['one day', '2024-02-29 2024-02-29', '2024-02-28 2024-03-01'],
    ['ten', '2026-01-01 2026-01-11', '2025-12-26 2026-01-17'],
    ['an odd number', '2026-01-01 2026-01-08', '2025-12-27 2026-01-13'],
    ['from the first year', '1000-01-01 1000-12-31', '1000-01-01 1001-07-02'],
    ['up to the last year there is', '2020-01-01 9999-12-31', '1000-01-01 9000-01-01'],
    ['all years', '1000-01-01 9999-12-31', '1000-01-01 9000-01-01'],
  ])('%s', (_, days, wide) => {
    expect(widen(daysOf(days))).toEqual(daysOf(wide))
  })
})
