/** What a record answers and what answered it: who belongs to the chain, what it tells, and arcs between their marks. */

import type { Point } from '@/lib/drawing/pen'
import type { RelationType } from '@/lib/measures/codes'
import type { Bank, ChartData, ChartLink } from '../data/data'
import type { Layout } from './layout'
import { BAR_HEIGHT, NAME_HEIGHT } from './tracks'
import type { ChartView } from './view'

/** `bank` is whose record says so. */
export type Arc = { bank: Bank; points: Point[] }
/** `answers`: how many records answer it, and in how many days the last of them came; `lag`: days since what it answers. */
export type Chain = { rows: ReadonlySet<number>; answers: number; days: number; lag: number | null }

const STEPS = 24
/** How far an arc leaves the straight line, by its length. */
const BEND = 0.22
const MOST_BEND = 70

/** Where a record is drawn: the beginning of its bar. Null: it has none. */
export function anchorOf(row: number, { bars }: Layout, { width }: ChartView): Point | null {
  const bar = bars.find((each) => each.row === row)
  return bar ? [Math.min(Math.max(bar.x0 + 4, 4), width - 4), bar.top + NAME_HEIGHT + BAR_HEIGHT / 2] : null
}

function bend([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const away = Math.min(length * BEND, MOST_BEND)
  // Across the line between both ends; to the left where the later one stands above.
  const [cx, cy] = [(x0 + x1) / 2 + ((y1 - y0) / length) * away, (y0 + y1) / 2 - ((x1 - x0) / length) * away]
  const at = (t: number): Point => [
    (1 - t) ** 2 * x0 + 2 * (1 - t) * t * cx + t ** 2 * x1,
    (1 - t) ** 2 * y0 + 2 * (1 - t) * t * cy + t ** 2 * y1,
  ]
  return Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS))
}

const linksOf = (links: readonly ChartLink[], row: number) => links.filter(({ from, to }) => from === row || to === row)

/** Each from the record that says so to the one it speaks of, as far as both are drawn. */
export const layoutArcs = (row: number, { links, rows, lanes }: ChartData, layout: Layout, view: ChartView): Arc[] =>
  linksOf(links, row).flatMap(({ from, to }) => {
    const [start, end] = [anchorOf(from, layout, view), anchorOf(to, layout, view)]
    if (!start || !end) return []
    return [{ bank: lanes[rows[from]?.lane ?? 0]?.bank ?? 'others', points: bend(start, end) }]
  })

/** A reaction to another act comes before what only belongs to one. */
const REACTIONS: readonly RelationType[] = ['responds_to', 'retaliates_against']
const isReaction = ({ type }: ChartLink) => REACTIONS.includes(type)

/** The records that a record answers, or that answer it: reactions first, each in the order of their days. */
export function neighboursOf(row: number, { links, rows }: ChartData, answers: boolean): number[] {
  const own = linksOf(links, row).filter(({ from }) => (from === row) === answers)
  const other = ({ from, to }: ChartLink) => (answers ? to : from)
  const isLate = (link: ChartLink) => Number(!isReaction(link))
  const firstOf = (link: ChartLink) => rows[other(link)]?.first ?? 0
  return [...new Set(own.toSorted((a, b) => isLate(a) - isLate(b) || firstOf(a) - firstOf(b)).map(other))]
}

/** Whatever is linked to a record belongs to its chain; only what reacts to it answers it. */
export function chainOf(row: number, data: ChartData): Chain {
  const first = data.rows[row]?.first ?? 0
  const firstOf = (other: number) => data.rows[other]?.first ?? first
  const reactions = data.links.filter(isReaction)
  const answers = new Set(reactions.filter(({ to }) => to === row).map(({ from }) => from))
  const answered = reactions.filter(({ from }) => from === row).map(({ to }) => firstOf(to))
  return {
    rows: new Set([row, ...neighboursOf(row, data, true), ...neighboursOf(row, data, false)]),
    answers: answers.size,
    days: Math.max(0, ...[...answers].map((other) => firstOf(other) - first)),
    lag: answered.length > 0 ? first - Math.max(...answered) : null,
  }
}
