/** Every read of accounts, but for the session's own. */
import 'server-only'
import { db } from '@/lib/db'
import { parseRole, type User } from './roles'

/** All of them, by name. */
export async function listUsers(): Promise<User[]> {
  const rows = await db().user.findMany({
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
    select: { id: true, name: true, email: true, role: true, banned: true },
  })
  return rows.map(({ banned, role, ...row }) => ({ ...row, role: parseRole(role), disabled: banned }))
}
