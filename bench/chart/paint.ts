/** From navigation to the first paint of the chart, of the app and of vis-timeline. */
import type { Browser } from '@playwright/test'
import { openConnections } from '../ask'
import type { BenchStage } from '../stage'
import { median } from '../statistics'
import { type PaintMoments, visit, visitAgain, visitApp } from './visit'

/** vis-timeline takes minutes where there are many: what it has not drawn by then counts as drawn then. */
export const VIS_PATIENCE = 120_000
const VIS_REPEATED = 1000
const VIS_ONCE = 10_000

/** How often vis-timeline draws so many records. */
export function visRounds(records: number, rounds: number): number {
  if (records <= VIS_REPEATED) return rounds
  return records <= VIS_ONCE ? 1 : 0
}

export type Paints = {
  /** The first one of all. */
  cold: number
  app: number
  /** By a browser that was there before. */
  again: number
  /** Null: not asked. */
  vis: number | null
}

/** A server that has just started still compiles what it runs: nobody meets it so but the first reader. */
const WARM_UP = 40

async function warmServer({ app }: BenchStage) {
  const ask = openConnections(1)
  for (let turn = 0; turn < WARM_UP; turn += 1) {
    await ask(`${app.url}/measures`)
    await ask(`${app.url}/measures/chart.json`)
  }
}

const paintOf = async ({ paintedAt, shown }: PaintMoments): Promise<PaintMoments> => ({ paintedAt, shown })
const paintVis = ({ floor }: BenchStage, browser: Browser) => visit(browser, `${floor.url}/vis`, VIS_PATIENCE, paintOf)

export async function timePaints(stage: BenchStage, browser: Browser): Promise<Paints> {
  const [app, again, vis]: [number[], number[], number[]] = [[], [], []]
  const turns = visRounds(stage.records, stage.rounds)
  const list = `${stage.app.url}/measures`
  const cold = await visitApp(browser, list, paintOf)
  await warmServer(stage)
  // One that is asked but once has no turn to warm up in.
  if (turns > 0 && stage.records <= VIS_REPEATED) await paintVis(stage, browser)
  for (let round = 0; round < stage.rounds; round += 1) {
    await visitApp(browser, list, async ({ page, paintedAt }) => {
      app.push(paintedAt)
      again.push((await visitAgain(page)).paintedAt)
    })
    if (round >= turns) continue
    const other = await paintVis(stage, browser)
    if (other && other.shown !== cold.shown) throw new Error('The chart and vis-timeline are of different measures.')
    vis.push(other?.paintedAt ?? VIS_PATIENCE)
  }
  return { cold: cold.paintedAt, app: median(app), again: median(again), vis: turns > 0 ? median(vis) : null }
}
