import fc from 'fast-check'
import { DATE_MEANINGS, excludedKey, FACETS, type Facet, PER_PAGE, VIEWS } from './keys'
import { parseMeasureFilter } from './parse-filter'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { codesOfFacet, type OpenFacet } from './facet-values'
import { SORT_KEYS, TABLE_COLUMNS } from './fields'
import {
  DEFAULT_FILTER,
  type FacetFilter,
  filterToParams,
  hrefOf,
  LIST_KEYS,
  type MeasureFilter,
  shownView,
  withoutConditions,
} from './filter'

const parse = (query: string) => parseMeasureFilter(new URLSearchParams(query))

describe('an address', () => {
  it.each<[string, Partial<MeasureFilter>]>([
    ['', {}],
    ['q=rare+earth', { q: 'rare earth', sort: { key: 'fit', descending: true } }],
    ['q=rare+earth&sort=-firstOn', { q: 'rare earth' }],
    ['sort=fit', {}],
    ['q=++', {}],
    ['q=%E3%80%80', {}],
    ['kind=measure&kind=response', { kind: ['measure', 'response'] }],
    ['kind=measure&kind=measure', { kind: ['measure'] }],
    ['imposer=CN&target=*&target=JP', { imposer: ['CN'], target: ['*', 'JP'] }],
    ['imposer=G7', { imposer: ['G7'] }],
    ['status=none&status=in_force', { status: ['none', 'in_force'] }],
    ['authority=mofcom', { authority: ['mofcom'] }],
    ['official=yes', { official: ['yes'] }],
    ['official=no&category_not=customs', { official: ['no'], category_not: ['customs'] }],
    ['from=2025-11&to=2026', { from: '2025-11', to: '2026' }],
    ['from=2026-02-15&to=2026-02', { from: '2026-02-15', to: '2026-02' }],
    ['date=ended&from=2025', { date: 'ended', from: '2025' }],
    ['inForceOn=2024-02-29', { inForceOn: '2024-02-29' }],
    ['inForceFrom=2025&inForceTo=2026-01', { inForceFrom: '2025', inForceTo: '2026-01' }],
    ['changedFrom=2026-01-01', { changedFrom: '2026-01-01' }],
    ['changedFrom=2026-01-01&changedTo=2026-02-24', { changedFrom: '2026-01-01', changedTo: '2026-02-24' }],
    ['from=2025&certain=yes', { from: '2025', certain: true }],
    ['certain=no', {}],
    ['scope=28&scope=none&year=2010', { scope: ['28', 'none'], year: ['2010'] }],
    ['instrument=yes&entities=no&relations=yes', { instrument: ['yes'], entities: ['no'], relations: ['yes'] }],
    ['sourceKind=law_firm&sourceKind_not=media', { sourceKind: ['law_firm'], sourceKind_not: ['media'] }],
    ['code=HS 8505&code=1c101.D', { code: ['8505', '1C101.d'] }],
    ['code=HS 8505, 85.05、1C902', { code: ['8505', '1C902'] }],
    ['expand=authority', { expand: ['authority'] }],
    ['sort=title', { sort: { key: 'title', descending: false } }],
    ['sort=-effectiveOn', { sort: { key: 'effectiveOn', descending: true } }],
    ['page=3&perPage=25&view=table', { page: 3, perPage: 25, view: 'table' }],
    ['page=2&page=5', { page: 5 }],
    ['columns=title&columns=status', { columns: ['title', 'status'] }],
    ['lang=en&utm_source=x&__proto__=1&constructor=2', {}],
    ['q=&kind=&from=&official=&inForceOn=&page=', {}],
  ])('%s', (query, expected) => {
    expect(parse(query)).toEqual({ filter: { ...DEFAULT_FILTER, ...expected }, problems: [] })
  })

  it.each<[string, [string, string][], Partial<MeasureFilter>?]>([
    ['kind=nonsense', [['kind', 'nonsense']]],
    [
      'kind=nonsense&kind=measure&status=gone',
      [
        ['kind', 'nonsense'],
        ['status', 'gone'],
      ],
      { kind: ['measure'] },
    ],
    ['imposer=china', [['imposer', 'china']]],
    ['imposer=*', [['imposer', '*']]],
    ['target=jp', [['target', 'jp']]],
    ['authority=MOFCOM', [['authority', 'MOFCOM']]],
    ['official=true', [['official', 'true']]],
    ['date=published', [['date', 'published']]],
    ['from=soon', [['from', 'soon']]],
    ['from=2026-02-30', [['from', '2026-02-30']]],
    ['to=2026-13', [['to', '2026-13']]],
    ['to=0099', [['to', '0099']]],
    ['from=2026&to=2025', [['to', '2025']], { from: '2026' }],
    ['inForceOn=2026-02', [['inForceOn', '2026-02']]],
    ['inForceOn=2025-02-29', [['inForceOn', '2025-02-29']]],
    ['category_not=nonsense', [['category_not', 'nonsense']]],
    ['scope=2805', [['scope', '2805']]],
    ['code=8505, magnets', [['code', 'magnets']], { code: ['8505'] }],
    ['year=10', [['year', '10']]],
    ['expand=title', [['expand', 'title']]],
    ['certain=1', [['certain', '1']]],
    ['inForceFrom=2026&inForceTo=2025', [['inForceTo', '2025']], { inForceFrom: '2026' }],
    ['changedFrom=2026-02', [['changedFrom', '2026-02']]],
    ['changedTo=2026-02-24', [['changedTo', '2026-02-24']]],
    ['changedFrom=2026-02-24&changedTo=2026-01-01', [['changedTo', '2026-01-01']], { changedFrom: '2026-02-24' }],
    ['sort=targets', [['sort', 'targets']]],
    ['sort=--title', [['sort', '--title']]],
    ['page=0', [['page', '0']]],
    ['page=-1', [['page', '-1']]],
    ['page=1.5', [['page', '1.5']]],
    ['page=1e9', [['page', '1e9']]],
    ['page=99999999', [['page', '99999999']]],
    ['perPage=1000000', [['perPage', '1000000']]],
    ['view=map', [['view', 'map']]],
    ['columns=slug', [['columns', 'slug']]],
    ['q=%00', [['q', '\u0000']]],
  ])('%s is told, and changes nothing else', (query, expected, kept = {}) => {
    const { filter, problems } = parse(query)
    expect(problems.map(({ key, value }) => [key, value])).toEqual(expected)
    expect(filter).toEqual({ ...DEFAULT_FILTER, ...kept })
  })

  it('takes a text as long as a title, and keeps of a longer one that it is too long', () => {
    expect(parse(`q=${'a'.repeat(300)}`)).toMatchObject({ filter: { q: 'a'.repeat(300) }, problems: [] })
    const { filter, problems } = parse(`q=${'a'.repeat(1000)}`)
    expect(problems).toEqual([{ key: 'q', value: 'a'.repeat(1000) }])
    expect(filter.q).toHaveLength(301)
  })

  it('keeps what is right beside what is wrong', () => {
    const { filter } = parse('kind=measure&kind=nonsense&from=2025-11&to=never&page=x')
    expect(filter).toEqual({ ...DEFAULT_FILTER, kind: ['measure'], from: '2025-11' })
  })

  it('takes no more values than a query can bear', () => {
    const query = Array.from({ length: 150 }, (_, index) => `authority=a${index}`).join('&')
    const { filter, problems } = parse(query)
    expect(filter.authority).toHaveLength(100)
    expect(problems).toHaveLength(20)
  })

  it('reads what Next hands to a page as it reads a URL', () => {
    const { filter } = parseMeasureFilter({ kind: ['measure', 'trigger'], q: ' a ', page: undefined, view: 'table' })
    expect(filter).toEqual(parse('kind=measure&kind=trigger&q=a&view=table').filter)
  })
})

describe('dates as people type them', () => {
  const on = '2026-11-27'
  const read = (query: string) => parseMeasureFilter(new URLSearchParams(query), on)

  it.each([
    ['from=24 Feb 2026', { from: '2026-02-24' }, 'from=2026-02-24'],
    ['to=2026年2月', { to: '2026-02' }, 'to=2026-02'],
    ['inForceOn=令和8年2月24日', { inForceOn: '2026-02-24' }, 'inForceOn=2026-02-24'],
    ['from=last month', { from: '2026-10' }, 'from=month-1'],
    ['from=today-12m&to=today', { from: '2025-11-27', to: '2026-11-27' }, 'from=today-12m&to=today'],
    ['to=today+6m', { to: '2027-05-27' }, 'to=today%2B6m'],
    ['inForceOn=yesterday', { inForceOn: '2026-11-26' }, 'inForceOn=today-1d'],
    ['changedFrom=today-7d', { changedFrom: '2026-11-20' }, 'changedFrom=today-7d'],
  ])('%s', (query, expected, address) => {
    const { filter, problems } = read(query)
    expect(problems).toEqual([])
    expect(filter).toMatchObject(expected)
    expect(String(filterToParams(filter))).toBe(address)
    expect(read(address).filter).toEqual(filter)
  })

  it('says why it takes none', () => {
    const problems = (query: string) => read(query).problems.map(({ key, why }) => `${key} ${why}`)
    expect(problems('from=03/04/2026')).toEqual(['from order'])
    expect(problems('from=2026-02-30&to=soon')).toEqual(['from noSuchDay', 'to unknown'])
    expect(problems('inForceOn=this month&changedFrom=2026')).toEqual(['inForceOn noDay', 'changedFrom noDay'])
  })

  it('moves with the day, until somebody sets another date', () => {
    const { filter } = read('from=today-12m')
    expect(parseMeasureFilter(filterToParams(filter), '2027-01-01').filter.from).toBe('2026-01-01')
    expect(String(filterToParams({ ...filter, from: '2020' }))).toBe('from=2020')
    expect(String(filterToParams({ ...filter, from: null }))).toBe('')
  })
})

describe('back to an address', () => {
  it.each<[Partial<MeasureFilter>, string]>([
    [{}, '/measures'],
    [{ q: 'a&b', kind: ['measure'] }, '/measures?q=a%26b&kind=measure&sort=-firstOn'],
    [{ q: 'a', sort: { key: 'fit', descending: true } }, '/measures?q=a'],
    [{ q: '', sort: { key: 'fit', descending: true } }, '/measures'],
    [{ official: ['no'], sort: { key: 'title', descending: true } }, '/measures?official=no&sort=-title'],
    [{ view: 'table', perPage: 100, page: 2 }, '/measures?page=2&perPage=100&view=table'],
  ])('%j', (change, href) => {
    expect(hrefOf({ ...DEFAULT_FILTER, ...change })).toBe(href)
  })

  it('stands under the address of a file too', () => {
    expect(hrefOf({ ...DEFAULT_FILTER, imposer: ['CN'] }, '/measures.csv')).toBe('/measures.csv?imposer=CN')
  })
})

describe('the view that nobody chose', () => {
  it.each([
    ['', 'timeline'],
    ['imposer=CN&from=2025&code=8505&inForceFrom=2025&basis=stated', 'timeline'],
    ['q=fish', 'table'],
    ['q=+', 'timeline'],
    ['status=in_force', 'table'],
    ['status_not=ended', 'table'],
    ['on=2026-02-24', 'table'],
    ['inForceOn=today', 'table'],
    ['inForceOn=nonsense', 'timeline'],
  ])('of %j is the %s, and no address says so', (query, view) => {
    const { filter } = parse(query)
    expect(shownView(filter)).toBe(view)
    expect(filterToParams(filter).has('view')).toBe(false)
  })

  it('goes with what it follows from, and one that was chosen stays', () => {
    const withoutText = (query: string) => ({ ...parse(query).filter, q: '' })
    expect([shownView(withoutText('q=fish')), hrefOf(withoutText('q=fish'))]).toEqual(['timeline', '/measures'])
    for (const view of VIEWS) {
      const chosen = parse(`q=fish&view=${view}`).filter
      expect(shownView(chosen)).toBe(view)
      expect(hrefOf(chosen)).toBe(`/measures?q=fish&view=${view}`)
      expect(hrefOf(withoutConditions(chosen))).toBe(`/measures?view=${view}`)
    }
  })
})

const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values))
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const OPEN: Record<OpenFacet, readonly string[]> = {
  imposer: ['CN', 'JP', 'G7', 'ZZ'],
  target: ['CN', 'JP', '*'],
  authority: ['mofcom', 'meti', 'no-such-one', 'none'],
  scope: ['01', '28', 'none'],
  heading: ['0307', '2805'],
  year: ['2010', '2026'],
}
const valuesOf = (facet: Facet) => codesOfFacet(facet) ?? OPEN[facet as OpenFacet]
const facets = fc.record(
  Object.fromEntries(
    FACETS.flatMap((facet) => [
      [facet, some(valuesOf(facet))],
      [excludedKey(facet), some(valuesOf(facet))],
    ]),
  ),
) as unknown as fc.Arbitrary<FacetFilter>
/** Two dates of which the second is later, or gone. */
const period = (date: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.option(date), fc.option(date))
    .map(([a, b]) =>
      a && b && a.slice(0, 4) > b.slice(0, 4) ? [b, a] : [a, a?.slice(0, 4) === b?.slice(0, 4) ? null : b],
    )
const filters: fc.Arbitrary<MeasureFilter> = fc
  .record({
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    facets,
    code: some(['85', '850511', '1C902', 'CN-DUAL-USE:1C902', 'JP-ETCO:16', 'all-dual-use']),
    isForAll: fc.boolean(),
    date: fc.constantFrom(...DATE_MEANINGS),
    dates: period(partial),
    certain: fc.boolean(),
    on: fc.option(day),
    inForceOn: fc.option(day),
    inForce: period(partial),
    changed: period(day),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 9_999_999 }),
    perPage: fc.constantFrom(...PER_PAGE),
    view: fc.option(fc.constantFrom(...VIEWS)),
    columns: some(TABLE_COLUMNS),
    expand: some(FACETS),
  })
  .map(({ facets: chosen, isForAll, dates, inForce, changed, ...rest }) => ({
    ...DEFAULT_FILTER,
    ...chosen,
    ...rest,
    everyone: isForAll && chosen.target.length > 0 && !chosen.target.includes('*'),
    from: dates[0] ?? null,
    to: dates[1] ?? null,
    inForceFrom: inForce[0] ?? null,
    inForceTo: inForce[1] ?? null,
    changedFrom: changed[0] ?? null,
    changedTo: changed[0] ? (changed[1] ?? null) : null,
  }))

describe('for every filter', () => {
  it('the way to an address and back changes nothing', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseMeasureFilter(filterToParams(filter))).toEqual({ filter, problems: [] })
        expect(parse(String(filterToParams(filter))).filter).toEqual(filter)
      }),
    )
  })

  it('no address throws, and what is left of it is an address of itself', () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULT_FILTER), 'lang', '__proto__')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string({ unit: 'binary' }))), (pairs) => {
        const { filter } = parseMeasureFilter(new URLSearchParams(pairs))
        expect(parseMeasureFilter(filterToParams(filter))).toEqual({ filter, problems: [] })
      }),
    )
  })

  it('knows every list key', () => {
    expect(LIST_KEYS.every((key) => Array.isArray(DEFAULT_FILTER[key]))).toBe(true)
  })
})
