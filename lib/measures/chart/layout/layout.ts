/** Where everything of the chart stands below its axis: lanes, bars under their names, and what stands for more. Pixels. */

import type { Bank, ChartBin, ChartData, ChartFigures, ChartRow } from '../data/data'
import { type Box, boxBins, isNarrow } from './boxes'
import { type BarName, nameTrack } from './labels'
import {
  FIGURES_HEIGHT,
  GAP,
  type Held,
  type Lane,
  type LaneAsk,
  laneParts,
  stackLane,
  TRACK_HEIGHT,
  type Track,
} from './tracks'
import { type ChartView, isWithin } from './view'

export type LaneBand = { lane: number; bank: Bank; top: number; height: number }
/** `top` is that of its track; null: there is no room for its name. */
export type Bar = {
  row: number
  lane: number
  track: Track
  x0: number
  x1: number
  top: number
  name: BarName | null
}
/** A line for the rows of a lane that only pass through; `open`: they have bars below it. `before`: so many more, by their number alone. */
export type Fold = { lane: number; top: number; rows: number[]; open: boolean; before: number }
export type Layout = {
  /** The name of each bank that has lanes, above them. */
  heads: { bank: Bank; top: number }[]
  bands: LaneBand[]
  bars: Bar[]
  folds: Fold[]
  boxes: Box[]
  figures: { top: number; series: ChartFigures }[]
  height: number
}
export type LayoutOptions = Partial<Omit<LaneAsk, 'view'>>

const LANE_GAP = 5
export const HEAD_HEIGHT = 18
/** Bars go on beyond the plot, but not for ever: a canvas reckons with small numbers. */
export const BEYOND = 60
const NONE: ReadonlySet<number> = new Set()

const clip = (x: number, { width }: ChartView) => Math.min(Math.max(x, -BEYOND), width + BEYOND)

/** Bars of what has a track, from the top down and along each. */
function placeBars(data: ChartData, lane: number, stacked: Lane, top: number, quietTop: number, ask: LaneAsk) {
  const byTop = new Map<number, Bar[]>()
  for (const { id, x0, x1 } of stacked.stretches) {
    const track = stacked.tracks.get(id) ?? { quiet: false, at: 0 }
    const y = top + (track.quiet ? quietTop : 0) + track.at * TRACK_HEIGHT
    const bar: Bar = { row: id, lane, track, x0: clip(x0, ask.view), x1: clip(x1 - GAP, ask.view), top: y, name: null }
    const beside = byTop.get(y)
    if (beside) beside.push(bar)
    else byTop.set(y, [bar])
  }
  const tracks = [...byTop].sort(([a], [b]) => a - b)
  return tracks.flatMap(([, bars]) => {
    const ordered = bars.toSorted((a, b) => a.x0 - b.x0)
    const widths = ordered.map(({ row, x0 }) => ({ x0, width: ask.nameWidth(data.rows[row] as ChartRow) }))
    const names = nameTrack(widths, ask.view)
    return ordered.map((bar, at) => ({ ...bar, name: names[at] ?? null }))
  })
}

const inView = ({ from, to }: ChartBin, view: ChartView) => from < view.to && to > view.from

/** One lane from its top down. */
function placeLane(data: ChartData, lane: number, stacked: Lane, bins: readonly ChartBin[], top: number, ask: LaneAsk) {
  const own = bins.filter((bin) => bin.lane === lane)
  const before = data.lasting?.counts.find((each) => each.lane === lane)?.count ?? 0
  const folds = stacked.folds || before > 0
  const series = ask.figures ? data.figures.filter((each) => each.lane === lane) : []
  const parts = laneParts({ ...stacked, folds }, own.length > 0, series.length)
  const { foldTop, quietTop, boxTop, figuresTop, height } = parts
  const shared = data.bins.some((bin) => isNarrow(bin, ask.view))
  const fold = { lane, top: top + foldTop, rows: stacked.passing, open: ask.open.has(lane), before }
  return {
    height,
    bars: placeBars(data, lane, stacked, top, quietTop, ask),
    folds: stacked.passing.length + before > 0 ? [fold] : [],
    boxes: boxBins(own, shared, top + boxTop, ask.view),
    figures: series.map((each, at) => ({ top: top + figuresTop + at * FIGURES_HEIGHT, series: each })),
  }
}

/**
 * All rows of the view: each has a bar of its own, or is one of those that a line stands for. `pinned` rows have bars. Bars
 * of one track never overlap, nor do their names, and neither do boxes of a lane.
 */
export function layoutChart(data: ChartData, view: ChartView, options: LayoutOptions = {}): Layout {
  const usual = { pinned: NONE, open: NONE, held: undefined, figures: false, nameWidth: () => 0 }
  const ask: LaneAsk = { ...usual, ...options, view }
  const shown = data.rows.flatMap((row, place) => (isWithin(row, view, data.today) ? [place] : []))
  const bins = data.bins.filter((bin) => inView(bin, view))
  const layout: Layout = { heads: [], bands: [], bars: [], folds: [], boxes: [], figures: [], height: 0 }
  for (const [lane, { bank }] of data.lanes.entries()) {
    if (bank !== data.lanes[lane - 1]?.bank) {
      layout.heads.push({ bank, top: layout.height })
      layout.height += HEAD_HEIGHT
    }
    const rows = shown.filter((row) => data.rows[row]?.lane === lane)
    const top = layout.height
    const { height, bars, folds, boxes, figures } = placeLane(
      data,
      lane,
      stackLane(data, lane, rows, ask),
      bins,
      top,
      ask,
    )
    layout.bands.push({ lane, bank, top, height })
    layout.bars.push(...bars)
    layout.folds.push(...folds)
    layout.boxes.push(...boxes)
    layout.figures.push(...figures)
    layout.height += height + LANE_GAP
  }
  return layout
}

/** What the next layout keeps of this one. */
export function holdLayout({ bars, folds, bands }: Layout): Held {
  const sizes: Map<number, { counts: { lively: number; quiet: number }; folds: boolean }> = new Map(
    bands.map(({ lane }) => [
      lane,
      { counts: { lively: 0, quiet: 0 }, folds: folds.some((fold) => fold.lane === lane) },
    ]),
  )
  for (const { lane, track } of bars) {
    const counts = sizes.get(lane)?.counts
    const kind = track.quiet ? 'quiet' : 'lively'
    if (counts) counts[kind] = Math.max(counts[kind], track.at + 1)
  }
  return {
    sizes,
    tracks: new Map(bars.map(({ row, track }) => [row, track])),
    folded: new Set(folds.flatMap(({ rows }) => rows)),
  }
}
