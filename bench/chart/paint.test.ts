import { expect, it } from 'vitest'
import { visRounds } from './paint'

it.each([
  [1000, 5],
  [10_000, 1],
  [100_000, 0],
])('vis-timeline draws %d records %d times in five rounds', (records, times) => {
  expect(visRounds(records, 5)).toBe(times)
})
