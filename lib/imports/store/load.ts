/** Loads data sets through the same mutations as every other save: a shipped release, or a file that somebody names. */
import { checkAllReferences } from '@/lib/measures/store/references'
import { newRecord } from '@/lib/measures/store/versions'
import 'server-only'
import { refreshLooks } from '@/lib/coverage/store/mutations'
import type { AuthorityLook } from '@/lib/coverage/types'
import type { Transaction } from '@/lib/database/client'
import { refreshEntities } from '@/lib/entities/store/mutations'
import { insertIndicators, refreshIndicators } from '@/lib/indicators/store/mutations'
import { gatherSurroundings } from '@/lib/measures/store/references'
import { reindexWithin } from '@/lib/measures/store/reindex'
import { inTransaction, WITHOUT_CLOCK } from '@/lib/measures/store/transaction'
import { save } from '@/lib/measures/store/versions'
import { insertSources, refreshSources } from '@/lib/sources/store/mutations'
import type { Count, ReleaseReport } from '../describe-report'
import type { Dataset } from '../schema'
import { FIRST_RELEASE } from '../shipped'
import { refreshAuthorities } from './authorities'
import { type Fates, refreshRecords } from './records'

const LOADER = { id: null, name: 'Measureline' }
type Options = {
  /** Answers with what it would do, and leaves everything as it was. */
  dryRun?: boolean
  /** Hears how many of how many records are written. */
  tell?: (written: number, all: number) => void
}

const headOf = ({ format, coverageDay, coverageNote }: Dataset) => ({ format, coverageDay, coverageNote })

/** What is there stays as it is: loading again changes nothing and never overwrites an edit. */
export const loadDataset = (dataset: Dataset, reason: string, { dryRun = false, tell }: Options = {}) =>
  inTransaction(
    async (tx): Promise<{ ok: true; created: number; kept: number }> => {
      const { authorities, sources, measures, indicators } = dataset
      await tx.authority.createMany({ data: authorities, skipDuplicates: true })
      await insertSources(tx, sources)
      await insertIndicators(tx, indicators)
      const slugs = measures.map(({ slug }) => slug)
      const known = await tx.$queryRaw<{ slug: string }[]>`select slug from measures where slug = any(${slugs})`
      const kept = new Set(known.map(({ slug }) => slug))
      const stamp = { author: LOADER, reason }
      const added = measures.filter(({ slug }) => !kept.has(slug)).map(({ slug, ...input }) => ({ slug, input }))
      const inputs = added.map(({ input }) => input)
      const around = await gatherSurroundings(tx, inputs)
      checkAllReferences(added, around)
      const records = added.map(({ slug, input }) => newRecord(slug, input, stamp))
      await save(tx, records, around, (written) => tell?.(written, added.length))
      // How far the shipped data reaches is its own to say.
      const head = await tx.dataset.findFirst({ select: { release: true } })
      if (!head?.release)
        await tx.dataset.upsert({ where: { id: 1 }, create: headOf(dataset), update: headOf(dataset) })
      return { ok: true, created: added.length, kept: kept.size }
    },
    { undo: dryRun, ...WITHOUT_CLOCK },
  )

/** Whose derived columns and index rest on a source or an authority of these. */
async function listResting(
  tx: Transaction,
  sourceIds: number[],
  authorityKeys: string[],
  entities: string[],
): Promise<number[]> {
  // Names of a group are those of its members, too.
  const of = [{ entity: { in: entities } }, { named: { parent: { in: entities } } }]
  const listing = of.map((some) => ({ listings: { some } }))
  const rows = await tx.measure.findMany({
    where: {
      OR: [
        { sources: { some: { sourceId: { in: sourceIds } } } },
        { authorities: { hasSome: authorityKeys } },
        ...listing,
      ],
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function refreshHead(tx: Transaction, dataset: Dataset, release: string) {
  const head = { ...headOf(dataset), release }
  const same = await tx.dataset.findFirst({ where: head })
  const data = { ...head, loadedAt: new Date() }
  if (!same) await tx.dataset.upsert({ where: { id: 1 }, create: data, update: data })
}

async function refreshAll(tx: Transaction, dataset: Dataset, looks: readonly AuthorityLook[], release: string) {
  const sources = await refreshSources(tx, dataset.sources, release)
  const authorities = await refreshAuthorities(tx, dataset.authorities)
  const indicators = await refreshIndicators(tx, dataset.indicators)
  const entities = await refreshEntities(tx)
  const coverage = await refreshLooks(tx, looks, release)
  const resting = await listResting(tx, sources.updated, authorities.updated, entities)
  if (resting.length > 0) await reindexWithin(tx, resting)
  const stamp = { author: LOADER, reason: `Data release ${release}`, release }
  const records = await refreshRecords(tx, dataset.measures, release, stamp)
  await refreshHead(tx, dataset, release)
  return {
    records,
    sources: { ...sources, updated: sources.updated.length },
    authorities: { ...authorities, updated: authorities.updated.length },
    indicators,
    coverage,
  }
}

const NOTHING: Count = { created: 0, updated: 0, unchanged: 0 }
const NO_RECORDS: Fates = { created: [], updated: [], kept: [], archived: [], unchanged: [] }
const UNTOUCHED = {
  records: NO_RECORDS,
  sources: NOTHING,
  authorities: NOTHING,
  indicators: NOTHING,
  coverage: NOTHING,
}

/** Brings the data to a shipped release, all of it or nothing: what editors changed or archived stays as it is. */
export const loadRelease = (dataset: Dataset, { dryRun = false }: Options = {}, looks: readonly AuthorityLook[] = []) =>
  inTransaction(
    async (tx): Promise<{ ok: true } & ReleaseReport> => {
      const release = dataset.release ?? FIRST_RELEASE
      const head = await tx.dataset.findFirst({ select: { release: true } })
      const before = head?.release ?? null
      const isOlder = before !== null && before > release
      const done = isOlder ? UNTOUCHED : await refreshAll(tx, dataset, looks, release)
      return { ok: true, release, before, isOlder, ...done }
    },
    { undo: dryRun, ...WITHOUT_CLOCK },
  )
