/** Where everything of the chart stands: lanes, bars in their tracks, and boxes that count what would not fit. Pixels. */

import type { Bank, ChartBin, ChartData } from '../data/data'
import { type Box, boxBins, boxRows, isNarrow } from './boxes'
import {
  chooseHeights,
  fitCounts,
  GAP,
  type Heights,
  type Held,
  type Lane,
  laneHeight,
  stackLane,
  type Track,
  type TrackCounts,
} from './tracks'
import { type ChartView, isWithin } from './view'

export type LaneBand = {
  lane: number
  bank: Bank
  top: number
  height: number
  /** Where its counted boxes stand; null where everything fits. */
  boxTop: number | null
}
/** `height` is that of its track. */
export type Bar = { row: number; lane: number; track: Track; x0: number; x1: number; top: number; height: number }
export type Layout = {
  heights: Heights
  bands: LaneBand[]
  bars: Bar[]
  boxes: Box[]
  /** The band between the first two banks in which the days are written. */
  axis: { top: number; height: number }
  height: number
}

const LANE_GAP = 5
const BANK_GAP = 8
const AXIS_HEIGHT = 22
/** Bars go on beyond the plot, but not for ever: a canvas reckons with small numbers. */
export const BEYOND = 60

const clip = (x: number, { width }: ChartView) => Math.min(Math.max(x, -BEYOND), width + BEYOND)

/** Where each lane begins, bank by bank, with the axis below the first. */
function stackBands(banks: readonly Bank[], heights: readonly number[]) {
  const tops: number[] = []
  let [y, axisTop]: [number, number | null] = [0, null]
  for (const [lane, bank] of banks.entries()) {
    if (bank !== 'china' && axisTop === null) {
      axisTop = y
      y += AXIS_HEIGHT
    } else if (lane > 0 && bank !== banks[lane - 1]) y += BANK_GAP
    tops.push(y)
    y += (heights[lane] ?? 0) + LANE_GAP
  }
  return axisTop === null ? { tops, axisTop: y, height: y + AXIS_HEIGHT } : { tops, axisTop, height: y }
}

/** Bars of what has a track, and the rows that have none. */
function placeBars(
  { stretches, tracks }: Lane,
  lane: number,
  top: number,
  counts: TrackCounts,
  heights: Heights,
  view: ChartView,
) {
  const [bars, hidden]: [Bar[], number[]] = [[], []]
  for (const { id, x0, x1 } of stretches) {
    const track = tracks.get(id) ?? { quiet: false, at: 0 }
    const { quiet, at } = track
    const height = quiet ? heights.quiet : heights.lively
    if (at >= (quiet ? counts.quiet : counts.lively)) hidden.push(id)
    else {
      const y = top + (quiet ? counts.lively * heights.lively : 0) + at * height
      bars.push({ row: id, lane, track, x0: clip(x0, view), x1: clip(x1 - GAP, view), top: y, height })
    }
  }
  return { bars, hidden }
}

const inView = ({ from, to }: ChartBin, view: ChartView) => from < view.to && to > view.from

/**
 * All rows of the view: each has a bar of its own, or counts in a box of its lane. `pinned` rows have bars before others.
 * Bars of one track never overlap, and neither do boxes of a lane. `held`: of the layout before, while the reader moves.
 */
export function layoutChart(
  data: ChartData,
  view: ChartView,
  pinned: ReadonlySet<number> = new Set(),
  held?: Held,
): Layout {
  const shown = data.rows.flatMap((row, place) => (isWithin(row, view, data.today) ? [place] : []))
  const bins = data.bins.filter((bin) => inView(bin, view))
  const shared = data.bins.some((bin) => isNarrow(bin, view))
  const lanes = data.lanes.map((_, lane) => {
    const rows = shown.filter((row) => data.rows[row]?.lane === lane)
    return { ...stackLane(data, lane, rows, pinned, view, held), bins: bins.filter((bin) => bin.lane === lane) }
  })
  const sizes = lanes.map(({ counts, bins: own }) => ({ counts, boxed: own.length > 0 }))
  const gaps = AXIS_HEIGHT + 2 * BANK_GAP + lanes.length * LANE_GAP
  const { heights, most } = chooseHeights(sizes, view.height - gaps)
  const laneHeights = sizes.map(({ counts, boxed }) => laneHeight(counts, heights, most, boxed))
  const banks = data.lanes.map(({ bank }) => bank)
  const { tops, axisTop, height } = stackBands(banks, laneHeights)
  const [bars, boxes, bands]: [Bar[], Box[], LaneBand[]] = [[], [], []]
  for (const [lane, stacked] of lanes.entries()) {
    const top = tops[lane] ?? 0
    const counts = fitCounts(stacked.counts, most)
    const placed = placeBars(stacked, lane, top, counts, heights, view)
    const boxTop = top + counts.lively * heights.lively + counts.quiet * heights.quiet
    const own = [
      ...boxRows(data.rows, placed.hidden, lane, boxTop, view),
      ...boxBins(stacked.bins, shared, boxTop, view),
    ]
    bars.push(...placed.bars)
    boxes.push(...own)
    const band = { lane, bank: banks[lane] ?? 'others', top, height: laneHeights[lane] ?? 0 }
    bands.push({ ...band, boxTop: own.length > 0 ? boxTop : null })
  }
  return { heights, bands, bars, boxes, axis: { top: axisTop, height: AXIS_HEIGHT }, height }
}

/** What the next layout keeps of this one. */
export function holdLayout({ bars, bands }: Layout): Held {
  const counts = new Map<number, TrackCounts>(bands.map(({ lane }) => [lane, { lively: 0, quiet: 0 }]))
  for (const { lane, track } of bars) {
    const known = counts.get(lane) ?? { lively: 0, quiet: 0 }
    const kind = track.quiet ? 'quiet' : 'lively'
    counts.set(lane, { ...known, [kind]: Math.max(known[kind], track.at + 1) })
  }
  return { counts, tracks: new Map(bars.map(({ row, track }) => [row, track])) }
}
