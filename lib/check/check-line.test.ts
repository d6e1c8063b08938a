import { expect, it } from 'vitest'
import { makeLineChecker } from './check-line'
import { REFERENCE } from './reference.cases'

const check = makeLineChecker(REFERENCE)
const answer = (...cells: string[]) => {
  const { state, readings, touches, reason } = check({ number: 1, cells })
  return {
    state,
    ...(reason && { reason }),
    read: readings.map(({ sort, keys }) => [sort, ...keys].join(' ')),
    touches: touches.map(({ slug, rule }) => `${rule} ${slug}`),
  }
}

it.each([
  ['JAXA', ['name jaxa'], ['alias control-list']],
  ['Japan Aerospace Exploration Agency', ['name jaxa'], ['exact control-list']],
  ['ＪＡＸＡ', ['name jaxa'], ['alias control-list']],
  ['宇宙航空研究开发机构', ['name jaxa'], ['alias control-list']],
  ['9012405001241', ['name jaxa'], ['number control-list']],
  ['三菱重工業', ['name mhi'], ['group control-list', 'group watch-list']],
  ['Mitsubishi Shipbuilding', ['name shipbuilding'], ['exact control-list', 'exact watch-list']],
  ['8505.11', ['code 850511'], ['same magnets', 'broader chapter-85']],
  ['HS 8505', ['code 8505'], ['narrower magnets', 'broader chapter-85']],
  ['８５０５', ['code 8505'], ['narrower magnets', 'broader chapter-85']],
  ['85', ['code 85'], ['same chapter-85', 'narrower magnets']],
  ['1C101.d', ['code CN-DUAL-USE:1C101.d EU-DU:1C101.d'], ['same carbides', 'broader all-dual-use']],
  ['1C101', ['code CN-DUAL-USE:1C101 EU-DU:1C101'], ['narrower carbides', 'broader all-dual-use']],
  ['scallops', ['subject scallop'], ['subject seafood-ban']],
  ['ホタテ', ['subject scallop'], ['subject seafood-ban']],
])('%s is touched', (text, read, touches) => {
  expect(answer(text)).toEqual({ state: 'touched', read, touches })
})

it.each([
  ['JAXA Tsukuba Space Center', ['name jaxa'], ['holds control-list']],
  ['Mitsubishi Ship', ['name shipbuilding'], ['part control-list', 'part watch-list']],
  ['三菱重工業 長崎造船所', ['name mhi'], ['group control-list', 'group watch-list']],
  ['frozen scallops, peeled', ['subject scallop'], ['subject seafood-ban']],
  ['HS 8505.11 magnets', ['code 850511'], ['same magnets', 'broader chapter-85']],
  ['8505.11;Acme', ['code 850511'], ['same magnets', 'broader chapter-85']],
  ['=HYPERLINK("http://evil.example","JAXA")', ['name jaxa'], ['alias control-list']],
])('only a part of %s is', (text, read, touches) => {
  expect(answer(text)).toEqual({ state: 'possible', read, touches })
})

it.each([
  ['Acme Widgets Co., Ltd.', ['name']],
  ['無名商事株式会社', ['name']],
  ['0101', ['code 0101']],
  ['EU 9A004', ['code EU-DU:9A004']],
  ['anime', ['subject anime']],
  ['constructor', ['name']],
  ['__proto__', ['name']],
])('%s is not found', (text, read) => {
  const { touches, ...found } = answer(text)
  expect(found).toEqual({ state: 'notFound', read })
  expect(touches).toEqual([])
})

it.each([
  ['2026', 'digits'],
  ['12345', 'digits'],
  ['¥1,200.50', 'digits'],
  ['=1+1', 'formula'],
  ['+CMD()', 'formula'],
  ['???', 'signs'],
  ['\u200b\u2060', 'signs'],
  ['a\0b', 'control'],
  ['x'.repeat(501), 'long'],
  ['https://example.org/list', 'address'],
  ['somebody@example.org', 'address'],
])('of %j nothing can be said', (text, reason) => {
  expect(answer(text)).toEqual({ state: 'unchecked', reason, read: [], touches: [] })
})

it('what is a part of many names says nothing of any', () => {
  const many = Array.from({ length: 13 }, (_, at) => ({
    slug: `national-${at}`,
    name: { en: `National Works ${at}` },
    aliases: [],
    parent: null,
    identifiers: {},
    listings: [],
  }))
  const [line] = [{ number: 1, cells: ['National Works'] }]
  expect(makeLineChecker({ ...REFERENCE, entities: many })(line)).toMatchObject({ state: 'unchecked', reason: 'vague' })
})

it('a row is touched as soon as one of its cells is', () => {
  expect(answer('2026', 'JAXA', 'Tokyo')).toMatchObject({ state: 'touched', read: ['name jaxa'] })
  expect(answer('2026', '???')).toMatchObject({ state: 'unchecked', reason: 'digits' })
})
