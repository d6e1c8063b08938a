/** A database of random records, some of them edited, archived or shown again since. */

import fc from 'fast-check'
import { db } from '@/lib/database/client'
import { today } from '@/lib/dates'
import { entityRow } from '@/lib/entities/store/mutations'
import { loadDataset } from '@/lib/imports/store/load'
import { toInput } from '../record'
import type { MeasureInput, MeasureRecord } from '../schema'
import { isAhead } from '../status/observed'
import { getMeasureWithin, listMeasuresById } from '../store/read-measures'
import { archiveMeasure, createMeasure, updateMeasure } from '../store/save'
import type { Measure } from '../types'
import { RANDOM_ENTITIES } from './random-entities.cases'
import { makeDataset, recordArb } from './random-records.cases'

const ED = { id: null, name: 'Ed' }

type Edit = { how: 'replace' | 'unrelate' | 'archive' | 'show' | 'create'; slug: string; record: MeasureRecord }

/** What an editor cannot have seen yet, as something that is due: a form takes nothing else of days to come. */
const seenByToday = <Input extends MeasureInput>(record: Input): Input => ({
  ...record,
  events: record.events.map((event) =>
    isAhead(event, today()) ? { ...event, type: 'deadline', startsOn: null } : event,
  ),
})

/** Half of them fall on few records: what was edited is archived, and what is archived is edited. */
const editArb = (slugs: readonly string[]): fc.Arbitrary<Edit> =>
  fc.oneof(fc.constantFrom(...slugs), fc.constantFrom(...slugs.slice(0, 12))).chain((slug) =>
    fc.record({
      how: fc.constantFrom('replace', 'unrelate', 'archive', 'archive', 'show', 'create'),
      slug: fc.constant(slug),
      record: recordArb(slug, slugs).map(seenByToday),
    }),
  )

async function apply({ how, slug, record }: Edit, slugs: readonly string[]) {
  const { slug: _, ...input } = record
  if (how === 'create') return createMeasure({ input, reason: 'random' }, [], ED, [...slugs])
  const current = await getMeasureWithin(db(), slug)
  if (!current) throw new Error(`${slug} is not there`)
  const { version } = current
  if (how === 'archive' || how === 'show') return archiveMeasure(slug, how === 'archive', version, 'random', ED)
  const change = how === 'replace' ? input : seenByToday({ ...toInput(current), relations: [] })
  return updateMeasure({ slug, version, input: change, reason: 'random' }, [], ED)
}

/** Answers with every record that lists should know, as its own tables tell it. All of it follows from the seed. */
export async function fillAtRandom({
  records,
  edits,
  seed,
}: {
  records: number
  edits: number
  seed: number
}): Promise<Measure[]> {
  const dataset = makeDataset(records, seed)
  await db().entity.createMany({ data: RANDOM_ENTITIES.map(entityRow) })
  const loaded = await loadDataset(dataset, 'random')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded))
  const slugs = dataset.measures.map(({ slug }) => slug)
  for (const edit of fc.sample(editArb(slugs), { numRuns: edits, seed })) {
    const known = await db().measure.findMany({ select: { slug: true } })
    const saved = await apply(
      edit,
      known.map(({ slug }) => slug),
    )
    if (!saved.ok) throw new Error(JSON.stringify(saved))
  }
  const listed = await db().measure.findMany({ where: { archivedAt: null }, select: { id: true } })
  return listMeasuresById(listed.map(({ id }) => id))
}
