/** Prints the plans of the hot queries over a loaded database, for docs/query-plans.md: bench/plans.ts <postgres://…> */
import pg from 'pg'
import { HOT_QUERIES } from '@/bench/product/statements'

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
for (const { file, title, statement: query } of HOT_QUERIES) {
  // Once before it counts: a first read waits for the disk.
  await client.query(query.text, query.values)
  const explained = await client.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, costs off, timing off, buffers off) ${query.text}`,
    query.values,
  )
  const lines = explained.rows.map((row) => row['QUERY PLAN'])
  console.log(`## ${title}\n\n[queries/${file}.sql](queries/${file}.sql)\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`)
}
await client.end()
