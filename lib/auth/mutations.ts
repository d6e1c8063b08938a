/** Every write of accounts. better-auth reads the rows that are written here. */
import 'server-only'
import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { db, type Transaction } from '@/lib/db'
import type { Role } from './roles'
import type { NewUser } from './schema'

export type Written = { ok: true } | { ok: false; reason: 'missing' | 'last_admin' }

const CREDENTIAL = 'credential'

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

/** Answers false when somebody has that address; the transaction is then over. */
export async function insertUser(
  tx: Transaction,
  user: Omit<NewUser, 'password'>,
  passwordHash: string,
): Promise<boolean> {
  const id = randomUUID()
  const account = { id: randomUUID(), accountId: id, providerId: CREDENTIAL, password: passwordHash }
  try {
    await tx.user.create({ data: { id, ...user, accounts: { create: account } } })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

export async function createUser({ password, ...user }: NewUser): Promise<{ ok: boolean }> {
  const passwordHash = await hashPassword(password)
  return { ok: await insertUser(db(), user, passwordHash) }
}

/** Ends every session too: whoever knew the old password is out. */
export async function updatePassword(tx: Transaction, userId: string, passwordHash: string) {
  await tx.account.updateMany({ where: { userId, providerId: CREDENTIAL }, data: { password: passwordHash } })
  await tx.session.deleteMany({ where: { userId } })
}

export async function resetPassword(userId: string, password: string): Promise<Written> {
  const passwordHash = await hashPassword(password)
  return db().$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true } })
    if (!user) return { ok: false, reason: 'missing' }
    await updatePassword(tx, userId, passwordHash)
    return { ok: true }
  })
}

/** Takes an admin's power only while another active admin has it: of two such writes at once, one waits and sees. */
async function takesLastAdmin(tx: Transaction, userId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select id from users where role = 'admin' and not banned order by id for update`
  return admins.length === 1 && admins[0]?.id === userId
}

export const updateRole = (userId: string, role: Role): Promise<Written> =>
  db().$transaction(async (tx) => {
    if (role !== 'admin' && (await takesLastAdmin(tx, userId))) return { ok: false, reason: 'last_admin' }
    const { count } = await tx.user.updateMany({ where: { id: userId }, data: { role } })
    return count > 0 ? { ok: true } : { ok: false, reason: 'missing' }
  })

/** A disabled user cannot sign in, and every session of theirs ends. What they wrote stays theirs. */
export const updateDisabled = (userId: string, disabled: boolean): Promise<Written> =>
  db().$transaction(async (tx) => {
    if (disabled && (await takesLastAdmin(tx, userId))) return { ok: false, reason: 'last_admin' }
    const { count } = await tx.user.updateMany({ where: { id: userId }, data: { banned: disabled } })
    if (disabled) await tx.session.deleteMany({ where: { userId } })
    return count > 0 ? { ok: true } : { ok: false, reason: 'missing' }
  })
