/** The status of a record on the day of a file, and why: the events that made it, as text for machines. */
import type { Day } from '@/lib/dates'
import { currentStatus } from '@/lib/measures/current-status'
import { toRecord } from '@/lib/measures/record'
import type { MeasureRecord } from '@/lib/measures/schema'
import { explainStatus } from '@/lib/measures/status'
import type { Measure } from '@/lib/measures/types'

type SavedEvent = MeasureRecord['events'][number]

/** What is not said is left out. */
const toReason = ({ date, type, until, startsOn, expected, part, note, sources }: SavedEvent) => ({
  date,
  type,
  ...(until && { until }),
  ...(startsOn && { startsOn }),
  ...(expected && { expected }),
  ...(part && { part }),
  ...(note && { note }),
  sources,
})

/** In the order in which they apply. What is no measure has a status that nothing needs to explain. */
function reasonsFor(measure: Measure, day: Day) {
  if (measure.kind !== 'measure') return []
  const { events } = toRecord(measure)
  return explainStatus(measure.events, day)
    .flatMap((position) => events[position] ?? [])
    .map(toReason)
}

export function statusOf(measure: Measure, day: Day) {
  const now = currentStatus(measure, day)
  return {
    code: now?.span.status ?? 'none',
    basis: now?.span.basis ?? null,
    approximate: now?.approximate ?? false,
    since: now?.since ?? null,
    lastSeenOn: measure.lastSeenOn,
    because: now ? reasonsFor(measure, day) : [],
  }
}
