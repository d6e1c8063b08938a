import { expect, it } from 'vitest'
import { median, percentile } from './statistics'

it.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

it('leaves the values as they are', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})

it('has none of nothing', () => {
  expect(median([])).toBeNaN()
  expect(percentile([], 95)).toBeNaN()
})

it.each([
  [[7], 95, 7],
  [[3, 1, 2, 4], 50, 2],
  [[3, 1, 2, 4], 95, 4],
  [Array.from({ length: 100 }, (_, index) => 100 - index), 95, 95],
  [[10, 9, 100], 0, 9],
])('of %j %d in a hundred are at most %d', (values, hundredths, value) => {
  expect(percentile(values, hundredths)).toBe(value)
})
