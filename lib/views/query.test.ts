import { expect, it } from 'vitest'
import { canonicalQuery, conditionsOf, filterOf } from './query'

it.each([
  ['', ''],
  ['imposer=CN&target=JP', 'imposer=CN&target=JP'],
  ['?q=稀土', 'q=%E7%A8%80%E5%9C%9F'],
  ['target=JP&imposer=CN&page=3', 'imposer=CN&target=JP'],
  ['imposer=CN&imposer=<script>&owner=me&perPage=7', 'imposer=CN'],
  ['q=a%00b&view=table', 'view=table'],
  ['page=2&expand=imposer', ''],
  // What moves with the day is kept as it was said, and not as the days of the day on which it was saved.
  ['from=today-12m&to=today', 'from=today-12m&to=today'],
  ['from=month&to=month', 'from=month&to=month'],
  ['from=last month&inForceOn=yesterday', 'from=month-1&inForceOn=today-1d'],
  ['date=expected&from=today&to=today%2B6m', 'date=expected&from=today&to=today%2B6m'],
  ['changedFrom=today-7d', 'changedFrom=today-7d'],
])('%j is kept as %j', (query, kept) => {
  expect(canonicalQuery(query)).toBe(kept)
  expect(canonicalQuery(kept)).toBe(kept)
})

it.each([
  ['', ''],
  ['sort=title&view=table&perPage=100&page=2', ''],
  ['q=fish&sort=title&view=table', 'q=fish'],
  ['inForceOn=2026-02-24&page=2', 'inForceOn=2026-02-24'],
])('of %j %j is searched for', (query, conditions) => {
  expect(conditionsOf(filterOf(query))).toBe(conditions)
})
