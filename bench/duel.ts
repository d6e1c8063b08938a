/** The app and its floor, asked the same in turns: what the machine does beside it slows both. */
import { askFor, openConnections, type TimedAnswer } from './ask'
import { inForceQuery, listQuery } from './filters'
import type { Duel } from './results'
import type { BenchStage } from './stage'
import { median } from './statistics'

/** What is asked of both, in the words of each. */
export type Subject = { app: (turn: number) => string; floor: (turn: number) => string }

const filtered = (who: string, app: string, floor: string): Subject => ({
  app: (turn) => `${app}${listQuery(who, turn)}`,
  floor: (turn) => `${floor}${listQuery(who, turn)}`,
})

export const LIST = filtered('list', '/measures.json?limit=50&', '/list?')
export const PAGE = filtered('page', '/measures?', '/list?')
export const FACETS_PATH = filtered('facets', '/measures/facets.json?', '/facets?')
/** The floor has no ranges of a status: it lists by date from that day on. */
export const IN_FORCE: Subject = {
  app: (turn) => `/measures.json?limit=50&${inForceQuery(turn)}`,
  floor: (turn) => `/list?${inForceQuery(turn)}`,
}

/** Warm: the same address again and again. */
export const repeated = ({ app, floor }: Subject): Subject => ({ app: () => app(0), floor: () => floor(0) })

const WARM_UP = 8
const ASKED = 30
/** A round ends after so many milliseconds, however few were answered. */
const PATIENCE = 6000
/** Turns of a round never come again in the next one; the first ones are for questions that nobody times. */
const STRIDE = 100_000
const LOAD_SECONDS = 2
export const CONNECTIONS = 16

function checked(answer: TimedAnswer, url: string): TimedAnswer {
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  return answer
}

/** Whether the app has it: a release without an address is measured all the same. */
export async function isThere({ app }: BenchStage, subject: Subject): Promise<boolean> {
  const { status } = await openConnections(1)(`${app.url}${subject.app(0)}`)
  return status !== 404
}

async function latencyRound(stage: BenchStage, subject: Subject, first: number, count: number): Promise<Duel> {
  const asks = { app: openConnections(1), floor: openConnections(1) }
  const times: Record<keyof Duel, number[]> = { app: [], floor: [] }
  const start = performance.now()
  for (let turn = first; turn < first + count && performance.now() - start < PATIENCE; turn += 1) {
    // Whoever comes second finds the pages of the database warm: each comes second as often as the other.
    const order = turn % 2 === 0 ? (['app', 'floor'] as const) : (['floor', 'app'] as const)
    for (const side of order) {
      const url = `${stage[side].url}${subject[side](turn)}`
      times[side].push(checked(await asks[side](url), url).ms)
    }
  }
  return { app: median(times.app), floor: median(times.floor) }
}

const medians = (duels: readonly Duel[]): Duel => ({
  app: median(duels.map(({ app }) => app)),
  floor: median(duels.map(({ floor }) => floor)),
})

/** Milliseconds at one connection: the median of the rounds' medians. */
export async function duelLatency(stage: BenchStage, subject: Subject): Promise<Duel> {
  const known = stage.latencies.get(subject)
  if (known) return known
  await latencyRound(stage, subject, STRIDE * 1000, WARM_UP)
  const duels: Duel[] = []
  for (let round = 0; round < stage.rounds; round += 1) {
    duels.push(await latencyRound(stage, subject, (round + 1) * STRIDE, ASKED))
  }
  const latency = medians(duels)
  stage.latencies.set(subject, latency)
  return latency
}

/** Requests a second at 16 connections, and how many of the app's failed. */
export async function duelThroughput(stage: BenchStage, subject: Subject): Promise<Duel & { failed: number }> {
  const duels: Duel[] = []
  let failed = 0
  const run = (side: keyof Duel, round: number) =>
    askFor(
      LOAD_SECONDS,
      CONNECTIONS,
      (turn) => `${stage[side].url}${subject[side]((round + 1) * STRIDE + STRIDE / 2 + turn)}`,
    )
  for (let round = -1; round < stage.rounds; round += 1) {
    const app = await run('app', round)
    const floor = await run('floor', round)
    failed += app.failed
    // The first one is a warm-up.
    if (round >= 0) duels.push({ app: app.perSecond, floor: floor.perSecond })
  }
  return { ...medians(duels), failed }
}
