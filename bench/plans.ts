/** Prints the plans of the hot queries over a loaded database, for docs/query-plans.md: bench/plans.ts <postgres://…> */

import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import pg from 'pg'
import { parseMeasureFilter } from '@/bench/product/filters'
import {
  bucketStarts,
  measureWhere,
  selectBins,
  selectCounts,
  selectExtent,
  selectFacets,
  selectIds,
  selectMonths,
  selectPage,
} from '@/bench/product/statements'

const TODAY = '2026-11-26'
const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const page = (query: string) => sql`${selectIds(filterOf(query), TODAY)} limit 50`

const LIST = 'category=rare_earths&from=2020&to=2024&q=export'
const QUERIES: [string, Sql][] = [
  [`The ids of a page: /measures?${LIST}`, page(LIST)],
  ['The records of a page', selectPage(filterOf('category=rare_earths'), TODAY)],
  [`The facets of that filter`, selectFacets(filterOf(LIST), TODAY)],
  ['A rare word of two characters: q=氦气', page('q=氦气')],
  ['A common word of two characters, counted: q=管制', selectCounts(filterOf('q=管制'), TODAY)],
  ['In force on a day, counted: inForceOn=2024-06-30', selectCounts(filterOf('inForceOn=2024-06-30'), TODAY)],
  ['How many records the chart is of, and of which days', selectExtent(filterOf(''), TODAY)],
  [
    'The chart of all records, counted by category and quarter',
    selectBins(filterOf(''), TODAY, 'category', bucketStarts('2003-01-01', TODAY)),
  ],
  ['The overview: dated steps a month', selectMonths(filterOf(''), TODAY)],
  [
    'A page of the timeline',
    sql`select t.measure_id, t.source, t.position from timeline_entries t join measure_index i on i.measure_id = t.measure_id
      where ${measureWhere(filterOf('category=rare_earths'), TODAY)}
      order by t.earliest desc, t.latest, i.slug desc, t.position desc, t.source desc limit 50`,
  ],
]

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
for (const [name, query] of QUERIES) {
  // Once before it counts: a first read waits for the disk.
  await client.query(query.text, query.values)
  const explained = await client.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, costs off, timing off, buffers off) ${query.text}`,
    query.values,
  )
  const lines = explained.rows.map((row) => row['QUERY PLAN'])
  console.log(`## ${name}\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`)
}
await client.end()
