import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@/lib/database/client'
import type { AuthorityInput } from '../schema'

/** Brings authorities to what a data release says: no form changes them. Answers with the keys of those that changed. */
export async function refreshAuthorities(tx: Transaction, authorities: readonly AuthorityInput[]) {
  const known = new Map((await tx.authority.findMany()).map((row) => [row.key, row]))
  const added = authorities.filter(({ key }) => !known.has(key))
  const updated = authorities.filter((one) => known.has(one.key) && !isDeepStrictEqual(known.get(one.key), one))
  if (added.length > 0) await tx.authority.createMany({ data: added })
  for (const { key, ...data } of updated) await tx.authority.update({ where: { key }, data })
  return {
    created: added.length,
    updated: updated.map(({ key }) => key),
    unchanged: authorities.length - added.length - updated.length,
  }
}
