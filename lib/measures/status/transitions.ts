/** What an event does to the status of a measure. */

import { shiftMonths } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import type { EventType, Status } from '../codes'
import type { Occurrence, StatusTerm } from './occurrences'
import { enterStatus, isInEffect, lastStatus, NO_TERMS, passTo, type State } from './passing'

type Change = (state: State, event: Occurrence) => State

const PREPARED: Partial<Record<EventType, Status>> = {
  threatened: 'threatened',
  proposed: 'proposed',
  investigation_initiated: 'under_investigation',
  preliminary_determination: 'under_investigation',
  announced: 'announced',
}
/** An expiry review opens in the last year of a term, give or take a month. */
const REVIEW_MONTHS = 13

const isHeld = ({ steps }: State) => steps.at(-1)?.basis === 'held'
/** Nothing is left that could be eased, suspended or prolonged: somebody ended it, or it was over as it happened. */
const isOver = ({ steps }: State) =>
  steps.at(-1)?.status === 'done' || (steps.at(-1)?.status === 'ended' && steps.at(-1)?.basis === 'stated')

/** A review or a new announcement never takes a running measure out of force; after its end a new one may begin. */
function prepare(before: State, state: State, event: Occurrence, status: Status): State {
  // A preparation says nothing against an end that falls on its own day.
  const now = passTo(state, shiftDay(event.on, 1))
  if (isInEffect(now)) return { ...before, prepared: true, doubtful: state.doubtful }
  const fixed = event.start ? { start: event.start, term: event.until } : {}
  return enterStatus({ ...now, ...fixed }, status, event)
}

/** Whether its last end was only expected: whatever was announced since, nobody said that it was over. */
function hasLapsed({ steps }: State): boolean {
  const preparations = Object.values(PREPARED)
  const last = steps.findLast(({ status }) => !preparations.includes(status))
  return last?.status === 'ended' && last.basis === 'expected'
}

const suspend: Change = (state, event) =>
  isOver(state) ? state : enterStatus({ ...state, suspension: event.until }, 'suspended', event)

/** Whether it is thought to apply again only because its suspension ran out: what is extended then is the suspension. */
const isResumedUnseen = ({ steps }: State) => {
  const [before, last] = [steps.at(-2), steps.at(-1)]
  return before?.status === 'suspended' && last?.status === 'in_force' && last.basis === 'expected'
}

/** A prolongation that nobody has seen in a text leaves the old term, and says what is thought to come after it. */
function prolong(term: StatusTerm | null, { expected, until }: Occurrence): StatusTerm | null {
  if (!expected || !term) return until
  if (until && until.last <= term.last) return term
  return { ...term, prolonged: { until } }
}

/** Without a new end it is open-ended. What was only thought to go on is known to, once a text prolongs it. */
const extend: Change = (state, event) => {
  const status = lastStatus(state)
  if (isResumedUnseen(state)) return suspend(state, event)
  if (!status || !isInEffect(state)) {
    return hasLapsed(state) ? enterStatus({ ...state, term: event.until, review: null }, 'in_force', event) : state
  }
  const longer: State =
    status === 'suspended'
      ? { ...state, suspension: prolong(state.suspension, event) }
      : { ...state, term: prolong(state.term, event), review: event.expected ? state.review : null }
  if (event.expected || state.steps.at(-1)?.basis === 'stated') return longer
  // Whether a review had held it or not: from here on a text says so.
  return enterStatus({ ...longer, doubtful: isHeld(state) ? event.doubtful : state.doubtful }, status, event)
}

/** A new text brings its own term, or none. */
const begin: Change = (state, event) => enterStatus({ ...state, ...NO_TERMS, term: event.until }, 'in_force', event)
/** What goes on keeps its term. */
const goOn: Change = (state, event) =>
  enterStatus({ ...state, start: null, suspension: null, term: event.until ?? state.term }, 'in_force', event)
const ease: Change = (state, event) =>
  isOver(state) ? state : enterStatus({ ...state, suspension: null }, 'partly_in_force', event)
const end: Change = (state, event) =>
  lastStatus(state) === 'done' ? state : enterStatus({ ...state, ...NO_TERMS }, 'ended', event)

/** A last day still applies: an expiry dated on that of the term confirms the term, and ends it no day too early. */
const expire: Change = (state, event) => {
  const { term } = state
  if (!term || term.last < event.earliest || term.last > event.latest) return end(state, event)
  return { ...state, term: { ...term, basis: 'stated', prolonged: null } }
}

/** What is taken back is the newest draft or threat, which is no reason of what runs; the measure itself where there is none. */
const withdraw: Change = (state, event) =>
  isInEffect(state) && state.prepared
    ? { ...state, prepared: false, because: state.because.slice(0, -1) }
    : end(state, event)

/** The final ruling of an inquiry: it makes a provisional duty last, and is a decision where none applies. */
const determine: Change = (state, event) => {
  if (!isInEffect(state)) return prepare(state, state, event, 'announced')
  const settled = { ...state, term: event.until, review: null }
  return isHeld(state) ? enterStatus(settled, lastStatus(state) ?? 'in_force', event) : settled
}

/** Over as it happens. What runs goes on. */
const happen: Change = (state, event) =>
  isInEffect(state) || lastStatus(state) === 'done' ? state : enterStatus({ ...state, ...NO_TERMS }, 'done', event)

/** An expiry review that opens in time holds the term open. */
const review: Change = (state, event) => {
  const { term } = state
  if (!isInEffect(state) || !term) return state
  const [first, last] = [shiftMonths(term.last, -REVIEW_MONTHS), term.next]
  if (event.earliest > last || event.latest < first) return state
  const approximate = event.latest > last || event.earliest < first
  return { ...state, review: { until: event.until, approximate } }
}

const CHANGES: Partial<Record<EventType, Change>> = {
  entered_into_force: begin,
  definitive_determination: determine,
  applied_in_practice: goOn,
  resumed: goOn,
  eased: ease,
  suspended: suspend,
  extended: extend,
  review_initiated: review,
  expired: expire,
  lifted: end,
  replaced: end,
  ceased: end,
  withdrawn: withdraw,
  terminated_without_measure: end,
  occurred: happen,
}
/** After these nothing of what was before matters any more. */
const SETTLES: readonly EventType[] = [
  'entered_into_force',
  'lifted',
  'replaced',
  'ceased',
  'terminated_without_measure',
]
/** What is stated on the very day after a term shows that the term did not end it. */
const OUTLIVES: readonly EventType[] = [
  'applied_in_practice',
  'resumed',
  'eased',
  'suspended',
  'definitive_determination',
]

/** The state from this event on. Wants `passTo` the event's day before it. */
export function applyEvent(before: State, event: Occurrence): State {
  const settles = SETTLES.includes(event.type)
  const state: State = {
    ...before,
    doubtful: event.doubtful || (before.doubtful && !settles),
    because: settles && !event.doubtful ? [event.position] : [...before.because, event.position],
  }
  const prepared = PREPARED[event.type]
  if (prepared) return prepare(before, state, event, prepared)
  const change = CHANGES[event.type]
  if (!change) return before
  const outlived = OUTLIVES.includes(event.type) && !state.review && state.term !== null && state.term.last < event.on
  const now = outlived ? { ...state, term: null } : state
  const after = change(now, event)
  // An event that came to nothing may have done so only in this order.
  return after === now ? { ...before, doubtful: before.doubtful || event.doubtful } : after
}
