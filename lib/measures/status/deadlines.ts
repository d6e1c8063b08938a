/** Days by which something is due, and of which the status says nothing. */
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import type { EventType } from '../codes'
import type { FoldEvent } from '../types'

export const DUE_KINDS = ['term', 'suspension', 'start', 'review', 'inquiry', 'deadline'] as const
export type DueKind = (typeof DUE_KINDS)[number]
/** `on` is the last day that `date` can mean, of a start the first; `position` is the event that names it. */
export type Due = { kind: DueKind; date: PartialDate; on: Day; part: string | null; position: number }

/** What an event opens that a day of its own has to end. */
export const OPEN_ENDED: Partial<Record<EventType, DueKind>> = {
  proposed: 'inquiry',
  investigation_initiated: 'inquiry',
  preliminary_determination: 'inquiry',
  review_initiated: 'review',
}

/** Days of which the status says nothing: by which an inquiry, a review or something else has to end. */
export function deadlinesOf(events: readonly FoldEvent[]): Due[] {
  return events.flatMap((event, position): Due[] => {
    const part = event.part ?? null
    const due = (kind: DueKind, date: PartialDate) => [{ kind, date, on: rangeOf(date).latest, part, position }]
    if (event.type === 'deadline') return due('deadline', event.date)
    const kind = OPEN_ENDED[event.type]
    return kind && event.until ? due(kind, event.until) : []
  })
}
