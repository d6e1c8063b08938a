/** A record's own stretch of days, small and by itself, as the chart draws it: on its page, and a row of a brief. */
import { type Day, rangeOf } from '@/lib/dates'
import type { Pen } from '@/lib/drawing/pen'
import { createPagePen } from '@/lib/drawing/svg-pen'
import { toEpochDay } from '@/lib/epoch-day'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { sideOf } from '@/lib/measures/marks'
import type { ShownMeasure } from '@/lib/measures/types'
import { type Charted, fromRecords } from '../data/compose'
import type { ChartData } from '../data/data'
import { type Tick, ticksOf } from '../layout/ticks'
import { type ChartView, lastDayOf, xAt } from '../layout/view'
import { paintVeil } from './forms'
import { paintBar } from './paint-bar'

/** The first day and the last that are drawn, with some air on either side. */
export type StripDays = Pick<ChartView, 'from' | 'to'>
/** `axis`: with the days below it. */
export type StripSize = { width: number; height: number; axis: boolean }

export const STRIP_AXIS = 18
const LABEL = 11

/** What it says of itself; what is linked to it is not drawn. */
export type Stripped = Omit<ShownMeasure, 'relations'>

function toCharted(record: Stripped, today: Day): Charted {
  const events = record.events.map(({ type, date }) => ({ type, ...rangeOf(date) }))
  const [firsts, lasts] = [events.map(({ earliest }) => earliest).sort(), events.map(({ latest }) => latest).sort()]
  const ends = { firstEarliest: firsts[0] ?? today, lastLatest: lasts.at(-1) ?? today }
  return { ...record, ...ends, authorities: [], relations: [], events }
}

/** As the chart has them, without their names. */
export const chartedOf = (records: readonly Stripped[], today: Day): Pick<ChartData, 'lanes' | 'rows'> =>
  fromRecords(
    records.map((record) => toCharted(record, today)),
    'category',
    today,
    { lane: () => '', title: () => ({ text: '', lang: '' }) },
  )

/** However new most records are, so long a time is drawn where one was at work. */
const LEAST_DAYS = 3 * 365

/**
 * The days that these records were at work, up to today or what is known of days to come. Of many from as early on as the
 * middle one began: a few old ones would leave no room for the days of all others.
 */
export function daysOf(records: readonly Stripped[], today: Day): StripDays {
  const now = toEpochDay(today)
  const { rows } = chartedOf(records, today)
  const firsts = rows.map(({ first }) => first).sort((a, b) => a - b)
  const middle = firsts[Math.floor(firsts.length / 2)] ?? now
  const from = Math.max(Math.min(now, ...firsts), Math.min(middle, now - LEAST_DAYS))
  const to = Math.max(now, ...rows.map((row) => lastDayOf(row, now)))
  const air = Math.max((to - from) * 0.04, 20)
  return { from: from - air, to: to + air }
}

/** So far apart at least: how wide a label is, is only reckoned. */
const LABEL_GAP = 14

/** Years first: a month has its name where it has room beside them. */
function labelsOf(pen: Pen, ticks: readonly Tick[], width: number, speech: Speech) {
  const put: { x: number; half: number; text: string }[] = []
  for (const { day, x, level } of ticks.toSorted((a, b) => Number(b.level === 'year') - Number(a.level === 'year'))) {
    const text = formatDate(level === 'year' ? day.slice(0, 4) : level === 'month' ? day.slice(0, 7) : day, speech)
    const half = pen.measure(text, { size: LABEL }) / 2
    const middle = Math.min(Math.max(x, half + 2), width - half - 2)
    if (put.every((other) => Math.abs(other.x - middle) >= other.half + half + LABEL_GAP))
      put.push({ x: middle, half, text })
  }
  return put
}

/** Ticks down to `height` and their days below it, and today. */
export function paintDays(pen: Pen, view: ChartView, height: number, today: number, speech: Speech) {
  const at = (x: number) =>
    [
      [x, 0],
      [x, height],
    ] as const
  const ticks = ticksOf(view)
  for (const { x } of ticks) pen.line(at(x), { stroke: 'rule' })
  for (const { x, text } of labelsOf(pen, ticks, view.width, speech))
    pen.text(x, height + STRIP_AXIS / 2 + 2, text, { fill: 'muted', size: LABEL, align: 'center' })
  pen.line(at(xAt(view, today)), { stroke: 'ink', dash: [2, 2] })
}

/** `through`: the last day of which anybody has looked; null where that is not known. */
export type StripKnown = { today: Day; through: Day | null }

/** As SVG in the colours of the page around it; `title` says what it shows. Without a record: the days alone. */
export function drawStrip(
  record: Stripped | null,
  days: StripDays,
  { width, height, axis }: StripSize,
  title: string,
  { today, through }: StripKnown,
  speech: Speech,
): string {
  const pen = createPagePen()
  const view = { ...days, width }
  const plot = axis ? height - STRIP_AXIS : height
  const now = toEpochDay(today)
  const row = record && chartedOf([record], today).rows[0]
  if (axis) paintDays(pen, view, plot, now, speech)
  // All of it was before: it says so.
  if (row && lastDayOf(row, now) < view.from) pen.text(2, plot / 2, '◂', { fill: 'muted', size: LABEL })
  else if (row) {
    const drawing = { view, today: now, color: sideOf(record.imposer) }
    paintBar(pen, row, drawing, { middle: plot / 2, thickness: Math.min(10, plot - 4) })
  }
  if (row && through !== null) paintVeil(pen, Math.max(xAt(view, toEpochDay(through) + 1), 0), width, plot)
  return pen.toFile(width, height, title)
}
