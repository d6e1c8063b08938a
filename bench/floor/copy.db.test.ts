import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { expect, it } from 'vitest'
import { eachMeasure } from '@/bench/product/database'
import { DEFAULT_FILTER, FIELDS } from '@/bench/product/filters'
import { today } from '@/bench/product/record'
import { provideTestDatabase } from '@/testing/test-database'
import { copyStatement } from './copy-columns'

provideTestDatabase('loaded')
const URL = 'https://measures.example.org'

it('has the columns and the rows of the CSV export', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  let copied = ''
  for await (const chunk of client.query(copyTo(copyStatement(today(), URL)))) copied += chunk
  await client.end()
  const context = { today: today(), url: URL }
  const exported: Record<string, string>[] = []
  for await (const measure of eachMeasure(DEFAULT_FILTER, today())) {
    exported.push(Object.fromEntries(FIELDS.map((field) => [field.key, field.write(measure, context)])))
  }
  expect(parse(copied, { columns: true })).toEqual(exported)
})
