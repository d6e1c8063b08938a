/** The chart on the list, in a browser: each size has bars of its own. */
import type { Browser } from '@playwright/test'
import { sizeAddedScripts } from '../chart/added-scripts'
import { withBrowser } from '../chart/browser'
import { measureMotion } from '../chart/motion'
import { timePaints, VIS_PATIENCE } from '../chart/paint'
import { isThere, type Subject } from '../duel'
import { formatNumber, type Result, type Threshold } from '../results'
import type { BenchStage } from '../stage'
import { missingRow } from './ratio'

type Bars = { paint?: Threshold; ratio?: Threshold; p95?: Threshold; longest?: Threshold; memory?: Threshold }

const BARS: Record<number, Bars> = {
  10000: { paint: { most: 500 }, ratio: { most: 0.33 } },
  100000: { paint: { most: 1000 }, p95: { most: 20 }, longest: { most: 100 }, memory: { most: 40 } },
  1000000: { paint: { most: 1500 } },
}
const SCRIPTS_BAR = { most: 40 }
const BYTES_PER_KB = 1000

const DATA: Subject = { app: () => '/measures/chart.json', floor: () => '/charted' }
const SIZE = new Intl.NumberFormat('en')
const nameOf = ({ records }: BenchStage, what: string) => `chart of ${SIZE.format(records)}, ${what}`
const barsOf = ({ records }: BenchStage): Bars => BARS[records] ?? {}

async function paintRows(stage: BenchStage, browser: Browser): Promise<Result[]> {
  const { cold, app, again, vis } = await timePaints(stage, browser)
  const bars = barsOf(stage)
  const first = nameOf(stage, 'first paint')
  const rows: Result[] = [
    {
      what: first,
      bar: bars.paint ?? null,
      unit: 'ms',
      measured: app,
      note: 'from navigation, by a browser that was never there; of a server that has answered some readers',
    },
    {
      what: `${first} cold`,
      bar: null,
      unit: 'ms',
      measured: cold,
      note: 'that one: nobody has asked the server before',
    },
    { what: `${first} again`, bar: null, unit: 'ms', measured: again, note: 'by a browser that has kept what it may' },
  ]
  if (vis === null) return rows
  const other = vis >= VIS_PATIENCE ? `over ${VIS_PATIENCE / 1000} s` : formatNumber(vis, 'ms')
  const note = `${formatNumber(app, 'ms')}, vis-timeline ${other}, before it fits all into view`
  return [
    ...rows,
    { what: `${first} to vis-timeline's`, bar: bars.ratio ?? null, unit: 'x', measured: app / vis, note },
  ]
}

async function motionRows(stage: BenchStage, browser: Browser): Promise<Result[]> {
  const { p95, longest, frames, heap, empty } = await measureMotion(stage, browser)
  const bars = barsOf(stage)
  return [
    {
      what: nameOf(stage, 'frames, p95'),
      bar: bars.p95 ?? null,
      unit: 'ms',
      measured: p95,
      note: `${frames} frames of drags and of zooms by wheel`,
    },
    {
      what: nameOf(stage, 'frames, longest'),
      bar: bars.longest ?? null,
      unit: 'ms',
      measured: longest,
      note: 'of all rounds, with what is drawn between gestures',
    },
    {
      what: nameOf(stage, 'memory'),
      bar: bars.memory ?? null,
      unit: 'MB',
      measured: heap - empty,
      note: `over ${empty.toFixed(1)} MB of an empty page: scripts' objects, typed arrays and document after a collection, no pixels`,
    },
  ]
}

async function scriptsRow(stage: BenchStage, browser: Browser): Promise<Result> {
  const { files, bytes } = await sizeAddedScripts(stage, browser)
  const note = `${files} files that the page does not name, each by gzip`
  return { what: nameOf(stage, 'JavaScript'), bar: SCRIPTS_BAR, unit: 'KB', measured: bytes / BYTES_PER_KB, note }
}

export async function measureChart(stage: BenchStage): Promise<Result[]> {
  if (!(await isThere(stage, DATA)))
    return [missingRow(nameOf(stage, 'first paint'), barsOf(stage).paint ?? null, 'ms', '')]
  return await withBrowser(async (browser) => [
    ...(await paintRows(stage, browser)),
    await scriptsRow(stage, browser),
    ...(await motionRows(stage, browser)),
  ])
}
