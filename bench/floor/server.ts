/** The least that could answer: Node's http and pg over plain tables, with prepared statements. Its port is the argument. */

import { createServer } from 'node:http'
import pg from 'pg'
import { today } from '@/bench/product/record'
import { FLOOR_FACETS, floorConnection, floorQuery } from './queries'
import { type Drawn, visItems } from './vis-items'
import { VIS_FILES } from './vis-page'

// As many as the app's own pool has.
const pool = new pg.Pool(floorConnection(10))

const run = async <Row extends object>(...asked: Parameters<typeof floorQuery>) =>
  (await pool.query<Row>(floorQuery(...asked))).rows

const answerPage = (select: 'list' | 'rows') => async (params: URLSearchParams) => {
  const [[counted], measures] = await Promise.all([run<{ total: number }>('count', params), run(select, params)])
  return { total: counted?.total ?? 0, measures }
}

const answerFacets = async (params: URLSearchParams) =>
  (await Promise.all(FLOOR_FACETS.map((facet) => run(facet, params, facet)))).flat()

const ROUTES: Record<string, (params: URLSearchParams) => Promise<unknown>> = {
  '/healthz': async () => ({}),
  '/list': answerPage('list'),
  '/rows': answerPage('rows'),
  '/facets': answerFacets,
  '/charted': async (params) => visItems(await run<Drawn>('charted', params), today()),
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
