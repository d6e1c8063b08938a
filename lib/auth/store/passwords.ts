/** Accounts and their passwords as rows, for the transactions of whoever changes them. better-auth reads them. */
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/database/client'
import type { Named } from '../log'
import type { NewUser } from '../schema'

const CREDENTIAL = 'credential'

/** A transaction that ends by throwing this is rolled back. */
export class EmailTaken extends Error {}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

/** What `work` answers, or null when somebody has the address that it was to give away. */
export async function unlessTaken<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EmailTaken) return null
    throw error
  }
}

/** Nobody can sign in to it before it has a password. Throws EmailTaken. */
export async function insertUser(tx: Transaction, user: NewUser): Promise<Named> {
  try {
    return await tx.user.create({ data: { id: randomUUID(), ...user }, select: { id: true, email: true } })
  } catch (error) {
    if (isTaken(error)) throw new EmailTaken()
    throw error
  }
}

/** Ends every session too: whoever knew the old password is out. */
export async function updatePassword(tx: Transaction, userId: string, password: string) {
  const where = { userId, providerId: CREDENTIAL }
  const { count } = await tx.account.updateMany({ where, data: { password } })
  if (count === 0) await tx.account.create({ data: { id: randomUUID(), accountId: userId, ...where, password } })
  await tx.session.deleteMany({ where: { userId } })
}

/** Whose address it is, with the hash of their password. Null for nobody, and for who has none yet. */
export async function findHolder(tx: Transaction, email: string) {
  const found = await tx.account.findFirst({
    where: { providerId: CREDENTIAL, user: { email } },
    select: { userId: true, password: true, user: { select: { email: true } } },
  })
  return found?.password ? { userId: found.userId, email: found.user.email, password: found.password } : null
}
