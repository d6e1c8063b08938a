import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepServer } from './keep'
import { dataOf, findPlace, type ServerPlace } from './place'
import { isServerRunning, startServer, stopServer } from './server'

let folder: string
let place: ServerPlace
let url: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'measureline-keep-'))
  // The server's own account has to enter it.
  chmodSync(folder, 0o755)
  place = findPlace(path.join(folder, 'postgres'), { movable: false })
  url = await startServer(place, 'kept')
})
afterAll(async () => {
  await stopServer(place)
  rmSync(folder, { recursive: true })
})

const pidOf = () => Number(readFileSync(path.join(dataOf(place), 'postmaster.pid'), 'utf8').split('\n')[0])

async function ask(text: string) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Keeps it. `until` waits for what is said from then on. */
function keep(pauses?: readonly number[]) {
  const heard: string[] = []
  let hear = (_: string) => {}
  const tell = (sentence: string) => {
    heard.push(sentence)
    hear(sentence)
  }
  const release = keepServer(place, url, {
    say: tell,
    giveUp: (error) => tell(`gave up: ${error.message}`),
    pauses,
  })
  const until = (words: RegExp) =>
    new Promise<string>((resolve) => {
      hear = (sentence) => {
        if (words.test(sentence)) resolve(sentence)
      }
    })
  return { until, release, heard }
}

it('starts one again that is killed, at the same address and with what was written', async () => {
  const { until, release } = keep()
  await ask('create table kept as select 1 as one')
  for (const round of [1, 2]) {
    const before = pidOf()
    const back = until(/runs again/)
    process.kill(before, 'SIGKILL')
    await back
    expect(pidOf(), `round ${round}`).not.toBe(before)
    expect(await ask('select one from kept')).toEqual([{ one: 1 }])
  }
  await release()
})

it('leaves one alone that only closes its connections', async () => {
  const { release, heard } = keep()
  const before = pidOf()
  await ask('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()')
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
  await release()
  expect(pidOf()).toBe(before)
  expect(heard).toEqual([])
})

it('stops one that was left behind before it starts its own', async () => {
  const before = pidOf()
  url = await startServer(place, 'kept')
  expect(pidOf()).not.toBe(before)
  expect(await ask('select one from kept')).toEqual([{ one: 1 }])
})

it('gives up with the reason, and leaves nothing running', async () => {
  const { until, release } = keep([0, 10, 10])
  await ask('select 1')
  const over = until(/gave up/)
  const control = path.join(dataOf(place), 'global', 'pg_control')
  renameSync(control, `${control}.away`)
  process.kill(pidOf(), 'SIGKILL')
  expect(await over).toMatch(/could not be started again.*pg_control/)
  await release()
  expect(isServerRunning(place)).toBe(false)
})
