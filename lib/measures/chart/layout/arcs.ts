/** What a record answers and what answered it, as arcs between their marks. */

import type { Point } from '@/lib/drawing/pen'
import type { RelationType } from '@/lib/measures/codes'
import type { ChartData, ChartLink } from '../data/data'
import type { Layout } from './layout'
import type { ChartView } from './view'
import { BOX_HEIGHT } from './view'

export type Arc = { type: RelationType; points: Point[]; middle: Point }

const STEPS = 24
/** How far an arc leaves the straight line, by its length. */
const BEND = 0.22
const MOST_BEND = 70

/** Where a record is drawn: the beginning of its bar, or the middle of the box that counts it. Null: out of sight. */
export function anchorOf(row: number, { bars, boxes }: Layout, { width }: ChartView): Point | null {
  const bar = bars.find((each) => each.row === row)
  if (bar) return [Math.min(Math.max(bar.x0 + 4, 4), width - 4), bar.top + bar.height / 2]
  const box = boxes.find(({ rows }) => rows.includes(row))
  return box ? [(box.x0 + box.x1) / 2, box.top + BOX_HEIGHT / 2] : null
}

function bend([x0, y0]: Point, [x1, y1]: Point): { points: Point[]; middle: Point } {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const away = Math.min(length * BEND, MOST_BEND)
  // Across the line between both ends; to the left where the later one stands above.
  const [cx, cy] = [(x0 + x1) / 2 + ((y1 - y0) / length) * away, (y0 + y1) / 2 - ((x1 - x0) / length) * away]
  const at = (t: number): Point => [
    (1 - t) ** 2 * x0 + 2 * (1 - t) * t * cx + t ** 2 * x1,
    (1 - t) ** 2 * y0 + 2 * (1 - t) * t * cy + t ** 2 * y1,
  ]
  return { points: Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS)), middle: at(0.5) }
}

const linksOf = (links: readonly ChartLink[], row: number) => links.filter(({ from, to }) => from === row || to === row)

/** Each from the record that says so to the one it speaks of, as far as both are in sight. */
export const layoutArcs = (row: number, { links }: ChartData, layout: Layout, view: ChartView): Arc[] =>
  linksOf(links, row).flatMap(({ from, to, type }) => {
    const [start, end] = [anchorOf(from, layout, view), anchorOf(to, layout, view)]
    if (!start || !end) return []
    return [{ type, ...bend(start, end) }]
  })

/** A reaction to another act comes before what only belongs to one. */
const REACTIONS: readonly RelationType[] = ['responds_to', 'retaliates_against']

/** The records that a record answers, or that answer it: reactions first, each in the order of their days. */
export function neighboursOf(row: number, { links, rows }: ChartData, answers: boolean): number[] {
  const own = linksOf(links, row).filter(({ from }) => (from === row) === answers)
  const other = ({ from, to }: ChartLink) => (answers ? to : from)
  const isLate = ({ type }: ChartLink) => Number(!REACTIONS.includes(type))
  const firstOf = (link: ChartLink) => rows[other(link)]?.first ?? 0
  return [...new Set(own.toSorted((a, b) => isLate(a) - isLate(b) || firstOf(a) - firstOf(b)).map(other))]
}
