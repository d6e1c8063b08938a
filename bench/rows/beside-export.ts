/** What readers of the list feel while a file of all records is made. */
import { openConnections } from '../ask'
import { LIST } from '../duel'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { median } from '../statistics'
import { failuresRow } from './ratio'

const ASKED = 20
const STRIDE = 1000
/** Far from the turns of the other rows. */
const FIRST = 50_000_000

type Asked = { p50: number; failed: number }

async function askLists({ app }: BenchStage, first: number): Promise<Asked> {
  const ask = openConnections(1)
  const [times, failures]: [number[], number[]] = [[], []]
  for (let turn = first; turn < first + ASKED; turn += 1) {
    const { status, ms } = await ask(`${app.url}${LIST.app(turn)}`)
    if (status === 200) times.push(ms)
    else failures.push(status)
  }
  return { p50: median(times), failed: failures.length }
}

/** One file after another until `work` is done: one of them runs at any time. */
async function whileExporting<Result>({ app }: BenchStage, work: () => Promise<Result>) {
  const running = { on: true, failed: 0 }
  const ask = openConnections(1, { keep: false })
  const exporting = (async () => {
    while (running.on) {
      const { status } = await ask(`${app.url}/measures.csv`).catch(() => ({ status: 0 }))
      if (status !== 200) running.failed += 1
    }
  })()
  const result = await work()
  running.on = false
  await exporting
  return { result, failed: running.failed }
}

export async function measureBesideExport(stage: BenchStage): Promise<Result[]> {
  const [idle, beside]: [number[], number[]] = [[], []]
  let failures = 0
  for (let round = 0; round < stage.rounds; round += 1) {
    const first = FIRST + round * 2 * STRIDE
    const alone = await askLists(stage, first)
    const { result, failed } = await whileExporting(stage, () => askLists(stage, first + STRIDE))
    idle.push(alone.p50)
    beside.push(result.p50)
    failures += alone.failed + result.failed + failed
  }
  const [before, during] = [median(idle), median(beside)]
  const note = `${during.toFixed(1)} ms, idle ${before.toFixed(1)} ms; another filter each time`
  return [
    { what: 'list p50 beside a CSV export', bar: { most: 1.5 }, unit: 'x', measured: during / before, note },
    failuresRow('list beside a CSV export, failures', failures),
  ]
}
