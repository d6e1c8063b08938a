import fc from 'fast-check'
import { daysBetween, shiftDay } from './epoch-day'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { formatInstant, isVague, parsePartialDate, rangeOf, today, toUtcMidnight } from './dates'

describe('parsePartialDate', () => {
  it.each([
    ['2026-01-06', 'day', '2026-01-06', '2026-01-06'],
    ['2025-11', 'month', '2025-11-01', '2025-11-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ])('%s is a %s', (text, precision, earliest, latest) => {
    expect(parsePartialDate(text)).toEqual({ precision, earliest, latest })
  })

  it.each([
    '',
    '2026-02-30',
    '2023-02-29',
    '2026-13',
    '2026-00',
    '26-01-01',
    '2026-1-6',
    '2026/01/06',
    ' 2026',
    '0000',
    '2026-01-06T00:00',
    'soon',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull()
  })

  it('throws on stored text that is no date', () => {
    expect(() => rangeOf('soon')).toThrow('not a calendar date: soon')
  })
})

describe('days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // Both ends of summer time somewhere: a day has 23 or 25 hours there.
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
  ])('%s and %i days', (day, days, expected) => {
    expect(shiftDay(day, days)).toBe(expected)
  })

  it('counts what it shifts by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2026-01-06', shiftDay('2026-01-06', days))).toBe(days)
      }),
    )
  })
})

describe('today', () => {
  it.each([
    ['2026-01-05T14:59:59Z', '2026-01-05'],
    ['2026-01-05T15:00:00Z', '2026-01-06'],
  ])('at %s it is %s in Tokyo', (instant, day) => {
    expect(today(new Date(instant))).toBe(day)
  })
})

describe('formats', () => {
  it('knows what is vague', () => {
    expect(['2026-01-06', '2026-01', '2026'].map(isVague)).toEqual([false, true, true])
  })

  it('hands a day to files as midnight UTC, and writes instants in UTC', () => {
    expect(toUtcMidnight('2026-01-06').toISOString()).toBe('2026-01-06T00:00:00.000Z')
    expect(formatInstant('2026-11-23T21:40:59.999Z')).toBe('2026-11-23 21:40 UTC')
  })
})
