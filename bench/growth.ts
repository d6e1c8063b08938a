/** How long things take over tables of several sizes. */
import { duelLatency, FACETS_PATH, IN_FORCE, isThere, LIST, PAGE, type Subject } from './duel'
import { type Duel, formatNumber, type Result, type Threshold } from './results'
import type { SearchMedians } from './rows/search'
import type { BenchStage } from './stage'

/** Milliseconds by what was asked and how many records there were; null where the app has no answer. */
export type Growth = Map<string, Map<number, number | null>>

const SUBJECTS: Record<string, Subject> = { list: LIST, html: PAGE, facets: FACETS_PATH, 'in force': IN_FORCE }

const MILLION = 1_000_000
const BARS: Record<string, Threshold> = { list: { most: 150 }, facets: { most: 400 }, 'in force': { most: 100 } }
const LOAD_BAR = { most: 600 }
const MS_PER_S = 1000
const SIZE = new Intl.NumberFormat('en')
const atMillion = (records: number, bar: Threshold | undefined) => (records === MILLION && bar ? bar : null)

/** Of milliseconds. */
export const loadRow = (records: number, { app, floor }: Duel): Result => ({
  what: `loading of ${SIZE.format(records)} records`,
  bar: atMillion(records, LOAD_BAR),
  unit: 's',
  measured: app / MS_PER_S,
  note: `rows, indexes and figures of both, by COPY; the floor's tables ${formatNumber(floor / MS_PER_S, 's')}`,
})

/** Adds a size, and answers with its rows against the bars of a million. */
export async function addGrowth(growth: Growth, stage: BenchStage, search: SearchMedians): Promise<Result[]> {
  const rows: Result[] = []
  const note = (what: string, time: number | null) =>
    growth.set(what, (growth.get(what) ?? new Map<number, number | null>()).set(stage.records, time))
  for (const [what, subject] of Object.entries(SUBJECTS)) {
    const duel = (await isThere(stage, subject)) ? await duelLatency(stage, subject) : null
    note(what, duel?.app ?? null)
    // That of a page is the list again.
    if (subject !== PAGE) note(`${what}, floor`, duel?.floor ?? null)
    const bar = atMillion(stage.records, BARS[what])
    if (bar) rows.push({ what: `${what} of a million`, bar, unit: 'ms', measured: duel?.app ?? null, note: 'new' })
  }
  note('search, rare word', search.rare.first)
  note('search, common word', search.common.first)
  return rows
}
