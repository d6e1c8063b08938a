/** Names over bars: each on a line of its own, kept within the plot while its bar goes on. */
import type { ChartRow } from '../data/data'
import type { ChartView } from './view'

/** How wide the name of a row is; one that is wider than its room is cut at its end. */
export type NameWidth = (row: ChartRow) => number
/** `x` is where it begins. */
export type BarName = { x: number; room: number }

/** A name that is wider is cut, whatever room there is. */
const LONGEST = 520
/** Less than this says nothing. */
const LEAST_ROOM = 18
const DISTANCE = 6
/** Where a track has room for whole names: a pixel more, for days become pixels in fractions. */
export const NAME_GAP = DISTANCE + 1

/** Above the beginning of its bar, or at the left edge where that lies before it; near the right edge it moves in. */
export function nameRoom(x0: number, width: number, view: Pick<ChartView, 'width'>): BarName {
  const wanted = Math.min(width, LONGEST)
  return { x: Math.max(0, Math.min(x0, view.width - wanted)), room: Math.min(wanted, view.width) }
}

/** From left to right along a track, each up to the next: at rest there is room for all of them (tracks.ts). */
export function nameTrack(
  bars: readonly { x0: number; width: number }[],
  view: Pick<ChartView, 'width'>,
): (BarName | null)[] {
  const wished = bars.map(({ x0, width }) => nameRoom(x0, width, view))
  let free = 0
  return wished.map(({ x: wish, room: wanted }, at) => {
    const x = Math.max(wish, free)
    const next = wished[at + 1]
    const room = Math.min(wanted, (next ? next.x - DISTANCE : view.width) - x)
    if (room < Math.min(LEAST_ROOM, wanted)) return null
    free = x + room + DISTANCE
    return { x, room }
  })
}

/** As much of a text as there is room for, by a measure of its parts. */
export function cutText(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text
  const letters = [...text]
  let [fits, low, high] = [0, 0, letters.length]
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= room) [fits, low] = [middle, middle + 1]
    else high = middle - 1
  }
  return fits > 0 ? `${letters.slice(0, fits).join('').trimEnd()}…` : ''
}
