/** The whole chart: the axis, and below it as much as is in sight of lanes, names and bars, and what is looked at. */

import { type Pen, type Stroke, weaken } from '@/lib/drawing/pen'
import type { EpochDay } from '@/lib/epoch-day'
import type { Bank, ChartData } from '../data/data'
import type { Arc, Chain } from '../layout/arcs'
import { cutText } from '../layout/labels'
import type { Bar, Fold, Layout } from '../layout/layout'
import { type Tick, ticksOf } from '../layout/ticks'
import { BAR_HEIGHT, FOLD_HEIGHT, NAME_HEIGHT, TRACK_HEIGHT } from '../layout/tracks'
import { AXIS_HEIGHT, BOX_HEIGHT, type ChartView, GUTTER, xAt } from '../layout/view'
import { type Focus, isSame } from '../layout/walk'
import { BANK_COLORS, paintVeil } from './forms'
import { type BarPlace, paintBar } from './paint-bar'
import { paintFigures } from './paint-figures'

export type Picture = {
  data: ChartData
  layout: Layout
  view: ChartView
  /** How much of its height is in sight, and from where: all of it in a file. */
  sight: { top: number; height: number }
  focus: Focus | null
  /** Whether the focus is the keyboard's own: it gets a ring then. */
  ring: boolean
  /** Rows that stand out; null: all do. */
  lit: ReadonlySet<number> | null
  /** What the record in focus tells of its chain, where it was chosen. */
  chain: Chain | null
  arcs: readonly Arc[]
  /** A day that is pointed out beside today. */
  day: EpochDay | null
  words: {
    banks: Record<Bank, string>
    months: readonly string[]
    chain: (chain: Chain) => string
    count: (count: number) => string
    fold: (fold: Fold, data: ChartData, view: ChartView) => string
  }
}

/** Of names. */
export const NAME_STYLE = { size: 12, serif: true } as const
const SMALL = 11
/** What steps back behind what stands out. */
const BEHIND = 0.25

const textOf = ({ day, level }: Tick, months: readonly string[]) => {
  const [year, month, date] = day.split('-')
  if (level === 'year') return year ?? ''
  const name = months[Number(month) - 1] ?? ''
  return level === 'month' ? name : `${Number(date)} ${name}`
}

/** Of the plot, from the axis down to the end of what is in sight. */
const drawDown = (pen: Pen, { sight }: Picture, x: number, stroke: Stroke) =>
  pen.line(
    [
      [x, AXIS_HEIGHT],
      [x, AXIS_HEIGHT + sight.height],
    ],
    stroke,
  )

function paintAxis(pen: Pen, picture: Picture) {
  const { view, words, data, day } = picture
  let free = 0
  for (const tick of ticksOf(view)) {
    const bold = tick.level === 'year'
    drawDown(pen, picture, tick.x, { stroke: 'rule', alpha: bold ? 1 : 0.6 })
    const style = { fill: bold ? 'ink' : 'muted', size: 12, align: 'center', bold } as const
    const text = textOf(tick, words.months)
    // At the edges a name stands beside its line, and not half outside.
    const half = pen.measure(text, style) / 2 + 2
    const x = Math.min(Math.max(tick.x, half), view.width - half)
    // So moved it may reach into the next one: of both the first is written.
    if (x - half < free) continue
    free = x + half - 3
    pen.text(x, AXIS_HEIGHT / 2, text, style)
  }
  const edge = [
    [0, AXIS_HEIGHT],
    [view.width, AXIS_HEIGHT],
  ] as const
  pen.line(edge, { stroke: 'ink' })
  const today = xAt(view, data.today + 1)
  if (today >= 0 && today <= view.width) drawDown(pen, picture, today, { stroke: 'ink', dash: [2, 2] })
  if (day !== null) drawDown(pen, picture, xAt(view, day + 0.5), { stroke: 'ink', width: 1.5 })
}

/** Names of banks, and of lanes: these stay in sight as long as their lane does. */
function paintLanes(pen: Pen, { layout: { heads, bands }, data, words, sight }: Picture) {
  for (const { bank, top } of heads) {
    pen.text(0, top + 9, words.banks[bank], { fill: BANK_COLORS[bank], size: 12, bold: true })
  }
  for (const { lane, bank, top, height } of bands) {
    const style = { fill: BANK_COLORS[bank], size: SMALL } as const
    pen.rect(0, top - 1, 3, height + 2, { fill: style.fill })
    const text = cutText(data.lanes[lane]?.label ?? '', GUTTER - 20, (part) => pen.measure(part, style))
    const line = Math.min(Math.max(sight.top, top), top + height - NAME_HEIGHT)
    pen.text(10, line + 8, text, style)
  }
}

/** Whether any of it is in sight. */
const isInSight = (top: number, height: number, { sight }: Picture) =>
  top < sight.top + sight.height && top + height > sight.top

function paintBoxes(pen: Pen, picture: Picture) {
  const { layout, data, view, focus, words } = picture
  const most = Math.max(1, ...layout.boxes.map(({ count }) => count))
  for (const { lane, x0, x1, top, count, from } of layout.boxes) {
    if (!isInSight(top, BOX_HEIGHT, picture)) continue
    const color = BANK_COLORS[data.lanes[lane]?.bank ?? 'others']
    // The number stands in the middle of what is in sight.
    const [left, right] = [Math.max(x0, 0), Math.min(x1, view.width)]
    const width = Math.max(right - left - 1, 1)
    // The more of them, the darker; the number says how many.
    pen.rect(left, top + 1, width, BOX_HEIGHT - 2, { fill: color, alpha: 0.1 + 0.3 * Math.sqrt(count / most) })
    pen.text(left + width / 2, top + BOX_HEIGHT / 2, words.count(count), { fill: 'ink', size: 10, align: 'center' })
    if (isSame(focus, { lane, from })) pen.rect(left - 1, top, width + 2, BOX_HEIGHT, { stroke: 'link', width: 2 })
  }
}

function paintFolds(pen: Pen, picture: Picture) {
  const { layout, data, view, words, focus, lit, day } = picture
  const style = { fill: 'muted', size: SMALL } as const
  for (const fold of layout.folds) {
    if (!isInSight(fold.top, FOLD_HEIGHT, picture)) continue
    const text = words.fold(fold, data, view)
    // On a day that is pointed out they hold as on any other.
    const own = lit && day === null ? weaken(pen, BEHIND) : pen
    own.text(2, fold.top + FOLD_HEIGHT / 2, text, style)
    if (isSame(focus, { fold: fold.lane }))
      pen.rect(0, fold.top + 1, pen.measure(text, style) + 6, FOLD_HEIGHT - 2, { stroke: 'link', width: 2 })
  }
}

const placeOf = ({ top }: Bar): BarPlace => ({ middle: top + NAME_HEIGHT + BAR_HEIGHT / 2, thickness: BAR_HEIGHT })
const colorOf = ({ data }: Picture, lane: number) => BANK_COLORS[data.lanes[lane]?.bank ?? 'others']
/** What stands out is drawn as it is, and all else steps back. */
const penFor = (pen: Pen, { lit }: Picture, row: number) => (!lit || lit.has(row) ? pen : weaken(pen, BEHIND))
const barsInSight = (picture: Picture) => picture.layout.bars.filter(({ top }) => isInSight(top, TRACK_HEIGHT, picture))

function paintBars(pen: Pen, picture: Picture) {
  const { data, view } = picture
  for (const bar of barsInSight(picture)) {
    const row = data.rows[bar.row]
    const drawing = { view, today: data.today, color: colorOf(picture, bar.lane) }
    if (row) paintBar(penFor(pen, picture, bar.row), row, drawing, placeOf(bar))
  }
}

function paintNames(pen: Pen, picture: Picture) {
  for (const { row, top, name } of barsInSight(picture)) {
    const { title = '', lang } = picture.data.rows[row] ?? {}
    if (!name) continue
    const text = cutText(title, name.room, (part) => pen.measure(part, NAME_STYLE))
    const style = { ...NAME_STYLE, fill: 'ink', ...(lang && { lang }) } as const
    penFor(pen, picture, row).text(name.x, top + NAME_HEIGHT / 2, text, style)
  }
}

function paintFocus(pen: Pen, { layout, view, focus, ring }: Picture) {
  const bar = focus && 'row' in focus && layout.bars.find(({ row }) => row === focus.row)
  if (!bar) return
  const [x0, x1] = [Math.max(Math.min(bar.x0, bar.name?.x ?? bar.x0), 1), Math.min(bar.x1, view.width - 1)]
  pen.rect(x0 - 3, bar.top + NAME_HEIGHT - 2, x1 - x0 + 6, BAR_HEIGHT + 4, {
    stroke: ring ? 'link' : 'ink',
    width: ring ? 2 : 1,
  })
}

function paintArcs(pen: Pen, { arcs }: Picture) {
  for (const { points, bank } of arcs) {
    const color = BANK_COLORS[bank]
    pen.line(points, { stroke: color, width: 1 })
    const [end, before] = [points.at(-1), points.at(-3)]
    if (!end || !before) continue
    const angle = Math.atan2(end[1] - before[1], end[0] - before[0])
    const wing = (turn: number) => [end[0] - 6 * Math.cos(angle + turn), end[1] - 6 * Math.sin(angle + turn)] as const
    pen.shape([end, wing(0.4), wing(-0.4)], { fill: color })
  }
}

/** One label for all arcs: behind the name of the record in focus. */
function paintChain(pen: Pen, { layout, view, focus, chain, words }: Picture) {
  const bar = focus && 'row' in focus && layout.bars.find(({ row }) => row === focus.row)
  const text = chain && words.chain(chain)
  if (!bar || !text) return
  const style = { fill: 'ink', size: SMALL, bold: true, ground: 'paper' } as const
  const beside = bar.name ? bar.name.x + bar.name.room + 8 : bar.x0
  const x = Math.max(0, Math.min(beside, view.width - pen.measure(text, style) - 2))
  pen.text(x, bar.top + NAME_HEIGHT / 2, text, style)
}

function paintPlot(pen: Pen, picture: Picture) {
  const { data, view, layout } = picture
  for (const { top, series } of layout.figures) paintFigures(pen, series, top, view, colorOf(picture, series.lane))
  paintBoxes(pen, picture)
  paintBars(pen, picture)
  if (data.checked !== null) paintVeil(pen, Math.max(xAt(view, data.checked + 1), 0), view.width, layout.height)
  paintFolds(pen, picture)
  paintNames(pen, picture)
  paintFocus(pen, picture)
  paintArcs(pen, picture)
  paintChain(pen, picture)
}

/** Draws into a plot of the view's width, with the gutter on its left and the axis above. */
export function paintChart(pen: Pen, picture: Picture) {
  const { view, layout, sight } = picture
  pen.rect(0, 0, GUTTER + view.width, AXIS_HEIGHT + sight.height, { fill: 'paper' })
  pen.inside(GUTTER, 0, view.width, AXIS_HEIGHT + sight.height, () => paintAxis(pen, picture))
  const below = (x: number, width: number, paint: (pen: Pen, picture: Picture) => void) =>
    pen.inside(x, AXIS_HEIGHT, width, sight.height, () =>
      pen.inside(0, -sight.top, width, layout.height, () => paint(pen, picture)),
    )
  below(0, GUTTER, paintLanes)
  below(GUTTER, view.width, paintPlot)
}
