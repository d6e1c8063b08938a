import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import { writeDataset } from '@/bench/data/dataset'
import { loadDataset } from '@/bench/product/database'
import { datasetSchema } from '@/bench/product/schemas'
import { provideTestDatabase } from '@/testing/test-database'
import { copyDatabase, dropDatabase } from '@/testing/throwaway'
import { loadDatabase, splitParts } from './load'
import { loadPart } from './part'

const RECORDS = 120

// The app's own way to load a data set goes there.
provideTestDatabase('empty')
const made: string[] = []
afterAll(async () => {
  for (const url of made) await dropDatabase(url)
})

/** What numbers rows got, and when, is up to whoever writes them. */
const OWN = /^(id|known_from|loaded_at|reason)$/

async function readTables(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_name !~ '^_'`,
  )
  const contents: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await client.query<Record<string, unknown>>(`select * from ${name}`)
    contents[name] = rows
      .map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !OWN.test(column))))
      .sort()
  }
  await client.end()
  return contents
}

it('writes what the app itself writes, in every table', async () => {
  const url = await copyDatabase(inject('serverUrl'), 'empty')
  made.push(url)
  await loadDatabase(url, RECORDS, (parts) => Promise.all(parts.map((part) => loadPart(url, part))))
  const dataset = datasetSchema.parse(JSON.parse([...writeDataset(RECORDS)].join('')))
  expect(await loadDataset(dataset, 'Synthetic')).toEqual({ ok: true, created: RECORDS, kept: 0 })
  const bulk = await readTables(url)
  expect(bulk.measures).toHaveLength(RECORDS)
  // How often the data changed, and when, differs: the app writes a record at a time.
  const { data_versions: _, data_moments: __, ...own } = await readTables(process.env.DATABASE_URL ?? '')
  for (const [table, rows] of Object.entries(own)) {
    // One row that differs tells enough.
    expect([table, rows.length, rows.find((row, index) => bulk[table]?.[index] !== row)]).toEqual([
      table,
      bulk[table]?.length,
      bulk[table]?.find((row, index) => rows[index] !== row),
    ])
  }
})

it('makes all indexes again', async () => {
  const read = async (databaseUrl: string) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    const { rows } = await client.query(`select indexdef from pg_indexes where schemaname = 'public' order by 1`)
    await client.end()
    return rows
  }
  expect(await read(made[0] ?? '')).toEqual(await read(process.env.DATABASE_URL ?? ''))
})

it('splits records into parts without a gap', () => {
  expect(splitParts(10, 3)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 8 },
    { from: 8, to: 10 },
  ])
})
