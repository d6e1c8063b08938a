/** How long things take over tables of several sizes. */
import { duelLatency, FACETS_PATH, IN_FORCE, isThere, LIST, PAGE, type Subject } from './duel'
import type { SearchMedians } from './rows/search'
import type { BenchStage } from './stage'

/** Milliseconds by what was asked and how many records there were; null where the app has no answer. */
export type Growth = Map<string, Map<number, number | null>>

const SUBJECTS: Record<string, Subject> = { list: LIST, html: PAGE, facets: FACETS_PATH, 'in force': IN_FORCE }

/** Adds a size. */
export async function addGrowth(growth: Growth, stage: BenchStage, search: SearchMedians) {
  const note = (what: string, time: number | null) =>
    growth.set(what, (growth.get(what) ?? new Map<number, number | null>()).set(stage.records, time))
  for (const [what, subject] of Object.entries(SUBJECTS)) {
    note(what, (await isThere(stage, subject)) ? (await duelLatency(stage, subject)).app : null)
  }
  note('list, floor', (await duelLatency(stage, LIST)).floor)
  note('search, rare word', search.rare.first)
  note('search, common word', search.common.first)
}
