import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/lib/epoch-day'
import { type Charted, type Counted, fromCounts, fromRecords, type LaneNaming } from './compose'
import type { ChartData } from './data'
import type { Lanes } from './lane-choices'

const NAMING: LaneNaming = {
  lane: ({ bank, key }) => `${key} of ${bank}`,
  title: (texts) => (texts.en ? { text: texts.en, lang: 'en' } : { text: texts.ja ?? '', lang: 'ja' }),
}
const TODAY = '2026-06-30'

const BAN: Charted = {
  slug: 'ban',
  title: { en: 'A ban' },
  kind: 'measure',
  imposer: 'CN',
  category: 'customs',
  effect: 'restrictive',
  formality: 'rhetorical',
  authorities: ['mofcom', 'gacc'],
  firstEarliest: '2026-01-01',
  lastLatest: '2026-01-31',
  lastSeenOn: null,
  spans: [
    { status: 'in_force', from: '2026-01-01', to: '2027-01-01', basis: 'stated', approximate: true },
    { status: 'ended', from: '2027-01-01', to: null, basis: 'expected', approximate: false },
  ],
  events: [{ type: 'entered_into_force', earliest: '2026-01-01', latest: '2026-01-31' }],
  relations: [],
}
const drawn = (records: readonly Charted[], lanes: Lanes = 'category') => fromRecords(records, lanes, TODAY, NAMING)
const laneNames = ({ lanes }: Pick<ChartData, 'lanes'>) => lanes.map(({ label }) => label)

describe('records', () => {
  it('are rows of days, spans and steps', () => {
    const [from, until, ended] = ['2026-01-01', '2026-01-31', '2027-01-01'].map(toEpochDay)
    expect(drawn([BAN])).toEqual({
      lanes: [{ bank: 'china', key: 'customs', label: 'customs of china' }],
      rows: [
        {
          ...{ slug: 'ban', title: 'A ban', lang: 'en', kind: 'measure', lane: 0, first: from, last: ended },
          ...{ eased: false, seen: null },
          spans: [
            { status: 'in_force', from, to: ended, basis: 'stated', approximate: true },
            { status: 'ended', from: ended, to: null, basis: 'expected', approximate: false },
          ],
          events: [{ type: 'entered_into_force', earliest: from, latest: until }],
        },
      ],
      links: [],
      bins: [],
      lasting: null,
    })
  })

  it.each<[name: string, change: Partial<Charted>, seen: string | null]>([
    ['within a year', { lastSeenOn: '2025-06-30' }, null],
    ['before', { lastSeenOn: '2010-10' }, '2010-10'],
    ['before, of what is over', { lastSeenOn: '2010-10', spans: BAN.spans.slice(1) }, null],
    ['before, of what never holds', { lastSeenOn: '2010-10', kind: 'trigger' }, null],
  ])('tell when what runs was seen, if that was not %s', (_, change, seen) => {
    expect(drawn([{ ...BAN, ...change }]).rows[0]?.seen).toBe(seen)
  })

  it('tell whether they ease', () => {
    expect(drawn([{ ...BAN, effect: 'liberalising' }]).rows[0]?.eased).toBe(true)
  })

  it('have no spans where nothing ever holds', () => {
    const [row] = drawn([{ ...BAN, kind: 'trigger', title: { ja: '発言' } }]).rows
    expect(row).toMatchObject({ title: '発言', lang: 'ja', spans: [], last: toEpochDay('2026-01-31') })
  })

  it.each<[lanes: Lanes, change: Partial<Charted>, label: string]>([
    ['category', {}, 'customs of china'],
    ['formality', {}, 'rhetorical of china'],
    ['authority', {}, 'mofcom of china'],
    ['authority', { authorities: [] }, 'none of china'],
    ['status', {}, 'in_force of china'],
    ['status', { spans: [] }, 'none of china'],
    ['status', { imposer: 'JP', spans: BAN.spans.slice(1) }, 'none of japan'],
    ['status', { imposer: 'US' }, 'US of others'],
  ])('stand by %s in a lane: %j', (lanes, change, label) => {
    expect(laneNames(drawn([{ ...BAN, ...change }], lanes))).toEqual([label])
  })

  it('are linked to those that are drawn too', () => {
    const relations = [
      { type: 'amends' as const, slug: 'hidden' },
      { type: 'eases' as const, slug: 'ban' },
    ]
    expect(drawn([BAN, { ...BAN, slug: 'relief', relations }]).links).toEqual([{ from: 1, to: 0, type: 'eases' }])
  })

  it('may be none', () => {
    expect(drawn([])).toEqual({ lanes: [], rows: [], links: [], bins: [], lasting: null })
  })

  it('stand beside what lasts and is only counted, in lanes of both', () => {
    const counted = [
      { imposer: 'CN', lane: 'customs', count: 3 },
      { imposer: 'JP', lane: 'visa', count: 1200 },
    ]
    const chart = fromRecords([BAN], 'category', TODAY, NAMING, { from: '2026-01-01', to: '2026-01-31', counted })
    expect(laneNames(chart)).toEqual(['customs of china', 'visa of japan'])
    expect(chart.lasting).toEqual({
      ...{ from: toEpochDay('2026-01-01'), to: toEpochDay('2026-02-01') },
      counts: [
        { lane: 0, count: 3 },
        { lane: 1, count: 1200 },
      ],
    })
  })
})

describe('counts', () => {
  const STARTS = ['2024-02-01', '2024-03-01', '2024-04-01']
  const told = (counted: readonly Counted[], lanes: Lanes = 'category') => {
    const chart = fromCounts(counted, STARTS, lanes, NAMING)
    return chart.bins.map(({ lane, from, to, count }) => `${laneNames(chart)[lane]} ${to - from} days ${count}`)
  }

  it.each<[name: string, counted: Counted[], bins: string[]]>([
    ['nothing', [], []],
    ['a month of a leap year', [{ imposer: 'CN', lane: 'visa', bucket: 0, count: 3 }], ['visa of china 29 days 3']],
    [
      'in the order of their days, then of the lanes',
      [
        { imposer: 'JP', lane: 'visa', bucket: 1, count: 1 },
        { imposer: 'CN', lane: 'visa', bucket: 1, count: 2 },
        { imposer: 'JP', lane: 'customs', bucket: 0, count: 3 },
      ],
      ['customs of japan 29 days 3', 'visa of china 31 days 2', 'visa of japan 31 days 1'],
    ],
    [
      'whoever else acts has one lane',
      [
        { imposer: 'US', lane: 'visa', bucket: 0, count: 1 },
        { imposer: 'US', lane: 'customs', bucket: 0, count: 2 },
        { imposer: 'US', lane: 'customs', bucket: 1, count: 4 },
      ],
      ['US of others 29 days 3', 'US of others 31 days 4'],
    ],
  ])('%s', (_, counted, bins) => {
    expect(told(counted)).toEqual(bins)
  })

  it('of those that share a lane are one', () => {
    const counted = Array.from({ length: 20 }, (_, at) => ({
      imposer: 'CN',
      lane: `a${at}`,
      bucket: 0,
      count: 100 - at,
    }))
    const bins = told(counted, 'authority')
    expect(bins).toHaveLength(14)
    // 87, 86 … 81
    expect(bins.at(-1)).toBe('* of china 29 days 588')
  })
})
