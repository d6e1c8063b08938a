/** Loads a range of the synthetic measures: into the product's tables, or into the floor's. */

import pg from 'pg'
import { floorRows } from '@/bench/floor/rows'
import { FLOOR_SCHEMA } from '@/bench/floor/tables'
import { type FacetTerm, termId } from '@/bench/product/rows'
import { copyBatches, type LoadPart } from './batches'
import { keepTerms, keepWords } from './index-tables'
import { syntheticRows } from './rows'

async function withClient(databaseUrl: string, use: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await use(client)
  } finally {
    await client.end()
  }
}

/** Foreign keys are not looked at: rows of other parts may come later. They hold by construction, and a test compares. */
export const loadPart = (databaseUrl: string, part: LoadPart) =>
  withClient(databaseUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    // What records share is kept once, when all of them are there.
    const known = new Map<number, FacetTerm>()
    const spoken = new Set<string>()
    await copyBatches(client, 'public', part, (index) => {
      const { tables, terms, words } = syntheticRows(index)
      for (const term of terms) known.set(termId(term.facet, term.value), term)
      for (const word of words) spoken.add(word)
      return tables
    })
    await keepTerms(client, [...known.values()])
    await keepWords(client, [...spoken])
  })

export const loadFloorPart = (databaseUrl: string, part: LoadPart) =>
  withClient(databaseUrl, (client) => copyBatches(client, FLOOR_SCHEMA, part, floorRows))
