import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { GOLDEN } from '@/testing/golden'
import { groupIndicators, groupOf, INDICATOR_GROUPS } from './groups'
import { daysOfPeriod, formatPeriod, parsePeriod } from './period'
import { indicatorSchema } from './schema'
import { QUALIFIERS, type Qualifier } from './types'
import { formatValue, formatValueWithUnit } from './value'

const figure = (change: object = {}) => ({
  ...{ period: '2025', value: 47.2, qualifier: '', source: 'https://example.org/a', note: null },
  ...change,
})
const series = (change: object = {}) => ({
  ...{ key: 'cn-share', label: { en: 'A share' }, unit: 'percent', observations: [figure()] },
  ...change,
})
const errorsOf = (given: object) =>
  indicatorSchema.safeParse(given).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []

describe('a series', () => {
  it.each<[name: string, given: object, errors: string[]]>([
    ['as it is', series(), []],
    ['whose unit is a sign', series({ unit: '%' }), []],
    ['without figures', series({ observations: [] }), ['observations required']],
    ['without a name', series({ label: {} }), ['label one_language']],
    ['without a unit', series({ unit: ' ' }), ['unit required']],
    ['whose key is no key', series({ key: 'A share' }), ['key invalid_slug']],
    [
      'of a period that is none',
      series({ observations: [figure({ period: '2025-13' })] }),
      ['observations.0.period invalid_date'],
    ],
    [
      'of three dates',
      series({ observations: [figure({ period: '2025/2026/2027' })] }),
      ['observations.0.period invalid_date'],
    ],
    [
      'of a qualifier that is none',
      series({ observations: [figure({ qualifier: '<' })] }),
      ['observations.0.qualifier unknown_code'],
    ],
    ['without a source', series({ observations: [figure({ source: '' })] }), ['observations.0.source required']],
  ])('%s', (_, given, errors) => {
    expect(errorsOf(given)).toEqual(errors)
  })

  it.each(['2025', '2025-11', '2025-11-07', '2025-01/2025-10', '../2023', '2023-08/..'])('may be of %s', (period) => {
    expect(errorsOf(series({ observations: [figure({ period })] }))).toEqual([])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '47', null])('has no figure %s', (value) => {
    expect(errorsOf(series({ observations: [figure({ value })] }))).toHaveLength(1)
  })
})

describe('the real series', () => {
  const { indicators } = GOLDEN
  const words = wordsIn('en')

  it('are there', () => {
    expect(indicators.length).toBeGreaterThan(0)
  })

  it('come again through the gate that let them in', () => {
    for (const indicator of indicators) expect(indicatorSchema.parse(indicator)).toEqual(indicator)
  })

  it('stand in one group each, in the order of the groups', () => {
    const listed = indicators.map(({ key, label, unit }) => ({ key, label, unit, observations: [] }))
    const groups = groupIndicators(listed)
    expect(groups.flatMap((group) => group.indicators.map(({ key }) => key)).sort()).toEqual(
      indicators.map(({ key }) => key).sort(),
    )
    const places = groups.map(({ group }) => INDICATOR_GROUPS.indexOf(group))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { group, indicators: members } of groups) for (const { key } of members) expect(groupOf(key)).toBe(group)
  })

  it('have periods that can be written, of days that follow one another', () => {
    for (const { period } of indicators.flatMap(({ observations }) => observations)) {
      expect(formatPeriod(period, { language: 'en', words })).toMatch(/\d{4}/)
      const { first, last } = daysOfPeriod(period)
      if (first && last) expect(first <= last).toBe(true)
    }
  })

  it('have figures that say their unit once', () => {
    for (const { unit, observations } of indicators) {
      for (const { value, qualifier } of observations) {
        const said = formatValueWithUnit({ value, qualifier }, unit, { language: 'en', words })
        const name = unit.replace('percent', '%')
        expect(said.split(name)).toHaveLength(2)
      }
    }
  })
})

const dateArb = fc.constantFrom('2024', '2025', '2024-02', '2025-11', '2025-11-07', '2025-11-30')
const sideArb = fc.constantFrom(null, '2024', '2024-02', '2025-11-07')

it('reads a period back as it was put together', () => {
  fc.assert(
    fc.property(sideArb, sideArb, (from, to) => {
      fc.pre(from !== null || to !== null)
      expect(parsePeriod(`${from ?? '..'}/${to ?? '..'}`)).toEqual({ from, to })
    }),
  )
  fc.assert(
    fc.property(dateArb, (date) => {
      expect(parsePeriod(date)).toEqual({ from: date, to: date })
    }),
  )
})

it('writes two different periods in two ways', () => {
  const words = wordsIn('en')
  const periods = ['2024', '2025-11', '2024/2025', '2024-02/2025-11', '2025-11-07/2025-11-30', '../2024', '2024/..']
  const written = periods.map((period) => formatPeriod(period, { language: 'en', words }))
  expect(new Set(written).size).toBe(periods.length)
})

it.each([
  [1234.5, '', 'persons', '1,234.5', '1,234.5 persons'],
  [-3, '~', 'persons', 'about −3', 'about −3 persons'],
  [0, '>', 'percent', 'over 0%', 'over 0%'],
] satisfies [number, Qualifier, string, string, string][])('%d %s %s is %s beside its unit, else %s', (...given) => {
  const [value, qualifier, unit, beside, whole] = given
  const speech = { language: 'en', words: wordsIn('en') } as const
  expect(formatValue({ value, qualifier }, unit, speech)).toBe(beside)
  expect(formatValueWithUnit({ value, qualifier }, unit, speech)).toBe(whole)
})

it('has three ways in which a figure is exact', () => {
  expect(QUALIFIERS).toEqual(['', '~', '>'])
})
