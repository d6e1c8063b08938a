/** An unchanged page asked again by somebody who has it. */
import { askFor, openConnections } from '../ask'
import { CONNECTIONS, LIST, PAGE, type Subject } from '../duel'
import { formatNumber, type Result } from '../results'
import type { BenchStage } from '../stage'
import { median } from '../statistics'
import { missingRow } from './ratio'

const SECONDS = 2
const BAR = { least: 10 }

async function measureAgain(stage: BenchStage, what: string, { app }: Subject): Promise<Result> {
  const url = `${stage.app.url}${app(0)}`
  const { headers } = await openConnections(1)(url)
  if (!headers.etag) return missingRow(what, BAR, 'x', 'no ETag')
  const known = { headers: { 'If-None-Match': headers.etag }, expected: 304 }
  const [full, again]: [number[], number[]] = [[], []]
  let failed = 0
  for (let round = 0; round < stage.rounds; round += 1) {
    full.push((await askFor(SECONDS, CONNECTIONS, () => url)).perSecond)
    const load = await askFor(SECONDS, CONNECTIONS, () => url, known)
    again.push(load.perSecond)
    failed += load.failed
  }
  const [whole, unchanged] = [median(full), median(again)]
  const note = `${formatNumber(unchanged, '/s')}, in full ${formatNumber(whole, '/s')}; ${failed} were no 304`
  return { what, bar: BAR, unit: 'x', measured: unchanged / whole, note }
}

export const measureEtag = async (stage: BenchStage): Promise<Result[]> => [
  await measureAgain(stage, '304 of the list JSON', LIST),
  await measureAgain(stage, '304 of /measures HTML', PAGE),
]
