/** Why an export that failed cannot be made just now. */
import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { isDatabaseUp } from '@/lib/database/ping'
import { isAwayError } from '@/lib/guard/away-error'
import { isAway } from '@/lib/guard/fate'

/** An answer about the database may be as old as that, and from before the failure. */
const PING_AGE_MS = 1000

/**
 * `away`: the database does not answer. `busy`: it does, but had no connection or no time, or was away for a moment. Null:
 * the failure is a bug.
 */
export async function whyUnavailable(error: unknown): Promise<'away' | 'busy' | null> {
  // Drivers tell of a lost database in a dozen ways; asking it once more tells for sure.
  await wait(PING_AGE_MS)
  if (!(await isDatabaseUp())) return 'away'
  return isAway() || isAwayError(error) ? 'busy' : null
}
