import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listQuery, withOneEnd } from '@/bench/filters'
import { loadDatabase, loadFloor } from '@/bench/load/load'
import { loadFloorPart, loadPart } from '@/bench/load/part'
import { countMeasures, listMeasures } from '@/bench/product/database'
import { parseMeasureFilter } from '@/bench/product/filters'
import { today } from '@/bench/product/record'
import { provideTestDatabase } from '@/testing/test-database'
import { floorQuery } from './queries'

const RECORDS = 600
const TURNS = 30

provideTestDatabase('empty')
let client: pg.Client

beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? ''
  await loadDatabase(url, RECORDS, (parts) => Promise.all(parts.map((part) => loadPart(url, part))))
  await loadFloor(url, RECORDS, (parts) => Promise.all(parts.map((part) => loadFloorPart(url, part))))
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterAll(() => client.end())

const ask = async <Row extends object>(...asked: Parameters<typeof floorQuery>) =>
  (await client.query<Row>(floorQuery(...asked))).rows

it('finds what the app finds, in its order', async () => {
  let found = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    const params = new URLSearchParams(withOneEnd(listQuery('agree', turn), turn))
    const { filter } = parseMeasureFilter(params)
    const counts = Object.values(await countMeasures(filter, today())).reduce((sum, count) => sum + count, 0)
    const slugs = (await listMeasures(filter, today())).map(({ slug }) => slug)
    expect([params.toString(), await ask('count', params)]).toEqual([params.toString(), [{ total: counts }]])
    for (const select of ['list', 'rows'] as const) {
      expect((await ask<{ slug: string }>(select, params)).map(({ slug }) => slug)).toEqual(slugs)
    }
    found += counts
  }
  // A check of empty lists would be none.
  expect(found).toBeGreaterThan(TURNS)
})

it('names the sources of a record as they are cited, and counts each record once in a facet', async () => {
  const everything = new URLSearchParams()
  const [first] = await ask<{ slug: string; sources: { url: string }[] }>('list', everything)
  const [measure] = await listMeasures(parseMeasureFilter(everything).filter, today())
  expect(first?.sources.map(({ url }) => url)).toEqual(measure?.citations.map(({ source }) => source.url))
  const counts = await ask<{ count: number }>('status', everything)
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(RECORDS)
})
