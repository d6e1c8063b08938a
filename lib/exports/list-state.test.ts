import { expect, it } from 'vitest'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { filterKeysOf, permalinkOf } from './list-state'

const URL = 'https://measures.example.org'

it.each([
  ['', {}, '/measures'],
  ['imposer=CN&imposer=JP&q=sea', { q: ['sea'], imposer: ['CN', 'JP'] }, '/measures?q=sea&imposer=CN&imposer=JP'],
  ['page=4&perPage=25&view=table', {}, '/measures?perPage=25&view=table'],
  [
    'sort=title&inForceOn=2026-02-24',
    { inForceOn: ['2026-02-24'], sort: ['title'] },
    '/measures?inForceOn=2026-02-24&sort=title',
  ],
])('%j has its keys and its page', (query, keys, path) => {
  const { filter } = parseMeasureFilter(new URLSearchParams(query))
  expect(filterKeysOf(filter)).toEqual(keys)
  expect(permalinkOf(filter, URL)).toBe(`${URL}${path}`)
})
