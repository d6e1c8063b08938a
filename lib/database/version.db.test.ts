/** What readers see raises the version of the data, whoever changes it: what is kept under an older one would stay. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sqltag as sql } from '@prisma/client/runtime/client'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { provideTestDatabase } from '@/testing/test-database'
import { queryVersioned } from './version'

provideTestDatabase('loaded')

/** Tables that raise nothing, each with why: whatever else there is, raises it. */
const SILENT = {
  _prisma_migrations: 'says which migrations ran',
  data_moments: 'says since when there is a version, and comes with it',
  data_versions: 'is the version itself',
  account_log: 'is for admins, who get pages without a validator',
  accounts: 'is for signing in',
  rate_limits: 'is for signing in',
  release_differences: 'is for editors, who get pages without a validator',
  saved_views: 'is read anew by each request; rows that are threads raise it by triggers of their own',
  sessions: 'is for signing in',
  setup_links: 'is for signing in',
  users: 'is for signing in; what readers see of one stands in its versions',
  verifications: 'is for signing in',
}

const clients: pg.Client[] = []
async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL ?? '' })
  await client.connect()
  clients.push(client)
  return client
}

let hand: pg.Client
beforeAll(async () => {
  hand = await connect()
})
afterAll(async () => {
  for (const client of clients) await client.end()
})

const ask = async <Row extends object>(query: string, values: unknown[] = [], client = hand): Promise<Row[]> =>
  (await client.query<Row>(query, values)).rows
const readVersion = async () => (await ask<{ version: number }>('select version from data_versions'))[0]?.version ?? 0

/** By how much a transaction that is rolled back in the end would raise it. */
async function raisedBy(...statements: string[]): Promise<number> {
  const before = await readVersion()
  await ask('begin')
  try {
    for (const statement of statements) await ask(statement)
    return (await readVersion()) - before
  } finally {
    await ask('rollback')
  }
}

const listTables = async (): Promise<string[]> => {
  const rows = await ask<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  return rows.map(({ name }) => name)
}

describe('the version of the data', () => {
  it('is raised by every table but those that are named, by whatever a statement may do to it', async () => {
    const told = await ask<{ name: string; events: string[] }>(
      `select c.relname as name, array_agg(distinct e.event order by e.event) as events
       from pg_trigger t join pg_class c on c.oid = t.tgrelid, lateral (
         select 'delete' as event where t.tgtype & 8 > 0 union all select 'insert' where t.tgtype & 4 > 0
         union all select 'truncate' where t.tgtype & 32 > 0 union all select 'update' where t.tgtype & 16 > 0) e
       where t.tgfoid = 'raise_data_version'::regproc and t.tgenabled = 'O' and t.tgtype & 1 = 0 group by 1`,
    )
    const events = new Map(told.map((one) => [one.name, one.events]))
    for (const table of await listTables())
      expect([table, events.get(table)]).toEqual([
        table,
        table in SILENT ? undefined : ['delete', 'insert', 'truncate', 'update'],
      ])
  })

  it('rises with a hand at each of them, and with none at the others', async () => {
    for (const table of await listTables()) {
      if (table === 'data_versions') continue
      expect([table, await raisedBy(`delete from "${table}" where false`)]).toEqual([table, table in SILENT ? 0 : 1])
    }
  })

  it('rises once a transaction, and again after a part of it was undone', async () => {
    const cite = `update measure_sources set position = position`
    expect(await raisedBy(cite, cite, `update measures set imposer = 'XX'`, 'delete from observations')).toBe(1)
    expect(await raisedBy('savepoint one', cite, 'rollback to one', cite)).toBe(1)
    expect(await raisedBy('savepoint one', cite, 'rollback to one')).toBe(0)
    const before = await readVersion()
    await ask(`update versions set reason = reason`)
    await ask(`update versions set reason = reason`)
    expect(await readVersion()).toBe(before + 2)
  })

  it('lets two hands that write the same rows in another order wait, and both end', async () => {
    const other = await connect()
    const [watched] = await ask<{ pid: number }>('select pg_backend_pid() as pid', [], other)
    await ask('begin')
    await ask('update versions set reason = reason')
    await ask('begin', [], other)
    const waiting = ask('update relations set note = note', [], other)
    const waits = `select 1 from pg_locks where pid = $1 and not granted`
    const third = await connect()
    while ((await ask(waits, [watched?.pid], third)).length === 0);
    await ask('update relations set note = note')
    await ask('commit')
    await waiting
    await ask('update versions set reason = reason', [], other)
    await ask('commit', [], other)
  })
})

describe('what is kept of an answer', () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const requests = new AsyncLocalStorage<object>()

  async function askWithin(request: object, number: number) {
    await requests.run(request, () => queryVersioned(sql`select ${number}::int as number`))
    return new WeakRef(request)
  }

  it('are its rows, and nothing of the request that asked', async () => {
    const asked: WeakRef<object>[] = []
    for (let number = 0; number < 40; number++) asked.push(await askWithin({}, number))
    const countHeld = () => {
      collectGarbage()
      return asked.filter((request) => request.deref() !== undefined).length
    }
    // Client and connections remember the first who used them, and the last.
    await expect.poll(countHeld).toBeLessThan(20)
    expect(await queryVersioned(sql`select ${7}::int as number`)).toEqual([{ number: 7 }])
  })
})
