/** What is in force on a day, list and count: against the floor's list by date. */
import { duelLatency, IN_FORCE, repeated } from '../duel'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { ratioRow } from './ratio'

export async function measureInForce(stage: BenchStage): Promise<Result[]> {
  const cold = await duelLatency(stage, IN_FORCE)
  const warm = await duelLatency(stage, repeated(IN_FORCE))
  return [
    ratioRow('in force on a day, p50', { most: 1.5 }, cold, 'ms', 'another day each time'),
    ratioRow('in force on a day, p50 warm', null, warm, 'ms', 'the same address again'),
  ]
}
