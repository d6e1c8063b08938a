/** The period of a figure: a date, or two with a slash between them, of which ".." is an open side. */

import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { type DateForms, writeDate } from '@/lib/i18n/write-date'

export type Period = { from: PartialDate | null; to: PartialDate | null }

export function parsePeriod(period: string): Period {
  const [from = '', to = from] = period.split('/').map((side) => (side === '..' ? null : side))
  return { from: from || null, to: to || null }
}

/** The first and the last day of a period; an open side has none. */
export function daysOfPeriod(period: string): { first: Day | null; last: Day | null } {
  const { from, to } = parsePeriod(period)
  return { first: from && rangeOf(from).earliest, last: to && rangeOf(to).latest }
}

function sharedBy(from: PartialDate, to: PartialDate): 'month' | 'year' | 'nothing' {
  const precisions = [from, to].map((date) => rangeOf(date).precision)
  if (precisions.includes('year') || from.slice(0, 4) !== to.slice(0, 4)) return 'nothing'
  return precisions.includes('month') || from.slice(0, 7) !== to.slice(0, 7) ? 'year' : 'month'
}

/** "Jan–Oct 2025", "15–17 Nov 2025", "2024–2026", "to Aug 2023", "Dec 2025". */
export function formatPeriod(period: string, { language, words: { indicators: words } }: Speech): string {
  const write = (date: PartialDate, forms: DateForms) => writeDate(date, forms, language)
  const { from, to } = parsePeriod(period)
  const whole = words.ends.nothing.to
  if (!from) return to ? say(words.to, { date: write(to, whole) }) : ''
  if (!to) return say(words.from, { date: write(from, whole) })
  if (from === to) return write(from, whole)
  const ends = words.ends[sharedBy(from, to)]
  return say(words.range, { from: write(from, ends.from), to: write(to, ends.to) })
}
