/** What releases say of records that are an editor's by now: kept beside them. */
import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@/lib/database/client'
import type { FieldChange } from '@/lib/measures/history/revision'
import type { MeasureRecord } from '@/lib/measures/schema'
import type { Prisma } from '@/prisma/generated/client'

export type Kept = { measureId: number; record: MeasureRecord; changes: FieldChange[] }

const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

/** What earlier releases say and nobody answered is out of date. `measureIds`: the records of the release. */
export const dropOvertaken = (tx: Transaction, measureIds: readonly number[], release: string) =>
  tx.releaseDifference.deleteMany({
    where: { measureId: { in: [...measureIds] }, answeredAt: null, release: { not: release } },
  })

/** An answer to the same release stands. */
export async function keepDifferences(tx: Transaction, kept: readonly Kept[], release: string) {
  const where = { release, measureId: { in: kept.map(({ measureId }) => measureId) } }
  const rows = await tx.releaseDifference.findMany({ where })
  const known = new Map(rows.map((row) => [row.measureId, row]))
  for (const { measureId, record, changes } of kept) {
    const data = { snapshot: plain(record), changes: plain(changes) }
    const row = known.get(measureId)
    if (!row) await tx.releaseDifference.create({ data: { measureId, release, ...data } })
    else if (row.answeredAt === null && !isDeepStrictEqual([row.snapshot, row.changes], [data.snapshot, data.changes]))
      await tx.releaseDifference.update({ where: { id: row.id }, data })
  }
}
