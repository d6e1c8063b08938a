/** What is drawn of the chart at a moment, and what a page shows of it at rest. */
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartDays } from '../data/address'
import type { ChartData } from '../data/data'
import { chainOf, layoutArcs } from '../layout/arcs'
import type { Layout } from '../layout/layout'
import { rowsRunningOn } from '../layout/tell-row'
import type { ChartView } from '../layout/view'
import type { ChartItem, Focus } from '../layout/walk'
import type { Picture } from '../paint/paint'

/** What a card tells of, on the day that was pointed at. */
export type Look = { focus: Focus; day: EpochDay }
type Laid = { data: ChartData; view: ChartView; layout: Layout }
/** As it was when the reader last came to rest. */
export type Rest = Laid & {
  whole: ChartDays
  items: ChartItem[]
  focus: Focus | null
  pinned: boolean
  look: Look | null
}
/** As painting takes it, but for its words and for how much of its height is in sight. */
export type Shown = Omit<Picture, 'sight' | 'words'>
type Looked = { focus: Focus | null; hover: Focus | null; day: EpochDay | null; ring: boolean; pinned: boolean }

/** On a day that is pointed out, what is in force stands out; else the chain of what was chosen. */
export function composeShown(laid: Laid, { focus, hover, day, ring, pinned }: Looked): Shown {
  const { data, view, layout } = laid
  const row = pinned && focus && 'row' in focus ? focus.row : null
  const chain = row === null ? null : chainOf(row, data)
  return {
    ...{ ...laid, chain, day, focus: hover ?? focus, ring: ring && hover === null },
    lit: day === null ? (chain?.rows ?? null) : rowsRunningOn(data, day),
    arcs: row === null ? [] : layoutArcs(row, data, layout, view),
  }
}
