/** Titles beside bars, where there is room for them. */
import type { Layout } from './layout'
import { TITLED } from './tracks'
import type { ChartView } from './view'

/** `x` is where the text begins, or where it ends when it stands on the left of its bar. */
export type Label = { row: number; x: number; y: number; side: 'left' | 'right'; room: number }

/** Less than this says nothing. */
const LEAST_ROOM = 64
const DISTANCE = 5

/**
 * On the left of a bar, before its beginning, or else behind its end; never over another bar or title. `width` tells how
 * wide a row's title is; a title that is wider than its `room` is cut.
 */
export function placeLabels({ bars }: Layout, view: ChartView, width: (row: number) => number): Label[] {
  const tracks = new Map<number, typeof bars>()
  for (const bar of bars) if (bar.height >= TITLED) tracks.set(bar.top, [...(tracks.get(bar.top) ?? []), bar])
  return [...tracks.values()].flatMap((own) => {
    const labels: Label[] = []
    let free = 0
    const ordered = own.toSorted((a, b) => a.x0 - b.x0)
    for (const [at, { row, x0, x1, top, height }] of ordered.entries()) {
      const y = top + height / 2
      const left = x0 - DISTANCE - free
      const right = Math.min(ordered[at + 1]?.x0 ?? view.width, view.width) - x1 - 2 * DISTANCE
      const wanted = width(row)
      const goesLeft = left >= wanted || (right < wanted && left >= right)
      const room = Math.min(goesLeft ? left : right, wanted)
      free = Math.max(free, x1 + DISTANCE)
      if (room < Math.min(LEAST_ROOM, wanted) || x0 > view.width || x1 < 0) continue
      labels.push({ row, x: goesLeft ? x0 - DISTANCE : x1 + DISTANCE, y, side: goesLeft ? 'left' : 'right', room })
      if (!goesLeft) free = x1 + DISTANCE + room + DISTANCE
    }
    return labels
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
