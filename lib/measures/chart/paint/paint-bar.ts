/** One record in the colour of who acts: its bar, whose form says what holds, and a mark for each of its steps. */

import type { Color, Pen } from '@/lib/drawing/pen'
import type { ChartEvent, ChartRow, ChartSpan } from '../data/data'
import { type ChartView, FADE, lastDayOf, xAt } from '../layout/view'
import { drawFade, formOf } from './forms'

const HALF = 0.5
/** A beginning that is known only roughly comes up step by step. */
const ROUGH = 6
/** So far beyond the plot lines are drawn on: nobody sees where they stop. */
const EDGE = 20

const daysIn = ({ from, to, width }: ChartView, pixels: number) => ((to - from) / width) * pixels

/** `thickness` of the bar; `middle` is its height in the plot. */
export type BarPlace = { middle: number; thickness: number }

/** In the middle of its day, as high as a bar: a moment takes no room in time. */
function drawDone(pen: Pen, { from, basis }: ChartSpan, { eased }: ChartRow, drawing: Drawing, place: BarPlace) {
  const { view, today, color } = drawing
  const { middle, thickness } = place
  const x = xAt(view, from + HALF)
  if (x < -EDGE || x > view.width + EDGE) return
  const alpha = basis === 'expected' || from > today ? HALF : 1
  const paint = eased ? ({ fill: 'paper', stroke: color } as const) : { fill: color }
  pen.rect(x - 1.5, middle - thickness / 2, 3, thickness, { ...paint, alpha })
}

/** What its beginning wants for where that is known only roughly: it begins all the same. */
function drawRoughly(draw: (x0: number, x1: number, part: number) => void, x0: number) {
  const steps = 3
  for (let step = 0; step < steps; step += 1)
    draw(x0 + (step * ROUGH) / steps, x0 + ((step + 1) * ROUGH) / steps, (step + HALF) / steps)
}

/** What a review holds has a fine line beneath it, and what is only expected a question mark, where there is room. */
function drawBasis(
  pen: Pen,
  { basis }: ChartSpan,
  x0: number,
  x1: number,
  isSolid: boolean,
  { middle, thickness }: BarPlace,
) {
  const bottom = middle + thickness / 2
  const points = [
    [x0, bottom - HALF],
    [x1, bottom - HALF],
  ] as const
  if (basis === 'held') pen.line(points, { stroke: 'ink', width: 1 })
  if (basis === 'expected' && thickness >= 7 && x1 - x0 > 14)
    pen.text(x0 + 7, middle, '?', { fill: isSolid ? 'paper' : 'ink', size: 9, align: 'center', bold: true })
}

function drawSpan(pen: Pen, span: ChartSpan, row: ChartRow, drawing: Drawing, place: BarPlace) {
  const { view, today, color } = drawing
  if (span.status === 'ended') return
  if (span.status === 'done') return drawDone(pen, span, row, drawing, place)
  const form = formOf(span.status, row.eased)
  const { middle, thickness } = place
  const alpha = span.basis === 'expected' ? HALF : 1
  const stretch = { y: middle - thickness / 2, height: thickness, color }
  const put = (x0: number, x1: number, strength: number) => {
    if (x1 > x0) form(pen, { ...stretch, x0, x1, alpha: strength })
  }
  const draw = (from: number, to: number, strength: number) =>
    put(Math.max(xAt(view, from), -EDGE), Math.min(xAt(view, to), view.width + EDGE), strength)
  const now = today + 1
  const end = span.to ?? lastDayOf(row, today) + 1
  const x0 = xAt(view, span.from)
  const rough = span.approximate && x0 > -ROUGH && xAt(view, Math.min(end, now)) - x0 > 3 * ROUGH
  if (rough) drawRoughly((from, to, part) => put(from, to, alpha * part), x0)
  draw(rough ? span.from + daysIn(view, ROUGH) : span.from, Math.min(end, now), alpha)
  // What is written down for days to come has not come yet.
  draw(Math.max(span.from, now), end, alpha * HALF)
  const x1 = xAt(view, end)
  if (span.to === null && x1 > -FADE && x1 < view.width + EDGE)
    drawFade(pen, form, { ...stretch, x0: x1, x1, alpha: end > now ? alpha * HALF : alpha })
  const seen = [Math.max(x0, -EDGE), Math.min(x1, view.width + EDGE)] as const
  if (seen[1] > seen[0]) drawBasis(pen, span, ...seen, span.status === 'in_force' && !row.eased, place)
}

const diamond = (x: number, y: number, r: number) =>
  [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ] as const
const triangle = (x: number, y: number, r: number) =>
  [
    [x, y - r],
    [x + r, y + r * 0.8],
    [x - r, y + r * 0.8],
  ] as const

/** An easing opens downwards, as its sign in texts does. */
const easing = (x: number, y: number, r: number) => triangle(x, y, -r)

/** Days, or a band as wide as nobody knows the day. */
function drawEvent(
  pen: Pen,
  event: ChartEvent,
  at: number,
  row: ChartRow,
  { view, color }: Drawing,
  { middle, thickness }: BarPlace,
) {
  const [x0, x1] = [xAt(view, event.earliest), xAt(view, event.latest + 1)]
  if (x1 < -10 || x0 > view.width + 10) return
  const radius = Math.min(3, thickness / 2 + 0.5)
  if (event.latest > event.earliest && x1 - x0 > 2 * radius) {
    const height = thickness + 2
    pen.rect(x0, middle - height / 2, x1 - x0, height, { fill: color, alpha: 0.18 })
    pen.line(
      [
        [x0, middle - height / 2],
        [x0, middle + height / 2],
      ],
      { stroke: color, alpha: 0.6 },
    )
    pen.line(
      [
        [x1, middle - height / 2],
        [x1, middle + height / 2],
      ],
      { stroke: color, alpha: 0.6 },
    )
    if ((row.kind === 'measure' && !row.eased) || at > 0) return
  }
  const x = (x0 + x1) / 2
  if (row.kind === 'trigger' && at === 0) return pen.shape(diamond(x, middle, radius + 1.5), { fill: color })
  const hollow = { fill: 'paper', stroke: color, width: 1.4 } as const
  if (row.kind === 'response' && at === 0) return pen.shape(triangle(x, middle, radius + 1.5), hollow)
  if (row.eased && at === 0) return pen.shape(easing(x, middle, radius + 1.5), hollow)
  pen.circle(x, middle, radius, { fill: color, stroke: 'paper' })
}

/** A cross where a measure ended. */
function drawEnd(pen: Pen, { from, basis }: ChartSpan, { view, today }: Drawing, { middle, thickness }: BarPlace) {
  const x = xAt(view, from)
  const r = Math.min(3, thickness / 2 + 0.5)
  const stroke = { stroke: 'ended', width: 1.5, alpha: basis === 'expected' || from > today ? HALF : 1 } as const
  pen.line(
    [
      [x - r, middle - r],
      [x + r, middle + r],
    ],
    stroke,
  )
  pen.line(
    [
      [x - r, middle + r],
      [x + r, middle - r],
    ],
    stroke,
  )
}

/** `color` is that of who acts. */
export type Drawing = { view: ChartView; today: number; color: Color }

const endsOf = ({ spans }: ChartRow) => spans.filter(({ status }) => status === 'ended')

/** A thread where nothing holds: before the first status, after an end, and where none is established. */
function drawThread(pen: Pen, row: ChartRow, { view, today }: Drawing, { middle }: BarPlace) {
  const last = lastDayOf(row, today) + 1
  const before = { from: row.first, to: row.spans[0]?.from ?? last }
  for (const { from, to } of [before, ...endsOf(row)]) {
    const [x0, x1] = [Math.max(xAt(view, from), -EDGE), Math.min(xAt(view, to ?? last), view.width + EDGE)]
    const points = [
      [x0, middle],
      [x1, middle],
    ] as const
    if (x1 > x0) pen.line(points, { stroke: 'ended', alpha: 0.7 })
  }
}

/** The day on which something was done has its mark already. */
const isItsMark = ({ type, earliest, latest }: ChartEvent, { spans, eased }: ChartRow) =>
  !eased &&
  type === 'occurred' &&
  earliest === latest &&
  spans.some(({ status, from }) => status === 'done' && from === earliest)

/** Its spans, its ends, and its steps over them. */
export function paintBar(pen: Pen, row: ChartRow, drawing: Drawing, place: BarPlace) {
  drawThread(pen, row, drawing, place)
  for (const span of row.spans) drawSpan(pen, span, row, drawing, place)
  for (const end of endsOf(row)) drawEnd(pen, end, drawing, place)
  for (const [at, event] of row.events.entries())
    if (!isItsMark(event, row)) drawEvent(pen, event, at, row, drawing, place)
}
