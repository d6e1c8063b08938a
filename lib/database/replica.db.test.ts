import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sqltag as sql } from '@prisma/client/runtime/client'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { USUAL_CODES } from '@/lib/measures/coded'
import { stopServer } from '../embedded-postgres/server'
import { HASTY, type Pair, startPair, waitForStandby } from '../embedded-postgres/standby'
import { fates, isOnReplica, UNTOLD } from '../guard/fate'
import { DEFAULT_FILTER } from '../measures/list/filter'
import { measureSchema } from '../measures/schema'
import { countMeasures, listMeasures } from '../measures/store/queries'
import { createMeasure } from '../measures/store/save'
import { db, reader } from './client'
import { canRead, findsRow, readDataVersion } from './ping'
import { queryRows } from './query-rows'
import { chooseReplica, withoutReplica } from './replica'
import { openSnapshot } from './snapshot'
import { getDataVersion } from './version'

const MIGRATIONS = 'prisma/migrations'
const TODAY = '2026-11-27'

/** A busy machine gets its time. */
const SOON = { timeout: 10_000 }

let pair: Pair

async function run(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

async function migrate(url: string) {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name).sort()
  await run(url, ...names.map((name) => readFileSync(`${MIGRATIONS}/${name}/migration.sql`, 'utf8')))
}

beforeAll(async () => {
  // A standby that lets nobody stand in the way of what it hears.
  pair = await startPair(migrate, [...HASTY, 'max_standby_streaming_delay=0'])
  process.env.DATABASE_URL = pair.primary.url
  process.env.DATABASE_READ_URL = pair.standby.url
})
afterAll(async () => {
  await db().$disconnect()
  await pair.stop()
})

/** As a request of somebody who has seen that version; it may read from the standby as far as `chooseReplica` lets it. */
const asRequest = <Answer>(seen: number, work: (chosen: boolean) => Promise<Answer>) =>
  fates().run({ ...UNTOLD }, async () => work(await chooseReplica(seen)))

const pause = () => run(pair.standby.url, 'select pg_wal_replay_pause()')
const resume = () => run(pair.standby.url, 'select pg_wal_replay_resume()')

const makeInput = (title: string) =>
  measureSchema.parse({
    title: { en: title },
    summary: { en: 'Something was done.' },
    imposer: 'CN',
    targets: ['JP'],
    ...USUAL_CODES,
    category: 'customs',
    events: [{ type: 'announced', date: '2026-02-01', sources: ['https://example.org/1'] }],
    citations: [{ source: 'https://example.org/1', supports: ['dates'], stance: 'supports' }],
  })
const SOURCE = {
  url: 'https://example.org/1',
  publisher: 'Example Times',
  origin: null,
  publisherCountry: null,
  kind: 'media' as const,
  title: null,
  publishedOn: '2026-02',
  language: 'en',
  archiveUrl: null,
  opened: true,
}

/** Answers with how new the data is then. */
async function save(title: string, submissionId: string = randomUUID()): Promise<number> {
  const item = { input: makeInput(title), reason: 'test', submissionId }
  const alike = await listMeasures(DEFAULT_FILTER, TODAY)
  const saved = await createMeasure(
    item,
    [SOURCE],
    { id: null, name: 'Ed' },
    alike.map(({ slug }) => slug),
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  return await getDataVersion()
}

const follow = (version: number) => expect.poll(() => asRequest(version, async (chosen) => chosen), SOON).toBe(true)
const serverOf = async () => {
  const [row] = await queryRows<{ port: number }>(sql`select inet_server_port() as port`)
  return String(row?.port)
}
const portOf = ({ url }: { url: string }) => new URL(url).port

/** What a reader is told, in four ways that have to agree. */
async function look() {
  const [counts, listed, modelled] = await Promise.all([
    countMeasures(DEFAULT_FILTER, TODAY),
    listMeasures(DEFAULT_FILTER, TODAY),
    reader().measure.count(),
  ])
  const snapshot = await openSnapshot()
  const [row] = await snapshot.query<{ count: number }>(sql`select count(*)::int as count from measures`)
  await snapshot.close()
  return [counts.restrictive, listed.length, modelled, row?.count]
}

it('reads from the standby what it has, and from the primary without a request', async () => {
  const version = await save('First')
  await follow(version)
  await asRequest(version, async (chosen) => {
    expect(chosen).toBe(true)
    expect(await serverOf()).toBe(portOf(pair.standby))
    expect([await getDataVersion(), await readDataVersion(), await canRead()]).toEqual([version, version, true])
    expect(await look()).toEqual([1, 1, 1, 1])
  })
  expect(await serverOf()).toBe(portOf(pair.primary))
})

it('shows a save to who made it, while others still see the data of before', async () => {
  const before = await getDataVersion()
  await pause()
  const after = await save('Second')
  await asRequest(after, async (chosen) => {
    expect(chosen).toBe(false)
    expect([await serverOf(), await readDataVersion()]).toEqual([portOf(pair.primary), after])
    expect(await look()).toEqual([2, 2, 2, 2])
  })
  await asRequest(before, async (chosen) => {
    expect(chosen).toBe(true)
    expect([await serverOf(), await readDataVersion()]).toEqual([portOf(pair.standby), before])
    expect(await look()).toEqual([1, 1, 1, 1])
  })
  await resume()
  await follow(after)
  expect(await asRequest(after, look)).toEqual([2, 2, 2, 2])
})

it('asks the primary for a record that the standby has not heard of', async () => {
  await pause()
  await save('Third')
  await asRequest(0, async () => {
    const query = 'select 1 from measures where slug = $1'
    expect(await findsRow(query, 'cn-2026-02-first')).toBe(true)
    expect(isOnReplica()).toBe(true)
    expect(await findsRow(query, 'cn-2026-02-third')).toBe(true)
    expect([isOnReplica(), await serverOf()]).toEqual([false, portOf(pair.primary)])
    expect(await findsRow(query, 'cn-2026-02-none')).toBe(false)
  })
  await resume()
})

it('asks the primary where recovery stands in the way, and the next request the standby again', async () => {
  const slow = sql`select count(*)::int as count from blocked, pg_sleep(case when pg_is_in_recovery() then 60 else 0 end)`
  await run(pair.primary.url, 'create table blocked as select 1 as id')
  const has = `select to_regclass('blocked') is not null as has`
  await expect.poll(() => run(pair.standby.url, has), SOON).toEqual([{ has: true }])
  const runs = `select count(*)::int as count from pg_stat_activity where wait_event = 'PgSleep'`
  const block = async () => {
    await expect.poll(() => run(pair.standby.url, runs), SOON).toEqual([{ count: 1 }])
    await run(
      pair.primary.url,
      'alter table blocked add column c text, add column d text',
      'alter table blocked drop column c',
    )
  }
  const [rows] = await Promise.all([asRequest(0, () => queryRows(slow)), block()])
  expect(rows).toEqual([{ count: 1 }])
  const inSnapshot = async () => {
    const snapshot = await openSnapshot()
    const row = await snapshot.query(slow).finally(snapshot.close)
    return [isOnReplica(), row]
  }
  await run(pair.primary.url, 'alter table blocked drop column d')
  const [again] = await Promise.all([asRequest(0, () => withoutReplica(inSnapshot)), block()])
  expect(again).toEqual([false, [{ count: 1 }]])
  expect(await asRequest(0, async (chosen) => chosen)).toBe(true)
})

it('waits for the standby before it says again that a save is done', async () => {
  await waitForStandby(pair.primary.url)
  const submissionId = randomUUID()
  const version = await save('Fourth', submissionId)
  expect(await asRequest(version, async (chosen) => chosen)).toBe(true)
  await pause()
  let answered = false
  const again = save('Fourth', submissionId).then((seen) => {
    answered = true
    return seen
  })
  const waits = `select count(*)::int as count from pg_stat_activity where wait_event = 'SyncRep'`
  await expect.poll(() => run(pair.primary.url, waits), SOON).toEqual([{ count: 1 }])
  expect(answered).toBe(false)
  await resume()
  expect(await again).toBe(version)
})

it('goes on with the primary when the standby goes away, and leaves it alone for a while', async () => {
  // What waits for a standby would wait for ever.
  await run(pair.primary.url, `alter system set synchronous_standby_names = ''`, 'select pg_reload_conf()')
  await asRequest(0, async (chosen) => {
    expect(chosen).toBe(true)
    await stopServer(pair.standby.place)
    expect(await look()).toEqual([4, 4, 4, 4])
    expect(isOnReplica()).toBe(false)
  })
  expect(await asRequest(0, async (chosen) => chosen)).toBe(false)
  expect(await asRequest(0, look)).toEqual([4, 4, 4, 4])
})
