import type pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { pidOf } from '../embedded-postgres/server'
import { HASTY, joinAddresses, type Pair, startPair, waitForStandby } from '../embedded-postgres/standby'
import { isAwayError } from '../guard/away-error'
import { DatabaseClient, findServer, movesSoFar, openPool } from './pools'

/** A busy machine gets its time. */
const SOON = { timeout: 10_000 }

let pair: Pair
let primary: string
let standby: string
const pools: pg.Pool[] = []

beforeAll(async () => {
  pair = await startPair(async () => {}, HASTY)
  primary = pair.primary.url
  standby = pair.standby.url
})
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await pair.stop()
})

async function ask(address: string, ...statements: string[]) {
  const client = new DatabaseClient({ connectionString: address })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const open = (address: string) => {
  const pool = openPool({ connectionString: address, max: 2, connectionTimeoutMillis: 2000 })
  pools.push(pool)
  return pool
}

const PORT = 'select inet_server_port() as port'
const portOf = (url: string) => ({ port: Number(new URL(url).port) })

it('finds the one that takes writes, whichever stands first, and the one that follows', async () => {
  const [one, other] = [joinAddresses(primary, standby, 'read-write'), joinAddresses(standby, primary, 'read-write')]
  expect(await ask(one, PORT)).toEqual([portOf(primary)])
  expect(await ask(other, PORT)).toEqual([portOf(primary)])
  expect(await ask(joinAddresses(primary, standby, 'standby'), PORT)).toEqual([portOf(standby)])
  expect(await findServer(other)).toContain(new URL(primary).host)
})

it('passes over one that is not there, and says of each why none will do', async () => {
  const nowhere = 'postgres://measureline:hush@127.0.0.1:1/measureline'
  expect(await ask(joinAddresses(primary, nowhere, 'read-write'), PORT)).toEqual([portOf(primary)])
  const none = await ask(joinAddresses(standby, nowhere, 'read-write'), PORT).catch((error) => error)
  expect(none.message).toMatch(/^No server of the database takes writes \(.*takes no writes; 127.0.0.1:1: .*REFUSED/)
  expect(none.message).not.toContain('hush')
  expect(isAwayError(none)).toBe(true)
})

it('drops a connection whose server takes no writes any more', async () => {
  const pool = open(joinAddresses(standby, primary, 'read-write'))
  const address = `${primary}&target_session_attrs=read-write`
  await pool.query('create table dropped (id int)')
  const before = (await pool.query('select pg_backend_pid() as pid')).rows
  await ask(primary, 'alter system set default_transaction_read_only = on', 'select pg_reload_conf()')
  try {
    // A server reads its settings anew when it comes to it.
    const isReadOnly = async () => (await pool.query('show default_transaction_read_only')).rows
    await expect.poll(isReadOnly, { timeout: 10_000 }).toEqual([{ default_transaction_read_only: 'on' }])
    const refused = await pool.query('insert into dropped values (1)').catch((error) => error)
    expect([refused.code, isAwayError(refused)]).toEqual(['25006', true])
    const none = await ask(address, 'select 1').catch((error) => error)
    expect(none.message).toContain('takes no writes')
  } finally {
    const back = ['set default_transaction_read_only = off', 'alter system reset default_transaction_read_only']
    await ask(primary, ...back, 'select pg_reload_conf()')
  }
  await expect
    .poll(() =>
      pool.query('insert into dropped values (1)').then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  expect((await pool.query('select pg_backend_pid() as pid')).rows).not.toEqual(before)
})

it('fails a commit that no standby has confirmed, though the server says that it is done', async () => {
  await waitForStandby(primary)
  const pool = open(primary)
  await pool.query('create table waited (id int)')
  await ask(standby, 'select pg_wal_replay_pause()')
  const saving = pool.query('insert into waited values (1)').catch((error) => error)
  const giveUp = `select pg_cancel_backend(pid) as told from pg_stat_activity where wait_event = 'SyncRep'`
  await expect.poll(() => ask(primary, giveUp), SOON).toEqual([{ told: true }])
  const unconfirmed = await saving
  await ask(standby, 'select pg_wal_replay_resume()')
  expect([unconfirmed.code, isAwayError(unconfirmed)]).toEqual(['08007', true])
  // Another connection, and nothing is in its way.
  expect((await pool.query('insert into waited values (2) returning id')).rows).toEqual([{ id: 2 }])
  expect(await ask(standby, 'select id from waited order by 1')).toEqual([{ id: 1 }, { id: 2 }])
})

it('goes to the standby once it was promoted, though the one before says nothing, and cuts what leads there', async () => {
  const address = joinAddresses(primary, standby, 'read-write')
  const pool = open(address)
  await pool.query('create table saved as select 1 as id')
  const [held, movesBefore] = [await pool.connect(), movesSoFar()]
  // Whoever connects now waits for ever, as for a machine behind a dead network.
  const silent = pidOf(pair.primary.place) ?? 0
  process.kill(silent, 'SIGSTOP')
  onTestFinished(() => void process.kill(silent, 'SIGCONT'))
  await ask(standby, 'select pg_promote()')
  await expect.poll(() => pool.query(PORT).then(({ rows }) => rows, String), SOON).toEqual([portOf(standby)])
  expect((await pool.query('select id from saved')).rows).toEqual([{ id: 1 }])
  expect(movesSoFar()).toBeGreaterThan(movesBefore)
  expect(await held.query('select 1').catch((error) => isAwayError(error))).toBe(true)
  held.release()
})
