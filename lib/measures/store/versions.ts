/** Writes versions of records: the rows, what is derived, the index and the revision, within a transaction. */
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { insertRows } from '@/lib/database/insert-rows'
import { referred } from '@/lib/database/referred'
import { diffMeasures, type FieldChange } from '../history/revision'
import { toInput } from '../record'
import type { MeasureInput } from '../schema'
import type { Measure } from '../types'
import { deriveRows, type IndexRows } from './index-rows'
import { addToIndex, refreshRelationTerms, relatedIds, removeFromIndex } from './indexing'
import { getMeasureWithin } from './queries'
import type { Gathered } from './references'
import { deleteChildren, insertChildren, insertRelations, measureRows } from './rows'
import { Refusal, type Saved } from './transaction'

/** Who saves: `id` is null for the loader of the shipped data. */
export type Author = { id: string | null; name: string }

/** Who saves, and why. `release` is the data release that it comes from. */
export type Stamp = { author: Author; reason: string; submissionId?: string; release?: string }

type Version = {
  id: number
  slug: string
  version: number
  snapshot: MeasureInput
  changes: FieldChange[]
  stamp: Stamp
}

const revisionRow = ({ id, slug, version, snapshot, changes, stamp }: Version) => ({
  measureId: id,
  version,
  authorId: stamp.author.id,
  author: stamp.author.name,
  reason: stamp.reason,
  submissionId: stamp.submissionId ?? null,
  release: stamp.release ?? null,
  snapshot: { slug, ...snapshot },
  changes,
})

const appendRevisions = (tx: Transaction, versions: readonly Version[]) =>
  insertRows(tx, 'revisions', versions.map(revisionRow))

type Indexed = IndexRows & { measureId: number }
export type NewRecord = { slug: string; input: MeasureInput; stamp: Stamp }

/** So many records are written by one statement a table: each of these takes thousands of values. */
const BATCH = 250

const batchesOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH))

/** Answers with the rows by which lists find them. */
async function insertBatch(tx: Transaction, items: readonly NewRecord[], around: Gathered): Promise<Indexed[]> {
  const rows = items.map((item) => ({ ...item, ...measureRows(item.slug, item.input, around) }))
  const written = await insertRows<{ id: number; slug: string }>(
    tx,
    'measures',
    rows.map(({ row }) => row),
    ['id', 'slug'],
  )
  for (const { id, slug } of written) around.measures.set(slug, id)
  const numbered = rows.map((row) => ({ ...row, measureId: referred(around.measures, row.slug, 'record') }))
  await insertChildren(tx, numbered, around)
  await appendRevisions(
    tx,
    numbered.map(({ measureId: id, slug, input, stamp }) => {
      return { id, slug, version: 1, snapshot: input, changes: diffMeasures(null, input), stamp }
    }),
  )
  return numbered.map(({ measureId, indexed }) => ({ measureId, ...indexed }))
}

/** After the relations are written: both of their ends tell that they have some. */
async function insertIntoIndex(tx: Transaction, rows: readonly Indexed[], others: readonly number[]) {
  await addToIndex(tx, rows)
  await refreshRelationTerms(tx, [...rows.map(({ measureId }) => measureId), ...others])
}

/** The records that relations of these lead to. */
const namedIds = (items: readonly { input: MeasureInput }[], { measures }: Gathered) =>
  items.flatMap(({ input }) => input.relations.flatMap(({ to }) => measures.get(to) ?? []))

/**
 * Their references are checked; they may lead to one another. `around` learns their numbers. `tell` hears how many are
 * written: a large file takes minutes.
 */
export async function insertRecords(
  tx: Transaction,
  items: readonly NewRecord[],
  around: Gathered,
  tell: (written: number) => void = () => {},
) {
  let written = 0
  for (const batch of batchesOf(items)) {
    await addToIndex(tx, await insertBatch(tx, batch, around))
    written += batch.length
    tell(written)
  }
  for (const batch of batchesOf(items)) {
    const related = batch.map(({ slug, input }) => ({ fromId: referred(around.measures, slug, 'record'), input }))
    await insertRelations(tx, related, around.measures)
  }
  const ids = items.map(({ slug }) => referred(around.measures, slug, 'record'))
  for (const batch of batchesOf([...new Set([...ids, ...namedIds(items, around)])])) {
    await refreshRelationTerms(tx, batch)
  }
}

/** The record as it is now, or a refusal: gone, or newer than the `version` that the editor saw. */
export async function readForUpdate(tx: Transaction, slug: string, version: number): Promise<Measure> {
  const current = await getMeasureWithin(tx, slug)
  if (!current) throw new Refusal({ ok: false, reason: 'missing' })
  if (current.version !== version) throw new Refusal({ ok: false, reason: 'stale', current })
  return current
}

async function raiseVersion(tx: Transaction, current: Measure, data: object) {
  const { id, version } = current
  const { count } = await tx.measure.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count === 0) throw new Refusal({ ok: false, reason: 'stale', current })
}

/** Another text of the record, whose references are checked. What changes nothing makes no version. */
export async function rewriteRecord(
  tx: Transaction,
  current: Measure,
  input: MeasureInput,
  around: Gathered,
  stamp: Stamp,
): Promise<Saved> {
  const { id, slug, version } = current
  const changes = diffMeasures(toInput(current), input)
  if (changes.length === 0) return { ok: true, slug, version }
  const { row, spans, indexed } = measureRows(slug, input, around)
  const before = await relatedIds(tx, id)
  await raiseVersion(tx, current, row)
  await deleteChildren(tx, id)
  await insertChildren(tx, [{ measureId: id, input, spans }], around)
  await insertRelations(tx, [{ fromId: id, input }], around.measures)
  await removeFromIndex(tx, [id])
  const rows = current.archivedAt === null ? [{ measureId: id, ...indexed }] : []
  await insertIntoIndex(tx, rows, [...before, ...namedIds([{ input }], around)])
  await appendRevisions(tx, [{ id, slug, version: version + 1, snapshot: input, changes, stamp }])
  return { ok: true, slug, version: version + 1 }
}

/** Out of the lists, or into them again. */
export async function moveToArchive(
  tx: Transaction,
  current: Measure,
  archived: boolean,
  stamp: Stamp,
): Promise<Saved> {
  const { id, slug, version } = current
  const before = current.archivedAt !== null
  if (before === archived) return { ok: true, slug, version }
  await raiseVersion(tx, current, { archivedAt: archived ? new Date() : null })
  await removeFromIndex(tx, [id])
  const rows = archived ? [] : [{ measureId: id, ...deriveRows(current).indexed }]
  await insertIntoIndex(tx, rows, await relatedIds(tx, id))
  const changes: FieldChange[] = [{ field: 'archived', before, after: archived }]
  await appendRevisions(tx, [{ id, slug, version: version + 1, snapshot: toInput(current), changes, stamp }])
  return { ok: true, slug, version: version + 1 }
}
