/** The least that answers as the app does: Node's http, pg and the same SQL. Its port is the argument. */

import { createServer } from 'node:http'
import type { Sql } from '@prisma/client/runtime/client'
import pg from 'pg'
import type { Charted } from '@/bench/product/chart'
import { today } from '@/bench/product/record'
import { chartedOf, countsOf, facetsOf, pageOf } from './statements'
import { visItems } from './vis-items'
import { VIS_FILES } from './vis-page'

// As many as the app's own pool has.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const run = async <Row extends object>(query: Sql) => (await pool.query<Row>(query.text, query.values)).rows

async function answerList(params: URLSearchParams) {
  const [counts, rows] = await Promise.all([
    run<{ count: number }>(countsOf(params)),
    run<{ measure: object }>(pageOf(params)),
  ])
  return { total: counts.reduce((sum, { count }) => sum + count, 0), measures: rows.map(({ measure }) => measure) }
}

async function answerCharted(params: URLSearchParams) {
  const rows = await run<{ measure: Charted }>(chartedOf(params))
  return visItems(
    rows.map(({ measure }) => measure),
    today(),
  )
}

const ROUTES: Record<string, (params: URLSearchParams) => Promise<unknown>> = {
  '/healthz': async () => ({}),
  '/list': answerList,
  '/facets': (params) => run(facetsOf(params)),
  '/charted': answerCharted,
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://floor')
  const file = VIS_FILES[pathname]
  if (file) return response.writeHead(200, { 'Content-Type': file[0] }).end(file[1])
  try {
    const answer = await ROUTES[pathname]?.(searchParams)
    response.writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer ?? null))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}).listen(Number(process.argv[2]), '127.0.0.1')
