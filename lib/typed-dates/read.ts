/**
 * Dates as people type them and pages print them, in three languages. What can be read in two ways is refused: a legal date
 * that was guessed is worse than none. It runs in browsers, too.
 */
import type { PartialDate } from '@/lib/dates'
import { daysOfMonth } from '@/lib/epoch-day'
import { type RelativeDate, readSpokenDate } from './relative'

/** `order`: day and month could be either way round; `noSuchDay`: the calendar has none like it. */
export type DateRefusal = 'order' | 'noSuchDay' | 'unknown'
export type TypedDate = { date: PartialDate } | { relative: RelativeDate } | { refused: DateRefusal }

/** Longer than any form that is taken. */
const MOST_LETTERS = 60
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4})'
const GAP = '[ ,/-]{1,2}'
/** The year before the first of each. Arithmetic alone: papers of 2018 name years of an era that ended before them. */
const ERAS: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925, 大正: 1911 }

type Parts = { year: number; month?: number; day?: number }
type Form = { pattern: RegExp; read: (found: string[]) => Parts | null }

const monthOf = (word: string | undefined) => MONTHS.indexOf((word ?? '').slice(0, 3)) + 1
const numbers = (year: string | undefined, month?: string, day?: string): Parts => ({
  year: Number(year),
  ...(month === undefined ? {} : { month: Number(month) }),
  ...(day === undefined ? {} : { day: Number(day) }),
})
const named = (year: string | undefined, month: string | undefined, day?: string): Parts => ({
  ...numbers(year, String(monthOf(month)), day),
})

/** Day and month by numbers before the year: only where one of them can be no month, or both are the same. */
function byNumbers([, first, second, year]: string[]): Parts | null {
  const [a, b] = [Number(first), Number(second)]
  if (a === b || (a > 12 && b <= 12)) return numbers(year, second, first)
  return b > 12 && a <= 12 ? numbers(year, first, second) : null
}

const ofEra = ([, era, year, month, day]: string[]): Parts => {
  const first = ERAS[era ?? ''] ?? Number.NaN
  const inEra = year === '元' ? 1 : Number(year)
  return inEra < 1 ? { year: Number.NaN } : numbers(String(first + inEra), month, day)
}

const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(`^${pattern}$`, 'u'), read })
const FORMS: readonly Form[] = [
  form(`${YEAR}`, ([, year]) => numbers(year)),
  form(`${YEAR} ?([-/.]) ?(\\d{1,2})(?: ?\\2 ?(\\d{1,2}))?\\.?`, ([, year, , month, day]) => numbers(year, month, day)),
  form('(\\d{4})(\\d{2})(\\d{2})', ([, year, month, day]) => numbers(year, month, day)),
  form(`${YEAR} ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号號])?)?`, ([, year, month, day]) =>
    numbers(year, month, day),
  ),
  form('(令和|平成|昭和|大正) ?(\\d{1,2}|元) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?', ofEra),
  form('([rhs]) ?(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{1,2}))?', ofEra),
  form(`(?:the )?${DAY}(?: of |${GAP}| ?)${MONTH}${GAP}${YEAR}`, ([, day, month, year]) => named(year, month, day)),
  form(`${MONTH}(?:${GAP}| ?)${DAY}${GAP}${YEAR}`, ([, month, day, year]) => named(year, month, day)),
  form(`${MONTH}(?: of |${GAP})${YEAR}`, ([, month, year]) => named(year, month)),
  form(`${YEAR}${GAP}${MONTH}(?:${GAP}${DAY})?`, ([, year, month, day]) => named(year, month, day)),
  form(`(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?${YEAR}`, byNumbers),
]

// Full width, letters in one sign and their like become plain ones; what cannot be seen is nothing.
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ ?\([月火水木金土日](?:曜日?)?\)$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const two = (number: number) => String(number).padStart(2, '0')

const isInCalendar = ({ year, month, day }: Parts) =>
  year >= 1000 &&
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= daysOfMonth(year, month ?? 1)))

function toDate(parts: Parts): TypedDate {
  if (!isInCalendar(parts)) return { refused: 'noSuchDay' }
  const { year, month, day } = parts
  return { date: [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-') }
}

/** Never throws. The stored and the written form of a date are among those that it takes. */
export function readTypedDate(typed: string): TypedDate {
  const given = typed.trim()
  if (given.length > MOST_LETTERS) return { refused: 'unknown' }
  const text = plain(given)
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text)
    if (!found) continue
    const parts = read([...found])
    return parts ? toDate(parts) : { refused: 'order' }
  }
  const relative = readSpokenDate(text)
  return relative ? { relative } : { refused: 'unknown' }
}

/** Day and month of it could be either way round. */
export const isAmbiguousDate = (typed: string): boolean => {
  const read = readTypedDate(typed)
  return 'refused' in read && read.refused === 'order'
}
