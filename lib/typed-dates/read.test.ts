import { expect, it } from 'vitest'
import { PERIOD_KEYS } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { readTypedDate } from './read'
import { resolveRelativeDate, typedToStored } from './resolve'
import { typedDateSchema } from './schema'

const TODAY = '2026-11-27'
/** What a text is taken for: a date, a relative one and its day, or why not. */
function told(typed: string): string {
  const read = readTypedDate(typed)
  if ('date' in read) return read.date
  if ('relative' in read) return `${read.relative} = ${resolveRelativeDate(read.relative, TODAY)}`
  return read.refused
}

it.each([
  ['24 Feb 2026', '2026-02-24'],
  ['24th of February, 2026', '2026-02-24'],
  ['the 1st of may 2026', '2026-05-01'],
  ['24-Feb-2026', '2026-02-24'],
  ['24Feb 2026', '2026-02-24'],
  ['Feb 24 2026', '2026-02-24'],
  ['February 24th, 2026', '2026-02-24'],
  ['Sept. 3, 2012', '2012-09-03'],
  ['February 2026', '2026-02'],
  ['FEB. 2026', '2026-02'],
  ['2026 Feb 24', '2026-02-24'],
  ['2026 February', '2026-02'],
  ['2026', '2026'],
  ['2026-02', '2026-02'],
  ['2026-02-24', '2026-02-24'],
  ['2026/2/24', '2026-02-24'],
  ['2026.2.24', '2026-02-24'],
  ['2026. 2. 24.', '2026-02-24'],
  ['2026/2', '2026-02'],
  ['20260224', '2026-02-24'],
  ['2026年2月24日', '2026-02-24'],
  ['2026 年 2 月 24 日', '2026-02-24'],
  ['2026年2月24日（火）', '2026-02-24'],
  ['2026年2月24号', '2026-02-24'],
  ['2026年2月', '2026-02'],
  ['2026年', '2026'],
  ['令和8年2月24日', '2026-02-24'],
  ['令和８年２月', '2026-02'],
  ['令和元年5月1日', '2019-05-01'],
  ['㋿8年2月24日', '2026-02-24'],
  ['R8.2.24', '2026-02-24'],
  ['平成30年4月1日', '2018-04-01'],
  ['H30.4', '2018-04'],
  ['昭和60年', '1985'],
  ['S60/1/2', '1985-01-02'],
  ['２０２６／２／２４', '2026-02-24'],
  ['2026–02–24', '2026-02-24'],
  ['\u200b2026-02-24\ufeff', '2026-02-24'],
  ['  24   Feb   2026  ', '2026-02-24'],
  ['24/2/2026', '2026-02-24'],
  ['2/24/2026', '2026-02-24'],
  ['24.2.2026', '2026-02-24'],
  ['3/3/2026', '2026-03-03'],
  ['29 Feb 2024', '2024-02-29'],
  [`2026${' '.repeat(100)}`, '2026'],
  ['today', 'today = 2026-11-27'],
  ['Yesterday', 'today-1d = 2026-11-26'],
  ['last month', 'month-1 = 2026-10'],
  ['this year', 'year = 2026'],
  ['今日', 'today = 2026-11-27'],
  ['今天', 'today = 2026-11-27'],
  ['先月', 'month-1 = 2026-10'],
  ['上个月', 'month-1 = 2026-10'],
  ['去年', 'year-1 = 2025'],
  ['3か月前', 'today-3m = 2026-08-27'],
  ['3个月前', 'today-3m = 2026-08-27'],
  ['12 months ago', 'today-12m = 2025-11-27'],
  ['a year ago', 'today-1y = 2025-11-27'],
  ['in 30 days', 'today+30d = 2026-12-27'],
  ['today-12m', 'today-12m = 2025-11-27'],
  ['today+6m', 'today+6m = 2027-05-27'],
  ['today 6m', 'today+6m = 2027-05-27'],
  ['today-2w', 'today-2w = 2026-11-13'],
  ['month', 'month = 2026-11'],
  ['year-1', 'year-1 = 2025'],
])('takes %s', (typed, expected) => expect(told(typed)).toBe(expected))

const HOSTILE: readonly string[] = [
  ...['', ' ', '\u200b', 'soon', 'Feb', '24 Feb', '2月24日', '24 Feb 26', 'Feb 24', '26-02-24', 'R8'],
  ...['2026-', '-2026', '2026--02', '2026-02-24T00:00:00Z', '2026-02-24 10:00', '2026W08', '2026-055', '202602'],
  ...['2026-02/24', '2026年24日', '令和年2月', '令和8年2月24', '明治8年2月24日', 'Q1 2026', 'spring 2026', 'Fev 2026'],
  ...['٢٠٢٦-٠٢-٢٤', '二〇二六年二月', '2026-02-24; drop table measures', '<b>2026</b>', '%32%30%32%36', '1e3', '0x7ea'],
  ...[
    'NaN',
    'null',
    'undefined',
    '[object Object]',
    'today-',
    'today-99999d',
    'today-1000m',
    'today-100y',
    'today--1d',
  ],
  ...['month-1d', 'year+1m', 'now-1', '12 moons ago', 'last week', 'in days', '9999999 days ago', '📅', '24 24 2026'],
  ...['Feb Feb 2026', '2026 24 Feb', '1/2/3', '२४ Feb 2026', '9'.repeat(5000), 'a'.repeat(61)],
  // What programs, spreadsheets and other screens put into a field.
  ...[
    '=1+1',
    '+2026-02-24',
    "'2026-02-24",
    '"2026-02-24"',
    '2026-02-24\n2026-02-25',
    '2026-02-24\u0007',
    '2026-02-24\u0000',
  ],
  ...['\ud800', '__proto__', 'constructor', 'toString', '{today}', '{{today}}', '../2026', '2026-02-24?x=1', '46077'],
  ...[
    '1771891200',
    '2026-02-24+09:00',
    '20260224T000000Z',
    'Tue, 24 Feb 2026',
    '24/02',
    '2026-2-',
    '２０２６－',
    '㋀',
    '二月',
  ],
  ...['2026'.repeat(15), '\u200b'.repeat(61), '9'.repeat(1_000_000), 'today'.repeat(100_000), `${' '.repeat(59)}2`],
]

it('knows more than sixty hostile texts', () => expect(new Set(HOSTILE).size).toBeGreaterThan(60))

it.each(HOSTILE.map((typed) => [typed.slice(0, 40), typed] as const))('refuses %j', (_, typed) => {
  expect(told(typed)).toBe('unknown')
  expect(typedToStored(typed, TODAY)).toBeNull()
  expect(typedDateSchema.safeParse(typed).success).toBe(false)
  for (const key of PERIOD_KEYS) {
    const { filter } = parseMeasureFilter({ [key]: typed }, TODAY)
    expect(filter[key]).toBeNull()
  }
})

it.each([
  ...['03/04/2026', '3.4.2026', '12-11-2026', '１／２／２０２６', '31/32/2026'].map(
    (typed) => [typed, 'order'] as const,
  ),
  ...['2026-02-30', '30 Feb 2026', '2026-13', '2026-00-10', '2026年13月', '令和8年2月30日', '0999', '29 Feb 2026'].map(
    (typed) => [typed, 'noSuchDay'] as const,
  ),
  ...['0000-01-01', '令和0年', '2026/0/1', 'Feb 0 2026', '32 May 2026', '20260230', '13/13/2026'].map(
    (typed) => [typed, 'noSuchDay'] as const,
  ),
])('refuses %s: %s', (typed, why) => expect(told(typed)).toBe(why))

it('takes back every form in which it gives a date', () => {
  for (const typed of ['today-12m', 'month+3', 'year', '2026', '2026-02', '2026-02-24']) {
    const read = readTypedDate(typed)
    expect('date' in read ? read.date : 'relative' in read ? read.relative : null).toBe(typed)
  }
})
