/** A small column chart of one series: one slot a period, differing values of a period side by side. */
import { type Day, daysBetween } from '@/lib/dates'
import { daysOf } from './period'
import type { Figure } from './types'

const WIDTH = { slot: 72, column: 26, columnGap: 2, break: 20, side: 4 }
const HEIGHT = { plot: 96, number: 18, label: 22 }
/** Days of a month or year differ a little among themselves. */
const LENGTHS: readonly number[] = [1, 31, 366]

export type ChartColumn = Pick<Figure, 'value' | 'qualifier'> & { x: number; y: number; height: number }
/** `x` is the middle of its columns. `breakBefore`: periods lie between this one and the one before. */
export type ChartSlot = { period: string; x: number; breakBefore: boolean; columns: ChartColumn[] }
export type Chart = { width: number; height: number; columnWidth: number; baseline: number; slots: ChartSlot[] }

type Group = { period: string; first: Day; last: Day; figures: Figure[] }

/** Figures by period, oldest first, of those periods alone that are a day, a month or a year long. */
function groupByPeriod(figures: readonly Figure[]): Group[] {
  return [...Map.groupBy(figures, ({ period }) => period)]
    .flatMap(([period, members]) => {
      const { first, last } = daysOf(period)
      return first && last && !period.includes('/') ? [{ period, first, last, figures: members }] : []
    })
    .sort((a, b) => a.first.localeCompare(b.first))
}

const lengthOf = ({ first, last }: Group) => LENGTHS.findIndex((days) => daysBetween(first, last) < days)

/** A year's sum beside a month's says nothing: only periods of one length are drawn, those of which there are most. */
function comparable(groups: Group[]): Group[] {
  const byLength = [...Map.groupBy(groups, lengthOf).values()]
  return byLength.reduce((most, some) => (some.length > most.length ? some : most), [])
}

const isApart = (before: Group | undefined, group: Group) =>
  before !== undefined && daysBetween(before.last, group.first) > 1

/** From a value to its height above (or depth below) the baseline, in pixels. Zero is always in view. */
function scaleOf(groups: Group[]) {
  const values = groups.flatMap(({ figures }) => figures.map(({ value }) => value))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const unit = high === low ? 0 : HEIGHT.plot / (high - low)
  return { top: HEIGHT.number + high * unit, heightOf: (value: number) => Math.abs(value) * unit, hasNegative: low < 0 }
}

/** Sizes in pixels. Null when there are not two comparable periods to compare. */
export function layoutChart(figures: readonly Figure[]): Chart | null {
  const groups = comparable(groupByPeriod(figures))
  if (groups.length < 2) return null
  const { top, heightOf, hasNegative } = scaleOf(groups)
  let left = WIDTH.side
  const slots = groups.map((group, index): ChartSlot => {
    const breakBefore = isApart(groups[index - 1], group)
    const inner = group.figures.length * (WIDTH.column + WIDTH.columnGap) - WIDTH.columnGap
    const width = Math.max(WIDTH.slot, group.figures.length * 52)
    const start = left + (breakBefore ? WIDTH.break : 0)
    const x = start + width / 2
    left = start + width
    const columns = group.figures.map(({ value, qualifier }, position) => {
      const height = heightOf(value)
      const y = value < 0 ? top : top - height
      return { value, qualifier, x: x - inner / 2 + position * (WIDTH.column + WIDTH.columnGap), y, height }
    })
    return { period: group.period, x, breakBefore, columns }
  })
  const height = HEIGHT.number + HEIGHT.plot + (hasNegative ? HEIGHT.number : 0) + HEIGHT.label
  return { width: left + WIDTH.side, height, columnWidth: WIDTH.column, baseline: top, slots }
}

/** The periods of the figures that a chart leaves out. */
export const leftOut = (figures: readonly Figure[], { slots }: Chart): string[] => [
  ...new Set(figures.map(({ period }) => period).filter((period) => slots.every((slot) => slot.period !== period))),
]
