/** kill -9 at moments that nobody chose, while editors save: what was acknowledged is there, and the tracker comes back. */
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { query } from '@/e2e/accounts'
import { httpStatusOf, runs, untilTrue } from '@/testing/start-process'
import { ROUNDS } from './length'
import { findLost, startWriters, tellSaves, type Writers } from './writers'

const WRITERS = 4
const LATEST_MS = 1500
const BACK_MS = 60_000

/** Null while who ran is gone and who comes next has not written down their number. */
function findRunning(pidOf: () => number): number | null {
  try {
    const pid = pidOf()
    return runs(pid) ? pid : null
  } catch {
    return null
  }
}

/** A start after one that was killed ends the old database first, whose address is then nobody's. */
const succeeds = (ask: () => Promise<unknown>): Promise<boolean> =>
  ask().then(
    () => true,
    () => false,
  )

/** How long it takes until another runs, pages are there again and a save has been taken. */
async function killAndWait(pidOf: () => number, url: string, { saved }: Writers): Promise<number> {
  // What is served may still be served by what the last round left behind.
  await untilTrue('whoever is to be killed runs', () => findRunning(pidOf) !== null, BACK_MS)
  const [begun, pid] = [Date.now(), pidOf()]
  process.kill(pid, 'SIGKILL')
  const isAnother = () => ![pid, null].includes(findRunning(pidOf))
  await untilTrue(`another runs in the place of process ${pid}`, isAnother, BACK_MS)
  const before = saved.length
  const isBack = async () => (await httpStatusOf(`${url}/healthz`)) === 200 && saved.length > before
  await untilTrue('it is back', isBack, BACK_MS)
  return (Date.now() - begun) / 1000
}

export type Killing = {
  name: string
  /** Whom a round kills. */
  pidOf: (round: number) => number
  url: string
  /** It may have another port after a kill. */
  databaseUrl: () => string
}

export async function killOverAndOver({ name, pidOf, url, databaseUrl }: Killing) {
  await untilTrue('it serves', async () => (await httpStatusOf(`${url}/healthz`)) === 200, BACK_MS)
  await untilTrue('the database answers', () => succeeds(async () => query(databaseUrl(), 'select 1')), BACK_MS)
  const writers = await startWriters(databaseUrl(), url, WRITERS)
  const took: number[] = []
  try {
    for (let round = 0; round < ROUNDS; round++) {
      await wait(Math.random() * LATEST_MS)
      took.push(await killAndWait(() => pidOf(round), url, writers))
    }
  } finally {
    await writers.stop()
  }
  let lost: string[] = []
  const look = async () => {
    lost = await findLost(databaseUrl(), writers)
  }
  await untilTrue('the database tells what is lost', () => succeeds(look), BACK_MS)
  const back = `${took.length} of ${ROUNDS} back, after ${Math.max(...took).toFixed(1)} s at the longest`
  console.log(`kill -9 of ${name}: ${back}; ${tellSaves(writers, lost)}`)
  expect(lost).toEqual([])
  expect(writers.faults).toEqual([])
}
