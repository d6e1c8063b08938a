/** Writes versions of records: the rows, what is derived, the index and the revision, within a transaction. */
import 'server-only'
import type { Transaction } from '@/lib/db'
import { deriveRows, type IndexRows } from '../index-rows'
import { getMeasureWithin } from '../queries'
import { toInput } from '../record'
import { diffMeasures, type FieldChange } from '../revision'
import type { MeasureInput } from '../schema'
import type { Measure } from '../types'
import { addToIndex, refreshRelationTerms, relatedIds, removeFromIndex } from './indexing'
import { deleteChildren, insertChildren, insertRelations, measureRows } from './rows'
import type { Gathered } from './surroundings'
import { Refusal, type Saved } from './transaction'

/** Who saves: `id` is null for the loader of the shipped data. */
export type Author = { id: string | null; name: string }

/** Who saves, and why. `release` is the data release that it comes from. */
export type Stamp = { author: Author; reason: string; submissionId?: string; release?: string }

type Version = { id: number; slug: string; version: number; snapshot: MeasureInput; changes: FieldChange[] }

const appendRevision = (tx: Transaction, { id, slug, version, snapshot, changes }: Version, stamp: Stamp) =>
  tx.revision.create({
    data: {
      measureId: id,
      version,
      authorId: stamp.author.id,
      author: stamp.author.name,
      reason: stamp.reason,
      submissionId: stamp.submissionId ?? null,
      release: stamp.release ?? null,
      snapshot: JSON.parse(JSON.stringify({ slug, ...snapshot })),
      changes: JSON.parse(JSON.stringify(changes)),
    },
  })

type Indexed = IndexRows & { measureId: number }
export type NewRecord = { slug: string; input: MeasureInput; stamp: Stamp }

async function insertRecord(tx: Transaction, { slug, input, stamp }: NewRecord, around: Gathered): Promise<Indexed> {
  const { row, spans, indexed } = measureRows(slug, input, around)
  const { id } = await tx.measure.create({ data: row, select: { id: true } })
  await insertChildren(tx, id, input, spans, around)
  await appendRevision(tx, { id, slug, version: 1, snapshot: input, changes: diffMeasures(null, input) }, stamp)
  return { measureId: id, ...indexed }
}

/** After the relations are written: both of their ends tell that they have some. */
async function insertIntoIndex(tx: Transaction, rows: readonly Indexed[], others: readonly number[]) {
  await addToIndex(tx, rows)
  await refreshRelationTerms(tx, [...rows.map(({ measureId }) => measureId), ...others])
}

/** The records that relations of these lead to. */
const namedIds = (items: readonly { input: MeasureInput }[], { measures }: Gathered) =>
  items.flatMap(({ input }) => input.relations.flatMap(({ to }) => measures.get(to) ?? []))

/** Their references are checked; they may lead to one another. `around` learns their numbers. */
export async function insertRecords(tx: Transaction, items: readonly NewRecord[], around: Gathered) {
  const indexed: Indexed[] = []
  for (const item of items) {
    const rows = await insertRecord(tx, item, around)
    around.measures.set(item.slug, rows.measureId)
    indexed.push(rows)
  }
  for (const { slug, input } of items) await insertRelations(tx, around.measures.get(slug) ?? 0, input, around.measures)
  await insertIntoIndex(tx, indexed, namedIds(items, around))
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
  await insertChildren(tx, id, input, spans, around)
  await insertRelations(tx, id, input, around.measures)
  await removeFromIndex(tx, [id])
  const rows = current.archivedAt === null ? [{ measureId: id, ...indexed }] : []
  await insertIntoIndex(tx, rows, [...before, ...namedIds([{ input }], around)])
  await appendRevision(tx, { id, slug, version: version + 1, snapshot: input, changes }, stamp)
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
  await appendRevision(tx, { id, slug, version: version + 1, snapshot: toInput(current), changes }, stamp)
  return { ok: true, slug, version: version + 1 }
}
