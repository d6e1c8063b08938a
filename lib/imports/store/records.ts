/** The records of a data release, each by what became of it here. */
import { listMeasuresById } from '@/lib/measures/store/read-measures'
import { checkAllReferences } from '@/lib/measures/store/references'
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { toInput } from '@/lib/measures/record'
import type { MeasureInput, MeasureRecord } from '@/lib/measures/schema'
import { gatherSurroundings } from '@/lib/measures/store/references'
import type { Stamp } from '@/lib/measures/store/rows'
import { save } from '@/lib/measures/store/versions'
import type { Measure } from '@/lib/measures/types'
import { decideRecord, FATES, type KnownRecord, type RecordFate, readSnapshot } from '../release'
import { dropOvertaken, keepDifferences } from './differences'

/** What releases said of these last: what one of them wrote, or what an editor has answered since. */
async function readSaid(tx: Transaction, ids: number[]): Promise<Map<number, MeasureInput>> {
  const written = await tx.version.findMany({
    where: { measureId: { in: ids }, release: { not: null } },
    orderBy: { number: 'asc' },
    select: { measureId: true, document: true },
  })
  const answered = await tx.releaseDifference.findMany({
    where: { measureId: { in: ids }, answeredAt: { not: null } },
    orderBy: { release: 'asc' },
    select: { measureId: true, snapshot: true },
  })
  const said = [...written, ...answered.map(({ measureId, snapshot }) => ({ measureId, document: snapshot }))]
  return new Map(said.map(({ measureId, document }) => [measureId, readSnapshot(document as Record<string, unknown>)]))
}

type KnownMeasure = KnownRecord & { measure: Measure }

async function readKnown(tx: Transaction, slugs: string[]): Promise<Map<string, KnownMeasure>> {
  const rows = await tx.measure.findMany({ where: { slug: { in: slugs } }, select: { id: true } })
  const ids = rows.map(({ id }) => id)
  const measures = await listMeasuresById(ids, tx)
  const saves = await tx.version.findMany({
    where: { measureId: { in: ids }, release: null },
    distinct: ['measureId'],
    select: { measureId: true },
  })
  const edited = new Set(saves.map(({ measureId }) => measureId))
  const said = await readSaid(tx, [...edited])
  return new Map(
    measures.map((measure) => [
      measure.slug,
      {
        measure,
        current: toInput(measure),
        archived: measure.archivedAt !== null,
        edited: edited.has(measure.id),
        said: said.get(measure.id) ?? null,
      },
    ]),
  )
}

export type Fates = Record<RecordFate, string[]>

const toItem = (record: MeasureRecord, known: ReadonlyMap<string, KnownMeasure>) => {
  const { slug, ...input } = record
  const here = known.get(slug) ?? null
  return { slug, input, record, measure: here?.measure ?? null, ...decideRecord(here, input) }
}
type Item = ReturnType<typeof toItem>

const keptOf = (items: readonly Item[]) =>
  items.flatMap(({ fate, measure, record, changes }) =>
    measure && (fate === 'kept' || fate === 'archived') ? [{ measureId: measure.id, record, changes }] : [],
  )

function fatesOf(items: readonly Item[]): Fates {
  const slugs = (wanted: RecordFate) => items.flatMap(({ fate, slug }) => (fate === wanted ? [slug] : []))
  return Object.fromEntries(FATES.map((fate) => [fate, slugs(fate)])) as Fates
}

/** The release's own versions: what is new and what nobody changed. */
async function writeVersions(tx: Transaction, items: readonly Item[], stamp: Stamp) {
  const written = items.filter(({ fate }) => fate === 'created' || fate === 'updated')
  if (written.length === 0) return
  const inputs = written.map(({ input }) => input)
  const around = await gatherSurroundings(tx, inputs)
  checkAllReferences(written, around)
  const versions = written.map(({ measure: before, slug, input }) => {
    return { before, after: { slug, input, archivedAt: before?.archivedAt ?? null }, stamp }
  })
  await save(tx, versions, around)
}

/** Brings the records to what a data release says, as far as they are its own, and keeps beside the others what it says. */
export async function refreshRecords(
  tx: Transaction,
  records: readonly MeasureRecord[],
  release: string,
  stamp: Stamp,
): Promise<Fates> {
  const slugs = records.map(({ slug }) => slug)
  const known = await readKnown(tx, slugs)
  const items = records.map((record) => toItem(record, known))
  await writeVersions(tx, items, stamp)
  const measureIds = items.flatMap(({ measure }) => measure?.id ?? [])
  await dropOvertaken(tx, measureIds, release)
  await keepDifferences(tx, keptOf(items), release)
  return fatesOf(items)
}
