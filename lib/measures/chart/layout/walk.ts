/** Ways through the chart by keyboard: along a lane in time, and from lane to lane. */

import type { EpochDay } from '@/lib/epoch-day'
import type { ChartData } from '../data/data'
import type { Layout } from './layout'
import { FOLD_HEIGHT, TRACK_HEIGHT } from './tracks'
import type { ChartView } from './view'
import { BOX_HEIGHT } from './view'

/** What a reader looks at: a record, a box, or the line of what passes through a lane. */
export type Focus = { row: number } | { lane: number; from: number } | { fold: number }
/** What can be looked at: a bar with its name, a line that stands for several, or a box of them. */
export type ChartItem = {
  focus: Focus
  lane: number
  from: EpochDay
  /** How many records it stands for. */
  count: number
  x0: number
  x1: number
  top: number
  height: number
}
export const STEPS = ['left', 'right', 'up', 'down', 'home', 'end'] as const
export type WalkStep = (typeof STEPS)[number]

const compare = (a: ChartItem, b: ChartItem) => a.lane - b.lane || a.from - b.from || a.top - b.top

/** All that stands within the plot, lane by lane in the order of time; what passes through comes last. */
export function itemsOf({ bars, folds, boxes }: Layout, { rows }: ChartData, { to, width }: ChartView): ChartItem[] {
  const drawn = bars.map(({ row, lane, x0, x1, top, name }): ChartItem => {
    const [left, right] = name ? [Math.min(x0, name.x), Math.max(x1, name.x + name.room)] : [x0, x1]
    return {
      ...{ focus: { row }, lane, from: rows[row]?.first ?? 0, count: 1 },
      ...{ x0: left, x1: right, top, height: TRACK_HEIGHT },
    }
  })
  const folded = folds.map(({ lane, top, rows: passing, before }): ChartItem => {
    const count = passing.length + before
    return { focus: { fold: lane }, lane, from: to, count, x0: 0, x1: width, top, height: FOLD_HEIGHT }
  })
  const counted = boxes.map(({ lane, x0, x1, top, from, count }): ChartItem => {
    return { focus: { lane, from }, lane, from, count, x0, x1, top, height: BOX_HEIGHT }
  })
  return [...drawn, ...folded, ...counted].filter(({ x0, x1 }) => x1 > 0 && x0 < width).sort(compare)
}

export const isSame = (a: Focus | null, b: Focus | null): boolean => {
  if (!a || !b) return false
  if ('row' in a) return 'row' in b && a.row === b.row
  if ('fold' in a) return 'fold' in b && a.fold === b.fold
  return 'lane' in b && a.lane === b.lane && a.from === b.from
}

const distance = ({ x0, x1 }: ChartItem, x: number) => Math.max(x0 - x, x - x1, 0)

/** What stands nearest beside `x` in the next lane that has anything. */
function across(items: readonly ChartItem[], from: ChartItem, direction: 1 | -1): ChartItem | null {
  const lanes = items.filter(({ lane }) => (lane - from.lane) * direction > 0)
  const next = direction === 1 ? Math.min(...lanes.map(({ lane }) => lane)) : Math.max(...lanes.map(({ lane }) => lane))
  const x = Math.max(from.x0, 0)
  const near = lanes.filter(({ lane }) => lane === next).sort((a, b) => distance(a, x) - distance(b, x))
  return near[0] ?? null
}

/** What of a lane begins nearest to a day; of all lanes where it has nothing in sight. */
export function nearestItem(items: readonly ChartItem[], lane: number, day: EpochDay): ChartItem | null {
  const own = items.filter((item) => item.lane === lane)
  const away = (item: ChartItem) => Math.abs(item.from - day)
  return (own.length > 0 ? own : items).toSorted((a, b) => away(a) - away(b))[0] ?? null
}

/** Where a step leads; null where nothing is left in sight on that side. Without a place one begins at the first item. */
export function walk(items: readonly ChartItem[], focus: Focus | null, step: WalkStep): ChartItem | null {
  const from = items.find((item) => isSame(item.focus, focus))
  if (!from) return items[0] ?? null
  const own = items.filter(({ lane }) => lane === from.lane)
  const at = own.indexOf(from)
  if (step === 'left') return own[at - 1] ?? null
  if (step === 'right') return own[at + 1] ?? null
  if (step === 'home') return own[0] ?? null
  if (step === 'end') return own.at(-1) ?? null
  return across(items, from, step === 'down' ? 1 : -1)
}

/** The day of what follows in a lane beyond what is in sight. */
export function dayBeyond({ rows, bins }: ChartData, lane: number, day: EpochDay, direction: 1 | -1): EpochDay | null {
  const days = [
    ...rows.filter((row) => row.lane === lane).map(({ first }) => first),
    ...bins.filter((bin) => bin.lane === lane).map(({ from }) => from),
  ].filter((each) => (each - day) * direction > 0)
  if (days.length === 0) return null
  return direction === 1 ? Math.min(...days) : Math.max(...days)
}

const SLACK = 3

/** What lies under a point of the plot: of several the one whose middle is nearest. */
export function itemAt(items: readonly ChartItem[], x: number, y: number): ChartItem | null {
  const hit = items.filter(
    ({ x0, x1, top, height }) => x >= x0 - SLACK && x <= x1 + SLACK && y >= top - 1 && y <= top + height + 1,
  )
  const away = ({ x0, x1, top, height }: ChartItem) =>
    Math.abs(top + height / 2 - y) * 100 + Math.abs((x0 + x1) / 2 - x) / 100
  return hit.sort((a, b) => away(a) - away(b))[0] ?? null
}
