import { readdirSync, readFileSync } from 'node:fs'
import { format } from 'sql-formatter'
import { describe, expect, it } from 'vitest'
import { HOT_QUERIES, type HotQuery } from './hot-queries.cases'

const DIRECTORY = 'docs/queries'

/** What the placeholders stand for, above the statement. */
const write = ({ title, statement: { text, values } }: HotQuery) =>
  [
    `-- ${title}`,
    ...values.map((value, at) => `-- $${at + 1} = ${JSON.stringify(value)}`),
    format(text, { language: 'postgresql', expressionWidth: 100 }),
    '',
  ].join('\n')

// Whoever changes a statement sees in the review what becomes of it: vitest -u writes the files anew.
describe('the hot queries', () => {
  it.each(HOT_QUERIES.map((query) => [query.file, query] as const))(
    '%s is as it is written down',
    async (file, query) => {
      await expect(write(query)).toMatchFileSnapshot(`${process.cwd()}/${DIRECTORY}/${file}.sql`)
    },
  )

  it('are all that is written down', () => {
    expect(readdirSync(DIRECTORY).sort()).toEqual(HOT_QUERIES.map(({ file }) => `${file}.sql`).sort())
  })

  // bench/plans.ts prints them over a large database, which no test has.
  it('have their plans beside them', () => {
    const plans = readFileSync('docs/query-plans.md', 'utf8')
    const planned = [...plans.matchAll(/^\[queries\/(.+)\.sql\]/gm)].map(([, file]) => file)
    expect(planned).toEqual(HOT_QUERIES.map(({ file }) => file))
  })
})
