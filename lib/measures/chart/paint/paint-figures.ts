/** Figures under a lane: a column for each of its days, with its number where that has room. */
import type { Color, Pen } from '@/lib/drawing/pen'
import type { ChartFigures } from '../data/data'
import { type ChartView, xAt } from '../layout/view'

const SMALL = 11
/** From the top of their place: what they count, their numbers, and the foot of their columns. */
const [NAME, NUMBERS, FOOT] = [7, 21, 46]
/** The highest, from the foot up. */
const HIGHEST = 17

export function paintFigures(
  pen: Pen,
  { text, lang, points }: ChartFigures,
  top: number,
  view: ChartView,
  color: Color,
) {
  const most = Math.max(...points.map(({ value }) => Math.abs(value)))
  pen.text(2, top + NAME, text, { fill: 'muted', size: SMALL, lang })
  let free = 0
  for (const { from, to, value, text: number } of points) {
    const [x0, x1] = [xAt(view, from), xAt(view, to)]
    if (x1 < 0 || x0 > view.width) continue
    const height = Math.max(1, (Math.abs(value) / most) * HIGHEST)
    pen.rect(x0 + 1, top + FOOT - height, Math.max(x1 - x0 - 2, 1), height, { fill: color, alpha: 0.5 })
    const style = { fill: 'ink', size: 10 } as const
    // A number that is cut would be another number.
    const x = Math.max(x0, 0)
    if (x < free || x + pen.measure(number, style) > view.width) continue
    pen.text(x, top + NUMBERS, number, style)
    free = x + pen.measure(number, style) + 4
  }
}
