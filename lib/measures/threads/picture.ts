/** A thread as a small picture: a line for each of its measures along one axis of days, as the chart draws them. */
import type { Day } from '@/lib/dates'
import { createPagePen } from '@/lib/drawing/svg-pen'
import { toEpochDay } from '@/lib/epoch-day'
import type { Speech } from '@/lib/i18n/format'
import type { ChartData } from '../chart/data/data'
import { xAt } from '../chart/layout/view'
import { BANK_COLORS, paintVeil } from '../chart/paint/forms'
import { paintBar } from '../chart/paint/paint-bar'
import { type SampleKey, signsIn } from '../chart/paint/paint-legend'
import { chartedOf, paintDays, STRIP_AXIS, type StripDays, type Stripped } from '../chart/paint/strip'

/** `isHeaded`: all of it answers the first line. */
export type ThreadPlot = Pick<ChartData, 'lanes' | 'rows' | 'checked' | 'today'> & {
  days: StripDays
  isHeaded: boolean
}

const LINE = 9
const THICK = 6
/** Days of margin before the first step and after today. */
const [BEFORE, AHEAD] = [30, 180]

/** Null where no measure stands in it. */
export function plotThread(
  head: Stripped | null,
  records: readonly Stripped[],
  { today, coverageDay }: { today: Day; coverageDay: Day | null },
): ThreadPlot | null {
  const measures = records.filter(({ kind }) => kind === 'measure')
  if (measures.length === 0) return null
  const { lanes, rows } = chartedOf(head ? [head, ...measures] : measures, today)
  const now = toEpochDay(today)
  return {
    ...{ lanes, rows, today: now, isHeaded: head !== null },
    days: { from: Math.min(...rows.map(({ first }) => first)) - BEFORE, to: now + AHEAD },
    checked: coverageDay === null ? null : toEpochDay(coverageDay),
  }
}

export const signsOfThread = (plot: ThreadPlot): SampleKey[] =>
  signsIn(plot, { bars: plot.rows.map((_, row) => ({ row })), boxes: [] }, { ...plot.days, width: 1 })

/** As SVG in the colours of the page around it; `title` says what it shows. */
export function drawThread(plot: ThreadPlot, width: number, title: string, speech: Speech): string {
  const { lanes, rows, days, today, checked, isHeaded } = plot
  const pen = createPagePen()
  const view = { ...days, width }
  const height = rows.length * LINE
  const colors = rows.map(({ lane }) => BANK_COLORS[lanes[lane]?.bank ?? 'others'])
  paintDays(pen, view, height, today, speech)
  for (const [at, row] of rows.entries()) {
    const drawing = { view, today, color: colors[at] ?? 'ink' }
    paintBar(pen, row, drawing, { middle: (at + 0.5) * LINE, thickness: THICK })
  }
  if (checked !== null) paintVeil(pen, xAt(view, checked + 1), width, height)
  const [head] = rows
  if (head && isHeaded) {
    const x = xAt(view, head.first + 0.5)
    const down = [
      [x, LINE],
      [x, height],
    ] as const
    pen.line(down, { stroke: colors[0] ?? 'ink', width: 1.5 })
  }
  return pen.toFile(width, height + STRIP_AXIS, title)
}
