/** The list as a page. */
import { openConnections } from '../ask'
import { CONNECTIONS, duelLatency, duelThroughput, PAGE, type Subject } from '../duel'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { failuresRow, ratioRow } from './ratio'

const WHOLE: Subject = { app: () => '/measures', floor: () => '/list' }
const PAGES = 10
const BYTES_PER_KB = 1000

/** Of the whole list and of some filtered ones, as no compression shrinks it. */
async function largestPage({ app }: BenchStage): Promise<number> {
  const ask = openConnections(1)
  let largest = 0
  for (let turn = 0; turn <= PAGES; turn += 1) {
    const { body } = await ask(`${app.url}${turn === 0 ? WHOLE.app(0) : PAGE.app(turn)}`)
    largest = Math.max(largest, body.length)
  }
  return largest / BYTES_PER_KB
}

export async function measureHtml(stage: BenchStage): Promise<Result[]> {
  const latency = await duelLatency(stage, PAGE)
  const { failed, app } = await duelThroughput(stage, PAGE)
  const whole = await duelLatency(stage, WHOLE)
  const size = await largestPage(stage)
  return [
    ratioRow('/measures HTML, p50', { most: 5 }, latency, 'ms', 'another filter each time'),
    {
      what: `/measures HTML, requests at ${CONNECTIONS}`,
      bar: { least: 40 },
      unit: '/s',
      measured: app,
      note: 'another filter each time',
    },
    failuresRow('/measures HTML, failures', failed),
    { what: '/measures HTML, size', bar: { most: 120 }, unit: 'KB', measured: size, note: 'uncompressed, the largest' },
    ratioRow('/measures HTML, p50 of all records', null, whole, 'ms', 'the same address again'),
  ]
}
