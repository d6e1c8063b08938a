/** Files of all records, against COPY of the same columns; and what readers of the list feel meanwhile. */
import { openConnections, type TimedAnswer } from '../ask'
import { timeCopy } from '../floor/copy'
import { peakDuring, residentMegabytes } from '../memory'
import type { Result, Threshold } from '../results'
import type { BenchStage } from '../stage'
import { median } from '../statistics'
import { ratioRow } from './ratio'

type Format = 'csv' | 'xlsx' | 'json'

async function takeFile({ app }: BenchStage, format: Format): Promise<TimedAnswer> {
  const answer = await openConnections(1, { keep: false })(`${app.url}/measures.${format}`)
  if (answer.status !== 200) throw new Error(`/measures.${format} answered ${answer.status}.`)
  return answer
}

/** No round begins after so many milliseconds, and fewer are made: said beside the figures. */
const PATIENCE = 300_000

async function timeFiles(stage: BenchStage, format: Format) {
  const start = performance.now()
  const idle = residentMegabytes(stage.app.pid)
  const [files, copies, peaks]: [TimedAnswer[], number[], number[]] = [[], [], []]
  for (let round = 0; round < stage.rounds && performance.now() - start < PATIENCE; round += 1) {
    copies.push((await timeCopy(stage.databaseUrl, stage.app.url)).ms)
    const peak = await peakDuring(stage.app.pid, async () => files.push(await takeFile(stage, format)))
    if (peak !== null) peaks.push(peak)
  }
  return {
    duel: { app: median(files.map(({ ms }) => ms)), floor: median(copies) },
    firstByte: median(files.map(({ firstByte }) => firstByte)),
    above: idle === null ? null : Math.max(...peaks) - idle,
    idle,
    how: `COPY of the same columns; ${files.length} rounds`,
  }
}

const MEMORY_BAR = { most: 50 }

function memoryRow(
  what: string,
  { above, idle }: Awaited<ReturnType<typeof timeFiles>>,
  bar: Threshold | null,
): Result {
  const note = idle === null ? 'this system does not tell' : `over ${idle.toFixed(0)} MB, the peak of all rounds`
  return { what, bar, unit: 'MB', measured: above, note }
}

export async function measureExport(stage: BenchStage): Promise<Result[]> {
  const csv = await timeFiles(stage, 'csv')
  const xlsx = await timeFiles(stage, 'xlsx')
  const json = await timeFiles(stage, 'json')
  return [
    ratioRow('CSV of all records', { most: 1.6 }, csv.duel, 'ms', csv.how),
    memoryRow('CSV, memory', csv, MEMORY_BAR),
    { what: 'CSV, first byte', bar: { most: 200 }, unit: 'ms', measured: csv.firstByte, note: '' },
    ratioRow('XLSX of all records', { most: 3 }, xlsx.duel, 'ms', xlsx.how),
    memoryRow('XLSX, memory', xlsx, null),
    ratioRow('JSON of all records', { most: 2 }, json.duel, 'ms', json.how),
    memoryRow('JSON, memory', json, null),
  ]
}
