/** The list as JSON. */
import { CONNECTIONS, duelLatency, duelThroughput, LIST, repeated } from '../duel'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { failuresRow, ratioRow } from './ratio'

export async function measureList(stage: BenchStage): Promise<Result[]> {
  const cold = await duelLatency(stage, LIST)
  const { failed, ...load } = await duelThroughput(stage, LIST)
  const warm = await duelLatency(stage, repeated(LIST))
  return [
    ratioRow('list JSON, p50', { most: 1.5 }, cold, 'ms', 'another filter each time'),
    ratioRow(`list JSON, requests at ${CONNECTIONS}`, { least: 0.7 }, load, '/s', 'another filter each time'),
    failuresRow('list JSON, failures', failed),
    ratioRow('list JSON, p50 warm', null, warm, 'ms', 'the same address again'),
  ]
}
