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
      // A reader that stops reading lets its connection go.
      idle_in_transaction_session_timeout: 120_000,
    })
    // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
    kept.exportPool.on('error', () => {})
  }
  return kept.exportPool
}

/** Each row of a query, read as the consumer asks for it. Leaving the loop early frees the connection. */
export async function* eachRow<Row>(query: Sql): AsyncGenerator<Row> {
  const client = await pool().connect()
  let failure: Error | undefined
  const onError = (error: Error) => {
    failure = error
  }
  client.on('error', onError)
  const cursor = client.query(new Cursor<Row>(query.text, query.values))
  try {
    for (let rows = await cursor.read(BATCH); rows.length > 0; rows = await cursor.read(BATCH)) yield* rows
  } finally {
    await cursor.close().catch(onError)
    client.off('error', onError)
    client.release(failure)
  }
}
