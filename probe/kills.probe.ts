/** kill -9 at moments that nobody chose, while editors save: what was acknowledged is there, and the tracker comes back. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { query } from '@/e2e/accounts'
import {
  databaseUrlOf,
  makeDataFolder,
  readPids,
  runs,
  type Start,
  startTracker,
  statusOf,
  untilTrue,
} from '@/e2e/start-process'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import { startWriters, type Writers } from './writers'

const ROUNDS = Number(process.env.PROBE_ROUNDS ?? 20)
const WRITERS = 4
const LATEST_MS = 1500
const BACK_MS = 60_000

const data = makeDataFolder()
let url: string
let port: number
let start: Start
let writers: Writers

beforeAll(async () => {
  port = await findFreePort()
  url = `http://127.0.0.1:${port}`
  start = await startTracker(data, port)
  writers = await startWriters(databaseUrlOf(data), url, WRITERS)
}, 300_000)

afterAll(async () => {
  await writers.stop()
  start.kill('SIGTERM')
  await start.ended
  rmSync(path.dirname(data), { recursive: true })
}, 120_000)

async function missing(): Promise<string[]> {
  const rows = await query(
    databaseUrlOf(data),
    `select title->>'en' as title from measures where title->>'en' like 'Save %'`,
  )
  const there = new Set(rows.map(({ title }) => title))
  return writers.saved.filter((title) => !there.has(title))
}

/** A service manager starts again what has ended; the rest has to come back by itself. */
async function supervise(killed: number) {
  if (killed !== start.pid && killed !== readPids(data).start) return
  await start.ended
  start = await startTracker(data, port)
}

/** How long it takes until pages are there again and a save has been taken. */
async function killAndWait(pid: number): Promise<number> {
  const begun = Date.now()
  process.kill(pid, 'SIGKILL')
  const before = writers.saved.length
  await supervise(pid)
  await untilTrue(`process ${pid} is gone`, () => !runs(pid), 10_000)
  const isBack = async () => (await statusOf(`${url}/healthz`)) === 200 && writers.saved.length > before
  await untilTrue('it is back', isBack, BACK_MS)
  return Date.now() - begun
}

const TARGETS: Record<string, (round: number) => number> = {
  'the app': () => readPids(data).app,
  // What the person ran, and the process that does its work, in turns.
  'the start process': (round) => (round % 2 ? start.pid : readPids(data).start),
  'the embedded PostgreSQL': () => readPids(data).database,
}

for (const [name, pidOf] of Object.entries(TARGETS)) {
  it(`comes back from ${ROUNDS} kills of ${name}, and no acknowledged save is lost`, {
    timeout: 3_600_000,
  }, async () => {
    const took: number[] = []
    const savedBefore = writers.saved.length
    for (let round = 0; round < ROUNDS; round++) {
      await wait(Math.random() * LATEST_MS)
      took.push(await killAndWait(pidOf(round)))
    }
    const lost = await missing()
    const saves = `${lost.length} of ${writers.saved.length - savedBefore} acknowledged saves lost`
    const longest = Math.round(Math.max(...took) / 100) / 10
    console.log(`${name}: ${took.length} of ${ROUNDS} back, ${longest} s at the longest; ${saves}`)
    console.log(`  answers to saves so far: ${JSON.stringify(Object.fromEntries(writers.answers))}`)
    expect(lost).toEqual([])
  })
}
