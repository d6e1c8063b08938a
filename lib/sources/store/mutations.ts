/** Every write of sources. */
import 'server-only'
import type { Transaction } from '@/lib/database/client'
import { insertMissingRows } from '@/lib/database/insert-rows'
import { rangeOf } from '@/lib/dates'
import type { SourceInput } from '../schema'

export const sourceRow = (source: SourceInput) => ({
  ...source,
  publishedEarliest: source.publishedOn ? rangeOf(source.publishedOn).earliest : null,
})

/** Adds those whose address is new; a source that is known stays as it is. `release`: the data release that brings them. */
export const insertSources = (tx: Transaction, sources: readonly SourceInput[], release: string | null = null) =>
  insertMissingRows(
    tx,
    'sources',
    sources.map((source) => ({ ...sourceRow(source), release })),
  )

type Row = ReturnType<typeof sourceRow> & { release: string | null }

/** What somebody typed in stays, and only what it lacks is filled; what a release wrote becomes what the new one says. */
function changesOf(known: Row, source: SourceInput): Partial<Row> {
  const wanted = Object.entries(sourceRow(source)) as [keyof Row, unknown][]
  const changed = wanted.filter(
    ([key, value]) => known[key] !== value && (known.release !== null || known[key] === null),
  )
  return Object.fromEntries(changed)
}

/** Brings sources to what a data release says of them. Answers with their numbers. */
export async function refreshSources(tx: Transaction, sources: readonly SourceInput[], release: string) {
  const rows = await tx.source.findMany({ where: { url: { in: sources.map(({ url }) => url) } } })
  const known = new Map(rows.map((row) => [row.url, row]))
  const added = sources.filter(({ url }) => !known.has(url))
  if (added.length > 0) await insertSources(tx, added, release)
  const updated: number[] = []
  for (const source of sources) {
    const row = known.get(source.url)
    const changes = row ? changesOf(row as Row, source) : {}
    if (!row || Object.keys(changes).length === 0) continue
    await tx.source.update({ where: { id: row.id }, data: { ...changes, ...(row.release && { release }) } })
    updated.push(row.id)
  }
  return { created: added.length, updated, unchanged: rows.length - updated.length }
}
