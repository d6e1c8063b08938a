/** Boxes that count what has no bar of its own: records that the database counted. */
import type { EpochDay } from '@/lib/epoch-day'
import type { ChartBin } from '../data/data'
import { type ChartView, xAt } from './view'

/** Pixels. */
export type Box = {
  lane: number
  x0: number
  x1: number
  top: number
  from: EpochDay
  to: EpochDay
  count: number
}

/** A box that is narrower has no room for its number. */
export const BOX_WIDTH = 34

/**
 * Cells of the boxes' width, counted from a fixed day: they stay where they are while the plot is moved. What begins
 * before the first whole one of the view is counted there.
 */
const cellOf = (view: ChartView, day: EpochDay) =>
  Math.max(Math.floor((xAt(view, day) - xAt(view, 0)) / BOX_WIDTH), Math.ceil(-xAt(view, 0) / BOX_WIDTH))

function edgesOf(view: ChartView, cell: number) {
  const x0 = xAt(view, 0) + cell * BOX_WIDTH
  return { x0, x1: x0 + BOX_WIDTH - 1 }
}

export const isNarrow = ({ from, to }: ChartBin, view: ChartView) => xAt(view, to) - xAt(view, from) < BOX_WIDTH

/** In the order of their days. Where one alone would be too narrow, those of a cell share a box. */
export function boxBins(bins: readonly ChartBin[], shared: boolean, top: number, view: ChartView): Box[] {
  if (!shared) {
    return bins.map(({ lane, from, to, count }) => ({
      ...{ lane, x0: xAt(view, from), x1: xAt(view, to) - 1, top, from, to, count },
    }))
  }
  const cells = new Map<number, Box>()
  for (const { lane, from, to, count } of bins) {
    const cell = cellOf(view, from)
    const known = cells.get(cell)
    if (known) Object.assign(known, { to, count: known.count + count })
    else cells.set(cell, { lane, ...edgesOf(view, cell), top, from, to, count })
  }
  return [...cells.values()]
}
