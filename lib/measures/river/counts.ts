/** The numbers of a river: of one shore, by their days. */
import { type Day, dayNumber } from '@/lib/dates'
import type { Shore } from './ask'

export type FormCounts = { published: number; informal: number }
/** Days are numbers, 20260106. */
export type DatedCount = FormCounts & { day: number }
/** What holds from a day on, until the next one; `expected` is beside the others, of whatever form. */
export type RiverStep = DatedCount & { expected: number }
/** `fresh`: first in effect, by its month; `done`: acts done once. */
export type ShoreCounts = { steps: RiverStep[]; fresh: DatedCount[]; done: DatedCount[] }
export type RiverCounts = Record<Shore, ShoreCounts>

export const sumOfForms = ({ published, informal }: FormCounts) => published + informal

const NOTHING = { published: 0, informal: 0, expected: 0 }

/** The last step that has begun by then. */
export function stepOn(steps: readonly RiverStep[], day: Day): Omit<RiverStep, 'day'> {
  const number = dayNumber(day)
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.day ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return steps[low - 1] ?? NOTHING
}

/** All days of each month, of which there is a count. */
export function sumMonths(counts: readonly DatedCount[]): (month: string) => FormCounts {
  const months = new Map<number, FormCounts>()
  for (const { day, published, informal } of counts) {
    const month = Math.floor(day / 100)
    const sum = months.get(month) ?? { published: 0, informal: 0 }
    months.set(month, { published: sum.published + published, informal: sum.informal + informal })
  }
  return (month) => months.get(Number(month.replace('-', ''))) ?? NOTHING
}
