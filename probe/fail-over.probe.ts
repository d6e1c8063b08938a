/** The primary is lost under writers, and its standby promoted by hand: as an operator's tool would, the old one staying down. */
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, it } from 'vitest'
import { query } from '@/e2e/accounts'
import { migrateDatabase } from '@/lib/embedded-postgres/migrate'
import { isServerRunning, pidOf } from '@/lib/embedded-postgres/server'
import { joinAddresses, type Pair, startPair, waitForStandby } from '@/lib/embedded-postgres/standby'
import { type AppServer, startApp } from '@/testing/app-server'
import { untilTrue } from '@/testing/start-process'
import { loadData } from '@/testing/throwaway'
import { live } from './bad-day'
import { LONGEST_MS } from './length'

const ROOT = path.resolve(import.meta.dirname, '..')
/** So long an operator's tool takes to be sure that the primary is gone. */
const SURE_MS = 3000
/** From the promotion to the next save of every editor. */
const BACK_MS = 10_000

let pair: Pair
let app: AppServer

async function fill(url: string) {
  await migrateDatabase(url, ROOT)
  await loadData(url, ROOT, 'testing/golden.json')
}

beforeAll(async () => {
  pair = await startPair(fill)
  const { primary, standby } = pair
  await waitForStandby(primary.url)
  app = await startApp(joinAddresses(standby.url, primary.url, 'read-write'), {
    DATABASE_READ_URL: joinAddresses(primary.url, standby.url, 'standby'),
  })
}, LONGEST_MS)

afterAll(async () => {
  await app?.stop()
  await pair?.stop()
}, LONGEST_MS)

it('goes on with the standby: nothing acknowledged is lost, and nothing but 503 is said meanwhile', {
  timeout: LONGEST_MS,
}, async () => {
  const { primary, standby } = pair
  let writable = primary.url
  const day = { name: 'fail-over to the standby', url: app.url, databaseUrl: () => writable, backMs: BACK_MS }
  await live(day, async () => {
    process.kill(pidOf(primary.place) ?? 0, 'SIGKILL')
    await untilTrue('the primary is gone', () => !isServerRunning(primary.place), 10_000)
    await wait(SURE_MS)
    await query(standby.url, 'select pg_promote()')
    writable = standby.url
  })
})
