import { expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import { reindexMeasures } from './reindex'

provideTestDatabase('loaded')

const TABLES = ['measure_index', 'timeline_bars', 'timeline_entries', 'search_words']
const readRows = () =>
  Promise.all(
    TABLES.map((table) => db().$queryRawUnsafe<object[]>(`select to_json(t) as row from ${table} t order by t::text`)),
  )

it('writes all rows as their saves did, whatever there was', async () => {
  const saved = await readRows()
  await db().$executeRaw`truncate measure_index, timeline_bars, timeline_entries, search_words`
  expect(await reindexMeasures()).toBe(saved[0]?.length)
  expect(await readRows()).toEqual(saved)
  expect(await reindexMeasures()).toBe(saved[0]?.length)
  expect(await readRows()).toEqual(saved)
})

it('leaves the index of grams as it was: what is saved is found at once', async () => {
  const [index] = await db().$queryRaw<{ options: string[] }[]>`
    select reloptions as options from pg_class where relname = 'measure_index_grams_idx'`
  expect(index?.options).toEqual(['fastupdate=off'])
})

// Texts beside the table keep its rows narrow: of whatever is read but for its words, hundreds are on a page.
it('no row holds its text', async () => {
  const [widest] = await db().$queryRaw<{ bytes: number }[]>`
    select max(pg_column_size(i.text) + pg_column_size(i.grams))::int as bytes, max(octet_length(i.text)) from measure_index i`
  const [table] = await db().$queryRaw<{ pages: number; rows: number }[]>`
    select pg_relation_size('measure_index')::int / 8192 as pages, count(*)::int as rows from measure_index`
  expect(widest?.bytes).toBeGreaterThan(2000)
  expect((table?.rows ?? 0) / (table?.pages ?? 1)).toBeGreaterThan(4)
})
