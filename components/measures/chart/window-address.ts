import { fromEpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '@/lib/measures/chart/data/address'

/** The days in view stand in the address: what is shared shows the same. Null: those that fit the list. */
export function keepInAddress(days: ChartDays | null) {
  const url = new URL(window.location.href)
  const values = {
    windowFrom: days && fromEpochDay(Math.round(days.from)),
    windowTo: days && fromEpochDay(Math.round(days.to) - 1),
  }
  for (const [key, value] of Object.entries(values)) {
    if (value) url.searchParams.set(key, value)
    else url.searchParams.delete(key)
  }
  if (url.href !== window.location.href) window.history.replaceState(null, '', url)
}
