/** One moment of the database, for answers that take more than one statement: an export of any length is of it. */
import 'server-only'
import { createHash } from 'node:crypto'
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type pg from 'pg'
import { isOnReplica } from '../guard/fate'
import { settings } from '../settings'
import { budgetOf } from './budget'
import { openPool } from './pools'
import { failReplica } from './replica'

/** What is made of one batch keeps every page waiting: more rows at once cost less, and let nobody in between. */
const BATCH = 200
/** Ids ahead, after the first batch: with them at hand the database makes the next rows while those before are written. */
const IDS_AHEAD = 10 * BATCH

// A pool of their own: exports never hold the connections that pages need.
const kept = globalThis as { exportPool?: pg.Pool; replicaExportPool?: pg.Pool }
const open = (url: string) =>
  openPool({
    connectionString: url,
    max: budgetOf(settings().processes).files,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    statement_timeout: 60_000,
    // Nobody who reads is waited for: a transaction that does nothing was forgotten.
    idle_in_transaction_session_timeout: 15_000,
  })
const pool = () => {
  kept.exportPool ??= open(settings().databaseUrl)
  return kept.exportPool
}
const replicaPool = () => {
  kept.replicaExportPool ??= open(settings().databaseReadUrl ?? settings().databaseUrl)
  return kept.replicaExportPool
}

/** All that it reads is of the moment at which it was opened. Who opens it closes it; its signal does so too. */
export type Snapshot = {
  query: <Row extends object>(query: Sql) => Promise<Row[]>
  /** Each row of a query, a batch at a time. The next batch is made while the consumer has the present one. */
  each: <Row extends object>(query: Sql) => AsyncGenerator<Row>
  /**
   * Each row that `select` finds for the ids of a list, a batch of them at a time: the list is sorted by narrow rows,
   * and its first wide ones are there at once.
   */
  eachOf: <Row extends object>(ids: Sql, select: (ids: number[]) => Sql) => AsyncGenerator<Row>
  close: () => Promise<void>
}

/** An error where the connection cannot be used again. */
async function rollBack(client: pg.PoolClient, running: Promise<unknown>): Promise<Error | undefined> {
  try {
    await running
    await client.query('rollback')
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const ignore = () => {}

/** A connection that is taken, and given back once: by whoever took it, or by the signal. */
function hold(client: pg.PoolClient, signal: AbortSignal | undefined, fail: (error: unknown) => void) {
  let running: Promise<unknown> = Promise.resolve()
  let closed: Promise<void> | null = null
  // The query that runs tells of a lost connection; without a listener the connection itself would end the process.
  client.on('error', ignore)
  const giveBack = async () => {
    signal?.removeEventListener('abort', close)
    const failure = await rollBack(client, running.catch(ignore))
    client.off('error', ignore)
    client.release(failure)
  }
  function close() {
    closed ??= giveBack()
    return closed
  }
  const run = async <Result extends pg.QueryResult | pg.QueryArrayResult>(
    query: pg.QueryConfig | pg.QueryArrayConfig,
  ) => {
    signal?.throwIfAborted()
    if (closed) throw new Error('The snapshot is closed.')
    // One after the other: pg takes no second question of a connection that answers, from its next version on.
    const asked = running.catch(ignore).then(() => client.query(query)) as unknown as Promise<Result>
    running = asked
    asked.catch(fail)
    return await asked
  }
  signal?.addEventListener('abort', close, { once: true })
  return { run, close }
}

type Run = ReturnType<typeof hold>['run']

async function* eachBatch<Row>(run: Run, name: string, list: Sql, read: () => Promise<Row[] | null>) {
  await run({ text: `declare ${name} no scroll cursor for ${list.text}`, values: list.values })
  let coming = read()
  try {
    for (let rows = await coming; rows; rows = await coming) {
      coming = read()
      // Looked at in its turn: until then nobody does.
      coming.catch(ignore)
      yield rows
    }
  } finally {
    await coming.catch(ignore)
    await run({ text: `close ${name}` }).catch(ignore)
  }
}

/** The next ids of a cursor, a batch of them; none at its end. The first ones are there at once, however many there are. */
function idsOf(run: Run, name: string): () => Promise<number[]> {
  let ahead: number[] = []
  let most = BATCH
  return async () => {
    if (ahead.length === 0) {
      const query = { text: `fetch ${most} from ${name}`, rowMode: 'array' } as const
      ahead = (await run<pg.QueryArrayResult<[number]>>(query)).rows.map(([id]) => id)
      most = IDS_AHEAD
    }
    return ahead.splice(0, BATCH)
  }
}

/** `signal` ends it, whatever is being read. Where a standby cannot give one, the primary does. */
export async function openSnapshot(signal?: AbortSignal): Promise<Snapshot> {
  signal?.throwIfAborted()
  if (!isOnReplica()) return await openOn(pool(), signal)
  try {
    return await openOn(replicaPool(), signal, failReplica)
  } catch (error) {
    signal?.throwIfAborted()
    failReplica(error)
    return await openOn(pool(), signal)
  }
}

async function openOn(
  from: pg.Pool,
  signal: AbortSignal | undefined,
  fail: (error: unknown) => void = ignore,
): Promise<Snapshot> {
  const { run, close } = hold(await from.connect(), signal, fail)
  let lists = 0
  async function* each<Row extends object>(query: Sql): AsyncGenerator<Row> {
    const name = `list_${++lists}`
    const batches = eachBatch(run, name, query, async () => {
      const { rows } = await run<pg.QueryResult<Row>>({ text: `fetch ${BATCH} from ${name}` })
      return rows.length > 0 ? rows : null
    })
    for await (const rows of batches) yield* rows
  }
  async function* eachOf<Row extends object>(ids: Sql, select: (ids: number[]) => Sql): AsyncGenerator<Row> {
    const name = `list_${++lists}`
    const nextIds = idsOf(run, name)
    const batches = eachBatch(run, name, ids, async () => {
      const listed = await nextIds()
      if (listed.length === 0) return null
      const { text, values } = select(listed)
      // By its name a connection plans it once, and not for every batch.
      const statement = createHash('sha256').update(text).digest('base64url')
      return (await run<pg.QueryResult<Row>>({ name: statement, text, values })).rows
    })
    for await (const rows of batches) yield* rows
  }
  const query = async <Row extends object>({ text, values }: Sql) =>
    (await run<pg.QueryResult<Row>>({ text, values })).rows
  try {
    await run({ text: 'begin isolation level repeatable read read only' })
    // The moment is that of the first question, not that of the beginning.
    await query(sql`select`)
  } catch (error) {
    await close()
    throw error
  }
  return { query, each, eachOf, close }
}

/** What `read` yields of a snapshot of its own, which ends with it. */
export async function* inSnapshot<Item>(read: (snapshot: Snapshot) => AsyncIterable<Item>): AsyncGenerator<Item> {
  const snapshot = await openSnapshot()
  try {
    yield* read(snapshot)
  } finally {
    await snapshot.close()
  }
}
