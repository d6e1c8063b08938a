/** What is asked of the database before a page: whether it answers, whether a row is there, how new its data is. */
import 'server-only'
import type pg from 'pg'
import { openPool } from './database-client'
import { settings } from './settings'

const TIMEOUT_MS = 2000
const FRESH_MS = 1000

type Ping = { pool: pg.Pool; answer: Promise<boolean>; at: number }
// The proxy and the pages are bundled apart, and a reload evaluates this file again: they share one connection.
const kept = globalThis as { databasePing?: Ping }

/** Connections of their own, so that busy pages are not taken for an absent database. */
const connect = () =>
  openPool({
    connectionString: settings().databaseUrl,
    max: 2,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  })

const ask = (pool: pg.Pool): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    () => false,
  )

/** Whether a query finds a row. A database that cannot tell is given the benefit of the doubt: the page asks again. */
export const findsRow = (query: string, value: string): Promise<boolean> => {
  const pool = kept.databasePing?.pool
  if (!pool) return Promise.resolve(true)
  return pool.query(query, [value]).then(
    ({ rows }) => rows.length > 0,
    () => true,
  )
}

/** How new the data is; null when the database cannot tell. */
export const readDataVersion = (): Promise<number | null> => {
  const pool = kept.databasePing?.pool
  if (!pool) return Promise.resolve(null)
  return pool.query<{ version: number }>('select version from data_versions').then(
    ({ rows }) => rows[0]?.version ?? null,
    () => null,
  )
}

/** Asked at most once a second, however many requests want to know. False within two seconds when it is away. Never throws but for a missing setting. */
export function isDatabaseUp(): Promise<boolean> {
  const now = Date.now()
  const last = kept.databasePing
  if (last && now - last.at < FRESH_MS) return last.answer
  const pool = last?.pool ?? connect()
  const answer = ask(pool)
  kept.databasePing = { pool, answer, at: now }
  return answer
}
