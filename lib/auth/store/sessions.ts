/** Where somebody is signed in. */
import 'server-only'
import { db, type Transaction } from '@/lib/database/client'
import { idleLimit, USE_STEP } from '../idle'
import type { Asker, Named } from '../log'
import type { Role } from '../roles'
import { logAction } from './log'

/** Where a request comes from, as a session keeps it. */
export type From = { address: string; agent: string }

const AGENT_LENGTH = 300

/** better-auth made it, and knows nothing of where. */
export const placeSession = (tx: Transaction, token: string, { address, agent }: From) =>
  tx.session.updateMany({ where: { token }, data: { ipAddress: address, userAgent: agent.slice(0, AGENT_LENGTH) } })

/** Notes that it is used, and answers whether it still may be: one that lay idle for too long is over. */
export async function touchSession(session: { id: string; updatedAt: Date }, role: Role): Promise<boolean> {
  const idle = Date.now() - session.updatedAt.getTime()
  if (idle < USE_STEP) return true
  if (idle < idleLimit(role)) {
    await db().session.updateMany({ where: { id: session.id }, data: { updatedAt: new Date() } })
    return true
  }
  await db().session.deleteMany({ where: { id: session.id } })
  return false
}

/** One of their own. Answers false when there is none of that name. */
export const endSession = (user: Named, id: string, by: Asker): Promise<boolean> =>
  db().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id, userId: user.id } })
    if (count > 0) await logAction(tx, by, { action: 'session_ended', subject: user })
    return count > 0
  })

/** All of theirs but the one that is kept. */
export const endOtherSessions = (user: Named, keptId: string, by: Asker): Promise<void> =>
  db().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId: user.id, id: { not: keptId } } })
    if (count > 0)
      await logAction(tx, by, { action: 'other_sessions_ended', subject: user, before: { sessions: count } })
  })
