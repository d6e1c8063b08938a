/** Every write of how far the register has read: a row more, and never another one. */
import 'server-only'
import { db, type Transaction } from '@/lib/database/client'
import type { Day } from '@/lib/dates'
import type { AuthorityLook, LookWay } from '../types'

const findLast = (tx: Transaction, authority: string) =>
  tx.coverage.findFirst({ where: { authority }, orderBy: { id: 'desc' } })

const rowOf = ({ index, numbersSeen, ...look }: AuthorityLook) => ({
  ...look,
  indexUrl: index,
  numbersSeen: numbersSeen as Record<string, number[]>,
})

/** A data release knows better only where it has read further. Nobody's row is ever written over. */
export async function refreshLooks(tx: Transaction, looks: readonly AuthorityLook[], release: string) {
  const rows = await tx.coverage.findMany({ orderBy: { id: 'asc' }, select: { authority: true, readThrough: true } })
  const known = new Map(rows.map(({ authority, readThrough }) => [authority, readThrough]))
  const further = looks.filter(({ authority, readThrough }) => readThrough > (known.get(authority) ?? ''))
  if (further.length > 0) await tx.coverage.createMany({ data: further.map((look) => ({ ...rowOf(look), release })) })
  return { created: further.length, updated: 0, unchanged: looks.length - further.length }
}

export type Check = { authority: string; readThrough: Day; how: LookWay; note: string | null }

/** An editor looked: what was known of index and numbers goes on. False: there is no such authority. */
export const addCheck = ({ authority, ...check }: Check, by: { id: string; name: string }): Promise<boolean> =>
  db().$transaction(async (tx) => {
    if (!(await tx.authority.findUnique({ where: { key: authority }, select: { key: true } }))) return false
    const last = await findLast(tx, authority)
    await tx.coverage.create({
      data: {
        ...check,
        authority,
        indexUrl: last?.indexUrl ?? null,
        numbersSeen: last?.numbersSeen ?? {},
        checkedById: by.id,
        checkedBy: by.name,
      },
    })
    return true
  })
