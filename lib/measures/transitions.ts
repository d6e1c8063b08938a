/** What an event, or a written term that runs out, does to the status of a measure. */
import { type Day, shiftDay } from '@/lib/dates'
import type { EventType, SpanBasis, Status, StatusSpan } from './types'

/** A last day. Approximate when the text names no day; `stated` once an event says that it came to be. */
export type Term = { last: Day; approximate: boolean; basis: SpanBasis }
/** An event on the first day that its date can mean. */
export type Occurrence = { type: EventType; on: Day; approximate: boolean; until: Term | null }
/** What holds from a day on, until the next one. */
export type Step = Omit<StatusSpan, 'to'>
/** The steps so far, and the ends that are written: of the time in force, and of a suspension within it. */
export type State = { steps: readonly Step[]; term: Term | null; suspension: Term | null }
type Change = (state: State, event: Occurrence) => State

export const NOTHING_YET: State = { steps: [], term: null, suspension: null }

const PREPARED: Partial<Record<EventType, Status>> = {
  threatened: 'threatened',
  proposed: 'under_investigation',
  investigation_initiated: 'under_investigation',
  preliminary_determination: 'under_investigation',
  announced: 'announced',
}
const RUNNING: readonly (Status | undefined)[] = ['in_force', 'partly_in_force', 'suspended']

const statusOf = ({ steps }: State) => steps.at(-1)?.status
const isRunning = (state: State) => RUNNING.includes(statusOf(state))

const enter = (state: State, status: Status, { on, approximate }: Occurrence): State => ({
  ...state,
  steps: [...state.steps, { status, from: on, basis: 'stated', approximate }],
})

/** What the next written end brings if nothing else happens. */
function nextExpected(state: State): Step | null {
  if (!isRunning(state)) return null
  const { term } = state
  const suspension = statusOf(state) === 'suspended' ? state.suspension : null
  // Where the term is over before or with the suspension, nothing is left that could apply again.
  const ends = term && !(suspension && suspension.last < term.last)
  const next = ends ? term : suspension
  if (!next) return null
  const { last, approximate, basis } = next
  return { status: ends ? 'ended' : 'in_force', from: shiftDay(last, 1), basis, approximate }
}

/** Lets the written ends take effect that run out before a day, or all of them (null). */
export function passTo(state: State, day: Day | null): State {
  const step = nextExpected(state)
  if (!step || (day !== null && step.from >= day)) return state
  const term = step.status === 'ended' ? null : state.term
  return passTo({ steps: [...state.steps, step], term, suspension: null }, day)
}

/** A review or a new announcement never takes a running measure out of force; after its end a new one may begin. */
function prepare(state: State, event: Occurrence, status: Status): State {
  // A preparation says nothing against an end that falls on its own day.
  const now = passTo(state, shiftDay(event.on, 1))
  return isRunning(now) ? state : enter(now, status, event)
}

/** Whether its last end was only expected: whatever was announced since, nobody said that it was over. */
function hasLapsed({ steps }: State): boolean {
  const preparations = Object.values(PREPARED)
  const last = steps.findLast(({ status }) => !preparations.includes(status))
  return last?.status === 'ended' && last.basis === 'expected'
}

const suspend: Change = (state, event) => enter({ ...state, suspension: event.until }, 'suspended', event)

/** Whether it is thought to apply again only because its suspension ran out: what is extended then is the suspension. */
const isResumedUnseen = ({ steps }: State) => steps.at(-1)?.status === 'in_force' && steps.at(-1)?.basis === 'expected'

/** Without a new end it is open-ended. */
const extend: Change = (state, event) => {
  if (statusOf(state) === 'suspended') return { ...state, suspension: event.until }
  if (isResumedUnseen(state)) return suspend(state, event)
  if (isRunning(state)) return { ...state, term: event.until }
  return hasLapsed(state) ? enter({ ...state, term: event.until }, 'in_force', event) : state
}

/** A new text brings its own term, or none. */
const begin: Change = (state, event) => enter({ ...state, term: event.until, suspension: null }, 'in_force', event)
/** What goes on keeps its term. */
const goOn: Change = (state, event) => begin(state, { ...event, until: event.until ?? state.term })
const ease: Change = (state, event) => enter({ ...state, suspension: null }, 'partly_in_force', event)
const end: Change = (state, event) => enter({ ...state, term: null, suspension: null }, 'ended', event)

/** A last day still applies: an expiry dated on that of the term confirms the term, and ends it no day too early. */
const expire: Change = (state, event) => {
  const { term } = state
  if (term?.last !== event.on) return end(state, event)
  return { ...state, term: { last: term.last, approximate: event.approximate, basis: 'stated' } }
}

const CHANGES: Partial<Record<EventType, Change>> = {
  entered_into_force: begin,
  definitive_determination: begin,
  applied_in_practice: goOn,
  resumed: goOn,
  eased: ease,
  suspended: suspend,
  expired: expire,
  lifted: end,
  replaced: end,
  terminated_without_measure: end,
}

/** The state from this event on. Wants `passTo` the event's day before it. */
export function applyEvent(state: State, event: Occurrence): State {
  const prepared = PREPARED[event.type]
  if (prepared) return prepare(state, event, prepared)
  if (event.type === 'extended') return extend(state, event)
  const change = CHANGES[event.type]
  if (!change) return state
  // What is stated on the very day after a term shows that the term did not end it.
  const outlived = state.term !== null && state.term.last < event.on
  return change(outlived ? { ...state, term: null } : state, event)
}
