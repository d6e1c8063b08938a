/** A day on which something happens while editors save and readers read, and what is known after it. */
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { tell } from './answers'
import { isShort } from './length'
import { keepAsking, makeReaders } from './readers'
import { findLost, startWriters, tellSaves, untilSaved } from './writers'

const WRITERS = 4
const QUIET_MS = isShort ? 500 : 2000
const BACK_MS = 90_000

const PAGES = ['/measures', '/sources', '/measures.csv', '/measures?q=ban', '/measures.json?limit=20', '/codebook']

export type BadDay = {
  name: string
  url: string
  /** Of where the saves are at that moment. */
  databaseUrl: () => string
  /** Within which every editor saves again. */
  backMs?: number
}

/** Editors and readers before, during and after what happens: nothing is lost, and no answer is a failure of the tracker. */
export async function live({ name, url, databaseUrl, backMs = BACK_MS }: BadDay, happen: () => Promise<unknown>) {
  const writers = await startWriters(databaseUrl(), url, WRITERS)
  const readers = makeReaders(url)
  let asked = 0
  const stopReading = keepAsking(() => readers.ask(PAGES[asked++ % PAGES.length] ?? '/'))
  let back = Number.NaN
  try {
    await untilSaved(writers, BACK_MS)
    await wait(QUIET_MS)
    await happen()
    back = await untilSaved(writers, backMs)
    await wait(QUIET_MS)
  } finally {
    await Promise.all([writers.stop(), stopReading()])
  }
  const lost = await findLost(databaseUrl(), writers)
  console.log(
    `${name}: a save again after ${back.toFixed(1)} s; ${tellSaves(writers, lost)}; readers: ${tell(readers.answers)}`,
  )
  expect(lost).toEqual([])
  expect([...writers.faults, ...readers.faults]).toEqual([])
}
