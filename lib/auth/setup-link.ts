/** One-time links by which whoever runs the server makes the first admin, or lets one in again who is locked out. */
import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { db, type Transaction } from '@/lib/db'
import { settings } from '@/lib/settings'
import { insertUser, updatePassword } from './mutations'
import type { FirstAdmin } from './schema'

const LIFETIME = 24 * 60 * 60 * 1000

const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')

const usable = () => ({ usedAt: null, expiresAt: { gt: new Date() } })

/**
 * The address to open, or null where there is an active admin and neither `force` nor `email` says that it is wanted
 * all the same. Links that were made before end. `email` names the account that the link restores as an admin's;
 * throws one sentence when there is no such account.
 */
export async function createSetupLink(options: { email?: string; force?: boolean } = {}): Promise<string | null> {
  const email = options.email?.trim().toLowerCase() || null
  const wanted = options.force || email !== null
  if (!wanted && (await db().user.count({ where: { role: 'admin', banned: false } })) > 0) return null
  if (email && (await db().user.count({ where: { email } })) === 0)
    throw new Error(`Nobody here has the address ${email}.`)
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + LIFETIME)
  await db().$transaction([
    db().setupLink.deleteMany({ where: { usedAt: null } }),
    db().setupLink.create({ data: { tokenHash: hashToken(token), email, expiresAt } }),
  ])
  return `${settings().url}/setup/${token}`
}

/** Null for a link that is unknown, used or expired. `email` is that of the account which it restores. */
export const findSetupLink = (token: string): Promise<{ email: string | null } | null> =>
  db().setupLink.findFirst({ where: { tokenHash: hashToken(token), ...usable() }, select: { email: true } })

export type Redeemed = { ok: true; email: string } | { ok: false; reason: 'dead_link' | 'email_taken' }

/** A transaction that ends by throwing this is rolled back: the link stays unused. */
class EmailTaken extends Error {}

/** Locks the link's row: of two at once the second waits, and finds it used. */
async function spend(tx: Transaction, token: string): Promise<{ email: string | null } | null> {
  const where = { tokenHash: hashToken(token), ...usable() }
  const [link] = await tx.setupLink.updateManyAndReturn({
    where,
    data: { usedAt: new Date() },
    select: { email: true },
  })
  return link ?? null
}

async function restoreAdmin(tx: Transaction, email: string, passwordHash: string) {
  const { id } = await tx.user.update({
    where: { email },
    data: { role: 'admin', banned: false },
    select: { id: true },
  })
  await updatePassword(tx, id, passwordHash)
}

/** Uses the link up and makes the admin, or neither. A link that restores an account takes only the password. */
export async function redeemSetupLink(token: string, { password, ...user }: FirstAdmin): Promise<Redeemed> {
  const passwordHash = await hashPassword(password)
  const redeem = async (tx: Transaction): Promise<Redeemed> => {
    const link = await spend(tx, token)
    if (!link) return { ok: false, reason: 'dead_link' }
    if (link.email) await restoreAdmin(tx, link.email, passwordHash)
    else if (!(await insertUser(tx, { ...user, role: 'admin' }, passwordHash))) throw new EmailTaken()
    return { ok: true, email: link.email ?? user.email }
  }
  try {
    return await db().$transaction(redeem)
  } catch (error) {
    if (error instanceof EmailTaken) return { ok: false, reason: 'email_taken' }
    throw error
  }
}
