/** The log of accounts: a row for each change, in the transaction of the change. */
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import type { AccountAction, Asker, Facts, Named } from '../log'

type Done = { action: AccountAction; subject: Named | null; before?: Facts; after?: Facts }

export async function logAction(tx: Transaction, { actor, address }: Asker, { action, subject, ...facts }: Done) {
  const who = { actorId: actor?.id ?? null, actor: actor?.email ?? null, address }
  await tx.accountLogEntry.create({
    data: { action, ...who, subjectId: subject?.id ?? null, subject: subject?.email ?? null, ...facts },
  })
}
