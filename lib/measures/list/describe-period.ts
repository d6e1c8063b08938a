/** From when to when, in words. What moves says so, and which days it is today. */
import { rangeOf } from '@/lib/dates'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { type RelativeDate, readRelativeDate } from '@/lib/typed-dates/relative'
import { type MeasureFilter, type PeriodKey, relativeUnder } from './filter'

/** "last month", "12 months ago", "6 months from now" */
function sayRelative(relative: RelativeDate, { words: { days }, ...spoken }: Speech): string {
  const read = readRelativeDate(relative)
  if (!read) return relative
  const { base, shift, unit } = read
  if (shift === 0) return days.now[base]
  // Of a day by its name: "yesterday" is no number of weeks.
  const isNext = Math.abs(shift) === 1 && (base !== 'today' || unit === 'd')
  if (isNext) return shift < 0 ? days.before[base] : days.after[base]
  return say((shift < 0 ? days.ago : days.ahead)[unit], { n: Math.abs(shift) }, spoken)
}

/** "24 Feb 2026"; of a date that moves "last month (Oct 2026)". */
export function describeDay(filter: MeasureFilter, key: PeriodKey, speech: Speech): string {
  const date = formatDate(filter[key] ?? '', speech)
  const relative = relativeUnder(filter, key)
  return relative ? say(speech.words.days.which, { said: sayRelative(relative, speech), date }) : date
}

/** A span that ends or begins today: "in the last 12 months (27 Nov 2025 to 27 Nov 2026)". */
function describeSpan(filter: MeasureFilter, [from, to]: readonly [PeriodKey, PeriodKey], speech: Speech) {
  const [first, last] = [from, to].map((key) => readRelativeDate(relativeUnder(filter, key) ?? ''))
  if (first?.base !== 'today' || last?.base !== 'today') return null
  const { days } = speech.words
  const dates = { from: formatDate(filter[from] ?? '', speech), to: formatDate(filter[to] ?? '', speech) }
  const span = ({ shift, unit }: typeof first) => say(days.span[unit], { n: Math.abs(shift) }, speech)
  if (first.shift < 0 && last.shift === 0) return say(days.lastSpan, { span: span(first), ...dates })
  return first.shift === 0 && last.shift > 0 ? say(days.nextSpan, { span: span(last), ...dates }) : null
}

export function describePeriod(filter: MeasureFilter, keys: readonly [PeriodKey, PeriodKey], speech: Speech): string {
  const { list } = speech.words
  const [from, to] = keys
  const [first, last] = [filter[from], filter[to]]
  const write = (key: PeriodKey) => describeDay(filter, key, speech)
  if (first && first === last && relativeUnder(filter, from)) return write(from)
  if (first && first === last) return say(list.at, { date: write(from), exact: rangeOf(first).precision === 'day' })
  const span = describeSpan(filter, keys, speech)
  if (span) return span
  if (first && last) return say(list.between, { from: write(from), to: write(to) })
  return first ? say(list.since, { date: write(from) }) : say(list.upTo, { date: write(to) })
}
