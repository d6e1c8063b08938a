/** Loads a range of the synthetic measures. */

import pg from 'pg'
import { type FacetTerm, termId } from '@/bench/product/rows'
import { copyRows, readColumnTypes } from './copy'
import { keepTerms } from './index-tables'
import { syntheticRows, type TableRows } from './rows'

/** Enough to make a COPY worth its start, and little to hold. */
const BATCH = 1000

export type LoadPart = { from: number; to: number }

/** Adds to `known` the terms of the records that it makes. */
function gather(from: number, to: number, known: Map<number, FacetTerm>): TableRows {
  const gathered: Record<string, object[]> = {}
  for (let index = from; index < to; index += 1) {
    const { tables, terms } = syntheticRows(index)
    for (const term of terms) known.set(termId(term.facet, term.value), term)
    for (const [table, rows] of Object.entries(tables)) {
      gathered[table] ??= []
      gathered[table].push(...rows)
    }
  }
  return gathered
}

/** Foreign keys are not looked at: rows of other parts may come later. They hold by construction, and a test compares. */
export async function loadPart(databaseUrl: string, { from, to }: LoadPart) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    const types = await readColumnTypes(client)
    const terms = new Map<number, FacetTerm>()
    let writing: Promise<void> = Promise.resolve()
    for (let start = from; start < to; start += BATCH) {
      const rows = gather(start, Math.min(start + BATCH, to), terms)
      await writing
      // The database takes this batch while the next one is made.
      writing = (async () => {
        for (const [table, items] of Object.entries(rows)) await copyRows(client, table, types.get(table), items)
      })()
      writing.catch(() => {})
    }
    await writing
    await keepTerms(client, [...terms.values()])
  } finally {
    await client.end()
  }
}
