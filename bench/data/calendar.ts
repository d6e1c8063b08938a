/** Days of the synthetic years, made once: calendar arithmetic for each date of a million records would take minutes. */
import { type Day, type PartialDate, shiftDay } from '@/bench/product/record'
import { FIRST_DAY } from './models'
import type { Random } from './random'

// Terms run five years beyond the last event.
const DAYS: Day[] = Array.from({ length: 23 * 366 }, (_, days) => shiftDay(FIRST_DAY, days))

/** The day so many days after the first one. */
export const dayAt = (days: number): Day => DAYS[Math.min(days, DAYS.length - 1)] ?? FIRST_DAY

/** As exact as sources are: now and then they name the month alone, seldom the year alone. */
export function asKnown(day: Day, random: Random): PartialDate {
  const share = random.next()
  if (share < 0.005) return day.slice(0, 4)
  return share < 0.03 ? day.slice(0, 7) : day
}
