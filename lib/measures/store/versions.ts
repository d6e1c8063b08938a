/** Writes versions of records within a transaction: the one order in which their tables are written. */
import { getMeasureWithin } from './read-measures'
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { insertRows } from '@/lib/database/insert-rows'
import { referred } from '@/lib/database/referred'
import { diffMeasures, type FieldChange } from '../history/revision'
import { toInput } from '../record'
import type { MeasureInput } from '../schema'
import type { Measure } from '../types'
import { refreshRelationTerms, relatedIds, replaceIndex } from './indexing'
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

const batchesOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH))

function changesOf({ before, after }: NextVersion): FieldChange[] {
  const changes = diffMeasures(before && toInput(before), after.input)
  const was = before !== null && before.archivedAt !== null
  const is = after.archivedAt !== null
  return was === is ? changes : [...changes, { field: 'archived', before: was, after: is }]
}

const idsOf = (items: readonly NextVersion[]) => items.flatMap(({ before }) => before?.id ?? [])

/** Numbers for rows to come. Known before they are written, they let all rows of a record be made at once. */
async function takeNumbers(tx: Transaction, table: 'measures' | 'measure_events' | 'citations', count: number) {
  const [taken] = await tx.$queryRaw<{ numbers: number[] }[]>`
    select array(select nextval(pg_get_serial_sequence(${table}, 'id'))::int from generate_series(1, ${count}::int))
      as numbers`
  return (taken?.numbers ?? []).values()
}

const take = (numbers: Iterator<number>, items: readonly unknown[]) => items.flatMap(() => numbers.next().value ?? [])

/** From the slug of each of these to its number; `around` learns those of new ones, as others may name them. */
async function numberRecords(tx: Transaction, items: readonly NextVersion[], around: Gathered) {
  for (const { before, after } of items) if (before) around.measures.set(after.slug, before.id)
  const added = items.filter(({ before }) => before === null)
  const numbers = await takeNumbers(tx, 'measures', added.length)
  for (const { after } of added) for (const number of take(numbers, [after])) around.measures.set(after.slug, number)
}

async function numberRows(
  tx: Transaction,
  items: readonly NextVersion[],
  { measures }: Gathered,
): Promise<NumberedVersion[]> {
  const inputs = items.map(({ after }) => after.input)
  const events = await takeNumbers(tx, 'measure_events', inputs.flatMap((input) => input.events).length)
  const citations = await takeNumbers(tx, 'citations', inputs.flatMap((input) => input.citations).length)
  return items.map((item) => ({
    ...item.after,
    stamp: item.stamp,
    version: (item.before?.version ?? 0) + 1,
    changes: changesOf(item),
    numbers: {
      measure: referred(measures, item.after.slug, 'record'),
      events: take(events, item.after.input.events),
      citations: take(citations, item.after.input.citations),
    },
  }))
}

async function raiseVersion(tx: Transaction, current: Measure, row: object) {
  const { id, version } = current
  const { count } = await tx.measure.updateMany({ where: { id, version }, data: row })
  if (count === 0) throw new SaveRefusal({ ok: false, reason: 'stale', current })
}

/** `rows` stand in the order of the items. */
async function writeOwnRows(tx: Transaction, items: readonly NextVersion[], rows: RowsByTable['measures']) {
  const added = rows.filter((_, index) => items[index]?.before === null)
  await insertRows(tx, 'measures', added)
  for (const [index, row] of rows.entries()) {
    const before = items[index]?.before
    if (before) await raiseVersion(tx, before, row)
  }
}

async function deleteChildren(tx: Transaction, ids: readonly number[]) {
  if (ids.length === 0) return
  const where = { measureId: { in: [...ids] } }
  await tx.measureEvent.deleteMany({ where })
  await tx.citation.deleteMany({ where })
  await tx.statusSpan.deleteMany({ where })
  await tx.scopeItem.deleteMany({ where })
  await tx.listedEntity.deleteMany({ where })
  await tx.relation.deleteMany({ where: { fromId: { in: [...ids] } } })
}

// An event rests on citations: both come before what joins them.
const CHILDREN = [
  'citations',
  'measure_events',
  'event_citations',
  'status_spans',
  'scope_items',
  'listed_entities',
] as const

/** Answers with the rows of their relations, which may lead to records that are not written yet. */
async function saveBatch(tx: Transaction, items: readonly NextVersion[], around: Gathered) {
  const made = (await numberRows(tx, items, around)).map((record) => rowsOf(record, around))
  const rows = (table: keyof RowsByTable) => made.flatMap(({ tables }) => tables[table])
  const known = idsOf(items)
  await writeOwnRows(tx, items, rows('measures'))
  await deleteChildren(tx, known)
  for (const table of CHILDREN) await insertRows(tx, table, rows(table))
  await replaceIndex(tx, known, made)
  await insertRows(tx, 'revisions', rows('revisions'))
  return rows('relations')
}

/**
 * All writes of records: row, children, index and revision a batch at a time, then the relations between them, and what
 * both of their ends tell of that. Their references are checked, and they may lead to one another. What changes nothing
 * makes no version; answers with how many it made. `tell` hears how many are written: a large file takes minutes.
 */
export async function save(
  tx: Transaction,
  items: readonly NextVersion[],
  around: Gathered,
  tell: (written: number) => void = () => {},
): Promise<number> {
  const changed = items.filter((item) => item.before === null || changesOf(item).length > 0)
  const before = await relatedIds(tx, idsOf(changed))
  await numberRecords(tx, changed, around)
  const relations: object[] = []
  let written = 0
  for (const batch of batchesOf(changed)) {
    for (const row of await saveBatch(tx, batch, around)) relations.push(row)
    written += batch.length
    tell(written)
  }
  for (const batch of batchesOf(relations)) await insertRows(tx, 'relations', batch)
  const ends = changed.flatMap(({ after }) => [after.slug, ...after.input.relations.map(({ to }) => to)])
  const touched = new Set([...before, ...ends.map((slug) => referred(around.measures, slug, 'record'))])
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
