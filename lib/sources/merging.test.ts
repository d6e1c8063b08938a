import { STANCES, SUPPORTS } from '@/lib/measures/codes'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeasureInput } from '@/lib/measures/schema'
import { citeOnce, fillFrom, findPages } from './merging'

const rows = (...urls: string[]) => urls.map((url, place) => ({ id: place + 1, url }))

describe('kept sources that are one page', () => {
  it.each<[name: string, urls: string[], pages: [url: string, kept: number, others: number[]][]]>([
    ['none', [], []],
    ['one page as it is kept', ['https://example.org/a'], []],
    ['two pages', ['https://example.org/a', 'https://example.org/b'], []],
    ['one whose address is to change', ['https://example.org/a?utm_source=x'], [['https://example.org/a', 1, []]]],
    [
      'two addresses of one page',
      ['https://example.org/a', 'https://EXAMPLE.org/a#top'],
      [['https://example.org/a', 1, [2]]],
    ],
    [
      'the oldest is kept, whatever its address',
      ['https://example.org/a?fbclid=1', 'https://example.org/b', 'https://example.org/a'],
      [['https://example.org/a', 1, [3]]],
    ],
    ['other schemes are other pages', ['http://example.org/a', 'https://example.org/a'], []],
  ])('%s', (_, urls, expected) => {
    const pages = findPages(rows(...urls).toReversed())
    expect(pages.map(({ url, kept, others }) => [url, kept.id, others.map(({ id }) => id)])).toEqual(expected)
  })

  it('are none once they are brought to it', () => {
    const pathArb = fc.constantFrom('/a', '/a#x', '/a?utm_id=1', '/b', '/b?')
    fc.assert(
      fc.property(fc.array(pathArb, { maxLength: 6 }), (paths) => {
        const before = rows(...paths.map((path) => `https://example.org${path}`))
        const gone = findPages(before).flatMap(({ others }) => others.map(({ id }) => id))
        const addresses = new Map(findPages(before).map(({ url, kept }) => [kept.id, url]))
        const after = before
          .filter(({ id }) => !gone.includes(id))
          .map(({ id, url }) => ({ id, url: addresses.get(id) ?? url }))
        expect(findPages(after)).toEqual([])
        expect(new Set(after.map(({ url }) => url)).size).toBe(after.length)
      }),
    )
  })
})

describe('what the others know', () => {
  it.each([
    ['nothing is missing', { title: 'A', origin: 'B' }, [{ title: 'C', origin: 'D' }], {}],
    ['nobody knows it either', { title: null, origin: 'B' }, [{ title: null, origin: 'D' }], {}],
    ['one of them knows', { title: null, origin: 'B' }, [{ title: 'C', origin: 'D' }], { title: 'C' }],
    [
      'the first that knows is believed',
      { title: null, origin: null },
      [
        { title: null, origin: 'D' },
        { title: 'E', origin: 'F' },
      ],
      { title: 'E', origin: 'D' },
    ],
    ['there are no others', { title: null, origin: null }, [], {}],
  ])('%s', (_, kept, others, expected) => {
    expect(fillFrom<{ title: string | null; origin: string | null }>(kept, others)).toEqual(expected)
  })
})

type Cited = Pick<MeasureInput, 'citations' | 'events'>
const [A, OTHER, B] = ['https://example.org/a', 'https://example.org/a?x=1', 'https://example.org/b'] as const
/** The first two are one page. */
const KEPT = new Map([
  [A, A],
  [OTHER, A],
] as [string, string][])

const citation = (source: string, change: Partial<MeasureInput['citations'][number]> = {}) => ({
  ...{ source, supports: ['dates' as const], stance: 'supports' as const },
  ...{ quote: null, quoteLanguage: null, note: null },
  ...change,
})
const onceOf = (...citations: MeasureInput['citations']) => citeOnce<Cited>({ citations, events: [] }, KEPT).citations

describe('two citations of one page become one', () => {
  it.each<[string, Partial<MeasureInput['citations'][number]>, Partial<MeasureInput['citations'][number]>, object]>([
    [
      'that supports what either does',
      { supports: ['dates'] },
      { supports: ['title', 'dates'] },
      { supports: ['dates', 'title'] },
    ],
    ['that contradicts if either does', { stance: 'supports' }, { stance: 'contradicts' }, { stance: 'contradicts' }],
    ['that supports if one only mentions', { stance: 'mentions' }, { stance: 'supports' }, { stance: 'supports' }],
    [
      'with the only quotation',
      {},
      { quote: '引用', quoteLanguage: 'zh' },
      { quote: '引用', quoteLanguage: 'zh', note: null },
    ],
    [
      'with the second quotation as a note',
      { quote: 'One', quoteLanguage: 'en', note: 'First' },
      { quote: 'Two', quoteLanguage: 'en', note: 'Second' },
      { quote: 'One', quoteLanguage: 'en', note: 'First / “Two” / Second' },
    ],
    ['with one quotation of two alike', { quote: 'One' }, { quote: 'One' }, { quote: 'One', note: null }],
    ['with one note of two alike', { note: 'Same' }, { note: 'Same' }, { note: 'Same' }],
  ])('%s', (_, one, other, expected) => {
    expect(onceOf(citation(A, one), citation(OTHER, other))).toEqual([citation(A, expected)])
  })

  it('at the place of the first', () => {
    expect(onceOf(citation(OTHER), citation(B), citation(A)).map(({ source }) => source)).toEqual([A, B])
  })
})

const quoteArb = fc.constantFrom(null, 'One', 'Two', '三')
const inputArb: fc.Arbitrary<Cited> = fc.record({
  citations: fc.uniqueArray(
    fc.record({
      source: fc.constantFrom(A, OTHER, B),
      supports: fc.subarray([...SUPPORTS], { minLength: 1 }),
      stance: fc.constantFrom(...STANCES),
      quote: quoteArb,
      quoteLanguage: fc.constantFrom(null, 'en'),
      note: fc.constantFrom(null, 'First', 'Second'),
    }),
    { minLength: 1, maxLength: 3, selector: ({ source }) => source },
  ),
  events: fc.array(
    fc.record({
      ...{ type: fc.constant('announced' as const), date: fc.constant('2026'), until: fc.constant(null) },
      ...{
        startsOn: fc.constant(null),
        expected: fc.constant(false),
        part: fc.constant(null),
        note: fc.constant(null),
      },
      sources: fc.subarray([A, OTHER, B], { minLength: 1 }),
    }),
    { maxLength: 3 },
  ),
})

describe('a record that cites each page once', () => {
  it('loses nothing that was said of it', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        const once = citeOnce(input, KEPT).citations
        for (const { source, supports, quote, note } of input.citations) {
          const joined = once.find((other) => other.source === (KEPT.get(source) ?? source))
          expect(joined?.supports).toEqual(expect.arrayContaining(supports))
          for (const said of [quote, note]) if (said) expect(`${joined?.quote} ${joined?.note}`).toContain(said)
        }
      }),
    )
  })

  it('names in its events the same pages, each once', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        citeOnce(input, KEPT).events.forEach(({ sources }, place) => {
          expect(sources).toEqual([...new Set(input.events[place]?.sources.map((url) => KEPT.get(url) ?? url))])
        })
      }),
    )
  })

  it('is not changed a second time, and never where no page is here twice', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        const once = citeOnce(input, KEPT)
        expect(citeOnce(once, KEPT)).toEqual(once)
        expect(citeOnce(input, new Map())).toEqual(input)
      }),
    )
  })
})
