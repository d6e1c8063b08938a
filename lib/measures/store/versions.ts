/** Writes versions of records within a transaction: the one order in which their tables are written. */
import { nameAllEntities } from '@/lib/entities/store/mutations'
import { getMeasureWithin } from './read-measures'
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import { insertRows, insertTables, updateRow } from '@/lib/database/insert-rows'
import { referred } from '@/lib/database/referred'
import { diffMeasures, type FieldChange } from '../history/revision'
import { toInput } from '../record'
import type { MeasureInput } from '../schema'
import type { Measure } from '../types'
import { refreshRelationTerms, replaceIndex } from './indexing'
import type { Gathered } from './references'
import { type SavedMeasure, SaveRefusal } from './refusal'
import { type NumberedVersion, type RowsByTable, rowsOf, type Stamp } from './rows'

/** A record as it is (null: there is none yet), and as somebody wants it. */
export type NextVersion = {
  before: Measure | null
  after: { slug: string; input: MeasureInput; archivedAt: string | null }
  stamp: Stamp
}

/** So many records are written by one statement a table: each of these takes thousands of values. */
const BATCH = 250

export const batchesOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH))

function changesOf({ before, after }: NextVersion): FieldChange[] {
  const changes = diffMeasures(before && toInput(before), after.input)
  const was = before !== null && before.archivedAt !== null
  const is = after.archivedAt !== null
  return was === is ? changes : [...changes, { field: 'archived', before: was, after: is }]
}

const idsOf = (items: readonly NextVersion[]) => items.flatMap(({ before }) => before?.id ?? [])

/** From the slug of each of these to its number; `around` learns those of new ones, as others may name them. */
async function numberRecords(tx: Transaction, items: readonly NextVersion[], around: Gathered) {
  for (const { before, after } of items) if (before) around.measures.set(after.slug, before.id)
  const added = items.filter(({ before }) => before === null)
  if (added.length === 0) return
  const [taken] = await tx.$queryRaw<{ numbers: number[] }[]>`
    select array(select nextval(pg_get_serial_sequence('measures', 'id'))::int
      from generate_series(1, ${added.length}::int)) as numbers`
  for (const [index, { after }] of added.entries()) {
    const number = taken?.numbers[index]
    if (number === undefined) throw new Error(`Nothing was saved: ${after.slug} has no number.`)
    around.measures.set(after.slug, number)
  }
}

const numbered = (item: NextVersion, { measures }: Gathered): NumberedVersion => ({
  ...item.after,
  id: referred(measures, item.after.slug, 'record'),
  stamp: item.stamp,
  version: (item.before?.version ?? 0) + 1,
  changes: changesOf(item),
})

async function raiseVersion(tx: Transaction, current: Measure, row: object) {
  const { id, version } = current
  const count = await updateRow(tx, 'measures', row, sql`id = ${id} and version = ${version}`)
  if (count === 0) throw new SaveRefusal({ ok: false, reason: 'stale', current })
}

/** `rows` stand in the order of the items. */
async function writeHeads(tx: Transaction, items: readonly NextVersion[], rows: RowsByTable['measures']) {
  const added = rows.filter((_, index) => items[index]?.before === null)
  await insertRows(tx, 'measures', added)
  for (const [index, row] of rows.entries()) {
    const before = items[index]?.before
    if (before) await raiseVersion(tx, before, row)
  }
}

/** What is read once every other save is over. `related`: the records that relations of these lead to. */
type Beginning = { at: string; related: number[] }

/**
 * The moment from which all of a save is known. Not that of its transaction, which may have waited for another save: what
 * that one wrote would be over before it was known. Nor does a clock that was set back make a version end before it began.
 */
async function beginSave(tx: Transaction, ids: readonly number[]): Promise<Beginning> {
  const [begun] = await tx.$queryRaw<Beginning[]>`
    select greatest(clock_timestamp(), (select max(known_from) from versions
        where measure_id = any(${[...ids]}) and known_to is null))::timestamptz(3)::text as at,
      array(select distinct to_id from relations where from_id = any(${[...ids]})) as related`
  if (!begun) throw new Error('Nothing was saved: there is no clock.')
  return begun
}

/** What was the current version of these is so no longer, and what leads from there to other rows goes. */
async function closeVersions(tx: Transaction, ids: readonly number[], at: string) {
  if (ids.length === 0) return
  await tx.$executeRaw`
    with closed as (update versions set known_to = ${at}::timestamptz where measure_id = any(${[...ids]}) and known_to is null),
      uncited as (delete from measure_sources where measure_id = any(${[...ids]})),
      unlisted as (delete from listings where measure_id = any(${[...ids]}))
    delete from relations where from_id = any(${[...ids]})`
}

/** Answers with the rows of their relations, which may lead to records that are not written yet. */
async function saveBatch(tx: Transaction, items: readonly NextVersion[], around: Gathered, at: string) {
  const made = items.map((item) => rowsOf(numbered(item, around), around))
  const rows = (table: keyof RowsByTable) => made.flatMap(({ tables }) => tables[table])
  const known = idsOf(items)
  await writeHeads(tx, items, rows('measures'))
  await closeVersions(tx, known, at)
  const versions = rows('versions').map((row) => ({ ...row, knownFrom: at }))
  await insertTables(tx, { versions, measure_sources: rows('measure_sources'), listings: rows('listings') })
  await replaceIndex(tx, known, made)
  return rows('relations')
}

/** Says of everybody whom they name who that is; `around` learns under which names they are known. */
async function lookUpEntities(
  tx: Transaction,
  items: readonly NextVersion[],
  around: Gathered,
): Promise<NextVersion[]> {
  const named = await nameAllEntities(
    tx,
    items.map(({ after }) => after.input),
  )
  for (const [slug, names] of named.names) around.entities.set(slug, names)
  return items.map((item, index) => ({
    ...item,
    after: { ...item.after, input: named.items[index] ?? item.after.input },
  }))
}

/**
 * All writes of records: head, version, sources and index a batch at a time, then the relations between them, and what both
 * of their ends tell of that. Their references are checked, and they may lead to one another. What changes nothing
 * makes no version; answers with how many it made. `tell` hears how many are written: a large file takes minutes.
 */
export async function save(
  tx: Transaction,
  items: readonly NextVersion[],
  around: Gathered,
  tell: (written: number) => void = () => {},
): Promise<number> {
  const named = await lookUpEntities(tx, items, around)
  const changed = named.filter((item) => item.before === null || changesOf(item).length > 0)
  if (changed.length === 0) return 0
  const { at, related } = await beginSave(tx, idsOf(changed))
  await numberRecords(tx, changed, around)
  const relations: object[] = []
  let written = 0
  for (const batch of batchesOf(changed)) {
    for (const row of await saveBatch(tx, batch, around, at)) relations.push(row)
    written += batch.length
    tell(written)
  }
  for (const batch of batchesOf(relations)) await insertRows(tx, 'relations', batch)
  const ends = changed.flatMap(({ after }) => [after.slug, ...after.input.relations.map(({ to }) => to)])
  const touched = new Set([...related, ...ends.map((slug) => referred(around.measures, slug, 'record'))])
  for (const batch of batchesOf([...touched])) await refreshRelationTerms(tx, batch)
  return changed.length
}

/** The same of one record. */
export async function saveOne(tx: Transaction, item: NextVersion, around: Gathered): Promise<SavedMeasure> {
  const made = await save(tx, [item], around)
  return { ok: true, slug: item.after.slug, version: (item.before?.version ?? 0) + made }
}

/** The record as it is now, or a refusal: gone, or newer than the `version` that the editor saw. */
export async function readForUpdate(tx: Transaction, slug: string, version: number): Promise<Measure> {
  const current = await getMeasureWithin(tx, slug)
  if (!current) throw new SaveRefusal({ ok: false, reason: 'missing' })
  if (current.version !== version) throw new SaveRefusal({ ok: false, reason: 'stale', current })
  return current
}

export const newRecord = (slug: string, input: MeasureInput, stamp: Stamp): NextVersion => ({
  before: null,
  after: { slug, input, archivedAt: null },
  stamp,
})
