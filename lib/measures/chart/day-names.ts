/** Days and months as a browser writes them, from its words alone. */
import type { Day } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'

/** Names of the twelve months, and how a day and a month are put together. */
export type DayWords = { months: readonly string[]; day: string; month: string }

/** "6 Jan 2026" */
export function nameDay(iso: Day, { months, day }: Omit<DayWords, 'month'>): string {
  const [year = '', month = '', date = ''] = iso.split('-')
  return fill(day, { year, month: months[Number(month) - 1] ?? '', day: Number(date) })
}

/** "Nov 2025", of any day in it. */
export function nameMonth(iso: Day, { months, month }: Omit<DayWords, 'day'>): string {
  const [year = '', number = ''] = iso.split('-')
  return fill(month, { year, month: months[Number(number) - 1] ?? '' })
}
