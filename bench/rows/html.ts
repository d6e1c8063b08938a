/** The list as a page. */
import { openConnections } from '../ask'
import { CONNECTIONS, duelLatency, duelThroughput, PAGE, repeated, type Subject } from '../duel'
import type { Result, Threshold } from '../results'
import type { BenchStage } from '../stage'
import { failuresRow, ratioRow } from './ratio'

export const WHOLE_LIST: Subject = { app: () => '/measures', floor: () => '/list' }
const PAGES = 10
const BYTES_PER_KB = 1000

/** Kilobytes of the whole list and of some filtered ones, as no compression shrinks it. */
async function largestPage(url: string): Promise<number> {
  const ask = openConnections(1)
  let largest = 0
  for (let turn = 0; turn <= PAGES; turn += 1) {
    const { body } = await ask(`${url}${turn === 0 ? WHOLE_LIST.app(0) : PAGE.app(turn)}`)
    largest = Math.max(largest, body.length)
  }
  return largest / BYTES_PER_KB
}

export const pageSizeRow = async (what: string, url: string, bar: Threshold): Promise<Result> => ({
  what,
  bar,
  unit: 'KB',
  measured: await largestPage(url),
  note: 'uncompressed, the largest',
})

const rateRow = (measured: number, bar: Threshold, note: string): Result => ({
  what: `/measures HTML, requests at ${CONNECTIONS}`,
  bar,
  unit: '/s',
  measured,
  note,
})

export async function measureHtml(stage: BenchStage): Promise<Result[]> {
  const latency = await duelLatency(stage, PAGE)
  const other = await duelThroughput(stage, PAGE)
  const same = await duelThroughput(stage, repeated(PAGE))
  const whole = await duelLatency(stage, WHOLE_LIST)
  return [
    ratioRow('/measures HTML, p50', null, latency, 'ms', 'another filter each time'),
    rateRow(other.app, { least: 15 }, 'another filter each time'),
    rateRow(same.app, { least: 40 }, 'the same address again'),
    failuresRow('/measures HTML, failures', other.failed + same.failed),
    await pageSizeRow('/measures HTML, size', stage.app.url, { most: 120 }),
    ratioRow('/measures HTML, p50 of all records', null, whole, 'ms', 'the same address again'),
  ]
}
