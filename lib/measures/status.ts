/** The fold: from the dated events of a measure to the status that held over each range of days. */
import { type Day, type PartialDate, rangeOf } from '@/lib/dates'
import { applyEvent, NOTHING_YET, type Occurrence, passTo, type Step, type Term } from './transitions'
import type { EventType, MeasureKind, StatusSpan } from './types'

/** In the order of their positions. */
export type FoldEvent = { type: EventType; date: PartialDate; until: PartialDate | null }

/** Events of one day apply in this order, and by position within a line: what lasts longer decides. */
const RANKS: readonly (readonly EventType[])[] = [
  ['threatened'],
  ['proposed', 'investigation_initiated', 'preliminary_determination'],
  ['announced'],
  ['entered_into_force', 'applied_in_practice', 'resumed', 'definitive_determination'],
  ['eased'],
  ['suspended'],
  ['expired', 'lifted', 'replaced', 'terminated_without_measure'],
  ['amended', 'extended', 'denied', 'reported', 'review_initiated', 'occurred'],
]
const rankOf = (type: EventType) => RANKS.findIndex((types) => types.includes(type))

/** A vague date counts from its first day, a vague end to its last. */
function toOccurrence({ type, date, until }: FoldEvent): Occurrence {
  const { earliest: on, precision } = rangeOf(date)
  const end = until ? rangeOf(until) : null
  // An end before the beginning is a slip, not a term.
  const isTerm = end !== null && end.latest >= on
  const term: Term | null = isTerm
    ? { last: end.latest, approximate: end.precision !== 'day', basis: 'expected' }
    : null
  return { type, on, approximate: precision !== 'day', until: term }
}

const inOrder = (a: Occurrence, b: Occurrence) => a.on.localeCompare(b.on) || rankOf(a.type) - rankOf(b.type)

/** On the day on which an investigation opens, that is what is announced, and not yet a measure. */
const announcesAnother = (event: Occurrence, all: readonly Occurrence[]) =>
  event.type === 'announced' && all.some(({ type, on }) => type === 'investigation_initiated' && on === event.on)

/** Steps as ranges: of several on one day the last holds, and what stays the same is one range from its first day. */
function toSpans(steps: readonly Step[]): StatusSpan[] {
  const lasting = steps.filter((step, index) => steps[index + 1]?.from !== step.from)
  const changes = lasting.filter((step, index) => {
    const before = lasting[index - 1]
    return before?.status !== step.status || before.basis !== step.basis
  })
  return changes.map((step, index) => ({ ...step, to: changes[index + 1]?.from ?? null }))
}

/** Ranges of days in order, without overlap or gap, the last one open. None when no event establishes a status. */
export function foldStatus(kind: MeasureKind, events: readonly FoldEvent[]): StatusSpan[] {
  const ordered = events.map(toOccurrence).sort(inOrder)
  const [first] = ordered
  if (!first) return []
  if (kind !== 'measure') {
    const { on: from, approximate } = first
    return [{ status: 'not_applicable', from, to: null, basis: 'stated', approximate }]
  }
  const told = ordered.filter((event) => !announcesAnother(event, ordered))
  const state = told.reduce((before, event) => applyEvent(passTo(before, event.on), event), NOTHING_YET)
  return toSpans(passTo(state, null).steps)
}

/** The range that holds on a day; null before the first, and where nothing is established. */
export const statusOn = (spans: readonly StatusSpan[], day: Day): StatusSpan | null =>
  spans.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null
