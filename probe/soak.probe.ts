/** A working day in minutes: readers who leave, dawdle, and read whole files, and editors who save. Nothing may grow. */
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDataset } from '@/bench/data/dataset'
import { query } from '@/e2e/accounts'
import { pathTo } from '@/lib/addresses'
import { migrateDatabase } from '@/lib/embedded-postgres/migrate'
import { EXPORT_FORMATS } from '@/lib/exports/formats'
import { type AppServer, startApp } from '@/testing/app-server'
import { untilTrue } from '@/testing/start-process'
import { loadData } from '@/testing/throwaway'
import { sumOfAnswers, tell } from './answers'
import { isShort, SOAK_MINUTES } from './length'
import { type OwnPostgres, startOwnPostgres } from './own-postgres'
import { keepAsking, type Manner, makeReaders, type Readers } from './readers'
import { leastOf, type Sample, type Sampler, slopeOf, startSampler } from './soak-figures'
import { findLost, startWriters, tellSaves } from './writers'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LOOK_MS = 1000
/** Of which the least is a sample. */
const WINDOW_MS = 15_000
const WINDOWS_A_MINUTE = 60_000 / WINDOW_MS
/** Pools and caches fill for minutes: a shorter run says nothing of the slope of memory. */
const LEAST_MINUTES = 10
/** More than one batch of an export. */
const RECORDS = isShort ? 250 : 600

const MOST_MB_A_MINUTE = 1
/** Of one process, with the memory that a start gives it: after the run, at the foot of the saw. */
const MOST_MB = 300
/** They come and go with what runs at the moment; whatever is never given back lifts them by as much each minute. */
const MOST_A_MINUTE = 0.5
/** Of the pools of pages, pings and exports, and the one that looks after the server. */
const MOST_CONNECTIONS = 10 + 2 + 4 + 1
/** An open transaction that asks nothing is ended after so many seconds. */
const IDLE_CLOCK = 15
/** Whoever dawdles or has gone is let go within that. */
const REST_MS = 45_000

let own: OwnPostgres
let app: AppServer
let sampler: Sampler
let slugs: string[]

beforeAll(async () => {
  own = await startOwnPostgres()
  await migrateDatabase(own.url, ROOT)
  const file = path.join(own.folder, 'soak.json')
  writeFileSync(file, [...writeDataset(RECORDS)].join(''))
  await loadData(own.url, ROOT, file)
  rmSync(file)
  slugs = (await query(own.url, 'select slug from measures order by id')).map(({ slug }) => slug)
  // Each reader has an address of its own, as behind a proxy.
  app = await startApp(own.url, { MEASURELINE_TRUST_PROXY: 'true' })
  sampler = await startSampler(app.pid, own.url)
}, 300_000)

afterAll(async () => {
  await sampler?.close()
  await app?.stop()
  await own.stop()
}, 120_000)

const below = (most: number) => Math.floor(Math.random() * most)
const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
const anAddress = () => `198.51.${below(256)}.${below(256)}`

const aFile = () => pathTo(oneOf(EXPORT_FORMATS))
/** Of lists mostly one that nobody has asked for before: what is kept of each has to have an end. */
const PAGES: (() => string)[] = [
  () => `/measures?q=${oneOf(['ban', 'export', '稀土', 'seafood'])}+-${below(1_000_000)}`,
  () => `/measures?page=${below(RECORDS / 50) + 1}`,
  () => `${pathTo('facets')}?q=-${below(1_000_000)}`,
  () => `${pathTo('chart')}?q=-${below(1_000_000)}`,
  () => pathTo('record', oneOf(slugs)),
  () => pathTo('history', oneOf(slugs)),
  () => `/palette.json?q=${below(1000)}`,
  () => oneOf(['/sources', '/indicators', '/codebook', '/nowhere', '/measures.json?limit=20']),
]

type Kind = { many: number; path: () => string; manner: () => Manner; pause: number }
const KINDS: Kind[] = [
  { many: 3, path: aFile, manner: () => ({ leavesAfter: 5 + below(496) }), pause: 50 },
  { many: 2, path: aFile, manner: () => ({ pace: 200_000 }), pause: 50 },
  { many: 1, path: aFile, manner: () => ({}), pause: 500 },
  { many: 3, path: () => oneOf(PAGES)(), manner: () => ({}), pause: 50 },
]

/** Each kind of them, over and over. */
const beginReading = (readers: Readers) =>
  KINDS.flatMap(({ many, path, manner, pause }) =>
    Array.from({ length: many }, () =>
      keepAsking(async () => {
        await readers.ask(path(), { address: anAddress(), ...manner() })
        await wait(pause)
      }),
    ),
  )

async function sampleFor(minutes: number): Promise<{ windows: Sample[]; looks: Sample[] }> {
  const windows: Sample[] = []
  const looks: Sample[] = []
  const end = Date.now() + minutes * 60_000
  while (Date.now() < end) {
    const window: Sample[] = []
    const close = Math.min(Date.now() + WINDOW_MS, end)
    while (Date.now() < close) {
      window.push(await sampler.take())
      await wait(LOOK_MS)
    }
    windows.push(leastOf(window))
    looks.push(...window)
  }
  return { windows, looks }
}

type Figure = keyof Sample
const slopeAMinute = (windows: readonly Sample[], figure: Figure) =>
  slopeOf(windows.slice(Math.floor(windows.length / 2)).map((sample) => sample[figure])) * WINDOWS_A_MINUTE

/** Descriptors but for those of connections to the database, which pools keep and let go as they like. */
const besides = ({ descriptors, connections }: Sample) => descriptors - connections

it(`holds no more after ${SOAK_MINUTES} minutes`, { timeout: (SOAK_MINUTES + 5) * 60_000 }, async () => {
  const readers = makeReaders(app.url)
  for (const page of [...PAGES, ...EXPORT_FORMATS.map((format) => () => pathTo(format))]) await readers.ask(page())
  const before = await sampler.take()
  const writers = await startWriters(own.url, app.url, 1, 2000)
  const reading = beginReading(readers)
  const { windows, looks } = await sampleFor(SOAK_MINUTES)
  await Promise.all([writers.stop(), ...reading.map((stop) => stop())])

  const lost = await findLost(own.url, writers)
  const most = (figure: Figure) => Math.max(...looks.map((sample) => sample[figure]))
  const course = (figure: Figure) =>
    `${windows.at(0)?.[figure].toFixed(0)} to ${windows.at(-1)?.[figure].toFixed(0)} (${slopeAMinute(windows, figure).toFixed(2)} a minute)`
  console.log(
    `soak of ${SOAK_MINUTES} minutes: ${sumOfAnswers(readers.answers)} requests (${tell(readers.answers)}); ${tellSaves(writers, lost)}; ` +
      `MB resident ${course('resident')}, its own ${course('own')}; descriptors ${course('descriptors')}, ${most('descriptors')} at most; ` +
      `connections ${course('connections')}, ${most('connections')} at most; idle in transaction ${most('idle').toFixed(1)} s at the longest`,
  )
  expect(lost).toEqual([])
  expect([...writers.faults, ...readers.faults]).toEqual([])
  expect(readers.answers.get('broken off') ?? 0).toBe(0)
  expect(most('connections')).toBeLessThanOrEqual(MOST_CONNECTIONS)
  expect(most('idle')).toBeLessThan(IDLE_CLOCK + LOOK_MS / 1000)
  const isBack = async () => besides(await sampler.take()) <= besides(before)
  await untilTrue('every descriptor is given back', isBack, REST_MS)
  if (SOAK_MINUTES < LEAST_MINUTES) return
  for (const figure of ['descriptors', 'connections'] as const) {
    expect(Math.abs(slopeAMinute(windows, figure)), figure).toBeLessThan(MOST_A_MINUTE)
  }
  expect(windows.at(-1)?.resident).toBeLessThan(MOST_MB)
  for (const figure of ['resident', 'own'] as const) {
    expect(slopeAMinute(windows, figure), figure).toBeLessThan(MOST_MB_A_MINUTE)
  }
})
