/** Which days a chart shows. */

import { type Day, rangeOf, shiftMonths } from '@/lib/dates'
import { type EpochDay, fromEpochDay, shiftDay, toEpochDay } from '@/lib/epoch-day'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import type { ChartRow } from './data'
import { LEAST_DAYS } from './ranges'

/** Days, of which both count. */
export type Days = { from: Day; to: Day }

const atLeast = ({ from, to }: Days): Days => {
  const missing = LEAST_DAYS - (toEpochDay(to) - toEpochDay(from))
  return missing > 0
    ? { from: shiftDay(from, -Math.ceil(missing / 2)), to: shiftDay(to, Math.ceil(missing / 2)) }
    : { from, to }
}

/** A period may reach so far beyond the first record and the last: more of it would be empty. */
const BESIDE = 366
const later = (a: Day, b: Day) => (a > b ? a : b)
const earlier = (a: Day, b: Day) => (a < b ? a : b)

/** From before what the present dispute answers to what is written down for the next months. */
const [MONTHS_BEFORE, MONTHS_AHEAD] = [2, 6]

/** The days that most readers come for; `trigger` is the newest record that others answer. */
export const usualDays = (trigger: Day, today: Day): Days => ({
  from: shiftMonths(trigger, -MONTHS_BEFORE),
  to: shiftMonths(today, MONTHS_AHEAD),
})

/** Whether any of these rows has a step within the days. */
export const hasSteps = (rows: readonly Pick<ChartRow, 'events'>[], { from, to }: Days): boolean => {
  const [first, last] = [toEpochDay(from), toEpochDay(to)]
  return rows.some(({ events }) => events.some(({ earliest, latest }) => earliest <= last && latest >= first))
}

/** The period that the list asks for, as far as it is one; else the usual days; else all the days of its records. */
export function fitDays(
  { from, to }: Pick<MeasureFilter, 'from' | 'to'>,
  extent: Days,
  usual: Days | null = null,
): Days {
  if (!from && !to && usual && usual.from <= extent.to && usual.to >= extent.from) return usual
  const first = from ? later(rangeOf(from).earliest, shiftDay(extent.from, -BESIDE)) : extent.from
  const last = to ? earlier(rangeOf(to).latest, shiftDay(extent.to, BESIDE)) : extent.to
  return atLeast(first <= last ? { from: first, to: last } : extent)
}

/** The window of the address; where it has one end alone, the other is that of the fitted days if that can be. */
export function shownDays({ windowFrom, windowTo }: Pick<MeasureFilter, 'windowFrom' | 'windowTo'>, fit: Days): Days {
  const [from, to] = [windowFrom ?? fit.from, windowTo ?? fit.to]
  return from <= to ? { from, to } : fit
}

const [FIRST, LAST] = [toEpochDay('1000-01-01'), toEpochDay('9000-01-01')]
/** Days before 1000 and after 9000 are nobody's. As numbers: years of five digits do not sort as text. */
const clamp = (day: EpochDay): Day => fromEpochDay(Math.min(Math.max(day, FIRST), LAST))

/** With half of its length more on each side, so that a reader can move on before more has come. */
export function widen({ from, to }: Days): Days {
  const [first, last] = [toEpochDay(from), toEpochDay(to)]
  const half = Math.ceil((last - first) / 2) + 1
  return { from: clamp(first - half), to: clamp(last + half) }
}
