/** All facets of a filter in one request, against three of the floor. */
import { duelLatency, FACETS_PATH, isThere, repeated } from '../duel'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { missingRow, ratioRow } from './ratio'

const WHAT = "all facets to the floor's three, p50"
const BAR = { most: 1.5 }

export async function measureFacets(stage: BenchStage): Promise<Result[]> {
  if (!(await isThere(stage, FACETS_PATH))) return [missingRow(WHAT, BAR, 'x', '')]
  return [
    ratioRow(WHAT, BAR, await duelLatency(stage, FACETS_PATH), 'ms', 'another filter each time'),
    ratioRow(`${WHAT} warm`, null, await duelLatency(stage, repeated(FACETS_PATH)), 'ms', 'the same address again'),
  ]
}
