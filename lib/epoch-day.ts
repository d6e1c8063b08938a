/** Calendar days as numbers: what a scale reckons with. Apart from dates.ts, so that a browser gets this and no more. */
import type { Day } from './dates'

/** Whole days since 1970-01-01; fractions while somebody zooms. */
export type EpochDay = number

const DAY_MS = 24 * 60 * 60 * 1000

/** A day of any zone is a day of UTC here: none shifts. */
export const toEpochDay = (day: Day): EpochDay => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The day that a number lies in. */
export const fromEpochDay = (days: EpochDay): Day => new Date(Math.floor(days) * DAY_MS).toISOString().slice(0, 10)

/** Midnight UTC, for who reckons with instants. */
export const toInstant = (days: EpochDay): Date => new Date(days * DAY_MS)

export const fromInstant = (instant: Date): EpochDay => instant.getTime() / DAY_MS

export const shiftDay = (day: Day, days: number): Day => fromEpochDay(toEpochDay(day) + days)

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day) => toEpochDay(to) - toEpochDay(from)

export const daysOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
