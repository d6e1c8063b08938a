/** The status of a measure on its way through its events, and what a day that a text fixed before does to it. */

import type { Day } from '@/lib/dates'
import type { Status } from '../codes'
import type { StatusSpan } from '../types'
import type { FixedStart, Occurrence, Prolonged, StatusTerm } from './occurrences'

/** What holds from a day on, until the next one. */
export type StatusStep = Omit<StatusSpan, 'to'>
/** A review that keeps a term open, and the day by which it has to end; approximate where it may have come too late. */
type Review = { until: StatusTerm | null; approximate: boolean }
export type State = {
  steps: readonly StatusStep[]
  /** A start that is fixed and has not come. */
  start: FixedStart | null
  /** The last day of the time in force, and of a suspension within it. */
  term: StatusTerm | null
  suspension: StatusTerm | null
  review: Review | null
  /** A threat, draft or decision of late, while it applied: what `withdrawn` then means. */
  prepared: boolean
  /** The order of events behind it cannot be told: all that follows from it is approximate. */
  doubtful: boolean
  /** Positions of the events that brought it here, since the last that settled everything. */
  because: readonly number[]
}

export const NO_TERMS = { start: null, term: null, suspension: null, review: null, prepared: false }
export const NOTHING_YET: State = { steps: [], ...NO_TERMS, doubtful: false, because: [] }

const RUNNING: readonly (Status | undefined)[] = ['in_force', 'partly_in_force', 'suspended']

export const lastStatus = ({ steps }: State) => steps.at(-1)?.status
export const isInEffect = (state: State) => RUNNING.includes(lastStatus(state))

const add = (state: State, step: StatusStep): State => ({
  ...state,
  steps: [...state.steps, { ...step, approximate: step.approximate || state.doubtful }],
})
export const enterStatus = (state: State, status: Status, { on, approximate, expected }: Occurrence): State =>
  add(state, { status, from: on, basis: expected ? 'expected' : 'stated', approximate })

/** A day that is written down, what holds from it, and what is left to come. */
type Passing = StatusStep & { left: Partial<State> }

/** What was fixed to start does so, unless something was said against it. */
const passStart = ({ first, approximate }: FixedStart): Passing => ({
  status: 'in_force',
  from: first,
  basis: 'expected',
  approximate,
  left: { start: null },
})

/** What a prolongation without a text leaves; null where it has no end. */
const prolongedTerm = ({ until }: Prolonged): StatusTerm | null =>
  until && { ...until, basis: 'expected', prolonged: null }

function passSuspension({ start }: State, { next: from, approximate, basis, prolonged }: StatusTerm): Passing {
  if (prolonged) {
    return { status: 'suspended', from, basis: 'expected', approximate, left: { suspension: prolongedTerm(prolonged) } }
  }
  // A start that lies further ahead than the end of the suspension comes on its own day.
  const waits = start !== null && start.first > from
  const left = waits ? { suspension: null } : { suspension: null, start: null }
  return { status: waits ? 'announced' : 'in_force', from, basis, approximate, left }
}

function passTerm(state: State, { last, next: from, approximate, basis, prolonged }: StatusTerm): Passing {
  const status = lastStatus(state) ?? 'in_force'
  if (prolonged) return { status, from, basis: 'expected', approximate, left: { term: prolongedTerm(prolonged) } }
  const until = state.review?.until ?? null
  if (state.review && basis !== 'stated' && !(until && until.last <= last)) {
    const isVague = approximate || state.review.approximate
    const left = { term: until, review: null, doubtful: state.doubtful || state.review.approximate }
    return { status, from, basis: 'held', approximate: isVague, left }
  }
  return { status: 'ended', from, basis, approximate, left: NO_TERMS }
}

/** What the next day that is written down brings if nothing else happens. */
function nextPassing(state: State): Passing | null {
  if (lastStatus(state) === 'announced') return state.start && passStart(state.start)
  if (!isInEffect(state)) return null
  const { term } = state
  const suspension = lastStatus(state) === 'suspended' ? state.suspension : null
  // Where the term is over before or with the suspension, nothing is left that could apply again.
  if (suspension && !(term && term.last <= suspension.last)) return passSuspension(state, suspension)
  return term && passTerm(state, term)
}

/** Lets the written days take effect that come before a day, or all of them (null). */
export function passTo(state: State, day: Day | null): State {
  const next = nextPassing(state)
  if (!next) return state
  const { left, ...step } = next
  // What a vague event set may lie before the day from which that event counts.
  const from = [step.from, state.steps.at(-1)?.from ?? step.from].sort().at(-1) ?? step.from
  if (day !== null && from >= day) return state
  return passTo({ ...add(state, { ...step, from }), ...left }, day)
}
