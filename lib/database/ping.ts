/** What is asked of the database before a page: whether it answers, whether a row is there, how new its data is. */
import 'server-only'
import type pg from 'pg'
import { isOnReplica, replicaVersion } from '../guard/fate'
import { settings } from '../settings'
import { budgetOf } from './budget'
import { openPool } from './pools'
import { findsOnReplica } from './replica'

const TIMEOUT_MS = 2000
const FRESH_MS = 1000

type Ping = { answer: Promise<boolean>; at: number }
// The proxy and the pages are bundled apart, and a reload evaluates this file again: they share one connection.
const kept = globalThis as { databasePing?: Ping; databasePingPool?: pg.Pool }

/** Connections of their own, so that busy pages are not taken for an absent database. */
function pool(): pg.Pool {
  kept.databasePingPool ??= openPool({
    connectionString: settings().databaseUrl,
    max: budgetOf(settings().processes).pings,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  })
  return kept.databasePingPool
}

const ask = (): Promise<boolean> =>
  pool()
    .query('select 1')
    .then(
      () => true,
      () => false,
    )

/** Whether a query finds a row. A database that cannot tell is given the benefit of the doubt: the page asks again. */
export async function findsRow(query: string, value: string): Promise<boolean> {
  if (await findsOnReplica(query, value)) return true
  return await pool()
    .query(query, [value])
    .then(
      ({ rows }) => rows.length > 0,
      () => true,
    )
}

/** How new the data is where this request reads; null when that cannot tell. */
export async function readDataVersion(): Promise<number | null> {
  if (isOnReplica()) return replicaVersion()
  return await pool()
    .query<{ version: number }>('select version from data_versions')
    .then(
      ({ rows }) => rows[0]?.version ?? null,
      () => null,
    )
}

/** Asked at most once a second, however many requests want to know. False within two seconds when it is away. Never throws but for a missing setting. */
export function isDatabaseUp(): Promise<boolean> {
  const now = Date.now()
  const last = kept.databasePing
  if (last && now - last.at < FRESH_MS) return last.answer
  const answer = ask()
  kept.databasePing = { answer, at: now }
  return answer
}

/** Whether what a reader asks for can be read: from the primary, or from the standby that was chosen for the request. */
export const canRead = async (): Promise<boolean> => isOnReplica() || (await isDatabaseUp())
