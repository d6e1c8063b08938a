/** What is known of a request while it is answered, in whatever part of the app. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { isAwayError } from './away-error'

/** An answer that has left, its body as it was sent. */
export type LeftAnswer = { status: number; headers: Record<string, string>; body: Buffer }

export type RequestFate = {
  /** The status with which it was refused before anything read it. */
  refused: number | null
  /** An action has its form. Until then a failure is the sender's. */
  received: boolean
  /** Next could not read what only its own scripts send. */
  unreadable: boolean
  /** The database gave no answer, or took no write. */
  away: boolean
  /** The answer says so in words of its own. */
  told: boolean
  /** In how many seconds it may be tried again, where it was refused for coming too soon. */
  wait: number | null
  /** How new the data of the standby was that its reads are asked of; null: the primary is asked. */
  replica: number | null
  /** It was not done, for somebody else changed meanwhile what it is about. */
  stale: boolean
  /** A whole page is asked for, and not what scripts draw it of. */
  isDocument: boolean
  /** What the page handed to the drawing of its HTML (lib/handed.ts). */
  handed: Readonly<Record<string, unknown>> | null
  /** Says in the head of the answer that its body is packed: Next takes that from no proxy, and would pack it again. */
  sayPacked: () => void
  /** Who gets the answer once it has left whole. */
  copy: ((left: LeftAnswer) => void) | null
}

/** Of a request of which nothing is known yet: each has a copy. */
export const UNTOLD: Readonly<RequestFate> = {
  refused: null,
  received: false,
  unreadable: false,
  away: false,
  told: false,
  wait: null,
  replica: null,
  stale: false,
  isDocument: false,
  handed: null,
  sayPacked: () => {},
  copy: null,
}

// Proxy, pages and instrumentation are bundled apart: they share one.
const kept = globalThis as { requestFates?: AsyncLocalStorage<RequestFate> }

export const fates = () => {
  kept.requestFates ??= new AsyncLocalStorage<RequestFate>()
  return kept.requestFates
}

const change = (known: Partial<RequestFate>): void => {
  Object.assign(fates().getStore() ?? {}, known)
}

export const noteAway = () => change({ away: true })
export const noteUnreadable = () => change({ unreadable: true })
/** It was not done, for it came too soon: the answer leaves with 429 and with when to come again. */
export const noteWait = (seconds: number) => change({ wait: seconds })
export const noteReplica = (version: number) => change({ replica: version })
export const leaveReplica = () => change({ replica: null })
export const replicaVersion = (): number | null => fates().getStore()?.replica ?? null
export const isOnReplica = () => replicaVersion() !== null
/** The answer leaves with 409: whoever sent it has to look at what is there now. */
export const noteStale = () => change({ stale: true })
/** `take` gets the answer once it has left whole. */
export const noteCopy = (take: (left: LeftAnswer) => void) => change({ copy: take })
export const notePacked = () => fates().getStore()?.sayPacked()
export const isAway = () => fates().getStore()?.away ?? false

/** The first line of an action: what anybody posted to its address, when it is a form. */
export function receive(posted: unknown): FormData {
  if (!(posted instanceof FormData)) throw new TypeError('What was posted is no form.')
  change({ received: true })
  return posted
}

/** Next speaks by throwing: of redirects, and of pages that are not there. */
const isControl = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')

/** It was not done, and the answer says so in words of its own: it leaves with 503. */
export const notePostponed = () => change({ told: true })

/** What `work` answers, or `said` where the database was away: with 503, and with what was typed. */
export async function orSay<Answer>(work: () => Promise<Answer>, said: () => Answer): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    // Of a transaction that found no connection nobody but its caller hears.
    if (isControl(error) || !(isAway() || isAwayError(error))) throw error
    change({ told: true })
    return said()
  }
}
