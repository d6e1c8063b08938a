/** The tracks of a lane: those of what happens in view, and those of what only passes through, which one line stands for. */

import { type Stretch, stack } from '@/lib/drawing/stack'
import type { ChartData, ChartRow } from '../data/data'
import { NAME_GAP, type NameWidth, nameRoom } from './labels'
import { BOX_HEIGHT, type ChartView, FADE, isLively, lastDayOf, xAt } from './view'

/** A track of one of both kinds, counted from 0 in each. */
export type Track = { quiet: boolean; at: number }
export type TrackCounts = { lively: number; quiet: number }
/** What a layout keeps of the one before, so that nothing jumps while a reader moves: by row, and by lane. */
export type Held = {
  tracks: ReadonlyMap<number, Track>
  folded: ReadonlySet<number>
  sizes: ReadonlyMap<number, { counts: TrackCounts; folds: boolean }>
}

/** A name on a line of its own, and its bar below. Pixels. */
export const NAME_HEIGHT = 15
export const BAR_HEIGHT = 8
export const TRACK_HEIGHT = 26
/** The line that stands for what passes through. */
export const FOLD_HEIGHT = 18
/** Figures: what they count, and their columns under their numbers. */
export const FIGURES_HEIGHT = 48
/** A lane is as high as its name. */
export const LEAST_LANE = 16

/** A mark of one day is as wide, and so far do bars stay from one another. */
export const LEAST_WIDTH = 8
export const GAP = 3

/** All that is drawn of a row but for its name. */
function stretchOf(row: ChartRow, id: number, view: ChartView, today: number): Stretch {
  const x0 = xAt(view, row.first)
  const end = xAt(view, lastDayOf(row, today) + 1) + (row.last === null ? FADE : 0)
  const middle = (x0 + end) / 2
  const wide = end - x0 >= LEAST_WIDTH
  return { id, x0: wide ? x0 : middle - LEAST_WIDTH / 2, x1: (wide ? end : middle + LEAST_WIDTH / 2) + GAP }
}

/** `open`: what passes through has bars, too. `held`: of the layout before, while the reader moves. */
export type LaneAsk = {
  view: ChartView
  /** Whether figures that belong to lanes stand under them. */
  figures: boolean
  pinned: ReadonlySet<number>
  open: ReadonlySet<number>
  held: Held | undefined
  nameWidth: NameWidth
}
export type Lane = {
  stretches: Stretch[]
  tracks: ReadonlyMap<number, Track>
  counts: TrackCounts
  /** What only passes through, whether it has bars or not; and whether a line tells of it. */
  passing: number[]
  folds: boolean
}

const countOf = (tracks: ReadonlyMap<number, number>) => Math.max(0, ...[...tracks.values()].map((track) => track + 1))

/** The tracks that these rows had. */
function wishesOf(stretches: readonly Stretch[], held: Held | undefined, quiet: boolean): Map<number, number> {
  const wishes = new Map<number, number>()
  for (const { id } of stretches) {
    const track = held?.tracks.get(id)
    if (track?.quiet === quiet) wishes.set(id, track.at)
  }
  return wishes
}

/** Whether a row only passes through. While a reader moves it stays what it was. */
function isQuiet(row: ChartRow, place: number, { view, held }: LaneAsk): boolean {
  if (held?.folded.has(place)) return true
  return held?.tracks.get(place)?.quiet ?? !isLively(row, view)
}

/**
 * `rows` are those of the lane in view. Pinned ones have bars whatever they do, below those that have them anyway. At rest
 * a track has room for the whole name of each of its bars; while a reader moves, for the bars alone.
 */
export function stackLane(data: ChartData, lane: number, rows: readonly number[], ask: LaneAsk): Lane {
  const { view, pinned, open, held, nameWidth } = ask
  const rowAt = (row: number) => data.rows[row] as ChartRow
  const bare = new Map(rows.map((row) => [row, stretchOf(rowAt(row), row, view, data.today)]))
  const named = (row: number): Stretch => {
    const stretch = bare.get(row) as Stretch
    if (held) return stretch
    const { x, room } = nameRoom(stretch.x0, nameWidth(rowAt(row)), view)
    return { id: row, x0: Math.min(stretch.x0, x), x1: Math.max(stretch.x1, x + room + NAME_GAP) }
  }
  const quiet = rows.filter((row) => isQuiet(rowAt(row), row, ask))
  const passing = quiet.filter((row) => open.has(lane) || !pinned.has(row))
  const passes = new Set(quiet)
  const folded = new Set(passing)
  const lively = [
    ...rows.filter((row) => !passes.has(row)),
    ...rows.filter((row) => passes.has(row) && !folded.has(row)),
  ].map(named)
  const opened = open.has(lane) ? passing.map(named) : []
  const livelyTracks = stack(lively, wishesOf(lively, held, false))
  const quietTracks = stack(opened, wishesOf(opened, held, true))
  const known = held?.sizes.get(lane)
  return {
    stretches: [...lively, ...opened].map(({ id }) => bare.get(id) as Stretch),
    tracks: new Map<number, Track>([
      ...[...livelyTracks].map(([row, at]) => [row, { quiet: false, at }] as const),
      ...[...quietTracks].map(([row, at]) => [row, { quiet: true, at }] as const),
    ]),
    counts: {
      lively: Math.max(countOf(livelyTracks), known?.counts.lively ?? 0),
      quiet: Math.max(countOf(quietTracks), known?.counts.quiet ?? 0),
    },
    passing,
    folds: passing.length > 0 || (known?.folds ?? false),
  }
}

/** Where a lane's line and its boxes stand, from its top, and how high it is. */
export function laneParts({ counts, folds }: Pick<Lane, 'counts' | 'folds'>, boxed: boolean, series = 0) {
  const foldTop = counts.lively * TRACK_HEIGHT
  const quietTop = foldTop + (folds ? FOLD_HEIGHT : 0)
  const boxTop = quietTop + counts.quiet * TRACK_HEIGHT
  const figuresTop = Math.max(LEAST_LANE, boxTop + (boxed ? BOX_HEIGHT : 0))
  return { foldTop, quietTop, boxTop, figuresTop, height: figuresTop + series * FIGURES_HEIGHT }
}
