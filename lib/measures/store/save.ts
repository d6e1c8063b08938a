/** Every write of measures: one transaction, which keeps what is derived and appends the version. */

import { checkAllReferences } from './references'
import { refuseWrong } from './refusal'
import { newRecord } from './versions'
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { dayOfRequest } from '@/lib/guard/request-day'
import type { SourceInput } from '@/lib/sources/schema'
import { insertSources } from '@/lib/sources/store/mutations'
import { toInput } from '../record'
import type { MeasureInput } from '../schema'
import { freeSlug, proposeSlug } from '../slug'
import { findDuplicates } from './duplicates'
import { checkObserved, checkReferences, gatherSurroundings } from './references'
import { type SavedMeasure, SaveRefusal } from './refusal'
import type { Author } from './rows'
import { inTransaction } from './transaction'
import { readForUpdate, save, saveOne } from './versions'

export type NewMeasure = {
  /** Given by a data set; else proposed from what the record says. */
  slug?: string
  input: MeasureInput
  reason: string
  submissionId?: string
}

async function findSubmission(tx: Transaction, submissionId: string | undefined): Promise<SavedMeasure | null> {
  if (!submissionId) return null
  const found = await tx.version.findUnique({
    where: { submissionId },
    select: { number: true, measure: { select: { slug: true } } },
  })
  if (!found) return null
  // Its first answer was lost, and what it wrote perhaps not yet with the standby: this commit waits for both.
  await tx.$executeRaw`select pg_logical_emit_message(true, 'measureline', 'submitted again')`
  return { ok: true, slug: found.measure.slug, version: found.number }
}

/** All of them or none; they may refer to one another. Duplicates are not looked for: a data set knows its own names. */
export const createMeasures = (
  items: readonly (NewMeasure & { slug: string })[],
  sources: SourceInput[],
  author: Author,
) =>
  inTransaction(async (tx): Promise<{ ok: true; created: number }> => {
    await insertSources(tx, sources)
    const around = await gatherSurroundings(
      tx,
      items.map(({ input }) => input),
    )
    checkAllReferences(items, around)
    const records = items.map(({ slug, input, ...stamp }) => newRecord(slug, input, { author, ...stamp }))
    await save(tx, records, around)
    return { ok: true, created: items.length }
  })

/** One record from a form. `notDuplicateOf`: the slugs of the similar records that its editor was shown. */
export const createMeasure = (
  item: NewMeasure,
  sources: SourceInput[],
  author: Author,
  notDuplicateOf: string[] = [],
) =>
  inTransaction(async (tx): Promise<SavedMeasure> => {
    const { input, reason, submissionId } = item
    const earlier = await findSubmission(tx, submissionId)
    if (earlier) return earlier
    await insertSources(tx, sources)
    const around = await gatherSurroundings(tx, [input])
    refuseWrong([...checkReferences(input, null, around), ...checkObserved(input, dayOfRequest())])
    const duplicates = await findDuplicates(tx, input)
    if (duplicates.some(({ slug }) => !notDuplicateOf.includes(slug))) {
      throw new SaveRefusal({ ok: false, reason: 'duplicate', duplicates })
    }
    const proposed = item.slug ?? proposeSlug(input)
    const taken = await tx.measure.findMany({ where: { slug: { startsWith: proposed } }, select: { slug: true } })
    const slug = freeSlug(proposed, new Set(taken.map((other) => other.slug)))
    return await saveOne(tx, newRecord(slug, input, { author, reason, submissionId }), around)
  })

export type Change = { slug: string; version: number; input: MeasureInput; reason: string; submissionId?: string }

/** The same as `updateMeasure`, as a part of a transaction that does more. */
export async function updateMeasureWithin(
  tx: Transaction,
  { slug, version, input, reason, submissionId }: Change,
  sources: SourceInput[],
  author: Author,
): Promise<SavedMeasure> {
  const earlier = await findSubmission(tx, submissionId)
  if (earlier) return earlier
  const before = await readForUpdate(tx, slug, version)
  await insertSources(tx, sources)
  const around = await gatherSurroundings(tx, [input])
  refuseWrong([...checkReferences(input, slug, around), ...checkObserved(input, dayOfRequest())])
  const after = { slug, input, archivedAt: before.archivedAt }
  return await saveOne(tx, { before, after, stamp: { author, reason, submissionId } }, around)
}

/** A save that changes nothing makes no version. */
export const updateMeasure = (change: Change, sources: SourceInput[], author: Author) =>
  inTransaction((tx) => updateMeasureWithin(tx, change, sources, author))

/** Hides a record from lists and exports, or shows it again; its own page stays. */
export const archiveMeasure = (slug: string, archived: boolean, version: number, reason: string, author: Author) =>
  inTransaction(async (tx): Promise<SavedMeasure> => {
    const before = await readForUpdate(tx, slug, version)
    const input = toInput(before)
    const archivedAt = archived ? (before.archivedAt ?? new Date().toISOString()) : null
    const around = await gatherSurroundings(tx, [input])
    return await saveOne(tx, { before, after: { slug, input, archivedAt }, stamp: { author, reason } }, around)
  })
