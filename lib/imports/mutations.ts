/** Loads a data set through the same mutations as every other save. */
import 'server-only'
import { db } from '@/lib/db'
import { insertIndicators } from '@/lib/indicators/mutations'
import { createMeasures } from '@/lib/measures/mutations'
import type { Issue } from '@/lib/measures/mutations/surroundings'
import { insertSources } from '@/lib/sources/mutations'
import type { Dataset } from './schema'

export type Loaded = { ok: true; created: number; kept: number } | { ok: false; issues: Issue[] }

const LOADER = { id: null, name: 'Measureline' }

/** What is there stays as it is: loading again changes nothing and never overwrites an edit. */
export async function loadDataset(dataset: Dataset, reason: string): Promise<Loaded> {
  const { format, coverageDay, coverageNote, authorities, sources, measures, indicators } = dataset
  await db().$transaction(async (tx) => {
    await tx.authority.createMany({ data: authorities, skipDuplicates: true })
    await insertSources(tx, sources)
    await insertIndicators(tx, indicators)
  })
  const slugs = measures.map(({ slug }) => slug)
  const known = await db().measure.findMany({ where: { slug: { in: slugs } }, select: { slug: true } })
  const kept = new Set(known.map(({ slug }) => slug))
  const added = measures.filter(({ slug }) => !kept.has(slug)).map(({ slug, ...input }) => ({ slug, input, reason }))
  const result = await createMeasures(added, [], LOADER)
  if (!result.ok) return { ok: false, issues: result.reason === 'invalid' ? result.issues : [] }
  const covered = { coverageDay, coverageNote }
  await db().dataset.upsert({ where: { format }, create: { format, ...covered }, update: covered })
  return { ok: true, created: result.created, kept: kept.size }
}
