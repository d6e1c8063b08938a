import { expect, it } from 'vitest'
import { clampPage, lastPage, rowsOfPage } from './paging'

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
