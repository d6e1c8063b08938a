/** The days that a plot shows, and where each of them stands in it. */
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartRow } from '../data/data'

/** The days at the plot's left and right edge, and its width in pixels. Days may be fractions while somebody zooms. */
export type ChartView = { from: EpochDay; to: EpochDay; width: number }

export const xAt = ({ from, to, width }: ChartView, day: EpochDay) => ((day - from) / (to - from)) * width
export const dayAt = ({ from, to, width }: ChartView, x: number): EpochDay => from + (x / width) * (to - from)

/** The last day that a row is drawn for: what lasts, lasts to today, or to what is known of days to come. */
export const lastDayOf = ({ first, last, spans, events }: ChartRow, today: EpochDay): EpochDay =>
  last ?? Math.max(today, first, ...spans.map(({ from }) => from), ...events.map(({ latest }) => latest))

export const isWithin = (row: ChartRow, { from, to }: ChartView, today: EpochDay) =>
  row.first < to && lastDayOf(row, today) + 1 > from

/** Whether any of its steps is in view, or a change of what holds: other rows only pass through. */
export const isLively = ({ spans, events }: ChartRow, { from, to }: ChartView) =>
  events.some(({ earliest, latest }) => earliest < to && latest + 1 > from) ||
  spans.some((span) => span.from < to && span.from >= from)

/** What lasts fades out beyond its last day, for so many pixels. */
export const FADE = 26

/** Where the names of lanes stand, left of the plot, and the days above it. */
export const GUTTER = 160
export const AXIS_HEIGHT = 22
export const BOX_HEIGHT = 14
