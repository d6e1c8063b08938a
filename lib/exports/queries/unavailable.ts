/** Why an export that failed cannot be made just now. */
import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { isDatabaseUp } from '@/lib/database-ping'

/** What the pool of the exports says when other readers hold all of its connections. */
const POOL_IS_BUSY = 'timeout exceeded when trying to connect'
/** An answer about the database may be as old as that, and from before the failure. */
const PING_AGE_MS = 1000

/** `away`: the database does not answer. Null: it does, and the failure is a bug. */
export async function whyUnavailable(error: unknown): Promise<'away' | 'busy' | null> {
  // Drivers tell of a lost database in a dozen ways; asking it once more tells for sure.
  await wait(PING_AGE_MS)
  if (!(await isDatabaseUp())) return 'away'
  return error instanceof Error && error.message === POOL_IS_BUSY ? 'busy' : null
}
