import 'server-only'
import type { Transaction } from '@/lib/database/client'

const ONE_SAVE_AT_A_TIME = 6_026

/** Less than a page waits for a connection: a save that waits holds one. A save itself takes a twentieth of a second. */
const SAVE_WAIT_MS = 8_000
/** For who loads or indexes, and has nobody at a form: just below the clock of a statement. */
export const LONG_WAIT_MS = 28_000

/**
 * Saves wait for one another: what two of them check (a free name, a repeated submission) cannot change in between. Who
 * waits longer than that, here or for a row that a hand at psql holds, is refused (isHeldUp).
 */
export const queueUp = (tx: Transaction, waitMs: number = SAVE_WAIT_MS) =>
  tx.$executeRaw`select pg_advisory_xact_lock(${ONE_SAVE_AT_A_TIME}::bigint)
    from set_config('lock_timeout', ${String(waitMs)}, true)`

/** SQLSTATE of a lock that did not come in time. */
const LOCK_NOT_AVAILABLE = '55P03'

type Told = { originalCode?: unknown; cause?: unknown; meta?: { driverAdapterError?: unknown } }

/** Prisma wraps what the database says of it. */
export function isHeldUp(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { originalCode, cause, meta }: Told = error
  return originalCode === LOCK_NOT_AVAILABLE || isHeldUp(cause) || isHeldUp(meta?.driverAdapterError)
}
