/** Stretches of days to count by: whole days, weeks, months, quarters or years. */
import type { Day } from '@/lib/dates'
import { fromEpochDay, toEpochDay } from '@/lib/epoch-day'

/** As many as a screen can tell apart. */
const MOST_BUCKETS = 100

const monthsOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthStart = (months: number): Day =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`

/** 1 January 1970 was a Thursday. */
const MONDAY = 4

const byDays = (size: number) => (from: Day, to: Day) => {
  const first = Math.floor((toEpochDay(from) - MONDAY) / size) * size + MONDAY
  const count = Math.floor((toEpochDay(to) - first) / size) + 2
  return { count, start: (place: number) => fromEpochDay(first + place * size) }
}
const byMonths = (size: number) => (from: Day, to: Day) => {
  const first = Math.floor(monthsOf(from) / size) * size
  const count = Math.floor((monthsOf(to) - first) / size) + 2
  return { count, start: (place: number) => monthStart(first + place * size) }
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
