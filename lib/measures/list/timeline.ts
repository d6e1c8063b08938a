/** A list of measures as dated entries: their events, the days on which a written term changes their status, and what is due. */
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { type Due, deadlinesOf } from '../status/deadlines'
import type { MeasureEvent, ShownMeasure, StatusSpan } from '../types'

/** Where an entry stands in its measure: the position of the first event of a day, of an expected span, or of the event that names a due day. */
export type EntryKey = { measureId: number; source: 'event' | 'expected' | 'due'; position: number }

/** Where a day that has passed and nobody has confirmed stands: its place among those of its measure (status/overdue.ts). */
export type OverdueKey = Omit<EntryKey, 'source'>

export type TimelineEntry = {
  key: string
  measure: ShownMeasure
  date: PartialDate
} & (
  | { source: 'event'; event: MeasureEvent; others: MeasureEvent[] }
  | { source: 'expected'; span: StatusSpan }
  | { source: 'due'; event: MeasureEvent; due: Due }
)

/** `month` is "2026-01", or "2025" for what is known to the year alone. */
export type TimelineGroup = { month: PartialDate; entries: TimelineEntry[] }

function entryOf({ source, position }: EntryKey, measure: ShownMeasure): TimelineEntry | null {
  const key = `${measure.slug}-${source}-${position}`
  if (source === 'event') {
    const event = measure.events[position]
    const others = measure.events.filter((other, at) => at > position && other.date === event?.date)
    return event ? { key, measure, source, date: event.date, event, others } : null
  }
  if (source === 'due') {
    const [event, due] = [
      measure.events[position],
      deadlinesOf(measure.events).find((each) => each.position === position),
    ]
    return event && due ? { key, measure, source, date: due.date, event, due } : null
  }
  const span = measure.spans[position]
  return span ? { key, measure, source, date: span.from, span } : null
}

const monthOf = (date: PartialDate): PartialDate => date.slice(0, 7)

/** Entries in the order of their keys, a group for each run of the same month. */
export function layoutTimeline(keys: readonly EntryKey[], measures: readonly ShownMeasure[]): TimelineGroup[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const groups: TimelineGroup[] = []
  for (const key of keys) {
    const measure = byId.get(key.measureId)
    const entry = measure ? entryOf(key, measure) : null
    if (!entry) continue
    const month = monthOf(entry.date)
    const last = groups.at(-1)
    if (last?.month === month) last.entries.push(entry)
    else groups.push({ month, entries: [entry] })
  }
  return groups
}

/** The key of the first entry on the other side of a day, whichever way the list runs; undefined where all lie on one. */
export function entryAcross(groups: readonly TimelineGroup[], day: Day): string | undefined {
  const entries = groups.flatMap((group) => group.entries)
  const isAhead = (entry: TimelineEntry) => rangeOf(entry.date).earliest > day
  return entries.find((entry, index) => {
    const before = entries[index - 1]
    return before !== undefined && isAhead(before) !== isAhead(entry)
  })?.key
}
