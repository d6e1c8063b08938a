/** Fills an empty database with synthetic records, through COPY and on all cores. */

import { availableParallelism } from 'node:os'
import pg from 'pg'
import { COVERAGE, SYNTHETIC_AUTHORITIES } from '@/bench/data/dataset'
import { FLOOR_INDEXES, FLOOR_TABLES } from '@/bench/floor/tables'
import { FORMAT } from '@/bench/product/schemas'
import type { LoadPart } from './batches'
import { copyRows, readColumnTypes } from './copy'
import { finishIndex } from './index-tables'
import { dropIndexes, makeIndexes } from './indexes'

const COMMON_ROWS = { authorities: SYNTHETIC_AUTHORITIES, datasets: [{ format: FORMAT, ...COVERAGE }] }

export function splitParts(records: number, count: number): LoadPart[] {
  const size = Math.ceil(records / count)
  return Array.from({ length: count }, (_, part) => ({ from: part * size, to: Math.min((part + 1) * size, records) }))
}

/** The next number after those that rows were given. */
async function moveSequences(client: pg.Client) {
  const { rows } = await client.query<{ table: string; sequence: string }>(`
    select c.relname as table, pg_get_serial_sequence(quote_ident(c.relname), 'id') as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
  for (const { table, sequence } of rows) {
    if (sequence)
      await client.query(`select setval('${sequence}', (select coalesce(max(id), 0) + 1 from ${table}), false)`)
  }
}

/** Loads them beside one another, in this process or in others. */
type LoadParts = (parts: LoadPart[]) => Promise<unknown>

/** The product's tables. */
export async function loadDatabase(databaseUrl: string, records: number, loadParts: LoadParts) {
  const cores = availableParallelism()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const types = await readColumnTypes(client, 'public')
    for (const [table, rows] of Object.entries(COMMON_ROWS)) await copyRows(client, table, types.get(table), rows)
    const indexes = await dropIndexes(client)
    await loadParts(splitParts(records, cores))
    await moveSequences(client)
    await finishIndex(client)
    await makeIndexes(databaseUrl, indexes, cores)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

/** The floor's, of the same records: by themselves, so that it can be said how long the product's take. */
export async function loadFloor(databaseUrl: string, records: number, loadParts: LoadParts) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(FLOOR_TABLES)
    await loadParts(splitParts(records, availableParallelism()))
    await client.query(`set maintenance_work_mem = '256MB'`)
    for (const statement of FLOOR_INDEXES) await client.query(statement)
  } finally {
    await client.end()
  }
}
