/** What admins do with the accounts of others. */
import 'server-only'
import { db, type Transaction } from '@/lib/database/client'
import type { Asker } from '../log'
import type { Role } from '../roles'
import type { NewUser } from '../schema'
import { logAction } from './log'
import { insertUser, unlessTaken } from './passwords'
import { insertLink } from './setup-link'

export type Written = { ok: true } | { ok: false; reason: 'missing' | 'last_admin' }
export type Linked = { ok: true; url: string } | { ok: false; reason: 'missing' | 'email_taken' }

/** Makes the account, and the link by which its owner sets the password. */
export async function inviteUser(user: NewUser, by: Asker): Promise<Linked> {
  const url = await unlessTaken(() =>
    db().$transaction(async (tx) => {
      const subject = await insertUser(tx, user)
      await logAction(tx, by, { action: 'invited', subject, after: { name: user.name, role: user.role } })
      return insertLink(tx, 'invitation', subject.id)
    }),
  )
  return url === null ? { ok: false, reason: 'email_taken' } : { ok: true, url }
}

/** For somebody who forgot the password, or whose invitation has expired. The old password works until it is used. */
export const createPasswordLink = (userId: string, by: Asker): Promise<Linked> =>
  db().$transaction(async (tx) => {
    const subject = await tx.user.findUnique({
      where: { id: userId },
      select: { id: true, email: true, accounts: { select: { id: true } } },
    })
    if (!subject) return { ok: false, reason: 'missing' }
    const purpose = subject.accounts.length > 0 ? 'reset' : 'invitation'
    await logAction(tx, by, { action: 'link_made', subject, after: { purpose } })
    return { ok: true, url: await insertLink(tx, purpose, subject.id) }
  })

/** Takes an admin's power only while another active admin has it: of two such writes at once, one waits and sees. */
async function takesLastAdmin(tx: Transaction, userId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select id from users where role = 'admin' and not banned order by id for update`
  return admins.length === 1 && admins[0]?.id === userId
}

/** As it is until the transaction ends. */
async function holdUser(tx: Transaction, userId: string) {
  const [user] = await tx.$queryRaw<{ id: string; email: string; role: string; disabled: boolean }[]>`
    select id, email, role, banned as disabled from users where id = ${userId} for update`
  return user
}

export const updateRole = (userId: string, role: Role, by: Asker): Promise<Written> =>
  db().$transaction(async (tx) => {
    if (role !== 'admin' && (await takesLastAdmin(tx, userId))) return { ok: false, reason: 'last_admin' }
    const user = await holdUser(tx, userId)
    if (!user) return { ok: false, reason: 'missing' }
    if (user.role === role) return { ok: true }
    await tx.user.update({ where: { id: userId }, data: { role } })
    await logAction(tx, by, { action: 'role_changed', subject: user, before: { role: user.role }, after: { role } })
    return { ok: true }
  })

/** A disabled user cannot sign in, and every session of theirs ends. What they wrote stays theirs. */
export const updateDisabled = (userId: string, disabled: boolean, by: Asker): Promise<Written> =>
  db().$transaction(async (tx) => {
    if (disabled && (await takesLastAdmin(tx, userId))) return { ok: false, reason: 'last_admin' }
    const user = await holdUser(tx, userId)
    if (!user) return { ok: false, reason: 'missing' }
    if (user.disabled === disabled) return { ok: true }
    await tx.user.update({ where: { id: userId }, data: { banned: disabled } })
    const { count } = disabled ? await tx.session.deleteMany({ where: { userId } }) : { count: 0 }
    const action = disabled ? 'disabled' : 'enabled'
    await logAction(tx, by, { action, subject: user, ...(count > 0 && { before: { sessions: count } }) })
    return { ok: true }
  })
