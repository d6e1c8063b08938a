import { describe, expect, it } from 'vitest'
import { listIndicators } from '@/lib/indicators/store/queries'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { sumOfCounts } from '../list/counts'
import { SORT_KEYS } from '../list/fields'
import type { MeasureFilter } from '../list/filter'
import { parseMeasureFilter } from '../list/parse-filter'
import { toRecord } from '../record'
import type { MeasureRecord } from '../schema'
import type { Measure } from '../types'
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

provideTestDatabase('loaded')

const TODAY = '2026-09-29'
const LAW_FIRMS = new Set(GOLDEN.sources.filter(({ kind }) => kind === 'law_firm').map(({ url }) => url))
const RELATED = new Set(GOLDEN.measures.flatMap(({ relations }) => relations.map(({ to }) => to)))
const filterOf = (query: string): MeasureFilter => parseMeasureFilter(new URLSearchParams(query)).filter
const all = async (query: string, limit?: number): Promise<Measure[]> => {
  const measures: Measure[] = []
  for await (const measure of eachMeasure(filterOf(query), TODAY, limit)) measures.push(measure)
  return measures
}
const total = async (query: string) => sumOfCounts(await countMeasures(filterOf(query), TODAY))

describe('the golden data', () => {
  it('comes back from the database as it went in', async () => {
    const saved = await all('')
    expect(saved).toHaveLength(GOLDEN.measures.length)
    const written = new Map(GOLDEN.measures.map((record) => [record.slug, record]))
    for (const measure of saved) expect(toRecord(measure)).toEqual(written.get(measure.slug))
  })

  it('says to which day it reaches, and every record has its first revision', async () => {
    expect(await getCoverageDay()).toBe('2026-09-29')
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
      ['jp-export-destination-rank-cn', '', 2],
      ['jp-firm-sites-in-cn', '>', 31000],
      ['jp-goods-exports-share-cn', '~', 17],
      ['jp-goods-imports-share-cn', '~', 23],
      ['jp-imports-from-cn-dual-use-share', '>', 40],
      ['jp-rare-earth-import-share-cn', '~', 60],
    ])
  })

  it('knows against whom', async () => {
    expect((await listTargets()).slice(0, 3)).toEqual(['JP', '*', 'CN'])
  })
})

describe('filters', () => {
  it.each<[string, (record: MeasureRecord) => boolean]>([
    ['', () => true],
    ['kind=response&kind=trigger', ({ kind }) => kind !== 'measure'],
    ['imposer=CN', ({ imposer }) => imposer === 'CN'],
    ['imposer=CN&imposer=JP', ({ imposer }) => ['CN', 'JP'].includes(imposer)],
    ['target=*', ({ targets }) => targets.includes('*')],
    ['category=rare_earths&category=dual_use', ({ category }) => ['rare_earths', 'dual_use'].includes(category)],
    ['effect=liberalising', ({ effect }) => effect === 'liberalising'],
    ['formality=unknown', ({ formality }) => formality === 'unknown'],
    ['acknowledgement=denied', ({ acknowledgement }) => acknowledgement === 'denied'],
    ['confirmation=target_confirmed', ({ confirmation }) => confirmation === 'target_confirmed'],
    ['from=2027', () => false],
    ['kind_not=measure', ({ kind }) => kind !== 'measure'],
    ['imposer_not=CN&imposer_not=JP', ({ imposer }) => !['CN', 'JP'].includes(imposer)],
    ['target=JP&target_not=KR', ({ targets }) => targets.includes('JP') && !targets.includes('KR')],
    ['category=rare_earths&category=dual_use&category_not=rare_earths', ({ category }) => category === 'dual_use'],
    ['instrument=yes&entities=yes', ({ instrument, entities }) => instrument !== null && entities.length > 0],
    ['scope=none', ({ scope }) => !scope.some(({ scheme }) => scheme === 'HS2022')],
    ['scope=28', ({ scope }) => scope.some(({ scheme, code }) => scheme === 'HS2022' && code.startsWith('28'))],
    ['sourceKind=law_firm', ({ citations }) => citations.some(({ source }) => LAW_FIRMS.has(source))],
    ['relations=no', ({ slug, relations }) => relations.length === 0 && !RELATED.has(slug)],
    ['year=2010', ({ events }) => events.some(({ date }) => date.startsWith('2010'))],
  ])('%s finds the records that are so', async (query, isSo) => {
    const slugs = GOLDEN.measures.filter(isSo).map(({ slug }) => slug)
    expect((await all(query)).map(({ slug }) => slug).sort()).toEqual(slugs.sort())
    expect(await total(query)).toBe(slugs.length)
  })

  // Counted by hand in the golden data set.
  it.each([
    ['status=none', 2],
    ['status_not=none', 69],
    ['q=no-such-word', 0],
    ['q=100%25', 1],
    ['q=%5C', 0],
    ['q=_', 8],
    ['official=yes', 21],
    ['from=2025&to=2025&date=effective', 15],
    ['from=2025&to=2025&date=effective&certain=yes', 15],
    ['inForceFrom=2025-06-29&inForceTo=2025-06-29', 20],
    ['inForceOn=2025-06-29', 20],
    ['changedFrom=2025-06-28&changedTo=2025-06-29', 2],
    ['q=稀土', 15],
    ['q=レアアース', 15],
    ['q="稀土"', 10],
    ['q="レアアース"', 10],
    ['q=ﾚｱｱｰｽ', 15],
    ['q="rare earths"', 12],
    ['q=rare earths', 15],
    ['q=rare -earths', 3],
    ['q=-japan', 2],
    ['q=管制', 11],
    ['q=稀', 10],
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
    for (let page = 1; page <= 3; page += 1) {
      paged.push(
        ...(await listMeasures(filterOf(`sort=${sort}&perPage=25&page=${page}`), TODAY)).map(({ slug }) => slug),
      )
    }
    expect(paged).toEqual(whole)
    expect(new Set(whole).size).toBe(GOLDEN.measures.length)
  })

  it.each([
    'No. 140 of 2025',
    'Ｎｏ．　１４０　ｏｆ　２０２５',
    'No.140 of 2025',
    '海关总署公告2025年第140号',
    'GACC No. 140 2025',
  ])('the document that is numbered %s stands first', async (q) => {
    const [first] = await all(`q=${q}`)
    expect(first?.slug).toBe('cn-2025-06-aquatic-products-conditional-resumption')
  })

  it.each([
    ["China's", 'China’s'],
    ['dual-use', 'dual‑use'],
    ['anti-dumping', 'anti\u00ad–dumping'],
    ['出口管制', '出口\u200b管制'],
    ['レアアース', 'レア・アース'],
    ['No. 1 of 2026', 'No.1 of 2026'],
    ['"rare earths"', '「rare earths」'],
    ['seafood', '海鲜'],
    ['aquatic products', '水産物'],
  ])('%s finds what %s finds', async (one, other) => {
    const slugs = async (q: string) => (await all(`q=${encodeURIComponent(q)}`)).map(({ slug }) => slug)
    const found = await slugs(one)
    expect(found.length).toBeGreaterThan(0)
    expect(await slugs(other)).toEqual(expect.arrayContaining(found))
  })

  it('a text that is too long finds nothing', async () => {
    expect(await all(`q=${'a '.repeat(200)}`)).toEqual([])
  })

  it('short words of Latin letters are found from their beginning on', async () => {
    const [inner, whole] = [await all('q=xport'), await all('q=port')]
    expect(inner.length).toBeGreaterThan(whole.length)
  })

  it('a limit takes the first rows', async () => {
    const whole = (await all('sort=title')).map(({ slug }) => slug)
    expect((await all('sort=title', 7)).map(({ slug }) => slug)).toEqual(whole.slice(0, 7))
  })
})

describe('the timeline', () => {
  it('has every day of events and every change that no event made once', async () => {
    const measures = await all('')
    const unseen = measures.flatMap(({ spans }) => spans.filter(({ basis }) => basis !== 'stated')).length
    const events = measures.reduce((sum, measure) => sum + new Set(measure.events.map(({ date }) => date)).size, 0)
    expect(await countTimeline(filterOf(''), TODAY)).toBe(events + unseen)
    const keys: string[] = []
    for (let page = 1; page <= 2; page += 1) {
      const groups = await listTimeline(filterOf(`perPage=200&page=${page}`), TODAY)
      keys.push(...groups.flatMap(({ entries }) => entries.map(({ key }) => key)))
    }
    expect(new Set(keys).size).toBe(events + unseen)
  })

  it('shows the events that can mean the dates asked for, and no others', async () => {
    const groups = await listTimeline(filterOf('from=2025-11-14&to=2025-11-17'), TODAY)
    const dates = new Set(groups.flatMap(({ entries }) => entries.map(({ date }) => date)))
    expect([...dates].sort()).toEqual(['2025-11', '2025-11-14', '2025-11-15', '2025-11-17'])
  })
})
