/** Standbys from which readers read: one that has what the asker has seen, and else the primary. */
import 'server-only'
import type { SqlDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { isAwayError } from '../guard/away-error'
import { isOnReplica, leaveReplica, noteReplica } from '../guard/fate'
import { settings } from '../settings'
import { budgetOf } from './budget'
import { inOneBreath } from './in-one-breath'
import { openPool } from './pools'

const TIMEOUT_MS = 2000
/** One that failed is left alone for so long: asking it again would cost every reader a wait. */
const PAUSE_MS = 10_000

type Replica = { pool: pg.Pool | null; pausedUntil: number }
// The proxy and the pages are bundled apart, and a reload evaluates this file again: they share one.
const kept = globalThis as { replica?: Replica }

const replica = () => {
  kept.replica ??= { pool: null, pausedUntil: 0 }
  return kept.replica
}

/** Connections of their own, so that busy pages are not taken for an absent standby. */
const pool = (url: string) => {
  const known = replica()
  known.pool ??= openPool({
    connectionString: url,
    max: budgetOf(settings().processes).pings,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  })
  return known.pool
}

/** The request reads from the primary from now on. One that is away is not asked by others either. */
export function failReplica(error: unknown) {
  leaveReplica()
  const known = replica()
  if (!isAwayError(error) || Date.now() < known.pausedUntil) return
  known.pausedUntil = Date.now() + PAUSE_MS
  const { message } = error as Error
  console.error(`${new Date().toISOString()} DATABASE_READ_URL: ${message || 'no answer'}. Reading from the primary.`)
}

async function ask<Row extends object>(text: string, values: unknown[] = []): Promise<Row[] | null> {
  const url = settings().databaseReadUrl
  if (!url) return null
  try {
    return (await pool(url).query<Row>(text, values)).rows
  } catch (error) {
    failReplica(error)
    return null
  }
}

/** How new its data is; null where it cannot tell. */
export const askReplicaVersion = inOneBreath(async (): Promise<number | null> => {
  const rows = await ask<{ version: number }>('select version from data_versions')
  return rows?.[0]?.version ?? null
})

/** Lets the request read from a standby, unless that is older than what was `seen`, or away. Once a request, at its beginning. */
export async function chooseReplica(seen: number): Promise<boolean> {
  if (!settings().databaseReadUrl || Date.now() < replica().pausedUntil) return false
  const version = await askReplicaVersion()
  if (version === null || version < seen) return false
  noteReplica(version)
  return true
}

/** Whether the request's standby finds a row. What it does not have yet, the primary may: the request goes there then. */
export async function findsOnReplica(query: string, value: string): Promise<boolean> {
  if (!isOnReplica()) return false
  const rows = await ask(query, [value])
  if (rows && rows.length > 0) return true
  leaveReplica()
  return false
}

/** Once more, where a standby failed meanwhile: what was begun there is made anew by the primary. */
export async function withoutReplica<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const begunThere = isOnReplica()
  try {
    return await work()
  } catch (error) {
    if (!begunThere || isOnReplica()) throw error
    return await work()
  }
}

/** It had its time; the primary would take as long. */
const TIMED_OUT = '57014'

/** Recovery that stood in its way cancels a query under the same code. */
function hasTimedOut(error: unknown): boolean {
  const { code, cause, message } = error as {
    code?: unknown
    cause?: { originalCode?: unknown; originalMessage?: unknown }
    message?: unknown
  }
  return [code, cause?.originalCode].includes(TIMED_OUT) && !/recovery/i.test(`${cause?.originalMessage} ${message}`)
}

/** For a read of a request that may be asked a standby: what that fails at, the primary is asked. */
export async function routed<Answer>(
  askStandby: () => Promise<Answer>,
  askPrimary: () => Promise<Answer>,
): Promise<Answer> {
  if (!isOnReplica()) return await askPrimary()
  try {
    return await askStandby()
  } catch (error) {
    if (hasTimedOut(error)) throw error
    // Away, in the way of its recovery, or without a table that a newer version brought: never the reader's trouble.
    failReplica(error)
    return await askPrimary()
  }
}

/** Prisma's way there. Whoever made `primary` closes it. */
export const routedAdapter = (
  primary: SqlDriverAdapterFactory,
  standby: SqlDriverAdapterFactory,
): SqlDriverAdapterFactory => ({
  provider: primary.provider,
  adapterName: primary.adapterName,
  connect: async () => {
    const [adapter, other] = await Promise.all([primary.connect(), standby.connect()])
    const askPrimary = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = (query: SqlQuery) =>
      routed(
        () => other.queryRaw(query),
        () => askPrimary(query),
      )
    const close = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await other.dispose()
      await close()
    }
    return adapter
  },
})
