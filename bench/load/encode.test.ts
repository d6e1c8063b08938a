import { expect, it } from 'vitest'
import { columnName } from '@/bench/product/record'
import { encodeRow, encodeValue } from './encode'

it.each([
  ['text', 'a\tb\nc\\d', 'a\\tb\\nc\\\\d'],
  ['text', '', ''],
  ['text', null, '\\N'],
  ['integer', 7, '7'],
  ['boolean', false, 'false'],
  ['ARRAY', ['JP', 'a "b" \\ c'], '{"JP","a \\\\"b\\\\" \\\\\\\\ c"}'],
  ['ARRAY', [], '{}'],
  ['ARRAY', [-1, 2], '{"-1","2"}'],
  ['jsonb', { en: 'a\n"b"' }, '{"en":"a\\\\n\\\\"b\\\\""}'],
  ['jsonb', [], '[]'],
])('writes a %s', (type, value, text) => {
  expect(encodeValue(value, type)).toBe(text)
})

it('writes a row in the order of its keys, and what is missing as null', () => {
  const types = new Map([['measure_id', 'integer']])
  expect(encodeRow(['measureId', 'note'], types, { note: undefined, measureId: 3 })).toBe('3\t\\N\n')
})

it('names columns as the database does', () => {
  expect(columnName('publishedEarliest')).toBe('published_earliest')
})
