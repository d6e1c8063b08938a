/**
 * How long the probes run. In full, on a machine that does nothing else: an hour. `PROBE=short npm run probe` goes through the
 * same once each, in minutes, so that every change can be looked at. PROBE_ROUNDS and SOAK_MINUTES set one of them.
 */

export const isShort = process.env.PROBE === 'short'

const chosen = (name: string, full: number, short: number) => Number(process.env[name] || (isShort ? short : full))

/** Kills of each kind. */
export const ROUNDS = chosen('PROBE_ROUNDS', 20, 1)
/** Starts after a start that was killed. */
export const STARTS = Math.min(ROUNDS, 12)
/** For how long a disk is full or a database away. */
export const OUTAGE_SECONDS = isShort ? 3 : 30
/** Of readers and editors, from first to last. */
export const SOAK_MINUTES = chosen('SOAK_MINUTES', 20, 0.25)

/** Nothing of them takes longer, but where something hangs. */
export const LONGEST_MS = 3_600_000
