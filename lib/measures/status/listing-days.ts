/** From when to when a record holds for those that it names. */

import type { Day } from '@/lib/dates'
import type { MeasureKind, Status } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'
import { foldStatus } from './status'

/** Where a listing runs, is held up, or ran: not what was only said, drafted or looked into. */
const HOLDS: readonly Status[] = ['in_force', 'partly_in_force', 'suspended']
/** What is over on the day on which it happens. */
const MOMENTS: readonly Status[] = ['done', 'not_applicable']

type Act = { kind: MeasureKind; events: readonly FoldEvent[]; spans: readonly StatusSpan[] }

/** The spans of the part that names somebody: those of its own events and of all that concern the whole, else the act's. */
export function spansOfPart({ kind, events, spans }: Act, part: string | null): readonly StatusSpan[] {
  if (part === null || !events.some((event) => event.part === part)) return spans
  return foldStatus(
    kind,
    events.filter((event) => !event.part || event.part === part).map((event) => ({ ...event, part: null })),
  )
}

/** `to` is the first day on which it holds no more. Both are null before it ever did. */
export function listingDays(act: Act, part: string | null): { from: Day | null; to: Day | null } {
  const spans = spansOfPart(act, part)
  const first = spans.find(({ status }) => HOLDS.includes(status))
  if (first) {
    const last = spans.at(-1)
    return { from: first.from, to: last?.status === 'ended' ? last.from : null }
  }
  const moment = spans.find(({ status }) => MOMENTS.includes(status))
  return { from: moment?.from ?? null, to: moment?.from ?? null }
}
