/** The whole chart: lanes with their names, the axis, bars and boxes, and what is looked at. */

import type { Color, Pen, Stroke } from '@/lib/drawing/pen'
import type { Bank, ChartData } from '../data/data'
import type { Arc } from '../layout/arcs'
import { cutText, placeLabels } from '../layout/labels'
import type { Bar, Layout } from '../layout/layout'
import { type Tick, ticksOf } from '../layout/ticks'
import { BOX_HEIGHT, type ChartView, GUTTER, xAt } from '../layout/view'
import { type BarPlace, paintBar } from './paint-bar'

/** What a reader looks at: a record, or a box. */
export type Focus = { row: number } | { lane: number; from: number }
export type Picture = {
  data: ChartData
  layout: Layout
  view: ChartView
  focus: Focus | null
  /** Bars to stand out beside the one in focus. */
  arcs: readonly Arc[]
  /** Whether the focus is the keyboard's own: it gets a ring then. */
  ring: boolean
  words: {
    banks: Record<Bank, string>
    months: readonly string[]
    arc: (arc: Arc) => string
    count: (count: number) => string
  }
}

const BANK_COLORS: Record<Bank, Color> = { china: 'china', japan: 'japan', others: 'other' }
const SMALL = 11
/** A title that is wider is cut, whatever room there is. */
const LONGEST = 420

const textOf = ({ day, level }: Tick, months: readonly string[]) => {
  const [year, month, date] = day.split('-')
  if (level === 'year') return year ?? ''
  const name = months[Number(month) - 1] ?? ''
  return level === 'month' ? name : `${Number(date)} ${name}`
}

/** Across all lanes, but for the axis. */
function drawDown(pen: Pen, { axis, height }: Layout, x: number, stroke: Stroke) {
  for (const [from, to] of [
    [0, axis.top],
    [axis.top + axis.height, height],
  ] as const) {
    pen.line(
      [
        [x, from],
        [x, to],
      ],
      stroke,
    )
  }
}

function paintGrid(pen: Pen, { layout, view, words, data }: Picture) {
  const { axis } = layout
  let free = 0
  for (const tick of ticksOf(view)) {
    const bold = tick.level === 'year'
    drawDown(pen, layout, tick.x, { stroke: 'rule', alpha: bold ? 1 : 0.6 })
    const style = { fill: bold ? 'ink' : 'muted', size: 12, align: 'center', bold } as const
    const text = textOf(tick, words.months)
    // At the edges a name stands beside its line, and not half outside.
    const half = pen.measure(text, style) / 2 + 2
    const x = Math.min(Math.max(tick.x, half), view.width - half)
    // So moved it may reach into the next one: of both the first is written.
    if (x - half < free) continue
    free = x + half - 3
    pen.text(x, axis.top + axis.height / 2, text, style)
  }
  for (const y of [axis.top, axis.top + axis.height]) {
    pen.line(
      [
        [0, y],
        [view.width, y],
      ],
      { stroke: 'ink' },
    )
  }
  const today = xAt(view, data.today + 1)
  if (today >= 0 && today <= view.width) drawDown(pen, layout, today, { stroke: 'ink', dash: [2, 2] })
}

/** Which bank stands on which side of the axis, where it has any lane. */
const SIDES = [
  { bank: 'china', sign: '▲' },
  { bank: 'japan', sign: '▼' },
] as const

function paintLanes(pen: Pen, { layout: { bands, axis }, data, words }: Picture) {
  for (const { lane, bank, top, height } of bands) {
    const style = { fill: BANK_COLORS[bank], size: SMALL } as const
    pen.rect(0, top - 1, 3, height + 2, { fill: style.fill })
    const text = cutText(data.lanes[lane]?.label ?? '', GUTTER - 20, (part) => pen.measure(part, style))
    pen.text(10, top + Math.min(height, 14) / 2, text, style)
  }
  let x = 10
  for (const { bank, sign } of SIDES.filter((side) => bands.some((band) => band.bank === side.bank))) {
    const style = { fill: BANK_COLORS[bank], size: 12, bold: true } as const
    const text = `${words.banks[bank]} ${sign}`
    pen.text(x, axis.top + axis.height / 2, text, style)
    x += pen.measure(text, style) + 12
  }
}

function paintBoxes(pen: Pen, { layout, data, view, focus, words }: Picture) {
  const most = Math.max(1, ...layout.boxes.map(({ count }) => count))
  for (const { lane, x0, x1, top, count, from } of layout.boxes) {
    const color = BANK_COLORS[data.lanes[lane]?.bank ?? 'others']
    // The number stands in the middle of what is in sight.
    const [left, right] = [Math.max(x0, 0), Math.min(x1, view.width)]
    const width = Math.max(right - left - 1, 1)
    // The more of them, the darker; the number says how many.
    pen.rect(left, top + 1, width, BOX_HEIGHT - 2, { fill: color, alpha: 0.1 + 0.3 * Math.sqrt(count / most) })
    pen.text(left + width / 2, top + BOX_HEIGHT / 2, words.count(count), { fill: 'ink', size: 10, align: 'center' })
    const chosen = focus && 'lane' in focus && focus.lane === lane && focus.from === from
    if (chosen) pen.rect(left - 1, top, width + 2, BOX_HEIGHT, { stroke: 'link', width: 2 })
  }
}

/** A track of five pixels has a bar of three: what is lower still keeps one of them free. */
const placeOf = ({ top, height }: Bar): BarPlace => ({
  middle: top + height / 2,
  thickness: Math.min(8, height < 5 ? height - 1 : Math.max(3, height - 5)),
})

function paintBars(pen: Pen, { layout, data, view, focus, ring }: Picture) {
  const drawing = { view, today: data.today }
  for (const bar of layout.bars) {
    const row = data.rows[bar.row]
    if (row) paintBar(pen, row, drawing, placeOf(bar))
  }
  if (!focus || !('row' in focus)) return
  const bar = layout.bars.find(({ row }) => row === focus.row)
  if (!bar) return
  const [x0, x1] = [Math.max(bar.x0, 1), Math.min(bar.x1, view.width - 1)]
  pen.rect(x0 - 3, bar.top - 1, x1 - x0 + 6, bar.height + 2, {
    stroke: ring ? 'link' : 'ink',
    width: ring ? 2 : 1,
  })
}

function paintLabels(pen: Pen, { layout, data, view }: Picture) {
  const style = { size: SMALL, serif: true }
  const titleOf = (row: number) => data.rows[row]?.title ?? ''
  for (const { row, x, y, side, room } of placeLabels(layout, view, (each) =>
    Math.min(pen.measure(titleOf(each), style), LONGEST),
  )) {
    const text = cutText(titleOf(row), room, (part) => pen.measure(part, style))
    const lang = data.rows[row]?.lang
    pen.text(x, y, text, {
      ...style,
      fill: 'ink',
      align: side === 'left' ? 'right' : 'left',
      ground: 'paper',
      ...(lang && { lang }),
    })
  }
}

function paintArcs(pen: Pen, { arcs, words }: Picture) {
  for (const { points } of arcs) {
    pen.line(points, { stroke: 'paper', width: 4 })
    pen.line(points, { stroke: 'ink', width: 1.5 })
    const [end, before] = [points.at(-1), points.at(-3)]
    if (!end || !before) continue
    const angle = Math.atan2(end[1] - before[1], end[0] - before[0])
    const wing = (turn: number) => [end[0] - 8 * Math.cos(angle + turn), end[1] - 8 * Math.sin(angle + turn)] as const
    pen.shape([end, wing(0.4), wing(-0.4)], { fill: 'ink' })
  }
  // Names of arcs that would cover one another go below one another.
  const taken: number[] = []
  for (const arc of arcs) {
    const [x, y] = arc.middle
    let free = y
    while (taken.some((other) => Math.abs(other - free) < 14)) free += 14
    taken.push(free)
    pen.text(x, free, words.arc(arc), { fill: 'ink', size: SMALL, align: 'center', bold: true, ground: 'paper' })
  }
}

/** Draws into a plot of the view's width, with the gutter on its left. */
export function paintChart(pen: Pen, picture: Picture) {
  const { view, layout } = picture
  pen.rect(0, 0, GUTTER + view.width, layout.height, { fill: 'paper' })
  paintLanes(pen, picture)
  pen.inside(GUTTER, 0, view.width, layout.height, () => {
    paintGrid(pen, picture)
    paintBoxes(pen, picture)
    paintLabels(pen, picture)
    paintBars(pen, picture)
    paintArcs(pen, picture)
  })
}
