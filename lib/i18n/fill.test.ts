import fc from 'fast-check'
import '@/testing/seed'
import { expect, it } from 'vitest'
import { fill, fillPlural } from './fill'

it.each<[text: string, values: Record<string, string | number>, filled: string]>([
  ['no place', { n: 1 }, 'no place'],
  ['{n} records', { n: 3 }, '3 records'],
  ['{n} records', { n: 0 }, '0 records'],
  ['{a}, {b}, {a}', { a: 'x', b: 'y' }, 'x, y, x'],
  ['{lane}{bank}', { lane: '', bank: 'China' }, 'China'],
  ['{unknown} stays', { n: 1 }, '{unknown} stays'],
  ['{ n } and {} stay', { n: 1 }, '{ n } and {} stay'],
  ['{title}', { title: '{n}', n: 1 }, '{n}'],
  ['{title}', { title: '$& and $1' }, '$& and $1'],
])('%j with %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled)
})

it('leaves whatever fills it as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(fill('{a}|{b}', { a, b })).toBe(`${a}|${b}`)
    }),
  )
})

const FORMS = { one: '1 record of {day}', other: '{n} records of {day}' }

it.each<[count: number, language: string, filled: string]>([
  [0, 'en', '0 records of May'],
  [1, 'en', '1 record of May'],
  [2, 'en', '2 records of May'],
  [1234, 'en', '1,234 records of May'],
  [1234, 'de', '1.234 records of May'],
  [1, 'ja', '1 records of May'],
])('%i in %s', (count, language, filled) => {
  expect(fillPlural(FORMS, count, language, { day: 'May' })).toBe(filled)
})
