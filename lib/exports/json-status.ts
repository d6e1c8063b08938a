/** The status of a record on the day of a file, and why: the events that made it, as text for machines. */
import type { Day } from '@/lib/dates'
import type { FiledMeasure } from '@/lib/measures/record'
import type { MeasureRecord } from '@/lib/measures/schema'
import { currentStatus } from '@/lib/measures/status/current-status'
import { explainStatus } from '@/lib/measures/status/status'

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

type Told = Pick<FiledMeasure['reckoned'], 'kind' | 'events' | 'spans' | 'lastSeenOn'>

/** What is no measure has a status that nothing needs to explain. */
export function jsonStatusOf(measure: Told, day: Day) {
  const now = currentStatus(measure, day)
  const because = now && measure.kind === 'measure' ? explainStatus(measure.events, day) : []
  return {
    code: now?.span.status ?? 'none',
    basis: now?.span.basis ?? null,
    approximate: now?.approximate ?? false,
    since: now?.since ?? null,
    lastSeenOn: measure.lastSeenOn,
    because: because.flatMap((position) => measure.events[position] ?? []).map(toReason),
  }
}
