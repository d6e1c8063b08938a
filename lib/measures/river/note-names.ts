/** What an editor points out, as names above the plot, each with a line down to its day. */
import { toEpochDay } from '@/lib/epoch-day'
import { type RiverPlot, type RiverShape, type RiverSize, round } from './plot'
import type { RiverNote } from './scene'

/** A name's width, where nothing can be asked: Chinese and Japanese letters are square. */
const widthOf = (text: string, font: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56) * font, 0)

type Extent = readonly [from: number, to: number]
const isFree = ([from, to]: Extent, others: readonly Extent[]) => others.every(([a, b]) => to < a || from > b)

/**
 * The highest row beside the day where a name covers no other; crossing the line of another only where nothing else is
 * left. Null: there is no room.
 */
function placeNote(x: number, long: number, taken: readonly Extent[][], lines: readonly Extent[][], size: RiverSize) {
  const sides = [
    { align: 'start' as const, extent: [x, x + long] as const },
    { align: 'end' as const, extent: [x - long, x] as const },
  ].filter(({ extent: [from, to] }) => from >= 0 && to <= size.width)
  for (const alsoLines of [true, false]) {
    for (const [row, others] of taken.entries()) {
      const found = sides.find(({ extent }) => isFree(extent, alsoLines ? [...others, ...(lines[row] ?? [])] : others))
      if (found) return { row, ...found }
    }
  }
  return null
}

/** The newest first: where there is no room for all, the older ones lose their names. */
export function drawNotes(notes: readonly RiverNote[], plot: RiverPlot): RiverShape[] {
  const { font, rows } = plot.size
  const [taken, lines] = [0, 1].map(() => Array.from({ length: rows }, (): Extent[] => [])) as [Extent[][], Extent[][]]
  const placed = notes.toReversed().map(({ label, lang, day }) => {
    const x = plot.xOf(toEpochDay(day))
    const place = placeNote(x, widthOf(label, font) + 8, taken, lines, plot.size)
    const row = place?.row ?? rows - 1
    if (place) taken[row]?.push(place.extent)
    // Its line goes down through the rows below.
    for (const others of lines.slice(row)) others.push([x - 2, x + 2])
    return { x, y: row * (font + 3) + font / 2 + 3, align: place?.align, label, lang }
  })
  return [
    ...placed.map(({ x, y }): RiverShape => {
      return { kind: 'line', path: `M${round(x)} ${round(y)}V${plot.bottom}`, color: 'muted', dash: '2 3' }
    }),
    ...placed.flatMap(({ x, y, align, label, lang }): RiverShape[] => {
      if (!align) return []
      const at = round(align === 'start' ? x + 4 : x - 4)
      return [{ kind: 'text', x: at, y, text: label, color: 'ink', align, lang, halo: true }]
    }),
  ]
}
