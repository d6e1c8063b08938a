import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsIn } from './catalogue'
import { forBrowser, say, sayInPieces } from './message'

const EN = { language: 'en' }
const COUNTED = '{n, plural, =0 {none of {day}} one {# record of {day}} other {# records of {day}}}' as const

it.each<[count: number, said: string]>([
  [0, 'none of May'],
  [1, '1 record of May'],
  [2, '2 records of May'],
  [1234, '1,234 records of May'],
])('%i in words', (n, said) => {
  expect(say(COUNTED, { n, day: 'May' }, EN)).toBe(said)
})

it('counts as the language does', () => {
  expect(say(COUNTED, { n: 1234, day: 'Mai' }, { language: 'de' })).toBe('1.234 records of Mai')
  expect(say(COUNTED, { n: 1, day: '5' }, { language: 'ja' })).toBe('1 records of 5')
})

it.each<[values: string[], any: string, all: string]>([
  [['a'], 'no a', 'a'],
  [['a', 'b'], 'no a or b', 'a and b'],
  [['a', 'b', 'c'], 'no a, b or c', 'a, b, and c'],
  [['{x}', 'y | z'], 'no {x} or y | z', '{x} and y | z'],
])('%j as a list', (values, any, all) => {
  expect(say('no <join>{values}, | or </join>', { values })).toBe(any)
  expect(say('<join>{values}, |, and | and </join>', { values })).toBe(all)
})

it('leaves whatever fills it as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(say('{a}|{b}', { a, b })).toBe(`${a}|${b}`)
    }),
  )
})

it('shows no half of a sentence', () => {
  expect(() => say('{a} and {b}' as string, { a: 'x' })).toThrow('"b"')
})

it('says the same in a browser, where nothing takes a text apart', () => {
  const sent = JSON.parse(JSON.stringify(forBrowser({ plain: 'as it is', counted: COUNTED })))
  expect(sent.plain).toBe('as it is')
  expect(sent.counted).not.toEqual(COUNTED)
  expect(say(sent.counted, { n: 2, day: 'May' }, EN)).toBe('2 records of May')
})

it.each([
  ['{who, select, CN {China} other {{who} of {n}}}', { who: 'JP', n: 5 }],
  ['{n, plural, one {#} other {{who, select, a {# of a} other {# of {who}}}}}', { who: 'b', n: 1200 }],
  ['{n, selectordinal, one {#st} two {#nd} other {#th}}', { n: 2 }],
  ['{n, plural, offset:1 one {# other} other {# others}}', { n: 3 }],
  ['{n, number} of <join>{values}, | or </join>', { n: 1200, values: ['a', 'b'] }],
  ["'{'{a}'}'", { a: '<x>' }],
])('%s travels whole', (message, values) => {
  const [sent] = JSON.parse(JSON.stringify(forBrowser([message] as string[]))) as string[]
  expect(say(sent ?? '', values, EN)).toBe(say(message as string, values, EN))
})

/** Every text of a language, with the way to it. */
const textsOf = (words: unknown, path = ''): [path: string, text: unknown][] =>
  words !== null && typeof words === 'object'
    ? Object.entries(words).flatMap(([key, each]) => textsOf(each, `${path}.${key}`))
    : [[path, words]]

it('a language is plain text, of which every message can be read', () => {
  const texts = textsOf(wordsIn('en'))
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter(([, text]) => typeof text !== 'string')).toEqual([])
  expect(() => forBrowser(wordsIn('en'))).not.toThrow()
})

it.each([
  [[['party', 'JP']], [['party', 'JP']]],
  [
    [
      ['party', 'JP'],
      ['party', 'US'],
    ],
    [['party', 'JP'], ', ', ['party', 'US']],
  ],
  [[], []],
])('says %j in pieces, each whole', (parties, pieces) => {
  expect(sayInPieces('<join>{parties}, </join>', { parties })).toEqual(pieces)
})

it('fills a place with several pieces, and puts texts beside one another together', () => {
  const said = sayInPieces('to <all>{part}</all>{more, select, true { and {rest}} other {}}.', {
    part: ['a ', ['found', 'b']],
    more: 'true',
    rest: 'c',
  })
  expect(said).toEqual(['to a ', ['found', 'b'], ' and c.'])
})

it('no text has a name of the code in it', () => {
  const said = textsOf(wordsIn('en')).map(([path, text]) => [path, String(text).replace(/\{\w+/g, '')])
  expect(said.filter(([, text = '']) => /\b[a-z]+[A-Z]/.test(text))).toEqual([])
})
