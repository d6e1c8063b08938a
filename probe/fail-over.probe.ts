/** The primary is lost under writers, and its standby promoted by hand: as an operator's tool would, the old one staying down. */

import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { query } from '@/e2e/accounts'
import { type AppServer, startApp } from '@/e2e/app-server'
import { statusOf, untilTrue } from '@/e2e/start-process'
import { migrateDatabase } from '@/lib/embedded-postgres/migrate'
import { isRunning, pidOf } from '@/lib/embedded-postgres/server'
import { joinAddresses, type Pair, startPair, waitForStandby } from '@/lib/embedded-postgres/standby'
import { loadData } from '@/lib/embedded-postgres/throwaway'
import { startWriters, type Writers } from './writers'

const ROOT = path.resolve(import.meta.dirname, '..')
const WRITERS = 4
/** From the promotion to the next save that is acknowledged. */
const BACK_MS = 10_000
const READERS_PAUSE_MS = 100

let pair: Pair
let app: AppServer
let writers: Writers
let readers: ReturnType<typeof startReading>

async function fill(url: string) {
  await migrateDatabase(url, ROOT)
  await loadData(url, ROOT, 'testing/golden.json')
}

/** Somebody without an account, and how their lists were answered. */
function startReading(url: string) {
  const answers = new Map<number, number>()
  let stopping = false
  const reading = (async () => {
    while (!stopping) {
      const status = await statusOf(`${url}/measures?q=japan`)
      answers.set(status, (answers.get(status) ?? 0) + 1)
      await wait(READERS_PAUSE_MS)
    }
  })()
  const stop = async () => {
    stopping = true
    await reading
  }
  return { answers, stop }
}

beforeAll(async () => {
  pair = await startPair(fill)
  const { primary, standby } = pair
  await waitForStandby(primary.url)
  app = await startApp(joinAddresses(standby.url, primary.url, 'read-write'), {
    DATABASE_READ_URL: joinAddresses(primary.url, standby.url, 'standby'),
  })
  writers = await startWriters(primary.url, app.url, WRITERS)
  readers = startReading(app.url)
}, 300_000)

afterAll(async () => {
  await readers.stop()
  await writers.stop()
  await app.stop()
  await pair.stop()
}, 120_000)

async function missing(url: string): Promise<string[]> {
  const rows = await query(url, `select title->>'en' as title from measures where title->>'en' like 'Save %'`)
  const there = new Set(rows.map(({ title }) => title))
  return writers.saved.filter((title) => !there.has(title))
}

const untilSaved = (more: number, milliseconds: number) => {
  const before = writers.saved.length
  return untilTrue(`${more} saves`, () => writers.saved.length >= before + more, milliseconds)
}

const counted = (answers: ReadonlyMap<number, number>) => JSON.stringify(Object.fromEntries(answers))
const bugs = (answers: ReadonlyMap<number, number>) =>
  [...answers].filter(([status]) => status >= 500 && status !== 503).reduce((sum, [, count]) => sum + count, 0)
const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} s`

it('goes on with the standby: nothing acknowledged is lost, and nothing but 503 is said meanwhile', {
  timeout: 300_000,
}, async () => {
  const { primary, standby } = pair
  await untilSaved(40, 60_000)
  const lost = Date.now()
  process.kill(pidOf(primary.place) ?? 0, 'SIGKILL')
  await untilTrue('the primary is gone', () => !isRunning(primary.place), 10_000)
  // As long as it takes to be sure of that.
  await wait(3000)
  const [promoted, before] = [Date.now(), writers.saved.length]
  await query(standby.url, 'select pg_promote()')
  await untilTrue('a save', () => writers.saved.length > before, 60_000)
  const back = Date.now()
  await untilSaved(40, 60_000)
  const gone = await missing(standby.url)
  console.log(`Saved again ${seconds(back - promoted)} after the promotion, ${seconds(back - lost)} after the loss`)
  console.log(
    `  ${gone.length} of ${writers.saved.length} acknowledged saves lost; answers: ${counted(writers.answers)}`,
  )
  console.log(`  a reader meanwhile: ${counted(readers.answers)}`)
  expect(gone).toEqual([])
  expect(bugs(writers.answers) + bugs(readers.answers)).toBe(0)
  expect(back - promoted).toBeLessThan(BACK_MS)
})
