/** Days and months as a browser writes them, from its words alone. */
import type { Day, PartialDate } from '@/lib/dates'
import type { Words } from '@/lib/i18n/catalogue'
import { type ForBrowser, say } from '@/lib/i18n/message'

/** Names of the twelve months, and how a day and a month are put together. */
export type DayWords = Pick<ForBrowser<Words['chart']>, 'day' | 'month'> & { months: readonly string[] }

/** "6 Jan 2026" */
export function nameDay(iso: Day, { months, day }: Omit<DayWords, 'month'>): string {
  const [year = '', month = '', date = ''] = iso.split('-')
  return say(day, { year, month: months[Number(month) - 1] ?? '', day: Number(date) })
}

/** As vague as it is: "6 Jan 2026", "Nov 2025", "2025". */
export function nameDate(date: PartialDate, words: DayWords): string {
  const [, month, day] = date.split('-')
  return day ? nameDay(date, words) : month ? nameMonth(date, words) : date
}

/** "Nov 2025", of any day in it. */
export function nameMonth(iso: Day, { months, month }: Omit<DayWords, 'day'>): string {
  const [year = '', number = ''] = iso.split('-')
  return say(month, { year, month: months[Number(number) - 1] ?? '' })
}
