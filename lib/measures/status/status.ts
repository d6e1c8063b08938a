/** The fold: from the dated events of a measure to the status that held over each range of days. */

import type { Day } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { MeasureKind } from '../codes'
import type { FoldEvent, StatusSpan } from '../types'
import { type Occurrence, orderEvents } from './occurrences'
import { combineParts, splitByPart } from './parts'
import { NOTHING_YET, passTo, type State, type StatusStep } from './passing'
import { applyEvent } from './transitions'

/** Steps as ranges: of several on one day the last holds, and what stays the same is one range from its first day. */
function toSpans(steps: readonly StatusStep[]): StatusSpan[] {
  const lasting = steps.filter((step, index) => steps[index + 1]?.from !== step.from)
  const changes = lasting.filter((step, index) => {
    const before = lasting[index - 1]
    return before?.status !== step.status || before.basis !== step.basis
  })
  return changes.map((step, index) => ({ ...step, to: changes[index + 1]?.from ?? null }))
}

const applyAll = (ordered: readonly Occurrence[]): State =>
  ordered.reduce((before, event) => applyEvent(passTo(before, event.on), event), NOTHING_YET)

const foldPart = (events: readonly FoldEvent[]) => toSpans(passTo(applyAll(orderEvents(events)), null).steps)

/** A part of an act, by its name (null: all of it, or what no part names), with the ranges of its own status. */
export type FoldedPart = { part: string | null; spans: StatusSpan[] }

/** Each part by itself; an act without parts is one. Events that name none count for every part. */
export const foldParts = (events: readonly FoldEvent[]): FoldedPart[] =>
  splitByPart(events).map(({ part, events: own }) => ({ part, spans: foldPart(own) }))

/** What happens to what is no measure never holds: it is there, from its first event on. */
function foldOther(events: readonly FoldEvent[]): StatusSpan[] {
  const [first] = orderEvents(events)
  if (!first) return []
  return [{ status: 'not_applicable', from: first.on, to: null, basis: 'stated', approximate: first.approximate }]
}

/** Ranges of days in order, without overlap or gap, the last one open. None when no event establishes a status. */
export const foldStatus = (kind: MeasureKind, events: readonly FoldEvent[]): StatusSpan[] =>
  kind === 'measure' ? combineParts(foldParts(events).map(({ spans }) => spans)) : foldOther(events)

/**
 * Positions of the events that made the status of a day, in the order in which they applied: from the one that settled
 * everything before it.
 */
export function explainStatus(events: readonly FoldEvent[], day: Day): number[] {
  const told = splitByPart(events).map(({ events: own, positions }) => {
    const known = orderEvents(own).filter(({ on }) => on <= day)
    return passTo(applyAll(known), shiftDay(day, 1)).because.map((position) => positions[position] ?? position)
  })
  const [only, ...others] = told
  if (only && others.length === 0) return only
  const inOrder = orderEvents(events).map(({ position }) => position)
  return inOrder.filter((position) => told.flat().includes(position))
}
