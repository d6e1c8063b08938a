import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import { DEFAULT_FILTER, type MeasureFilter } from '@/lib/measures/list/filter'
import { daysOfWindow, isSameList, periodHref, windowHref, windowOf } from './address'
import { chartHref } from './list-href'

const DATA = '/measures/chart.json'

describe('the data of a list', () => {
  it.each<[name: string, filter: Partial<MeasureFilter>, href: string]>([
    ['all', {}, DATA],
    ['what fits it', { category: ['visa'], q: 'tea' }, `${DATA}?q=tea&category=visa`],
    ['in its lanes', { lanes: 'status' }, `${DATA}?lanes=status`],
    ['on every page of it', { page: 3, perPage: 25 }, DATA],
    ['however it is shown', { view: 'table', columns: ['title'], expand: ['category'] }, DATA],
    ['for all days', { windowFrom: '2026-01-06', windowTo: '2026-02-06', from: '2025' }, `${DATA}?from=2025`],
  ])('%s', (_, change, href) => {
    expect(chartHref({ ...DEFAULT_FILTER, ...change })).toBe(href)
  })
})

describe('the data of some days', () => {
  const first = toEpochDay('2026-01-06')

  it.each<[name: string, href: string, days: [number, number] | null, expected: string]>([
    ['those that fit', DATA, null, DATA],
    ['whole days', DATA, [0, 31], `${DATA}?windowFrom=2026-01-06&windowTo=2026-02-05`],
    ['one day', DATA, [0, 1], `${DATA}?windowFrom=2026-01-06&windowTo=2026-01-06`],
    ['parts of days', DATA, [0.4, 30.2], `${DATA}?windowFrom=2026-01-06&windowTo=2026-02-05`],
    ['of a list', `${DATA}?q=tea`, [0, 1], `${DATA}?q=tea&windowFrom=2026-01-06&windowTo=2026-01-06`],
  ])('%s', (_, href, days, expected) => {
    expect(windowHref(href, days && { from: first + days[0], to: first + days[1] })).toBe(expected)
  })

  it('never lacks a part of them', () => {
    const dayArb = fc.double({ min: toEpochDay('1900-01-01'), max: toEpochDay('2199-01-01'), noNaN: true })
    fc.assert(
      fc.property(dayArb, fc.double({ min: 1, max: 9999, noNaN: true }), (from, length) => {
        const params = new URL(windowHref(DATA, { from, to: from + length }), 'https://example.org').searchParams
        const days = daysOfWindow({ windowFrom: params.get('windowFrom'), windowTo: params.get('windowTo') })
        // Zero has no sign here.
        expect(days).toEqual({ from: Math.floor(from) + 0, to: Math.ceil(from + length) + 0 })
      }),
    )
  })
})

it.each<[windowFrom: string | null, windowTo: string | null, days: string | null]>([
  [null, null, null],
  ['2026-01-06', null, null],
  [null, '2026-01-06', null],
  ['2026-01-06', '2026-01-06', '2026-01-06 up to 2026-01-07'],
  ['2024-02-01', '2024-02-29', '2024-02-01 up to 2024-03-01'],
])('an address from %s to %s asks for %s', (windowFrom, windowTo, expected) => {
  const days = daysOfWindow({ windowFrom, windowTo })
  expect(days && `${fromEpochDay(days.from)} up to ${fromEpochDay(days.to)}`).toBe(expected)
})

describe('a list within a period', () => {
  it.each<[query: string, from: string | null, to: string | null, href: string]>([
    ['', null, null, '/measures'],
    ['', '2025', '2025', '/measures?from=2025&to=2025'],
    ['', '2025-11', null, '/measures?from=2025-11'],
    ['', null, '2025-11', '/measures?to=2025-11'],
    ['q=tea&from=2012&to=2014', '2025', null, '/measures?q=tea&from=2025'],
    ['from=2012&page=4&windowFrom=2012-01-01&windowTo=2012-02-01', null, null, '/measures'],
    ['date=ended&certain=yes&to=2014', '2025', null, '/measures?from=2025'],
    ['category=visa&category=customs', null, null, '/measures?category=visa&category=customs'],
  ])('"%s" from %s to %s', (query, from, to, href) => {
    expect(periodHref(query, from, to)).toBe(href)
  })
})

it.each<[search: string, days: string | null]>([
  ['', null],
  ['?q=tea', null],
  ['?windowFrom=2026-01-06', null],
  ['?windowTo=2026-01-06', null],
  ['?windowFrom=2026-01-06&windowTo=2026-01-06&q=tea', '2026-01-06 up to 2026-01-07'],
  ['?windowFrom=2026-01-06&windowTo=2026-02-05', '2026-01-06 up to 2026-02-06'],
  ['?windowFrom=2026-02-05&windowTo=2026-01-06', null],
  ['?windowFrom=soon&windowTo=2026-01-06', null],
  ['?windowFrom=2026-13-01&windowTo=2027-01-06', null],
  ['?windowFrom=1000-01-01&windowTo=2026-01-06', null],
])('a page\'s address "%s" asks for %s', (search, expected) => {
  const days = windowOf(search)
  expect(days && `${fromEpochDay(days.from)} up to ${fromEpochDay(days.to)}`).toBe(expected)
})

it.each([
  [DATA, DATA, true],
  [DATA, `${DATA}?inForceOn=2026-02-24`, true],
  [`${DATA}?q=tea&on=2026-02-24`, `${DATA}?q=tea&inForceOn=2025-01-01`, true],
  [`${DATA}?q=tea`, DATA, false],
  ['', DATA, false],
])('%s and %s are one list: %j', (a, b, expected) => {
  expect(isSameList(a, b)).toBe(expected)
})
