/** Rows one batch at a time: an export of any length needs the memory of one batch. */
import 'server-only'
import type { Sql } from '@prisma/client/runtime/client'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { settings } from './settings'

const BATCH = 500

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

/** Each row of a query, read as the consumer asks for it. Leaving the loop early frees the connection. */
export async function* eachRow<Row>(query: Sql): AsyncGenerator<Row> {
  const client = await pool().connect()
  let lose: (error: Error) => void = () => {}
  const lost = new Promise<Error>((resolve) => {
    lose = resolve
  })
  // A lost connection tells so more than once; without a listener each time would end the process.
  client.on('error', lose)
  const cursor = client.query(new Cursor<Row>(query.text, query.values))
  let failure: Error | undefined
  try {
    for (let rows = await cursor.read(BATCH); rows.length > 0; rows = await cursor.read(BATCH)) yield* rows
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // A cursor that failed is never told that it is closed, nor is one whose connection is lost: that is thrown away.
    const closed = cursor.close().then(() => undefined)
    failure ??= await Promise.race([closed.catch((error: Error) => error), lost])
    if (!failure) client.off('error', lose)
    client.release(failure)
  }
}
