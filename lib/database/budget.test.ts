import { expect, it } from 'vitest'
import { MOST_PROCESSES } from '../settings'
import { budgetOf } from './budget'

it.each([1, 2, 4])('leaves each of %i processes what one had alone', (processes) => {
  expect(budgetOf(processes)).toEqual({ pages: 10, files: 4, pings: 2 })
})

const COUNTS = Array.from({ length: MOST_PROCESSES }, (_, index) => index + 1)

it.each(COUNTS)(
  'gives each of %i processes one of every kind, and all together no more than there are',
  (processes) => {
    const { pages, files, pings } = budgetOf(processes)
    expect(Math.min(pages, files, pings)).toBeGreaterThan(0)
    expect(processes * (pages + files + pings)).toBeLessThanOrEqual(64)
  },
)
