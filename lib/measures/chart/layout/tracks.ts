/** The tracks of a lane: those of what happens in view, and below them thin ones of what only goes on. */

import { type Stretch, stack } from '@/lib/drawing/stack'
import type { ChartData, ChartRow } from '../data/data'
import { BOX_HEIGHT, type ChartView, isLively, lastDayOf, xAt } from './view'

/** A track of one of both kinds, counted from 0 in each. */
export type Track = { quiet: boolean; at: number }
/** What a layout keeps of the one before, so that nothing jumps while a reader moves: by row, and by lane. */
export type Held = { tracks: ReadonlyMap<number, Track>; counts: ReadonlyMap<number, TrackCounts> }
export type TrackCounts = { lively: number; quiet: number }
export type Heights = { lively: number; quiet: number }

/** From such with room for titles to the least that can be seen. Pixels. */
const HEIGHTS: readonly Heights[] = [
  { lively: 17, quiet: 17 },
  { lively: 17, quiet: 11 },
  { lively: 17, quiet: 7 },
  { lively: 14, quiet: 5 },
  { lively: 12, quiet: 4 },
  { lively: 9, quiet: 4 },
  { lively: 7, quiet: 4 },
  { lively: 5, quiet: 5 },
]
const LEAST: Heights = { lively: 5, quiet: 4 }
/** Tracks of so much have room for titles; for their sake the picture may grow. */
export const TITLED = 12
export const GROWTH = 1.35
/** A lane is as high as its name. */
export const LEAST_LANE = 11

/** A mark of one day is as wide, and so far do bars stay from one another. */
export const LEAST_WIDTH = 8
export const GAP = 3
/** What lasts fades out beyond its last day. */
export const FADE = 26

/** All that is drawn of a row. */
function stretchOf(row: ChartRow, id: number, view: ChartView, today: number): Stretch {
  const x0 = xAt(view, row.first)
  const end = xAt(view, lastDayOf(row, today) + 1) + (row.last === null ? FADE : 0)
  const middle = (x0 + end) / 2
  const wide = end - x0 >= LEAST_WIDTH
  return { id, x0: wide ? x0 : middle - LEAST_WIDTH / 2, x1: (wide ? end : middle + LEAST_WIDTH / 2) + GAP }
}

export type Lane = { stretches: Stretch[]; tracks: ReadonlyMap<number, Track>; counts: TrackCounts }

const countOf = (tracks: ReadonlyMap<number, number>) => Math.max(0, ...[...tracks.values()].map((track) => track + 1))

function wishesOf(held: Held | undefined, quiet: boolean): Map<number, number> {
  const own = [...(held?.tracks ?? [])].filter(([, track]) => track.quiet === quiet)
  return new Map(own.map(([row, { at }]) => [row, at]))
}

/** `rows` are those of the lane in view. Pinned ones choose their tracks before others. */
export function stackLane(
  data: ChartData,
  lane: number,
  rows: readonly number[],
  pinned: ReadonlySet<number>,
  view: ChartView,
  held?: Held,
): Lane {
  const rowAt = (row: number) => data.rows[row] as ChartRow
  const isQuiet = (row: number) => !pinned.has(row) && (held?.tracks.get(row)?.quiet ?? !isLively(rowAt(row), view))
  const stretchesOf = (some: readonly number[]) => some.map((row) => stretchOf(rowAt(row), row, view, data.today))
  const ahead = stretchesOf(rows.filter((row) => pinned.has(row)))
  const lively = stretchesOf(rows.filter((row) => !pinned.has(row) && !isQuiet(row)))
  const quiet = stretchesOf(rows.filter(isQuiet))
  const livelyTracks = stack([...ahead, ...lively], new Map([...wishesOf(held, false), ...stack(ahead)]))
  const quietTracks = stack(quiet, wishesOf(held, true))
  const known = held?.counts.get(lane)
  return {
    stretches: [...ahead, ...lively, ...quiet],
    tracks: new Map<number, Track>([
      ...[...livelyTracks].map(([row, at]) => [row, { quiet: false, at }] as const),
      ...[...quietTracks].map(([row, at]) => [row, { quiet: true, at }] as const),
    ]),
    counts: {
      lively: Math.max(countOf(livelyTracks), known?.lively ?? 0),
      quiet: Math.max(countOf(quietTracks), known?.quiet ?? 0),
    },
  }
}

/** What of a lane's tracks has room where it may have `most` of them: what happens comes first. */
export function fitCounts({ lively, quiet }: TrackCounts, most: number): TrackCounts {
  const kept = Math.min(lively, most)
  return { lively: kept, quiet: Math.min(quiet, most - kept) }
}

export function laneHeight(counts: TrackCounts, heights: Heights, most: number, boxed: boolean): number {
  const fitting = fitCounts(counts, most)
  const isCut = fitting.lively < counts.lively || fitting.quiet < counts.quiet
  const tracks = fitting.lively * heights.lively + fitting.quiet * heights.quiet
  return Math.max(LEAST_LANE, tracks + (boxed || isCut ? BOX_HEIGHT : 0))
}

/** The highest tracks that fit into a height, or into a little more where they have titles, and how many of them a lane may have. */
export function chooseHeights(lanes: readonly { counts: TrackCounts; boxed: boolean }[], room: number) {
  const total = (heights: Heights, most: number) =>
    lanes.reduce((sum, { counts, boxed }) => sum + laneHeight(counts, heights, most, boxed), 0)
  const deepest = Math.max(0, ...lanes.map(({ counts: { lively, quiet } }) => lively + quiet))
  const heights = HEIGHTS.find((each) => total(each, deepest) <= (each.lively >= TITLED ? room * GROWTH : room))
  if (heights) return { heights, most: deepest }
  let most = deepest
  while (most > 0 && total(LEAST, most) > room) most -= 1
  return { heights: LEAST, most }
}
