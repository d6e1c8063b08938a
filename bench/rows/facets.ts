/** All facets of a filter in one request. */
import { duelLatency, FACETS, isThere, repeated } from '../duel'
import type { Result } from '../results'
import type { Stage } from '../stage'
import { missingRow, ratioRow } from './ratio'

const WHAT = 'all facets, p50'
const BAR = { most: 1.5 }

export async function measureFacets(stage: Stage): Promise<Result[]> {
  if (!(await isThere(stage, FACETS))) return [missingRow(WHAT, BAR, 'x', '')]
  return [
    ratioRow(WHAT, BAR, await duelLatency(stage, FACETS), 'ms', 'another filter each time'),
    ratioRow(`${WHAT} warm`, null, await duelLatency(stage, repeated(FACETS)), 'ms', 'the same address again'),
  ]
}
