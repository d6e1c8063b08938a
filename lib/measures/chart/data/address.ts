/** Where the data of a chart is. */
import { pathTo, withQuery } from '@/lib/addresses'
import { type EpochDay, fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import type { MeasureFilter } from '@/lib/measures/list/filter'

/** Days from `from` up to but without `to`; fractions while somebody zooms. */
export type ChartDays = { from: EpochDay; to: EpochDay }

/** Of a list within some days; null: those that fit it. */
export function windowHref(href: string, days: ChartDays | null): string {
  if (!days) return href
  const params = new URLSearchParams({
    windowFrom: fromEpochDay(Math.floor(days.from)),
    windowTo: fromEpochDay(Math.ceil(days.to) - 1),
  })
  return `${href}${href.includes('?') ? '&' : '?'}${params}`
}

/** The days that an address asks for; null where it leaves that to the chart. */
export const daysOfWindow = ({
  windowFrom,
  windowTo,
}: Pick<MeasureFilter, 'windowFrom' | 'windowTo'>): ChartDays | null =>
  windowFrom && windowTo ? { from: toEpochDay(windowFrom), to: toEpochDay(windowTo) + 1 } : null

/** A list within a period; null is open. */
export function periodHref(query: string, from: string | null, to: string | null) {
  const params = new URLSearchParams(query)
  // A period of the overview is one of dated steps, whichever date the list was of.
  for (const key of ['page', 'windowFrom', 'windowTo', 'from', 'to', 'date', 'certain']) params.delete(key)
  if (from) params.set('from', from)
  if (to) params.set('to', to)
  return withQuery(pathTo('list'), params)
}

const DAY = /^(19|20|21)\d{2}-\d{2}-\d{2}$/

/** 30 February is none. */
const isCalendarDay = (day: string) => Number.isFinite(toEpochDay(day)) && fromEpochDay(toEpochDay(day)) === day

/** The days that a page's own address asks for. */
export function windowOf(search: string): ChartDays | null {
  const params = new URLSearchParams(search)
  const [windowFrom, windowTo] = ['windowFrom', 'windowTo'].map((key) => {
    const day = params.get(key) ?? ''
    return DAY.test(day) && isCalendarDay(day) ? day : null
  })
  const days = daysOfWindow({ windowFrom: windowFrom ?? null, windowTo: windowTo ?? null })
  return days && days.from < days.to ? days : null
}

/** The day that a list is of, but for all days. */
const OF_DAY = ['on', 'inForceOn']

/** Whether two addresses of data are of one list, be it of other days. */
export function isSameList(a: string, b: string): boolean {
  const without = (href: string) => {
    const [path, query] = href.split('?')
    const params = new URLSearchParams(query)
    for (const key of OF_DAY) params.delete(key)
    return `${path}?${params}`
  }
  return without(a) === without(b)
}
