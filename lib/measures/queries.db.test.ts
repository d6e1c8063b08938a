import { describe, expect, it } from 'vitest'
import { provideTestDatabase } from '@/lib/embedded-postgres/test-database'
import { listIndicators } from '@/lib/indicators/queries'
import { measureRecordSchema } from '@/lib/measures/schema'
import dataset from '@/prisma/data/dataset.json'
import { sumOf } from './counts'
import { SORT_KEYS } from './fields'
import { type MeasureFilter, parseMeasureFilter } from './filter'
import {
  countMeasures,
  countTimeline,
  eachMeasure,
  getCoverageDay,
  getMeasure,
  listMeasures,
  listRevisions,
  listTargets,
  listTimeline,
} from './queries'
import { toRecord } from './record'
import type { Measure } from './types'

provideTestDatabase('loaded')

const TODAY = '2026-06-30'
const filterOf = (query: string): MeasureFilter => parseMeasureFilter(new URLSearchParams(query)).filter
const all = async (query: string, limit?: number): Promise<Measure[]> => {
  const measures: Measure[] = []
  for await (const measure of eachMeasure(filterOf(query), TODAY, limit)) measures.push(measure)
  return measures
}
const total = async (query: string) => sumOf(await countMeasures(filterOf(query), TODAY))

describe('the shipped data', () => {
  it('comes back from the database as it went in', async () => {
    const saved = await all('')
    expect(saved).toHaveLength(136)
    const shipped = new Map(dataset.measures.map((record) => [record.slug, measureRecordSchema.parse(record)]))
    for (const measure of saved) expect(toRecord(measure)).toEqual(shipped.get(measure.slug))
  })

  it('says to which day it reaches, and every record has its first revision', async () => {
    expect(await getCoverageDay()).toBe('2026-06-30')
    const ban = await getMeasure('cn-2026-01-dual-use-export-ban-japan')
    const revisions = await listRevisions(ban?.id ?? 0)
    expect(revisions.map(({ version, author }) => [version, author])).toEqual([[1, 'Measureline']])
  })

  // What the Bank of Finland's review told of in January 2026: each has its record, and each record its sources.
  it.each([
    ['the dual-use ban', 'cn-2026-01-dual-use-export-ban-japan'],
    ['the food import limits', 'cn-2025-11-seafood-import-halt'],
    ['the travel advisory', 'cn-2025-11-mfa-travel-advisory-japan'],
    ['the restricted exchanges', 'cn-2025-11-youth-exchanges-frozen'],
    ['the postponed meetings', 'cn-2025-11-trilateral-summit-postponed'],
    ['the rare-earth threat', 'cn-2026-01-rare-earth-licence-tightening-threat'],
    ['the precedent of 2010', 'cn-2010-09-rare-earth-halt-japan'],
  ])('BOFIT Weekly Review 2/2026: %s leads to its source', async (_, slug) => {
    const measure = await getMeasure(slug)
    expect(measure?.citations.every(({ source }) => /^https?:/.test(source.url))).toBe(true)
    expect(measure?.events.every(({ citations }) => citations.length > 0)).toBe(true)
  })

  it('BOFIT Weekly Review 2/2026: its shares and estimates are indicators that lead to it', async () => {
    const cited = (await listIndicators()).flatMap(({ key, observations }) =>
      observations
        .filter(({ source }) => source.url.includes('bofit.fi'))
        .map(({ qualifier, value }) => [key, qualifier, value]),
    )
    expect(cited).toEqual([
      ['cn-goods-exports-share-jp', '~', 4],
      ['cn-goods-imports-share-jp', '~', 6],
      ['jp-firm-sites-in-cn', '>', 31000],
      ['jp-goods-exports-share-cn', '~', 17],
      ['jp-goods-imports-share-cn', '~', 23],
      ['jp-imports-from-cn-dual-use-share', '>', 40],
      ['jp-rare-earth-import-share-cn', '~', 60],
    ])
  })

  it('knows against whom', async () => {
    expect((await listTargets()).slice(0, 3)).toEqual(['JP', 'CN', '*'])
  })
})

describe('filters', () => {
  // Counted by hand in the shipped data set.
  it.each([
    ['', 136],
    ['kind=response&kind=trigger', 26],
    ['imposer=CN', 90],
    ['imposer=CN&imposer=JP', 131],
    ['target=*', 20],
    ['category=rare_earths&category=dual_use', 15],
    ['effect=liberalising', 9],
    ['formality=unknown', 1],
    ['acknowledgement=denied', 2],
    ['confirmation=target_confirmed', 7],
    ['status=none', 8],
    ['q=no-such-word', 0],
    ['q=100%25', 1],
    ['q=%5C', 0],
    ['q=_', 0],
    ['from=2027', 0],
    ['kind_not=measure', 26],
    ['imposer_not=CN&imposer_not=JP', 5],
    ['target=JP&target_not=KR', 76],
    ['category=rare_earths&category=dual_use&category_not=rare_earths', 3],
    ['status_not=none', 128],
    ['instrument=yes&entities=yes', 15],
    ['official=yes', 45],
    ['scope=none', 87],
    ['scope=28', 14],
    ['sourceKind=law_firm', 7],
    ['relations=no', 37],
    ['year=2010', 2],
    ['from=2025&to=2025&date=effective', 35],
    ['from=2025&to=2025&date=effective&certain=yes', 35],
    ['inForceFrom=2025-06-29&inForceTo=2025-06-29', 40],
    ['inForceOn=2025-06-29', 40],
    ['changedFrom=2025-06-28&changedTo=2025-06-29', 2],
    ['q=稀土', 12],
    ['q=レアアース', 12],
    ['q=ﾚｱｱｰｽ', 12],
    ['q="rare earths"', 15],
    ['q=rare earths', 15],
    ['q=rare -earths', 2],
    ['q=-japan', 3],
    ['q=管制', 17],
    ['q=稀', 12],
  ])('%s finds %i records', async (query, count) => {
    expect(await total(query)).toBe(count)
    expect(await all(query)).toHaveLength(count)
  })

  it.each([
    ['q=DUAL-USE ban', 'cn-2026-01-dual-use-export-ban-japan'],
    ['inForceOn=2026-02-24&imposer=CN&target=JP', 'cn-2026-02-control-list-20-japan'],
    ['date=ended&from=2025-06-29&to=2025-06-29', 'cn-2023-08-aquatic-products-suspension'],
    ['date=announced&from=2025-09&to=2025-09', 'jp-2025-09-foreign-end-user-list'],
    ['date=effective&from=2026-01-06&to=2026-01-06', 'cn-2026-01-dual-use-export-ban-japan'],
    ['status=suspended', 'cn-2025-10-rare-earth-controls-five-plus'],
  ])('%s finds %s', async (query, slug) => {
    const slugs = (await all(query)).map((measure) => measure.slug)
    expect(slugs).toContain(slug)
  })

  it('in force on a day means the day before an end and not the end itself', async () => {
    const on = async (day: string) => (await all(`inForceOn=${day}`)).map(({ slug }) => slug)
    expect(await on('2025-06-28')).toContain('cn-2023-08-aquatic-products-suspension')
    expect(await on('2025-06-29')).not.toContain('cn-2023-08-aquatic-products-suspension')
  })
})

describe('order and pages', () => {
  it.each(SORT_KEYS.flatMap((key) => [key, `-${key}`]))('by %s no page repeats or skips a record', async (sort) => {
    const whole = (await all(`sort=${sort}`)).map(({ slug }) => slug)
    const paged: string[] = []
    for (let page = 1; page <= 6; page += 1) {
      paged.push(
        ...(await listMeasures(filterOf(`sort=${sort}&perPage=25&page=${page}`), TODAY)).map(({ slug }) => slug),
      )
    }
    expect(paged).toEqual(whole)
    expect(new Set(whole).size).toBe(136)
  })

  it.each(['No. 140 of 2025', 'Ｎｏ．　１４０　ｏｆ　２０２５'])(
    'the document that is numbered %s stands first',
    async (q) => {
      const [first] = await all(`sort=firstOn&q=${q}`)
      expect(first?.slug).toBe('cn-2025-06-aquatic-products-conditional-resumption')
    },
  )

  it('a limit takes the first rows', async () => {
    const whole = (await all('sort=title')).map(({ slug }) => slug)
    expect((await all('sort=title', 7)).map(({ slug }) => slug)).toEqual(whole.slice(0, 7))
  })
})

describe('the timeline', () => {
  it('has every event and every expected change once', async () => {
    const measures = await all('')
    const expected = measures.flatMap(({ spans }) => spans.filter(({ basis }) => basis === 'expected')).length
    const events = measures.reduce((sum, measure) => sum + measure.events.length, 0)
    expect(await countTimeline(filterOf(''), TODAY)).toBe(events + expected)
    const keys: string[] = []
    for (let page = 1; page <= 2; page += 1) {
      const groups = await listTimeline(filterOf(`perPage=200&page=${page}`), TODAY)
      keys.push(...groups.flatMap(({ entries }) => entries.map(({ key }) => key)))
    }
    expect(new Set(keys).size).toBe(events + expected)
  })

  it('shows the events that can mean the dates asked for, and no others', async () => {
    const groups = await listTimeline(filterOf('from=2025-11-14&to=2025-11-16'), TODAY)
    const dates = new Set(groups.flatMap(({ entries }) => entries.map(({ date }) => date)))
    expect([...dates].sort()).toEqual(['2025-11', '2025-11-14', '2025-11-15', '2025-11-16'])
  })
})
