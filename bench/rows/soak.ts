/** What a process holds after minutes of readers of every sort. */
import { askFor } from '../ask'
import { FACETS_PATH, IN_FORCE, LIST, PAGE } from '../duel'
import { peakDuring, residentMegabytes } from '../memory'
import type { Result } from '../results'
import type { BenchStage } from '../stage'

const READERS = 4
const SECONDS_A_MINUTE = 60
/** Far from the turns of the other rows. */
const FIRST = 70_000_000
/** Of so many requests one is for a whole file, and one for the whole chart. */
const FILE_EVERY = 200
const CHART_EVERY = 20

const MIXED = [LIST, PAGE, FACETS_PATH, PAGE, IN_FORCE]

/** Another filter each time, but for files and chart: those are of all records. */
export function mixedAddress(turn: number): string {
  if (turn % FILE_EVERY === 0) return '/measures.csv'
  if (turn % CHART_EVERY === 0) return '/measures/chart.json'
  return MIXED[turn % MIXED.length]?.app(FIRST + turn) ?? ''
}

export async function measureSoak({ app, minutes }: BenchStage): Promise<Result[]> {
  const idle = residentMegabytes(app.pid) ?? Number.NaN
  let told = ''
  const peak = await peakDuring(app.pid, async () => {
    const { perSecond, failed } = await askFor(
      minutes * SECONDS_A_MINUTE,
      READERS,
      (turn) => `${app.url}${mixedAddress(turn)}`,
    )
    told = `${perSecond.toFixed(1)} answers a second to ${READERS} readers, ${failed} failed`
  })
  const note = `${told}; before ${idle.toFixed(0)} MB, at most ${peak?.toFixed(0)} MB`
  const what = `memory after ${minutes} minutes of mixed load`
  return [{ what, bar: { most: 300 }, unit: 'MB', measured: residentMegabytes(app.pid), note }]
}
