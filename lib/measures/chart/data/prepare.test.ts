import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { RELATION_TYPES, STATUSES } from '@/lib/measures/codes'
import { DEFAULT_FILTER, type MeasureFilter } from '@/lib/measures/list/filter'
import { SAMPLES } from '../paint/paint-legend'
import { chartWords } from './chart-words'
import { monthName } from './months'
import { prepareChart } from './prepare'

const speech = { language: 'en', words: wordsIn('en') } as const
const prepared = (filter: Partial<MeasureFilter> = {}, coverageDay: string | null = '2026-05-31') =>
  prepareChart(
    {
      filter: { ...DEFAULT_FILTER, ...filter },
      records: 3,
      sentence: 'Measures of China',
      months: [{ from: 202501, to: 202501, count: 3 }],
      today: '2026-06-30',
      coverageDay,
      url: 'https://measures.example.org',
    },
    speech,
  )

describe('the data', () => {
  it.each<[name: string, filter: Partial<MeasureFilter>, href: string, preload: string]>([
    ['of all', {}, '/measures/chart.json', '/measures/chart.json'],
    ['of a list', { q: 'tea', page: 2 }, '/measures/chart.json?q=tea', '/measures/chart.json?q=tea'],
    [
      'of some days',
      { windowFrom: '2026-01-06', windowTo: '2026-02-05' },
      '/measures/chart.json',
      '/measures/chart.json?windowFrom=2026-01-06&windowTo=2026-02-05',
    ],
    ['from a day that has no end', { windowFrom: '2026-01-06' }, '/measures/chart.json', '/measures/chart.json'],
    [
      'of a day: the whole list comes first',
      { inForceOn: '2026-02-24', q: 'tea' },
      '/measures/chart.json?q=tea&inForceOn=2026-02-24',
      '/measures/chart.json?q=tea&on=2026-02-24',
    ],
  ])('%s', (_, filter, href, preload) => {
    const { chart, preload: asked } = prepared(filter)
    expect({ href: chart.href, preload: asked }).toEqual({ href, preload })
  })
})

describe('the words', () => {
  it('are plain, as a browser is handed them', () => {
    const words = { ...prepared(), late: chartWords(speech) }
    expect(JSON.parse(JSON.stringify(words))).toEqual(words)
  })

  it('name every sign, status and relation', () => {
    const { legendLabels, statuses, relations } = chartWords(speech)
    expect(Object.keys(legendLabels).sort()).toEqual([...SAMPLES].sort())
    expect(Object.keys(statuses).sort()).toEqual([...STATUSES, 'none'].sort())
    expect(Object.keys(relations).sort()).toEqual([...RELATION_TYPES].sort())
    for (const word of Object.values({ ...legendLabels, ...statuses, ...relations })) expect(word).toBeTruthy()
  })

  it('name the day that the list is of', () => {
    expect([prepared().chart.day, prepared({ on: '2026-02-24' }).chart.day]).toEqual([null, '24 Feb 2026'])
  })

  it('say whose picture it is, and of when', () => {
    const { chart } = prepared()
    expect(chart.source).toBe(
      'Source: Measureline, https://measures.example.org; data to 31 May 2026; made 30 Jun 2026.',
    )
    expect(chart.fileName).toBe('measureline-chart-2026-06-30')
    expect(prepared({}, null).chart.source).not.toContain('data to')
  })
})

describe('the overview', () => {
  it.each<[from: string | null, to: string | null, months: [string | null, string | null]]>([
    [null, null, [null, null]],
    ['2025', null, ['2025-01', null]],
    [null, '2025', [null, '2025-12']],
    ['2025-11-14', '2026-02', ['2025-11', '2026-02']],
    ['2025', '2026-02-28', ['2025-01', '2026-02']],
  ])('of a list from %s to %s', (from, to, months) => {
    const { overview } = prepared({ from, to })
    const named = (month: number | null | undefined) => (typeof month === 'number' ? monthName(month) : month)
    expect([named(overview?.from), named(overview?.to)]).toEqual(months)
  })

  it('keeps the list, but not its page or its days', () => {
    const { overview } = prepared({
      q: 'tea',
      page: 3,
      lanes: 'status',
      windowFrom: '2026-01-06',
      windowTo: '2026-02-05',
    })
    expect(overview?.query).toBe('q=tea&sort=-firstOn&lanes=status')
  })

  it('is none where nothing is dated', () => {
    const page = {
      filter: DEFAULT_FILTER,
      records: 0,
      sentence: '',
      months: [],
      today: '2026-06-30',
      coverageDay: null,
      url: '',
    }
    expect(prepareChart(page, speech).overview).toBeNull()
  })
})
