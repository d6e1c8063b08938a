import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { wordsIn } from '@/lib/i18n/catalogue'
import { monthNames } from '@/lib/i18n/write-date'
import type { Status } from '@/lib/measures/codes'
import { makeData, makeRow, VIEW } from '@/lib/measures/testing/chart.cases'
import type { ChartData, ChartRow, ChartSpan } from '../data/data'
import { nameDate, nameDay, nameMonth } from './day-names'
import { describeFold, describeItem, describeView, namePeriod } from './describe-chart'
import { layoutChart } from './layout'
import { tellRow } from './tell-row'
import type { ChartView } from './view'
import { itemsOf } from './walk'

const { chart: texts, codes, status: statusTexts } = wordsIn('en')
const chart = { ...texts, months: monthNames('en') }
const speech = { words: chart, language: 'en', statuses: codes.status, statusTexts }
const day = toEpochDay

it.each([
  ['2026-01-06', '6 Jan 2026', 'Jan 2026'],
  ['2024-02-29', '29 Feb 2024', 'Feb 2024'],
  ['1999-12-31', '31 Dec 1999', 'Dec 1999'],
])('%s is %s', (iso, inDays, inMonths) => {
  expect(nameDay(iso, chart)).toBe(inDays)
  expect(nameMonth(iso, chart)).toBe(inMonths)
  expect([iso, iso.slice(0, 7), iso.slice(0, 4)].map((date) => nameDate(date, chart))).toEqual([
    inDays,
    inMonths,
    iso.slice(0, 4),
  ])
})

it.each<[name: string, from: number, to: number, period: string]>([
  ['whole days', day('2026-01-06'), day('2026-02-06'), '6 Jan 2026 to 5 Feb 2026'],
  ['parts of days', day('2026-01-06') + 0.4, day('2026-02-06') - 0.4, '6 Jan 2026 to 5 Feb 2026'],
  ['a year', day('2025-01-01'), day('2026-01-01'), '1 Jan 2025 to 31 Dec 2025'],
  ['more than a year', day('2012-09-14'), day('2026-07-01'), 'Sep 2012 to Jun 2026'],
])('a period of %s', (_, from, to, period) => {
  expect(namePeriod({ from, to }, chart)).toBe(period)
})

const FROM = day('2026-01-01')
const view: ChartView = { ...VIEW, from: FROM, to: FROM + 100 }
const rowAt = (first: number, change: Partial<ChartRow> = {}) =>
  makeRow({
    ...{ first: FROM + first, last: FROM + first },
    events: [{ type: 'occurred', earliest: FROM + first, latest: FROM + first }],
    ...change,
  })
const dataOf = (change: Partial<ChartData>) => makeData({ today: day('2026-06-30'), ...change })

describe('the title', () => {
  const titleOf = (data: ChartData) => describeView(data, layoutChart(data, view), view, speech)
  const PERIOD = '1 Jan 2026 to 10 Apr 2026'
  const WHOLE = `each from its first dated step to its end; ${PERIOD}`

  it.each<[name: string, rows: number, title: string]>([
    ['nothing', 0, `0 records, ${WHOLE}`],
    ['one', 1, `1 record, ${WHOLE}`],
    ['some', 3, `3 records, ${WHOLE}`],
  ])('of %s', (_, rows, title) => {
    expect(titleOf(dataOf({ rows: Array.from({ length: rows }, () => rowAt(10)) }))).toBe(title)
  })

  it('tells how many only pass through', () => {
    const passing = Array.from({ length: 1200 }, () => rowAt(-9, { last: FROM + 300 }))
    expect(titleOf(dataOf({ rows: [rowAt(10), ...passing] }))).toBe(
      `1,201 records, ${WHOLE}: 1 drawn, 1,200 only passing through`,
    )
  })

  it('tells how many are in view of all that were counted', () => {
    const bins = [
      { lane: 0, from: FROM, to: FROM + 31, count: 1200 },
      { lane: 0, from: FROM + 200, to: FROM + 231, count: 7 },
    ]
    expect(titleOf(dataOf({ bins, total: 123_456 }))).toBe(
      `1,200 records of 123,456, counted by their first dated step; ${PERIOD}`,
    )
  })
})

const SPANS: ChartRow['spans'] = [
  { status: 'announced', from: 10, to: 20, basis: 'stated', approximate: false },
  { status: 'in_force', from: 20, to: null, basis: 'stated', approximate: false },
]

it.each<[at: number, status: Status | undefined]>([
  [9, undefined],
  [10, 'announced'],
  [19, 'announced'],
  [20, 'in_force'],
  [9999, 'in_force'],
])('on the day %i it is %s', (at, status) => {
  expect(tellRow(makeRow({ spans: SPANS }), at)?.status).toBe(status)
})

describe('an item', () => {
  const toldOf = (data: ChartData) => {
    const layout = layoutChart(data, view)
    return itemsOf(layout, data, view).map((item) => describeItem(item, data, layout, speech))
  }
  const ended: ChartRow['spans'] = [{ status: 'ended', from: FROM + 20, to: null, basis: 'stated', approximate: false }]
  const held: ChartRow['spans'] = [
    { status: 'in_force', from: FROM + 10, to: null, basis: 'stated', approximate: false },
  ]

  it.each<[name: string, row: ChartRow, told: string]>([
    ['lasts', rowAt(10, { last: null, spans: held }), 'A ban. Visas, China. From 11 Jan 2026, status: in force.'],
    [
      'ended',
      rowAt(10, { last: FROM + 20, spans: ended }),
      'A ban. Visas, China. 11 Jan 2026 to 21 Jan 2026, status: ended.',
    ],
    [
      'is held',
      rowAt(10, { last: null, spans: [{ ...held[0], basis: 'held' } as ChartSpan] }),
      'A ban. Visas, China. From 11 Jan 2026, status: in force, under review; its term ended on 10 Jan 2026.',
    ],
    [
      'is expected',
      rowAt(10, { last: null, spans: [{ ...held[0], basis: 'expected' } as ChartSpan] }),
      'A ban. Visas, China. From 11 Jan 2026, status: in force? expected since 11 Jan 2026, not confirmed.',
    ],
    [
      'was long unseen',
      rowAt(10, { last: null, spans: held, seen: '2010-10' }),
      'A ban. Visas, China. From 11 Jan 2026, status: in force, last seen Oct 2010.',
    ],
    ['of one day', rowAt(10), 'A ban. Visas, China. 11 Jan 2026, status: not established.'],
    ['triggers', rowAt(10, { kind: 'trigger' }), 'A ban. Visas, China. Trigger, 11 Jan 2026.'],
    ['answers', rowAt(10, { kind: 'response' }), 'A ban. Visas, China. Response, 11 Jan 2026.'],
    [
      'has a title with a place in it',
      rowAt(10, { kind: 'trigger', title: '{n}' }),
      '{n}. Visas, China. Trigger, 11 Jan 2026.',
    ],
  ])('that %s', (_, row, told) => {
    expect(toldOf(dataOf({ rows: [row] }))).toEqual([told])
  })

  it.each([
    ['one', 1, '1 record that only passes through, Visas, China. Enter opens or folds it.'],
    ['some', 3, '3 records that only pass through, Visas, China. Enter opens or folds them.'],
  ])('that stands for %s', (_, count, told) => {
    const passing = rowAt(-9, { last: FROM + 300 })
    expect(toldOf(dataOf({ rows: Array.from({ length: count }, () => passing) }))).toEqual([told])
  })

  it('that the database counted', () => {
    const bins = [{ lane: 0, from: FROM, to: FROM + 31, count: 1200 }]
    expect(toldOf(dataOf({ bins }))).toEqual([
      '1,200 records that begin 1 Jan 2026 to 31 Jan 2026, Visas, China. Enter goes nearer.',
    ])
  })
})

describe('the line of a lane', () => {
  const spanOf = (status: Status): ChartSpan => ({ status, from: 0, to: null, basis: 'stated', approximate: false })
  const told = (statuses: readonly Status[], open = false, before = 0) => {
    const rows = statuses.map((status) => makeRow({ spans: [spanOf(status)] }))
    const fold = { lane: 0, top: 0, rows: rows.map((_, at) => at), open, before }
    return describeFold(fold, makeData({ rows }), 5, speech)
  }
  it.each<[statuses: Status[], open: boolean, text: string]>([
    [['in_force'], false, '1 in force throughout ▸'],
    [['in_force', 'partly_in_force'], true, '2 in force throughout ▾'],
    [['suspended'], false, '1 without a change ▸'],
    [['in_force', 'threatened', 'suspended'], false, '1 in force throughout, 2 without a change ▸'],
  ])('of %j', (statuses, open, text) => {
    expect(told(statuses, open)).toBe(text)
  })

  it('of more than are here', () => {
    expect(told(['in_force'], false, 1200)).toBe('1 in force throughout, 1,200 that began before ▸')
    expect(told([], false, 3)).toBe('3 that began before')
  })
})
