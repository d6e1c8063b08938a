/** Acts in parts: clauses, lists or groups of goods that begin, are suspended and end by themselves. */

import type { Day } from '@/lib/dates'
import type { EventType, SpanBasis, Status } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'

/** What begins as a whole goes on beside the parts that are named, as far as none of them is meant. */
const BEGINS: readonly EventType[] = ['entered_into_force', 'applied_in_practice', 'occurred']

/** The events of a part with those of the whole; `positions` are their places in the record. */
export type PartHistory<Event> = { part: string | null; events: Event[]; positions: number[] }

export function splitByPart<Event extends FoldEvent>(events: readonly Event[]): PartHistory<Event>[] {
  const partOf = ({ part }: Event) => part ?? null
  const named = [...new Set(events.flatMap((event) => partOf(event) ?? []))]
  const hasRest = named.length === 0 || events.some((event) => !partOf(event) && BEGINS.includes(event.type))
  const parts: (string | null)[] = hasRest ? [...named, null] : named
  return parts.map((part) => {
    const own = events.flatMap((event, position) =>
      partOf(event) === null || partOf(event) === part ? [{ event, position }] : [],
    )
    return { part, events: own.map(({ event }) => event), positions: own.map(({ position }) => position) }
  })
}

/** What an act is where no part of it applies: the first that one of them is. */
const OTHERWISE: readonly Status[] = [
  'suspended',
  'announced',
  'under_investigation',
  'proposed',
  'threatened',
  'done',
  'ended',
]
/** An act is as certain as the least certain of its parts. */
const LEAST_CERTAIN: readonly SpanBasis[] = ['expected', 'held', 'stated']

const isRunning = ({ status }: StatusSpan) => status === 'in_force' || status === 'partly_in_force'
const spanOn = (spans: readonly StatusSpan[], day: Day) =>
  spans.find(({ from, to }) => from <= day && (to === null || day < to))

function combineStatus(now: readonly StatusSpan[], parts: number): Status {
  if (now.length === parts && now.every(({ status }) => status === 'in_force')) return 'in_force'
  if (now.some(isRunning)) return 'partly_in_force'
  return OTHERWISE.find((status) => now.some((span) => span.status === status)) ?? 'ended'
}

function combineOn(day: Day, parts: readonly (readonly StatusSpan[])[]): Omit<StatusSpan, 'to'> {
  const now = parts.flatMap((spans) => spanOn(spans, day) ?? [])
  return {
    status: combineStatus(now, parts.length),
    from: day,
    basis: LEAST_CERTAIN.find((basis) => now.some((span) => span.basis === basis)) ?? 'stated',
    approximate: now.some(({ approximate }) => approximate),
  }
}

/** In force where every part is, partly where some are. */
export function combineParts(parts: readonly StatusSpan[][]): StatusSpan[] {
  const [only] = parts
  if (only && parts.length === 1) return only
  const days = [...new Set(parts.flatMap((spans) => spans.map(({ from }) => from)))].sort()
  const steps = days.map((day) => combineOn(day, parts))
  const changes = steps.filter((step, index) => {
    const before = steps[index - 1]
    return before?.status !== step.status || before.basis !== step.basis
  })
  return changes.map((step, index) => ({ ...step, to: changes[index + 1]?.from ?? null }))
}

/** What is said of a part beside its status, and never typed. */
export type PartSaying = 'never_operative' | 'not_suspended'

/** Of the parts of an act on a day, those that are suspended or ended and never applied, and those that a suspension leaves. */
export function sayOfParts(parts: readonly (readonly StatusSpan[])[], day: Day): (PartSaying | null)[] {
  const isSuspended = (spans: readonly StatusSpan[]) => spanOn(spans, day)?.status === 'suspended'
  return parts.map((spans) => {
    const now = spanOn(spans, day)
    if (!now) return null
    const hasApplied = spans.some((span) => span.from <= day && isRunning(span))
    if ((now.status === 'suspended' || now.status === 'ended') && !hasApplied) return 'never_operative'
    return isRunning(now) && parts.some(isSuspended) ? 'not_suspended' : null
  })
}
