/** Days of the synthetic years, made once: calendar arithmetic for each date of a million records would take minutes. */
import { type Day, daysBetween, type PartialDate, rangeOf, shiftDay } from '@/bench/product/record'
import { GOLDEN } from '@/testing/golden'
import type { Random } from './random'

const FIRST_DAY = '2010-01-01'
// Terms run five years beyond the last event.
const DAYS: Day[] = Array.from({ length: 23 * 366 }, (_, days) => shiftDay(FIRST_DAY, days))

/** The day so many days after the first one. */
export const syntheticDay = (days: number): Day => DAYS[Math.min(days, DAYS.length - 1)] ?? FIRST_DAY

/** As exact as sources are: now and then they name the month alone, seldom the year alone. */
export function asKnown(day: Day, random: Random): PartialDate {
  const share = random.next()
  if (share < 0.005) return day.slice(0, 4)
  return share < 0.03 ? day.slice(0, 7) : day
}

const momentOf = (date: string) => daysBetween(FIRST_DAY, rangeOf(date).earliest)

/** When things happened, as days from `FIRST_DAY` on. */
export const MOMENTS = GOLDEN.measures.flatMap(({ events }) => events.map(({ date }) => momentOf(date))).filter((days) => days >= 0)
// Nobody has seen what comes after the last day of which the data knows.
export const LAST_MOMENT = momentOf(GOLDEN.coverageDay)
