/** Stretches of days to count by: whole days, weeks, months, quarters or years. */
import type { Day } from '@/lib/dates'
import { fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import { monthName, monthOf } from './months'

/** As many as a screen can tell apart. */
const MOST_BUCKETS = 100

/** 1 January 1970 was a Thursday. */
const MONDAY = 4

const byDays = (size: number) => (from: Day, to: Day) => {
  const first = Math.floor((toEpochDay(from) - MONDAY) / size) * size + MONDAY
  const count = Math.floor((toEpochDay(to) - first) / size) + 2
  return { count, start: (place: number) => fromEpochDay(first + place * size) }
}
const byMonths = (size: number) => (from: Day, to: Day) => {
  const first = Math.floor(monthOf(from) / size) * size
  const count = Math.floor((monthOf(to) - first) / size) + 2
  return { count, start: (place: number) => `${monthName(first + place * size)}-01` }
}
const SIZES = [byDays(1), byDays(7), byMonths(1), byMonths(3), byMonths(12), byMonths(120), byMonths(1200)]

/**
 * The first day of each stretch, and last the day after all of them: the finest that are few enough. `from` lies in the
 * first, `to` in the last. Days from the year 1000 to 9999.
 */
export function bucketStarts(from: Day, to: Day): Day[] {
  const fine = SIZES.map((size) => size(from, to)).find(({ count }) => count <= MOST_BUCKETS + 1)
  if (!fine) throw new Error(`no stretches from ${from} to ${to}`)
  return Array.from({ length: fine.count }, (_, place) => fine.start(place))
}
