/** Which day it is, asked once a request: a list and the head of its file cannot disagree at midnight in Tokyo. */
import { type Day, today } from '@/lib/dates'
import { fates } from './fate'

/** Outside of a request: now. */
export function dayOfRequest(): Day {
  const fate = fates().getStore()
  if (!fate) return today()
  fate.day ??= today()
  return fate.day
}
