/** The overview: how many dated steps fell into each month. */
import type { PartialDate } from '@/lib/dates'

/** Months as numbers, 202601. A date known to the year alone reaches from its first month to its last. */
export type MonthCount = { from: number; to: number; count: number }

/** `month` counts from the year 0. */
export type Histogram = {
  first: number
  /** A count for each month from the first on. */
  counts: number[]
  /** So many more in a year, of which nobody knows the month. */
  vague: { year: number; count: number }[]
}

const toMonth = (number: number) => Math.floor(number / 100) * 12 + (number % 100) - 1

/** "2025-11" */
export const monthName = (month: number): PartialDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

export const monthOf = (day: PartialDate): number => Number(day.slice(0, 4)) * 12 + (Number(day.slice(5, 7)) || 1) - 1

/** From the January of the first year to the December of the last, or of this year. Null where nothing is dated. */
export function layoutMonths(counted: readonly MonthCount[], today: PartialDate): Histogram | null {
  const months = counted.flatMap(({ from, to }) => [toMonth(from), toMonth(to)])
  if (months.length === 0) return null
  const yearOf = (month: number) => Math.floor(month / 12)
  const first = yearOf(Math.min(...months)) * 12
  const last = yearOf(Math.max(...months, monthOf(today))) * 12 + 11
  const counts = new Array<number>(last - first + 1).fill(0)
  const vague = new Map<number, number>()
  for (const { from, to, count } of counted) {
    const month = toMonth(from)
    if (from === to) counts[month - first] = (counts[month - first] ?? 0) + count
    else vague.set(yearOf(month), (vague.get(yearOf(month)) ?? 0) + count)
  }
  return { first, counts, vague: [...vague].map(([year, count]) => ({ year, count })) }
}
