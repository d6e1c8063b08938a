/** Bad days of a tracker on a PostgreSQL of the reader's own: killed, away, and shared by two processes. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApp } from '@/testing/app-server'
import { type DatabaseRelay, startRelay } from '@/testing/database-relay'
import { makeDataFolder } from '@/testing/start-process'
import { live } from './bad-day'
import { startBalancer } from './balancer'
import { killOverAndOver } from './kill'
import { isShort, LONGEST_MS, OUTAGE_SECONDS, ROUNDS } from './length'
import { type OwnPostgres, startOwnPostgres } from './own-postgres'
import { superviseTracker, type Tracker } from './supervisor'

const OUTAGE_MS = OUTAGE_SECONDS * 1000

let own: OwnPostgres
let relay: DatabaseRelay
let tracker: Tracker
beforeAll(async () => {
  own = await startOwnPostgres()
  relay = await startRelay(own.url)
  tracker = await superviseTracker(makeDataFolder(), { DATABASE_URL: relay.url })
}, LONGEST_MS)
afterAll(async () => {
  await tracker?.stop()
  await relay?.stop()
  await own.stop()
}, LONGEST_MS)

const databaseUrl = () => own.url

it(`comes back from ${ROUNDS} kills of the database, and no acknowledged save is lost`, { timeout: LONGEST_MS }, () =>
  killOverAndOver({ name: 'a PostgreSQL of the reader’s own', pidOf: () => own.pid(), url: tracker.url, databaseUrl }),
)

const cut = (outage: 'refuses' | 'silent') => async () => {
  relay.cut(outage)
  await wait(OUTAGE_MS)
  relay.mend()
}
const OUTAGES: [string, () => Promise<void>][] = [
  ['refuses', cut('refuses')],
  ['is silent', cut('silent')],
  ['is told to end, and started again', () => own.restart(OUTAGE_MS)],
]
// In short without what a browser spec has, though without editors.
it.each(isShort ? OUTAGES.slice(1) : OUTAGES)(
  'serves again after a database that %s',
  { timeout: LONGEST_MS },
  (what, happen) =>
    live({ name: `database away for ${OUTAGE_SECONDS} s (${what})`, url: tracker.url, databaseUrl }, happen),
)

it('serves while one of two processes is killed', { timeout: LONGEST_MS }, async () => {
  const balancer = await startBalancer()
  // One address, one secret: whoever is signed in with one of them is so with both.
  const apps = await Promise.all([1, 2].map(() => startApp(own.url, { MEASURELINE_URL: balancer.url })))
  balancer.lead(apps.map(({ url }) => Number(new URL(url).port)))
  const kill = async () => {
    expect(Math.min(...balancer.taken())).toBeGreaterThan(0)
    process.kill(apps[0]?.pid ?? 0, 'SIGKILL')
  }
  try {
    await live({ name: 'one of two processes killed', url: balancer.url, databaseUrl }, kill)
  } finally {
    await balancer.stop()
    for (const app of apps) await app.stop()
  }
})
