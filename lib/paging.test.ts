import { expect, it } from 'vitest'
import { askedPage, clampPage, lastPage, rowsOfPage } from './paging'

it.each([
  [1, 50, 0, 1, 1, 0, 0],
  [1, 50, 1, 1, 1, 1, 1],
  [1, 50, 50, 1, 1, 1, 50],
  [2, 50, 51, 2, 2, 51, 51],
  [9, 50, 136, 3, 3, 101, 136],
  [0, 25, 136, 1, 6, 1, 25],
])('page %i of %i rows each, of %i', (asked, perPage, total, page, last, from, to) => {
  expect(clampPage({ page: asked, perPage, total })).toBe(page)
  expect(lastPage({ perPage, total })).toBe(last)
  expect(rowsOfPage({ page, perPage, total })).toEqual({ from, to })
})

it.each([
  [undefined, 1],
  ['', 1],
  ['3', 3],
  [['3', '4'], 4],
  ['0', 1],
  ['-2', 1],
  ['1e3', 1],
  ['99999999999', 1],
  ['<b>', 1],
])('an address that says %j asks for page %i', (given, page) => expect(askedPage(given)).toBe(page))
