import { describe, expect, it } from 'vitest'
import { parsePickLimit, parseSourceFilter, sourcesHref, withinPages } from './filter'

const NOTHING = { q: '', kind: null, page: 1 }

describe('the filter of sources', () => {
  it.each([
    [{}, NOTHING, []],
    [{ q: ' mofcom ', kind: 'media', page: '3' }, { q: 'mofcom', kind: 'media', page: 3 }, []],
    [{ q: '', kind: '', page: '' }, NOTHING, []],
    [{ kind: ['media', 'research'] }, { ...NOTHING, kind: 'research' }, []],
    [{ kind: 'gossip' }, NOTHING, ['kind gossip']],
    [{ page: '0' }, NOTHING, ['page 0']],
    [{ page: '-1' }, NOTHING, ['page -1']],
    [{ page: '1e3' }, NOTHING, ['page 1e3']],
    [{ page: '99999999' }, NOTHING, ['page 99999999']],
    [{ q: 'a\u0000b' }, NOTHING, ['q a\u0000b']],
    [{ q: '100%', sort: 'x' }, { ...NOTHING, q: '100%' }, []],
  ])('of %j', (params, filter, problems) => {
    const parsed = parseSourceFilter(params)
    expect(parsed.filter).toEqual(filter)
    expect(parsed.problems.map(({ key, value }) => `${key} ${value}`)).toEqual(problems)
  })

  it.each([
    [NOTHING, '/sources'],
    [{ q: 'a b', kind: 'media', page: 2 } as const, '/sources?q=a+b&kind=media&page=2'],
  ])('%j has the address %s', (filter, href) => {
    expect(sourcesHref(filter)).toBe(href)
    expect(parseSourceFilter(Object.fromEntries(new URLSearchParams(href.split('?')[1]))).filter).toEqual(filter)
  })
})

it.each([
  [1, 443, 1],
  [9, 443, 9],
  [10, 443, 9],
  [9999, 50, 1],
  [3, 0, 1],
])('page %d of %d sources is page %d', (page, found, shown) => {
  expect(withinPages({ ...NOTHING, page }, found).page).toBe(shown)
})

it.each([
  [null, 12],
  ['', 12],
  ['1', 1],
  ['100', 100],
  ['101', null],
  ['0', null],
  ['ten', null],
])('a picker that asks for %j gets %j', (text, limit) => {
  expect(parsePickLimit(text)).toBe(limit)
})
