/** From when to when a measure is drawn. */
import type { Day } from '@/lib/dates'
import type { StatusSpan } from '@/lib/measures/types'

/** `last` is null while it lasts; `lastKnown` is the last day that any step or change of it can fall on. */
export type BarDays = { first: Day; last: Day | null; lastKnown: Day }

/**
 * From its first event to its end, or to its last event where one came later: null while it lasts. What never holds, as a
 * trigger does not, or was over as it happened, ends with its last event. `lastLatest` is the last day that any of its events can mean.
 */
export function barDays(
  kind: string,
  { firstEarliest, lastLatest, spans }: { firstEarliest: Day; lastLatest: Day; spans: readonly StatusSpan[] },
): BarDays {
  const held = kind === 'measure' ? spans.at(-1) : undefined
  const lastKnown = held && held.from > lastLatest ? held.from : lastLatest
  const lasts = held !== undefined && held.status !== 'ended' && held.status !== 'done'
  return { first: firstEarliest, last: lasts ? null : lastKnown, lastKnown }
}
