/** Why an export that failed cannot be made just now. */
import 'server-only'
import { db } from '@/lib/db'

/** What the pool of the exports says when other readers hold all of its connections. */
const POOL_IS_BUSY = 'timeout exceeded when trying to connect'

/** `away`: the database does not answer. Null: it does, and the failure is a bug. */
export async function whyUnavailable(error: unknown): Promise<'away' | 'busy' | null> {
  // Drivers tell of a lost database in a dozen ways; asking it once more tells for sure.
  const answers = await db().$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  if (!answers) return 'away'
  return error instanceof Error && error.message === POOL_IS_BUSY ? 'busy' : null
}
