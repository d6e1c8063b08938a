/** What is answered later: whether the database is why, and the answer that says when to come again. */
import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { canRead, isDatabaseUp } from '@/lib/database/ping'
import { withoutReplica } from '@/lib/database/replica'
import { isAwayError } from '@/lib/guard/away-error'
import { isAway } from '@/lib/guard/fate'
import type { Speech } from '@/lib/i18n/format'
import { answerProblem } from './refuse'

/** An answer about the database may be as old as that, and from before the failure. */
const PING_AGE_MS = 1000

/**
 * `away`: the database does not answer. `busy`: it does, but had no connection or no time, or was away for a moment. Null:
 * the failure is a bug.
 */
async function whyUnavailable(error: unknown): Promise<'away' | 'busy' | null> {
  // Drivers tell of a lost database in a dozen ways; asking it once more tells for sure.
  await wait(PING_AGE_MS)
  if (!(await isDatabaseUp())) return 'away'
  return isAway() || isAwayError(error) ? 'busy' : null
}

/** What `answer` makes, or 503 where the database is away or busy. Another failure is thrown. */
export async function answerOrPostpone(
  request: Request,
  speech: Speech,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (!(await canRead())) return answerProblem({ kind: 'away' }, request, speech)
  try {
    return await withoutReplica(answer)
  } catch (error) {
    const why = await whyUnavailable(error)
    if (!why) throw error
    return answerProblem({ kind: why }, request, speech)
  }
}
