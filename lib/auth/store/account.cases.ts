/** Accounts for tests, as if their owners had followed their invitations. */
import { hashPassword } from 'better-auth/crypto'
import { db } from '@/lib/database/client'
import type { Asker, Named } from '../log'
import type { Role } from '../roles'
import type { Entered } from './entering'
import { insertUser, updatePassword } from './passwords'

export const ACCOUNT_PASSWORD = 'correct horse battery'

/** Somebody who changes things from somewhere. */
export const BY: Asker = { actor: { id: 'ada', email: 'ada@example.org' }, address: '203.0.113.1' }

export const emailOf = (name: string) => `${name}@example.org`

export async function addAccount(name: string, role: Role, password = ACCOUNT_PASSWORD): Promise<Named> {
  const hash = await hashPassword(password)
  return db().$transaction(async (tx) => {
    const user = await insertUser(tx, { name, email: emailOf(name), role })
    await updatePassword(tx, user.id, hash)
    return user
  })
}

/** A browser with the cookie that it was given, if any. */
export const browserWith = (entered: Entered | null) => (name: string) =>
  entered?.ok && entered.device?.name === name ? entered.device.value : undefined
