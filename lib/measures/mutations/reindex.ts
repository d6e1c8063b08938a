/** Writes the rows by which lists find measures anew, a batch at a time: the records themselves stay as they are. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { db } from '@/lib/db'
import { indexRowsOfMeasure } from '../index-rows'
import { listMeasuresById } from '../queries'
import { addToIndex, refreshRelationTerms, removeFromIndex } from './indexing'

const BATCH = 500

const idsAfter = (id: number) =>
  db().$queryRaw<{ id: number; archived: boolean }[]>(
    sql`select id, archived_at is not null as archived from measures where id > ${id} order by id limit ${BATCH}`,
  )

/** How many records there are. */
export async function reindexMeasures(): Promise<number> {
  let count = 0
  for (let rows = await idsAfter(0); rows.length > 0; rows = await idsAfter(rows.at(-1)?.id ?? 0)) {
    const listed = rows.filter(({ archived }) => !archived).map(({ id }) => id)
    const measures = await listMeasuresById(listed)
    await db().$transaction(async (tx) => {
      await removeFromIndex(
        tx,
        rows.map(({ id }) => id),
      )
      await addToIndex(
        tx,
        measures.map((measure) => ({ measureId: measure.id, ...indexRowsOfMeasure(measure) })),
      )
      await refreshRelationTerms(tx, listed)
    })
    count += rows.length
  }
  return count
}
