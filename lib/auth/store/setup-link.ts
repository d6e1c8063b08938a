/** One-time links: made by the server's command or by an admin, found, and used up. */
import { pathTo } from '@/lib/addresses'
import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { db, type Transaction } from '@/lib/database/client'
import { settings } from '@/lib/settings'
import { type FoundLink, type LinkPurpose, linkLifetime } from '../links'
import { type Named, SERVER } from '../log'
import type { FirstAdmin } from '../schema'
import { logAction } from './log'
import { insertUser, unlessTaken, updatePassword } from './passwords'

const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')

const usable = () => ({ usedAt: null, expiresAt: { gt: new Date() } })

const SERVER_PURPOSES: readonly LinkPurpose[] = ['first_admin', 'restored_admin']
const isServers = (purpose: LinkPurpose) => SERVER_PURPOSES.includes(purpose)

/** The address to open. Links that were made before for the same account end, and all of the server's when it makes one. */
export async function insertLink(tx: Transaction, purpose: LinkPurpose, userId: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + linkLifetime(purpose))
  const OR = [{ userId }, ...(isServers(purpose) ? [{ purpose: { in: [...SERVER_PURPOSES] } }] : [])]
  await tx.setupLink.deleteMany({ where: { usedAt: null, OR } })
  await tx.setupLink.create({ data: { tokenHash: hashToken(token), purpose, userId, expiresAt } })
  return settings().url + pathTo('setup', token)
}

/**
 * By the server's command. Null where there is an active admin and neither `force` nor `email` says that a link is wanted
 * all the same. `email` names the account that the link restores as an admin's; throws one sentence when there is none.
 */
export async function createSetupLink(options: { email?: string; force?: boolean } = {}): Promise<string | null> {
  const email = options.email?.trim().toLowerCase() || null
  const wanted = options.force || email !== null
  if (!wanted && (await db().user.count({ where: { role: 'admin', banned: false } })) > 0) return null
  const subject = email && (await db().user.findUnique({ where: { email }, select: { id: true, email: true } }))
  if (email && !subject) throw new Error(`Nobody here has the address ${email}.`)
  const purpose = subject ? 'restored_admin' : 'first_admin'
  return db().$transaction(async (tx) => {
    await logAction(tx, SERVER, { action: 'link_made', subject: subject || null, after: { purpose } })
    return insertLink(tx, purpose, subject ? subject.id : null)
  })
}

const FOUND = {
  purpose: true,
  user: { select: { id: true, name: true, email: true, role: true, banned: true } },
} as const

/** Null for a link that is unknown, used or expired. */
export async function findSetupLink(token: string): Promise<FoundLink | null> {
  const where = { tokenHash: hashToken(token), ...usable() }
  const link = await db().setupLink.findFirst({ where, select: FOUND })
  return link && { purpose: link.purpose as LinkPurpose, user: link.user }
}

export type Redeemed = { ok: true; email: string } | { ok: false; reason: 'dead_link' | 'email_taken' }

/** Locks the link's row: of two at once the second waits, and finds it used. */
async function spend(tx: Transaction, token: string) {
  const tokenHash = hashToken(token)
  const { count } = await tx.setupLink.updateMany({ where: { tokenHash, ...usable() }, data: { usedAt: new Date() } })
  return count > 0 ? tx.setupLink.findUniqueOrThrow({ where: { tokenHash }, select: FOUND }) : null
}

type Spent = NonNullable<Awaited<ReturnType<typeof spend>>>

/** Sets the password of the account that the link names, or makes the admin for whom there is none yet. */
async function follow(tx: Transaction, { purpose, user }: Spent, given: FirstAdmin, hash: string, address: string) {
  const { name, email } = given
  const subject: Named = user ?? (await insertUser(tx, { name, email, role: 'admin' }))
  await updatePassword(tx, subject.id, hash)
  const restores = purpose === 'restored_admin' && user
  if (restores) await tx.user.update({ where: { id: user.id }, data: { role: 'admin', banned: false } })
  await logAction(
    tx,
    { actor: subject, address },
    {
      action: 'link_used',
      subject,
      ...(restores && { before: { role: user.role, disabled: user.banned } }),
      after: { purpose, ...((restores || !user) && { role: 'admin', disabled: false }) },
    },
  )
  return subject.email
}

/** Uses the link up and sets the password, or neither. A link that names an account takes the password alone. */
export async function redeemSetupLink(token: string, given: FirstAdmin, address: string): Promise<Redeemed> {
  const hash = await hashPassword(given.password)
  const redeemed = await unlessTaken(() =>
    db().$transaction(async (tx): Promise<Redeemed> => {
      const link = await spend(tx, token)
      if (!link) return { ok: false, reason: 'dead_link' }
      return { ok: true, email: await follow(tx, link, given, hash, address) }
    }),
  )
  return redeemed ?? { ok: false, reason: 'email_taken' }
}
