/** Every read of accounts, but for the session's own. */
import 'server-only'
import { db } from '@/lib/database/client'
import type { Prisma } from '@/prisma/generated/client'
import type { AccountAction, Facts, LogEntry } from '../log'
import { LOG_PER_PAGE, type LogFilter } from '../log-filter'
import { parseRole, type User } from '../roles'

/** All of them, by name. */
export async function listUsers(): Promise<User[]> {
  const rows = await db().user.findMany({
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
    select: { id: true, name: true, email: true, role: true, banned: true, accounts: { select: { id: true } } },
  })
  return rows.map(({ banned, role, accounts, ...row }) => ({
    ...row,
    role: parseRole(role),
    disabled: banned,
    invited: accounts.length === 0,
  }))
}

/** Where somebody is signed in, as they may see it. */
export type OwnSession = { id: string; since: Date; used: Date; address: string; agent: string }

/** The last used first. */
export async function listOwnSessions(userId: string): Promise<OwnSession[]> {
  const rows = await db().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
  })
  return rows.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
    id,
    since: createdAt,
    used: updatedAt,
    address: ipAddress ?? '',
    agent: userAgent ?? '',
  }))
}

const logWhere = ({ account, action }: LogFilter): Prisma.AccountLogEntryWhereInput => ({
  ...(account && { OR: [{ actorId: account }, { subjectId: account }] }),
  ...(action && { action }),
})

export const countLog = (filter: LogFilter): Promise<number> => db().accountLogEntry.count({ where: logWhere(filter) })

const SHOWN = { id: true, at: true, action: true, actor: true, address: true, subject: true, before: true, after: true }

/** One page of it, newest first. */
export async function listLog(filter: LogFilter): Promise<LogEntry[]> {
  const rows = await db().accountLogEntry.findMany({
    where: logWhere(filter),
    orderBy: { id: 'desc' },
    select: SHOWN,
    take: LOG_PER_PAGE,
    skip: (filter.page - 1) * LOG_PER_PAGE,
  })
  return rows.map(({ action, before, after, ...row }) => ({
    ...row,
    action: action as AccountAction,
    before: before as Facts | null,
    after: after as Facts | null,
  }))
}
