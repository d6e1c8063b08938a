/** kill -9 of each part of a start that brings its own PostgreSQL. */
import { afterAll, beforeAll, it } from 'vitest'
import { databasePidOf, databaseUrlOf, makeDataFolder } from '@/testing/start-process'
import { killOverAndOver } from './kill'
import { LONGEST_MS, ROUNDS } from './length'
import { superviseTracker, type Tracker } from './supervisor'

let tracker: Tracker
beforeAll(async () => {
  tracker = await superviseTracker(makeDataFolder())
}, LONGEST_MS)
afterAll(() => tracker?.stop(), LONGEST_MS)

const TARGETS: Record<string, (round: number) => number> = {
  'the app': () => tracker.pids().app,
  'the embedded PostgreSQL': () => databasePidOf(tracker.data),
  // What the person ran, and the process that does its work, in turns. Last, for it takes both others along.
  'the start process': (round) => tracker.pids()[round % 2 ? 'command' : 'start'],
}

for (const [name, pidOf] of Object.entries(TARGETS)) {
  it(`comes back from ${ROUNDS} kills of ${name}, and no acknowledged save is lost`, { timeout: LONGEST_MS }, () =>
    killOverAndOver({ name, pidOf, url: tracker.url, databaseUrl: () => databaseUrlOf(tracker.data) }),
  )
}
