/** Where the data of a chart is. */
import { type EpochDay, fromEpochDay, toEpochDay } from '@/lib/dates'
import { filterToParams, type MeasureFilter, withoutShowing } from '../filter'

/** Days from `from` up to but without `to`; fractions while somebody zooms. */
export type ChartDays = { from: EpochDay; to: EpochDay }

/** Of a list: all of it, or what fits it. */
export function chartHref({ lanes, ...filter }: MeasureFilter): string {
  const query = String(filterToParams({ ...withoutShowing({ lanes, ...filter }), lanes }))
  return query ? `/measures/timeline?${query}` : '/measures/timeline'
}

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
export const daysOf = ({ windowFrom, windowTo }: Pick<MeasureFilter, 'windowFrom' | 'windowTo'>): ChartDays | null =>
  windowFrom && windowTo ? { from: toEpochDay(windowFrom), to: toEpochDay(windowTo) + 1 } : null

/** A list within a period; null is open. */
export function periodHref(query: string, from: string | null, to: string | null): string {
  const params = new URLSearchParams(query)
  for (const key of ['page', 'windowFrom', 'windowTo', 'from', 'to']) params.delete(key)
  if (from) params.set('from', from)
  if (to) params.set('to', to)
  return params.size > 0 ? `/measures?${params}` : '/measures'
}
