/** Brings the addresses of the sources to the form in which this version keeps them, and makes one source of one page. */
import { listMeasuresById } from '@/lib/measures/store/read-measures'
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { ADDRESS_FORMAT } from '@/lib/database/formats'
import { toInput } from '@/lib/measures/record'
import { gatherSurroundings } from '@/lib/measures/store/references'
import { reindexWithin } from '@/lib/measures/store/reindex'
import { inTransaction, WITHOUT_CLOCK } from '@/lib/measures/store/transaction'
import { batchesOf, type NextVersion, save } from '@/lib/measures/store/versions'
import type { Measure } from '@/lib/measures/types'
import type { Source } from '@/prisma/generated/client'
import { keptAddress } from '../address'
import { citeOnce, fillFrom, findPages, type PageOfSources } from '../merging'

const LOADER = { id: null, name: 'Measureline' }
const REASON = 'One page under several addresses is one source'

type SourcePage = PageOfSources<Source>
const idsOf = (pages: readonly SourcePage[]) => pages.flatMap(({ others }) => others.map(({ id }) => id))

/** Records that cite one page more than once: they get a version that cites it once. */
async function listRepeating(tx: Transaction, pages: readonly SourcePage[]): Promise<Measure[]> {
  const pageOf = new Map(pages.flatMap(({ kept, others }) => [kept, ...others].map(({ id }) => [id, kept.id] as const)))
  const cited = await tx.measureSource.findMany({
    where: { sourceId: { in: [...pageOf.keys()] } },
    select: { measureId: true, sourceId: true },
  })
  const seen = new Set<string>()
  const repeated = cited.filter(({ measureId, sourceId }) => {
    const key = `${measureId} ${pageOf.get(sourceId)}`
    return seen.has(key) || !seen.add(key)
  })
  return await listMeasuresById([...new Set(repeated.map(({ measureId }) => measureId))], tx)
}

/** The release of a record that nobody edited: its new version is the release's too, and stays open to the next one. */
async function releaseOf(tx: Transaction, { id: measureId }: Measure): Promise<string | undefined> {
  const versions = await tx.version.findMany({
    where: { measureId },
    orderBy: { number: 'desc' },
    select: { release: true },
  })
  return (versions.every(({ release }) => release !== null) ? versions[0]?.release : null) ?? undefined
}

async function citeEachOnce(tx: Transaction, pages: readonly SourcePage[]) {
  const keptOf = new Map(pages.flatMap(({ kept, others }) => others.map(({ url }) => [url, kept.url] as const)))
  const versions: NextVersion[] = []
  for (const before of await listRepeating(tx, pages)) {
    const { slug, archivedAt } = before
    const release = await releaseOf(tx, before)
    versions.push({
      before,
      after: { slug, input: citeOnce(toInput(before), keptOf), archivedAt },
      stamp: { author: LOADER, reason: REASON, ...(release && { release }) },
    })
  }
  const around = await gatherSurroundings(
    tx,
    versions.map(({ after }) => after.input),
  )
  await save(tx, versions, around)
}

async function keepOne(tx: Transaction, { url, kept, others }: SourcePage) {
  const sourceId = { in: others.map(({ id }) => id) }
  await tx.measureSource.updateMany({ where: { sourceId }, data: { sourceId: kept.id } })
  await tx.observation.updateMany({ where: { sourceId }, data: { sourceId: kept.id } })
  await tx.mergedSource.updateMany({ where: { keptId: sourceId }, data: { keptId: kept.id } })
  await tx.mergedSource.createMany({ data: others.map(({ id }) => ({ id, keptId: kept.id })) })
  await tx.source.deleteMany({ where: { id: sourceId } })
  const { release: _, ...facts } = fillFrom(kept, others)
  const opened = [kept, ...others].some((source) => source.opened)
  await tx.source.update({ where: { id: kept.id }, data: { ...facts, url, opened } })
}

/** What cites these pages: current versions name them by their addresses, and who speaks in one may count otherwise. */
async function reindexCiting(tx: Transaction, pages: readonly SourcePage[]) {
  const rows = await tx.measureSource.findMany({
    where: { sourceId: { in: pages.map(({ kept }) => kept.id) } },
    distinct: ['measureId'],
    select: { measureId: true },
  })
  const ids = rows.map(({ measureId }) => measureId)
  for (const batch of batchesOf(ids)) await reindexWithin(tx, batch, true)
}

async function keepArchives(tx: Transaction, sources: readonly Source[]) {
  for (const { id, archiveUrl } of sources) {
    if (archiveUrl === null || keptAddress(archiveUrl) === archiveUrl) continue
    await tx.source.updateMany({ where: { id }, data: { archiveUrl: keptAddress(archiveUrl) } })
  }
}

/** All of it or nothing, once for each form of addresses. */
export const mergeSources = () =>
  inTransaction(async (tx): Promise<{ ok: true; read: number; merged: number }> => {
    const sources = await tx.source.findMany()
    const pages = findPages(sources)
    const several = pages.filter(({ others }) => others.length > 0)
    await citeEachOnce(tx, several)
    for (const page of pages) await keepOne(tx, page)
    await keepArchives(tx, sources)
    await reindexCiting(tx, pages)
    await tx.dataVersion.updateMany({ data: { addressFormat: ADDRESS_FORMAT } })
    return { ok: true, read: pages.length, merged: idsOf(pages).length }
  }, WITHOUT_CLOCK)
