/**
 * Calendar dates. A legal date is a day, a month or a year in text ("2026-01-06", "2025-11", "2025"), never an instant.
 * Only here and in epoch-day.ts, which browsers get alone, one of them meets a JavaScript Date.
 */
import { addMonths, isValid, lastDayOfMonth, lightFormat, parseISO } from 'date-fns'

/** A full ISO day, "2026-01-06". Days compare and sort as text. */
export type Day = string
/** A day, a month or a year: "2026-01-06", "2025-11", "2025". */
export type PartialDate = string
export type Precision = 'day' | 'month' | 'year'
export type DateRange = { precision: Precision; earliest: Day; latest: Day }

const SHAPES = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, precision: 'day' },
  { pattern: /^\d{4}-\d{2}$/, precision: 'month' },
  { pattern: /^\d{4}$/, precision: 'year' },
] as const

// Local midnight in, local midnight out: the zone cancels out, and no day shifts in any of them.
const toLocal = (text: PartialDate) => parseISO(text)
const fromLocal = (date: Date): Day => lightFormat(date, 'yyyy-MM-dd')

/** The days that a date can mean, or null when the text is no calendar date ("2026-02-30", "soon"). */
export function parsePartialDate(text: string): DateRange | null {
  const precision = SHAPES.find(({ pattern }) => pattern.test(text))?.precision
  if (!precision || text < '1000') return null
  const start = toLocal(text)
  if (!isValid(start)) return null
  if (precision === 'day') return { precision, earliest: text, latest: text }
  if (precision === 'year') return { precision, earliest: `${text}-01-01`, latest: `${text}-12-31` }
  return { precision, earliest: `${text}-01`, latest: fromLocal(lastDayOfMonth(start)) }
}

/** A fold asks for hundreds of ranges a record, and records share their dates: those of a century of days are kept. */
const MOST_KEPT = 40_000
const kept = new Map<PartialDate, DateRange>()

/** The days that a stored date can mean. Throws on text that never passed the schema. */
export function rangeOf(date: PartialDate): DateRange {
  const known = kept.get(date)
  if (known) return known
  const range = parsePartialDate(date)
  if (!range) throw new Error(`not a calendar date: ${date}`)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(date, Object.freeze(range))
  return range
}

export const isVague = (date: PartialDate) => rangeOf(date).precision !== 'day'

/** The same day of another month, or the last one of a shorter month. */
export const shiftMonths = (day: Day, months: number): Day => fromLocal(addMonths(toLocal(day), months))

// Swedish writes a day as ISO does.
const TOKYO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

/** The day it is in Tokyo, where a date begins first: an act dated today in either country is never in the future. */
export const today = (now: Date = new Date()): Day => TOKYO.format(now)

/** 20260106 for "2026-01-06": what sorts as its day does, and takes little room. */
export const dayNumber = (day: Day): number => Number(day.replaceAll('-', ''))

/** The day of 20260106. */
export const dayOfNumber = (number: number): Day =>
  `${Math.floor(number / 10_000)}-${String(Math.floor(number / 100) % 100).padStart(2, '0')}-${String(number % 100).padStart(2, '0')}`

/** Midnight UTC of a day, for file formats that know no other date (XLSX counts days from it). */
export const toUtcMidnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** When something was recorded: an instant, to the minute, "2026-11-23 21:40 UTC". */
export const formatInstant = (instant: Date | string): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`
