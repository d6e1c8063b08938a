/** The tracker as it is shipped: started as a person starts it, with its own records, processes and database. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@/bench/product/port'
import { httpStatusOf, makeDataFolder, runStart, type StartProcess, startTracker } from '@/testing/start-process'
import { askFor, openConnections } from '../ask'
import { withBrowser } from '../chart/browser'
import { CONNECTIONS, PAGE, type Subject } from '../duel'
import type { Result } from '../results'
import { median } from '../statistics'
import { pageSizeRow, WHOLE_LIST } from './html'
import { formRow, paintRow, type Shipped } from './shipped-browser'

const ASKED = 40
const SECONDS = 3
const MS_PER_S = 1000

async function end(start: StartProcess) {
  start.kill('SIGTERM')
  await start.ended
}

/** Nothing is built, loaded or migrated any more: what a restart costs. */
async function timeSecondStart(data: string, port: number): Promise<{ start: StartProcess; ms: number }> {
  const begun = performance.now()
  const start = runStart(data, port)
  while ((await httpStatusOf(`http://127.0.0.1:${port}/measures`)) !== 200) {
    if (performance.now() - begun > 60_000) throw new Error(`It did not start.\n${start.said()}`)
    await wait(10)
  }
  return { start, ms: performance.now() - begun }
}

async function pageRows({ url, rounds }: Shipped, how: string, { app }: Subject, judged: boolean): Promise<Result[]> {
  const ask = openConnections(1)
  const [times, rates]: [number[], number[]] = [[], []]
  for (let round = -1; round < rounds; round += 1) {
    const addressOf = (turn: number) => `${url}${app((round + 1) * 10_000 + turn)}`
    const asked: number[] = []
    for (let turn = 0; turn < ASKED; turn += 1) asked.push((await ask(addressOf(turn))).ms)
    const { perSecond } = await askFor(SECONDS, CONNECTIONS, (turn) => addressOf(ASKED + turn))
    // The first one is a warm-up.
    if (round < 0) continue
    times.push(median(asked))
    rates.push(perSecond)
  }
  return [
    {
      what: 'shipped, HTML list, p50',
      bar: judged ? { most: 20 } : null,
      unit: 'ms',
      measured: median(times),
      note: how,
    },
    {
      what: `shipped, HTML list, requests at ${CONNECTIONS}`,
      bar: judged ? { least: 90 } : null,
      unit: '/s',
      measured: median(rates),
      note: how,
    },
  ]
}

async function measureRunning(shipped: Shipped): Promise<Result[]> {
  const rows = [
    ...(await pageRows(shipped, 'the same address again', WHOLE_LIST, true)),
    ...(await pageRows(shipped, 'another filter each time', PAGE, false)),
    await pageSizeRow('shipped, HTML list, size', shipped.url, { most: 90 }),
  ]
  return await withBrowser(async (browser) => [
    ...rows,
    await paintRow(shipped, browser),
    await formRow(shipped, browser),
  ])
}

export async function measureShipped(rounds: number): Promise<Result[]> {
  const [data, port] = [makeDataFolder(), await findFreePort()]
  let running = await startTracker(data, port)
  try {
    await end(running)
    const { start, ms } = await timeSecondStart(data, port)
    running = start
    const note = 'of bin/start.mjs with its own PostgreSQL, to the first answer'
    const second: Result = {
      what: 'shipped, second start',
      bar: { most: 1.5 },
      unit: 's',
      measured: ms / MS_PER_S,
      note,
    }
    return [second, ...(await measureRunning({ url: `http://127.0.0.1:${port}`, data, rounds }))]
  } finally {
    await end(running)
    rmSync(path.dirname(data), { recursive: true, force: true })
  }
}
