/** Nobody is left behind, whichever part of a start is killed; and a data folder that is not sound is told, not served. */
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import {
  clusterOf,
  httpStatusOf,
  isDatabaseDown,
  makeDataFolder,
  passwordFileOf,
  readPids,
  runStart,
  runs,
  type StartProcess,
  startTracker,
  untilTrue,
} from '../testing/start-process'
import { askRaw } from './raw-request'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let data: string
let lock: string
let port: number
let url: string
let start: StartProcess

/** How many serve, whatever the machine has. */
const serving = (processes: number) => ({ MEASURELINE_PROCESSES: String(processes) })

test.beforeAll(async () => {
  data = makeDataFolder()
  lock = path.join(data, 'start.lock')
  port = await findFreePort()
  url = `http://127.0.0.1:${port}`
  start = await startTracker(data, port, serving(1))
})
test.afterAll(async () => {
  start.kill('SIGTERM')
  await start.ended
  rmSync(path.dirname(data), { recursive: true })
})

test('a database that is killed is started again, and the app finds it', async () => {
  const before = readPids(data)
  process.kill(before.database, 'SIGKILL')
  await untilTrue(
    'another database runs',
    () => !isDatabaseDown(data) && readPids(data).database !== before.database,
    30_000,
  )
  await untilTrue('the app answers', async () => (await httpStatusOf(`${url}/healthz`)) === 200, 15_000)
  expect(await httpStatusOf(`${url}/measures`)).toBe(200)
  expect(readPids(data)).toMatchObject({ start: before.start, apps: before.apps })
  expect(start.said()).toContain('The embedded PostgreSQL runs again')
})

test('an app that is killed is started again', async () => {
  const before = readPids(data)
  process.kill(before.app, 'SIGKILL')
  await untilTrue('the app answers', async () => (await httpStatusOf(`${url}/healthz`)) === 200, 30_000)
  expect(readPids(data)).toMatchObject({ start: before.start, database: before.database })
})

for (const part of ['the command', 'the start'] as const) {
  test(`when ${part} is killed the app ends, and the next start serves, by two processes`, async () => {
    const { start: worker, apps, database } = readPids(data)
    process.kill(part === 'the command' ? start.pid : worker, 'SIGKILL')
    await start.ended
    // At once, as a supervisor would.
    start = await startTracker(data, port, serving(2))
    expect([worker, ...apps, database].filter(runs)).toEqual([])
    expect(readPids(data).apps).toHaveLength(2)
    expect(await httpStatusOf(`${url}/measures`)).toBe(200)
  })
}

test('of two that serve one is killed: the other answers whoever comes, until there are two again', async () => {
  const before = readPids(data)
  process.kill(before.app, 'SIGKILL')
  const statuses = new Set<number>()
  const isBack = async () => {
    statuses.add((await askRaw(url, { path: '/healthz' })).status)
    return start.said().includes('The app serves again')
  }
  await untilTrue('another serves in its place', isBack, 30_000)
  expect([...statuses]).toEqual([200])
  const after = readPids(data)
  expect(after).toMatchObject({ start: before.start, database: before.database })
  expect(after.apps).toEqual([expect.any(Number), before.apps[1]])
  expect(after.app).not.toBe(before.app)
})

/** What a client is told of a door that is shut, before it has an answer: by the system, or by Node's own fetch. */
const SHUT = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']

test('told to end under load, it answers whatever it has taken, and then refuses', async () => {
  const answers: number[] = []
  const broken: string[] = []
  let told = false
  // After the signal the door shuts: a connection that was let into the yard, and not in, is reset or refused. One that was
  // begun just before it can find the door shut, too.
  const isRefused = (begun: { late: boolean }, code: string) =>
    begun.late ? SHUT.includes(code) : told && code === 'ECONNREFUSED'
  const askUntilRefused = async (path: string) => {
    for (let refused = false; !refused; ) {
      const begun = { late: told }
      const answer = await fetch(`${url}${path}`).catch((error) => {
        refused = isRefused(begun, error.cause?.code)
        if (!refused) broken.push(`${path}: ${error.cause?.code ?? error.message}`)
      })
      // An answer that has begun is answered whole, whenever it was asked for.
      await answer
        ?.text()
        .then((text) => answers.push(text ? answer.status : 0))
        .catch((error) => broken.push(`${path}, half answered: ${error.cause?.code ?? error.message}`))
    }
  }
  const asking = ['/measures', '/measures.csv', '/sources', '/measures.json', '/measures?q=ban', '/indicators'].map(
    askUntilRefused,
  )
  await wait(1000)
  const { apps, database } = readPids(data)
  told = true
  start.kill('SIGTERM')
  await Promise.all(asking)
  expect(await start.ended).toBe(0)
  expect(broken).toEqual([])
  expect(new Set(answers)).toEqual(new Set([200]))
  expect([...apps, database].filter(runs)).toEqual([])
  expect(existsSync(lock)).toBe(false)
})

/** What it says, when it ends with 1 and leaves nothing running. */
async function refusal(): Promise<string> {
  const refused = runStart(data, port)
  expect(await refused.ended).toBe(1)
  expect(isDatabaseDown(data)).toBe(true)
  expect(existsSync(lock)).toBe(false)
  return refused.said()
}

test('a data folder that belongs to somebody else', async () => {
  test.skip(process.getuid?.() !== 0, 'only root gives files away')
  const file = path.join(clusterOf(data), 'PG_VERSION')
  const { uid, gid } = statSync(file)
  chownSync(file, 0, 0)
  expect(await refusal()).toMatch(/PG_VERSION belongs to another user than "postgres".*chown -R postgres/)
  chownSync(file, uid, gid)
})

test('a password that is missing, and one that is empty', async () => {
  const file = passwordFileOf(data)
  renameSync(file, `${file}.away`)
  expect(await refusal()).toContain(`${file} is missing`)
  writeFileSync(file, '')
  expect(await refusal()).toContain(`${file} is empty`)
  renameSync(`${file}.away`, file)
})

test('an empty lock holds nobody up', async () => {
  writeFileSync(lock, '')
  start = await startTracker(data, port)
  expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBeGreaterThan(0)
})
