/** Every write of measures: one transaction, which keeps what is derived and appends the revision. */
import 'server-only'
import { db, type Transaction } from '@/lib/db'
import type { SourceInput } from '@/lib/sources/schema'
import { deriveRows, type IndexRows } from './index-rows'
import { type Duplicate, findDuplicates } from './mutations/duplicates'
import { addToIndex, refreshRelationTerms, relatedIds, removeFromIndex } from './mutations/indexing'
import { queueUp } from './mutations/queue'
import { deleteChildren, insertChildren, insertRelations, measureRows } from './mutations/rows'
import { checkReferences, type Gathered, gatherSurroundings, type Issue } from './mutations/surroundings'
import { getMeasureWithin } from './queries'
import { toInput } from './record'
import { diffMeasures, type FieldChange } from './revision'
import type { MeasureInput } from './schema'
import { freeSlug, proposeSlug } from './slug'
import type { Measure } from './types'

/** Who saves: `id` is null for the loader of the shipped data. */
export type Author = { id: string | null; name: string }

export type NewMeasure = {
  /** Given by a data set; else proposed from what the record says. */
  slug?: string
  input: MeasureInput
  reason: string
  submissionId?: string
}
export type Saved = { ok: true; slug: string; version: number }
export type Refused =
  | { ok: false; reason: 'invalid'; issues: Issue[] }
  | { ok: false; reason: 'duplicate'; duplicates: Duplicate[] }
  | { ok: false; reason: 'stale'; current: Measure }
  | { ok: false; reason: 'missing' }

/** A transaction that ends by throwing this is rolled back, and its answer is an expected one. */
class Refusal extends Error {
  constructor(readonly answer: Refused) {
    super(answer.reason)
  }
}

async function inTransaction<Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer | Refused> {
  try {
    return await db().$transaction(work)
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

async function findSubmission(tx: Transaction, submissionId: string | undefined): Promise<Saved | null> {
  if (!submissionId) return null
  const found = await tx.revision.findUnique({
    where: { submissionId },
    select: { version: true, measure: { select: { slug: true } } },
  })
  return found && { ok: true, slug: found.measure.slug, version: found.version }
}

type Save = { id: number; slug: string; version: number; reason: string; submissionId?: string }

const appendRevision = (tx: Transaction, save: Save, snapshot: MeasureInput, changes: FieldChange[], author: Author) =>
  tx.revision.create({
    data: {
      measureId: save.id,
      version: save.version,
      authorId: author.id,
      author: author.name,
      reason: save.reason,
      submissionId: save.submissionId ?? null,
      snapshot: JSON.parse(JSON.stringify({ slug: save.slug, ...snapshot })),
      changes: JSON.parse(JSON.stringify(changes)),
    },
  })

const refuseWrongReferences = (issues: Issue[]) => {
  if (issues.length > 0) throw new Refusal({ ok: false, reason: 'invalid', issues })
}

type Indexed = IndexRows & { measureId: number }

async function insertMeasure(
  tx: Transaction,
  slug: string,
  item: NewMeasure,
  around: Gathered,
  author: Author,
): Promise<Indexed> {
  const { row, spans, indexed } = measureRows(slug, item.input, around)
  const { id } = await tx.measure.create({ data: row, select: { id: true } })
  await insertChildren(tx, id, item.input, spans, around)
  const { reason, submissionId } = item
  await appendRevision(
    tx,
    { id, slug, version: 1, reason, submissionId },
    item.input,
    diffMeasures(null, item.input),
    author,
  )
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

/** All of them or none; they may refer to one another. Duplicates are not looked for: a data set knows its own names. */
export const createMeasures = (
  items: readonly (NewMeasure & { slug: string })[],
  sources: SourceInput[],
  author: Author,
) =>
  inTransaction(async (tx): Promise<{ ok: true; created: number }> => {
    await queueUp(tx)
    const around = await gatherSurroundings(
      tx,
      items.map(({ input }) => input),
      sources,
    )
    const slugs = new Set(items.map(({ slug }) => slug))
    refuseWrongReferences(
      items.flatMap(({ slug, input }, index) =>
        checkReferences(input, slug, around, slugs).map(({ path, code }) => ({
          path: ['measures', index, ...path],
          code,
        })),
      ),
    )
    const indexed: Indexed[] = []
    for (const item of items) {
      const rows = await insertMeasure(tx, item.slug, item, around, author)
      around.measures.set(item.slug, rows.measureId)
      indexed.push(rows)
    }
    for (const { slug, input } of items)
      await insertRelations(tx, around.measures.get(slug) ?? 0, input, around.measures)
    await insertIntoIndex(tx, indexed, namedIds(items, around))
    return { ok: true, created: items.length }
  })

/** One record from a form. `notDuplicateOf`: the slugs of the similar records that its editor was shown. */
export const createMeasure = (
  item: NewMeasure,
  sources: SourceInput[],
  author: Author,
  notDuplicateOf: string[] = [],
) =>
  inTransaction(async (tx): Promise<Saved> => {
    await queueUp(tx)
    const earlier = await findSubmission(tx, item.submissionId)
    if (earlier) return earlier
    const around = await gatherSurroundings(tx, [item.input], sources)
    refuseWrongReferences(checkReferences(item.input, null, around))
    const duplicates = await findDuplicates(tx, item.input)
    if (duplicates.some(({ slug }) => !notDuplicateOf.includes(slug))) {
      throw new Refusal({ ok: false, reason: 'duplicate', duplicates })
    }
    const proposed = item.slug ?? proposeSlug(item.input)
    const taken = await tx.measure.findMany({ where: { slug: { startsWith: proposed } }, select: { slug: true } })
    const slug = freeSlug(proposed, new Set(taken.map((other) => other.slug)))
    const indexed = await insertMeasure(tx, slug, item, around, author)
    await insertRelations(tx, indexed.measureId, item.input, around.measures)
    await insertIntoIndex(tx, [indexed], namedIds([item], around))
    return { ok: true, slug, version: 1 }
  })

/** The record as it is now, or a refusal: gone, or newer than the `version` that the editor saw. */
async function readForUpdate(tx: Transaction, slug: string, version: number): Promise<Measure> {
  const current = await getMeasureWithin(tx, slug)
  if (!current) throw new Refusal({ ok: false, reason: 'missing' })
  if (current.version !== version) throw new Refusal({ ok: false, reason: 'stale', current })
  return current
}

export type Change = { slug: string; version: number; input: MeasureInput; reason: string; submissionId?: string }

/** A save that changes nothing makes no revision. */
export const updateMeasure = (
  { slug, version, input, reason, submissionId }: Change,
  sources: SourceInput[],
  author: Author,
) =>
  inTransaction(async (tx): Promise<Saved> => {
    await queueUp(tx)
    const earlier = await findSubmission(tx, submissionId)
    if (earlier) return earlier
    const current = await readForUpdate(tx, slug, version)
    const changes = diffMeasures(toInput(current), input)
    if (changes.length === 0) return { ok: true, slug, version }
    const around = await gatherSurroundings(tx, [input], sources)
    refuseWrongReferences(checkReferences(input, slug, around))
    const { row, spans, indexed } = measureRows(slug, input, around)
    const before = await relatedIds(tx, current.id)
    const where = { id: current.id, version }
    const { count } = await tx.measure.updateMany({ where, data: { ...row, version: version + 1 } })
    if (count === 0) throw new Refusal({ ok: false, reason: 'stale', current })
    await deleteChildren(tx, current.id)
    await insertChildren(tx, current.id, input, spans, around)
    await insertRelations(tx, current.id, input, around.measures)
    await removeFromIndex(tx, [current.id])
    const rows = current.archivedAt === null ? [{ measureId: current.id, ...indexed }] : []
    await insertIntoIndex(tx, rows, [...before, ...namedIds([{ input }], around)])
    await appendRevision(
      tx,
      { id: current.id, slug, version: version + 1, reason, submissionId },
      input,
      changes,
      author,
    )
    return { ok: true, slug, version: version + 1 }
  })

/** Hides a record from lists and exports, or shows it again; its own page stays. */
export const archiveMeasure = (slug: string, archived: boolean, version: number, reason: string, author: Author) =>
  inTransaction(async (tx): Promise<Saved> => {
    await queueUp(tx)
    const current = await readForUpdate(tx, slug, version)
    const before = current.archivedAt !== null
    if (before === archived) return { ok: true, slug, version }
    const data = { archivedAt: archived ? new Date() : null, version: version + 1 }
    const { count } = await tx.measure.updateMany({ where: { id: current.id, version }, data })
    if (count === 0) throw new Refusal({ ok: false, reason: 'stale', current })
    await removeFromIndex(tx, [current.id])
    const rows = archived ? [] : [{ measureId: current.id, ...deriveRows(current).indexed }]
    await insertIntoIndex(tx, rows, await relatedIds(tx, current.id))
    const changes: FieldChange[] = [{ field: 'archived', before, after: archived }]
    await appendRevision(tx, { id: current.id, slug, version: version + 1, reason }, toInput(current), changes, author)
    return { ok: true, slug, version: version + 1 }
  })
