/**
 * Works out anew what follows from the records: from their current versions, and the rows by which lists find them. What an
 * editor typed stays as it is.
 */
import { listMeasuresById } from './read-measures'
import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { db, type Transaction } from '@/lib/database/client'
import { insertRows } from '@/lib/database/insert-rows'
import { nameAllEntities } from '@/lib/entities/store/mutations'
import { toInput, toRecord } from '../record'
import type { Derived } from '../status/derive'
import type { Measure } from '../types'
import { replaceIndex, withRelationTerms } from './indexing'
import { LONG_WAIT_MS, queueUp } from './queue'
import { derivedColumns, deriveRows, listingRows, type Surroundings } from './rows'

const BATCH = 500

const idsAfter = async (tx: Transaction, after: number) => {
  const rows = await tx.$queryRaw<{ id: number }[]>(
    sql`select id from measures where id > ${after} order by id limit ${BATCH}`,
  )
  return rows.map(({ id }) => id)
}

const KEPT = [
  'firstOn',
  'announcedOn',
  'effectiveOn',
  'endedOn',
  'endedBasis',
  'lastSeenOn',
  'official',
  'standing',
] as const

const isAsDerived = (measure: Measure, derived: Derived) =>
  isDeepStrictEqual(measure.spans, derived.spans) && KEPT.every((key) => measure[key] === derived[key])

/** Its document too, which names its sources by addresses that may have become others. */
async function keepDerived(tx: Transaction, measure: Measure, derived: Derived) {
  const { id } = measure
  const kept = JSON.stringify({ document: toRecord(measure), derived })
  await tx.measure.update({ where: { id }, data: derivedColumns(derived) })
  await tx.$executeRaw`update versions set document = ${kept}::json -> 'document', derived = ${kept}::json -> 'derived'
    where measure_id = ${id} and known_to is null`
}

/** What a saved record rests on stands in it. */
const deriveAnew = (measure: Measure, entities: Surroundings['entities']) => ({
  measure,
  ...deriveRows(
    { ...measure, input: toInput(measure) },
    {
      entities,
      sources: new Map(measure.citations.map(({ source }) => [source.url, source])),
      authorities: new Map(measure.authorities.map(({ key, name }) => [key, name])),
    },
  ),
})

async function replaceListings(tx: Transaction, rows: readonly ReturnType<typeof deriveAnew>[]) {
  const listings = rows.flatMap(({ measure, derived }) => listingRows({ ...measure, input: toInput(measure) }, derived))
  await tx.$executeRaw`delete from listings where measure_id = any(${rows.map(({ measure }) => measure.id)})`
  await insertRows(tx, 'listings', listings)
}

/** Those of these numbers. For whoever changed what records rest on; `readdressed`: the addresses of their sources, too. */
export async function reindexWithin(tx: Transaction, ids: readonly number[], readdressed = false) {
  const read = await listMeasuresById(ids, tx)
  const { items, names } = await nameAllEntities(tx, read)
  const rows = items.map((measure) => deriveAnew(measure, names))
  for (const [at, { measure, derived }] of rows.entries()) {
    const asWritten = isDeepStrictEqual(measure.entities, read[at]?.entities) && isAsDerived(measure, derived)
    if (readdressed || !asWritten) await keepDerived(tx, measure, derived)
  }
  await replaceListings(tx, rows)
  const listed = rows.filter(({ measure }) => measure.archivedAt === null)
  const indexed = await withRelationTerms(
    tx,
    listed.map((row) => row.indexed),
  )
  await replaceIndex(tx, ids, indexed)
}

/** Up to a batch of records after this one; null where there are none. */
const reindexAfter = (after: number) =>
  db().$transaction(async (tx) => {
    await queueUp(tx, LONG_WAIT_MS)
    const ids = await idsAfter(tx, after)
    await reindexWithin(tx, ids)
    return { count: ids.length, last: ids.at(-1) ?? null }
  })

async function reindexAll(): Promise<number> {
  let total = 0
  for (let batch = await reindexAfter(0); batch.last !== null; batch = await reindexAfter(batch.last)) {
    total += batch.count
  }
  return total
}

/**
 * How many records there are. Of a row that is saved every gram is put into its index at once; of all rows they are put
 * there by the thousand, in less than half of the time.
 */
export async function reindexMeasures(): Promise<number> {
  await db().$executeRaw`alter index measure_index_grams_idx set (fastupdate = on, gin_pending_list_limit = 16384)`
  try {
    return await reindexAll()
  } finally {
    await db().$executeRaw`alter index measure_index_grams_idx set (fastupdate = off)`
    await db().$executeRaw`alter index measure_index_grams_idx reset (gin_pending_list_limit)`
    await db().$queryRaw`select gin_clean_pending_list('measure_index_grams_idx') as cleaned`
    // All rows are new: until somebody counts them, the planner would think of them what it thought of those before.
    await db().$executeRaw`analyze measure_index, search_words, timeline_entries, timeline_bars`
  }
}
