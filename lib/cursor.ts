/** Long lists one batch at a time: an export of any length needs the memory of two batches. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Sql } from '@prisma/client/runtime/client'
import pg from 'pg'
import { settings } from './settings'

/** What is made of one batch keeps every page waiting: more rows at once cost less, and let nobody in between. */
const BATCH = 200

// A pool of their own: slow readers of exports never hold the connections that pages need.
const kept = globalThis as { exportPool?: pg.Pool }
const pool = () => {
  if (!kept.exportPool) {
    kept.exportPool = new pg.Pool({
      connectionString: settings().databaseUrl,
      max: 4,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
    kept.exportPool.on('error', () => {})
  }
  return kept.exportPool
}

/** Null once the list has ended. */
type Read<Row> = (client: pg.PoolClient) => Promise<Row[] | null>

const FETCH = `fetch ${BATCH} from list`

/** An error where the connection cannot be used again. */
async function leave(client: pg.PoolClient, coming: Promise<unknown>): Promise<Error | undefined> {
  try {
    await coming
    await client.query('rollback')
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The database makes the next batch while the consumer has the present one. All of them are of one moment. */
async function* eachBatch<Row>(list: Sql, read: Read<Row>): AsyncGenerator<Row[]> {
  const client = await pool().connect()
  // The query that runs tells of a lost connection; without a listener the connection itself would end the process.
  const ignore = () => {}
  client.on('error', ignore)
  let coming: Promise<Row[] | null> = Promise.resolve(null)
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`declare list no scroll cursor for ${list.text}`, list.values)
    coming = read(client)
    for (let rows = await coming; rows; rows = await coming) {
      coming = read(client)
      // Looked at in its turn: until then nobody does.
      coming.catch(ignore)
      yield rows
    }
  } finally {
    const failure = await leave(client, coming)
    client.off('error', ignore)
    client.release(failure)
  }
}

async function readRows<Row extends object>(client: pg.PoolClient): Promise<Row[] | null> {
  const { rows } = await client.query<Row>(FETCH)
  return rows.length > 0 ? rows : null
}

/** Each row of a query, read as the consumer asks for it. Leaving the loop early frees the connection. */
export async function* eachRow<Row extends object>(query: Sql): AsyncGenerator<Row> {
  for await (const rows of eachBatch(query, readRows<Row>)) yield* rows
}

/**
 * Each row that `select` finds for the ids of a list, a batch of them at a time: the list is sorted by narrow rows, and
 * its first wide ones are there at once. Leaving the loop early frees the connection.
 */
export async function* eachRowOf<Row extends object>(ids: Sql, select: (ids: number[]) => Sql): AsyncGenerator<Row> {
  const batches = eachBatch(ids, async (client) => {
    const listed = await client.query<[number]>({ text: FETCH, rowMode: 'array' })
    if (listed.rows.length === 0) return null
    const { text, values } = select(listed.rows.map(([id]) => id))
    // By its name a connection plans it once, and not for every batch.
    const name = createHash('sha256').update(text).digest('base64url')
    return (await client.query<Row>({ name, text, values })).rows
  })
  for await (const rows of batches) yield* rows
}
