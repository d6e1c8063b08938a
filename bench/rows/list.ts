/** The list as JSON, and its table's rows alone. */
import { runNode, serverScript } from '@/bin/processes'
import { CONNECTIONS, duelLatency, duelThroughput, LIST, repeated } from '../duel'
import type { RowsTimes } from '../probe/rows'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { median } from '../statistics'
import { failuresRow, ratioRow } from './ratio'

/** No address has them alone: a process asks for them through the app's own reads, and through the floor's statements. */
async function measureRows({ databaseUrl, rounds }: BenchStage): Promise<Result> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const runs: RowsTimes[] = []
  for (let round = 0; round < rounds; round += 1) {
    runs.push(JSON.parse(await runNode('The probe of rows', serverScript('bench/probe/rows.ts', String(round)), env)))
  }
  const duel = {
    app: median(runs.map(({ app }) => median(app))),
    floor: median(runs.map(({ floor }) => median(floor))),
  }
  const how = 'names of 50 and the total, without HTTP; another filter each time'
  return ratioRow('compact rows and total, p50', { most: 1.3 }, duel, 'ms', how)
}

export async function measureList(stage: BenchStage): Promise<Result[]> {
  const cold = await duelLatency(stage, LIST)
  const { failed, ...load } = await duelThroughput(stage, LIST)
  const warm = await duelLatency(stage, repeated(LIST))
  return [
    ratioRow('list JSON, p50', { most: 2 }, cold, 'ms', 'another filter each time'),
    ratioRow(`list JSON, requests at ${CONNECTIONS}`, { least: 0.5 }, load, '/s', 'another filter each time'),
    failuresRow('list JSON, failures', failed),
    ratioRow('list JSON, p50 warm', null, warm, 'ms', 'the same address again'),
    await measureRows(stage),
  ]
}
