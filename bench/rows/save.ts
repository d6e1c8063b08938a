/** Saves of one record each, by the app's own save. */
import { runNode, serverScript } from '@/bin/processes'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { median, percentile } from '../statistics'

const SLOWEST = 95

export async function measureSave({ databaseUrl, records }: BenchStage): Promise<Result[]> {
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const times: number[] = JSON.parse(
    await runNode('The save probe', serverScript('bench/probe/save.ts', String(records)), env),
  )
  const note = `${times.length} changes of one text, p95 ${percentile(times, SLOWEST).toFixed(1)} ms; the disk is not waited for`
  return [{ what: 'save of one record, p50', bar: { most: 40 }, unit: 'ms', measured: median(times), note }]
}
