import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import { beginApp, listenTo, untilItAnswers } from './app'
import { ended, ROOT, startNode, startTwin } from './processes'

let port: number
let folder: string
let stop = async () => {}

beforeEach(async () => {
  port = await findFreePort()
  folder = mkdtempSync(path.join(tmpdir(), 'measureline-app-'))
})
afterEach(async () => {
  await stop()
  rmSync(folder, { recursive: true })
})

/** Waits for the word, and answers with it. */
const SERVES = `
  // One alone listens already.
  setInterval(() => {}, 1000)
  process.once('message', ({ word }) =>
    require('node:http')
      .createServer((_, answer) => answer.end(word))
      .listen(Number(process.argv[2]), '127.0.0.1', () => process.send('It serves.')),
  )
  process.send('It waits.')`
const ENDS = 'process.exit(3)'

/** Begins these programs one after another; the last over and over. */
function keep(processes: number, ...programs: string[]) {
  const children: ChildProcess[] = []
  const state = { stopping: false, giveUp: () => {} }
  const over = new Promise<void>((resolve) => {
    state.giveUp = resolve
  })
  const begin = () => {
    const file = path.join(folder, `${children.length}.cjs`)
    writeFileSync(file, programs[Math.min(children.length, programs.length - 1)] ?? SERVES)
    const [args, stdio] = [[String(port)], ['ignore', 'ignore', 'inherit']] as const
    const twin = () => startTwin({ flags: [], file, args }, { env: process.env, stdio: [...stdio] })
    const child = processes > 1 ? twin() : startNode([file, ...args], { stdio: [...stdio] })
    children.push(child)
    const tell = listenTo(child)
    return { child, serve: () => tell({ word: 'up' }) }
  }
  stop = async () => {
    state.stopping = true
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(children.map(ended))
  }
  const serve = beginApp({
    ...{ begin, processes, pauses: [0, 10, 20] },
    isStopping: () => state.stopping,
    giveUp: () => state.giveUp(),
  })
  return { children, over, serve }
}

/** Along a connection of its own; null where nobody answers. */
const ask = () =>
  new Promise<string | null>((resolve) => {
    const asked = get({ host: '127.0.0.1', port, agent: false }, (answer) =>
      answer.once('data', (text) => resolve(String(text))),
    )
    asked.on('error', () => resolve(null))
  })

const untilBegun = (children: ChildProcess[], count: number) =>
  expect.poll(() => children.length, { timeout: 20_000 }).toBe(count)

it('lets an app serve when all is ready, and not before', async () => {
  const { serve } = keep(1, SERVES)
  expect(await ask()).toBeNull()
  await serve()
  expect(await ask()).toBe('up')
})

it('begins an app again that is lost, as often as it is, and hands it the same word', async () => {
  const { children, serve } = keep(1, SERVES)
  await serve()
  for (let lost = 1; lost <= 2; lost++) {
    children.at(-1)?.kill('SIGKILL')
    await untilBegun(children, lost + 1)
    await expect.poll(ask, { timeout: 20_000 }).toBe('up')
  }
})

it('of two at one port leaves one to answer while the other is begun again', async () => {
  const { children, serve } = keep(2, SERVES)
  await serve()
  children[0]?.kill('SIGKILL')
  const heard = new Set<string | null>()
  while (children.length < 3) heard.add(await ask())
  expect([...heard]).toEqual(['up'])
})

/** As Next's server: it closes when it is told to end. Takes a moment for each answer. */
const FINISHES = `
  const { createServer } = require('node:http')
  const server = createServer((_, answer) => setTimeout(() => answer.end('whole'), 50))
  process.on('SIGTERM', () => server.close(() => process.exit(143)))
  import(${JSON.stringify(pathToFileURL(path.join(ROOT, 'lib/problems/finish-requests.ts')).href)}).then(
    ({ finishRequests }) => {
      finishRequests()
      server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send('It serves.'))
    },
  )`

it('of two that are told to end answers all that was begun before, and nobody half', async () => {
  const file = path.join(folder, 'finishes.cjs')
  writeFileSync(file, FINISHES)
  const program = { flags: ['--import', 'tsx'], file, args: [String(port)] }
  const twin = () => startTwin(program, { env: process.env, stdio: ['ignore', 'ignore', 'inherit'] })
  const children = [twin(), twin()]
  stop = () => Promise.all(children.map(ended)).then(() => {})
  await Promise.all(children.map((child) => once(child, 'message')))
  let told = false
  const early: (string | null)[] = []
  const late: (string | null)[] = []
  const askUntilRefused = async () => {
    for (let answer: string | null = ''; answer !== null || !told; ) {
      const answers = told ? late : early
      answer = await ask()
      answers.push(answer)
    }
  }
  const asking = Array.from({ length: 8 }, askUntilRefused)
  await expect.poll(() => early.length).toBeGreaterThan(40)
  told = true
  for (const child of children) child.kill('SIGTERM')
  await Promise.all(asking)
  expect(new Set(early)).toEqual(new Set(['whole']))
  expect(late.filter((answer) => answer !== null && answer !== 'whole')).toEqual([])
})

it('gives up when it ends again and again', async () => {
  const { children, serve, over } = keep(1, SERVES, ENDS)
  await serve()
  children[0]?.kill('SIGKILL')
  await over
  expect(children).toHaveLength(4)
})

it.each([1, 2])('throws when one of %i never answered', async (processes) => {
  await expect(keep(processes, ENDS).serve()).rejects.toThrow('The app ended before it answered')
})

it('lets it go when the start itself is stopping', async () => {
  const { children, serve } = keep(1, SERVES)
  await serve()
  await stop()
  expect(await ask()).toBeNull()
  expect(children).toHaveLength(1)
})

it('knows one that hears of nothing by its answer, and by its end', async () => {
  const url = `http://127.0.0.1:${port}`
  const server = `require('node:http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1')`
  const children = [server, ENDS].map((program) => startNode(['-e', program]))
  stop = async () => {
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(children.map(ended))
  }
  const [serves, ends] = children as [ChildProcess, ChildProcess]
  await untilItAnswers(serves, url)
  await ended(ends)
  await expect(untilItAnswers(ends, url)).rejects.toThrow('The app ended before it answered')
})
