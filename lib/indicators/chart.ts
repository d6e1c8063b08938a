/** A small column chart of one series: a place for each period, differing values of a period side by side in it. */

import type { Day } from '@/lib/dates'
import { daysBetween } from '@/lib/epoch-day'
import { groupBy } from '@/lib/group-by'
import { daysOfPeriod } from './period'
import type { Figure } from './types'

// Pixels. A cell is as wide as "~330,400" in the smallest type.
const CELL = 84
const COLUMN = 28
const BREAK = 20
const PLOT = 96
const NUMBER = 20
const LABEL = 24
/** The most days from the first to the last of a day, a month and a year. */
const LENGTHS: readonly number[] = [0, 30, 365]

type Value = Pick<Figure, 'value' | 'qualifier'>
/** `x` and `y` are its upper left corner. */
export type ChartColumn = Value & { x: number; y: number; height: number }
/** `x` is its middle. `breakBefore`: between this period and the one before others were left out. */
export type ChartSlot = { period: string; x: number; breakBefore: boolean; columns: ChartColumn[] }
export type Chart = { width: number; height: number; columnWidth: number; baseline: number; slots: ChartSlot[] }

type Group = { period: string; first: Day; last: Day; figures: Figure[] }
type Scale = { baseline: number; heightOf: (value: number) => number; bottom: number }

/** Figures by period, oldest first, of those periods alone that are one day, month or year. */
const groupByPeriod = (figures: readonly Figure[]): Group[] =>
  [...groupBy(figures, ({ period }) => period)]
    .flatMap(([period, members]) => {
      const { first, last } = daysOfPeriod(period)
      return first && last && !period.includes('/') ? [{ period, first, last, figures: members }] : []
    })
    .sort((a, b) => a.first.localeCompare(b.first))

/** Those that can stand beside one another, by their days. */
export const comparableFigures = (figures: readonly Figure[]): Group[] => comparable(groupByPeriod(figures))

const lengthOf = ({ first, last }: Group) => LENGTHS.findIndex((days) => daysBetween(first, last) <= days)

/** A year's sum beside a month's says nothing: only periods of one length are drawn, those of which there are most. */
function comparable(groups: Group[]): Group[] {
  const byLength = [...groupBy(groups, lengthOf).values()]
  return byLength.reduce((most, some) => (some.length > most.length ? some : most), [])
}

const isApart = (before: Group | undefined, { first }: Group) =>
  before !== undefined && daysBetween(before.last, first) > 1

/** Zero is always in view; negative values hang from the baseline. */
function scaleOf(groups: Group[]): Scale {
  const values = groups.flatMap(({ figures }) => figures.map(({ value }) => value))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const unit = high === low ? 0 : PLOT / (high - low)
  const bottom = NUMBER + PLOT + (low < 0 ? NUMBER : 0) + LABEL
  return { baseline: NUMBER + high * unit, heightOf: (value) => Math.abs(value) * unit, bottom }
}

const layoutColumns = ({ figures }: Group, left: number, { baseline, heightOf }: Scale): ChartColumn[] =>
  figures.map(({ value, qualifier }, index) => {
    const height = heightOf(value)
    const x = left + index * CELL + (CELL - COLUMN) / 2
    return { value, qualifier, x, y: value < 0 ? baseline : baseline - height, height }
  })

/** Sizes in pixels. Null when there are not two periods that can be compared. */
export function layoutSeries(figures: readonly Figure[]): Chart | null {
  const groups = comparable(groupByPeriod(figures))
  if (groups.length < 2) return null
  const scale = scaleOf(groups)
  let right = 0
  const slots = groups.map((group, index): ChartSlot => {
    const breakBefore = isApart(groups[index - 1], group)
    const left = right + (breakBefore ? BREAK : 0)
    right = left + group.figures.length * CELL
    const columns = layoutColumns(group, left, scale)
    return { period: group.period, x: (left + right) / 2, breakBefore, columns }
  })
  return { width: right, height: scale.bottom, columnWidth: COLUMN, baseline: scale.baseline, slots }
}

/** The periods of the figures that a chart leaves out. */
export const leftOut = (figures: readonly Figure[], { slots }: Chart): string[] => [
  ...new Set(figures.map(({ period }) => period).filter((period) => slots.every((slot) => slot.period !== period))),
]
