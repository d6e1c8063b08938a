/** A start after one that was killed, as often and as badly as one likes; and a database that does not come back. */
import { renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import {
  clusterOf,
  httpStatusOf,
  makeDataFolder,
  readPids,
  runs,
  type StartProcess,
  startTracker,
} from '@/testing/start-process'
import { isShort, STARTS } from './length'

// Each of it once is a browser spec's, of every run of the checks.
const probe = it.skipIf(isShort)

let data: string
let port: number
let start: StartProcess

beforeAll(async () => {
  data = makeDataFolder()
  port = await findFreePort()
  start = await startTracker(data, port)
}, 300_000)

afterAll(async () => {
  start.kill('SIGTERM')
  await start.ended
  rmSync(path.dirname(data), { recursive: true })
}, 120_000)

/** Every fourth app hears nothing any more, neither that its parent is gone nor that it is asked to end. */
async function killAndStart(round: number) {
  const { start: worker, app, apps, database } = readPids(data)
  if (round % 4 === 3) process.kill(app, 'SIGSTOP')
  process.kill(round % 2 ? worker : start.pid, 'SIGKILL')
  await start.ended
  // Sometimes at once, sometimes when those who end by themselves are about to.
  await wait(Math.random() * 1000)
  start = await startTracker(data, port)
  expect([worker, ...apps, database].filter(runs), `round ${round}`).toEqual([])
  expect(await httpStatusOf(`http://127.0.0.1:${port}/measures`)).toBe(200)
}

probe(`serves after ${STARTS} of ${STARTS} kills of the start process`, { timeout: 1_800_000 }, async () => {
  for (let round = 0; round < STARTS; round++) await killAndStart(round)
  console.log(`kill -9 of the start process, and another start: ${STARTS} of ${STARTS} served`)
})

probe('ends with 1 and the reason when the database does not come back', { timeout: 300_000 }, async () => {
  const { apps, database } = readPids(data)
  const control = path.join(clusterOf(data), 'global', 'pg_control')
  renameSync(control, `${control}.away`)
  process.kill(database, 'SIGKILL')
  expect(await start.ended).toBe(1)
  expect(start.said()).toMatch(/The embedded PostgreSQL was lost and could not be started again\. .*pg_control/)
  expect([...apps, database].filter(runs)).toEqual([])
  renameSync(`${control}.away`, control)
  start = await startTracker(data, port)
})
