/** Which day it is, asked once a request: a list and the head of its file cannot disagree at midnight in Tokyo. */
import { type Day, today } from '@/lib/dates'
import { fates, type RequestFate } from './fate'

// Proxy and pages are bundled apart: they share one.
const kept = globalThis as { requestDays?: WeakMap<RequestFate, Day> }

/** Outside of a request: now. */
export function dayOfRequest(): Day {
  const fate = fates().getStore()
  if (!fate) return today()
  kept.requestDays ??= new WeakMap()
  const day = kept.requestDays.get(fate) ?? today()
  kept.requestDays.set(fate, day)
  return day
}
