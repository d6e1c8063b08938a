/** From a typed date to the calendar: apart from reading it, so that the list's browser code gets no calendar. */
import { type Day, type PartialDate, shiftMonths } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { readTypedDate } from './read'
import { type RelativeDate, readRelativeDate } from './relative'

/** The day, month or year that it is on a day. Throws on what `parseRelativeDate` refuses. */
export function resolveRelativeDate(relative: RelativeDate, today: Day): PartialDate {
  const read = readRelativeDate(relative)
  if (!read) throw new Error(`not a relative date: ${relative}`)
  const { base, shift, unit } = read
  if (base === 'month') return shiftMonths(`${today.slice(0, 7)}-01`, shift).slice(0, 7)
  if (base === 'year') return String(Number(today.slice(0, 4)) + shift)
  if (unit === 'd' || unit === 'w') return shiftDay(today, unit === 'w' ? 7 * shift : shift)
  return shiftMonths(today, unit === 'y' ? 12 * shift : shift)
}

/** As it is stored: what moves is frozen on the day on which it was typed. Null: it says no date. */
export function typedToStored(typed: string, today: Day): PartialDate | null {
  const read = readTypedDate(typed)
  if ('refused' in read) return null
  return 'date' in read ? read.date : resolveRelativeDate(read.relative, today)
}
