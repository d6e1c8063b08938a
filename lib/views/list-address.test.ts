import { expect, it } from 'vitest'
import { parseViewsAddress, viewsHref } from './list-address'

it.each([
  [{}, { page: 1, saved: null }],
  [
    { page: '3', saved: 'abcdefgh' },
    { page: 3, saved: 'abcdefgh' },
  ],
  [{ page: ['2', '5'] }, { page: 5, saved: null }],
  [
    { page: '0', saved: "' or 1=1" },
    { page: 1, saved: null },
  ],
  [{ page: '1e9' }, { page: 1, saved: null }],
])('%j is read', (params, read) => {
  expect(parseViewsAddress(params)).toEqual(read)
})

it.each([
  [1, '/views'],
  [2, '/views?page=2'],
])('page %d has the address %s', (page, href) => {
  expect(viewsHref(page)).toBe(href)
})
