/** Calendar dates as a language writes them: months are named by Intl, and the catalogue has the order. Alike on both sides. */
import type { Day, PartialDate, Precision } from '@/lib/dates'
import { type Sayable, say } from './message'

/** How a date of each precision is put together: of `day`, `month` ("Jan"), `monthName` ("January") and `year`. */
export type DateForms = Readonly<Record<Precision, Sayable<string>>>

const named = new Map<string, readonly string[]>()

/** The twelve, of any zone's calendar: midnight UTC is never written in another zone. */
export function monthNames(language: string, width: 'short' | 'long' = 'short'): readonly string[] {
  const key = `${language}:${width}`
  const names = named.get(key)
  if (names) return names
  const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' })
  const made = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))
  named.set(key, made)
  return made
}

/** As vague as it is: "6 Jan 2026", "Nov 2025", "2025". */
export function writeDate(date: PartialDate | Day, forms: DateForms, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return say(forms.year, { year })
  const at = Number(month) - 1
  const values = {
    year,
    month: monthNames(language)[at] ?? '',
    monthName: monthNames(language, 'long')[at] ?? '',
    day: Number(day ?? 0),
  }
  return say(day ? forms.day : forms.month, values)
}
