/** All shapes of a river: areas, acts, axis and names, one above another as they are drawn. */
import { drawAreas } from './areas'
import { SHORES, type Shore } from './ask'
import { drawAxis, drawGrid } from './axis'
import { drawNotes } from './note-names'
import { makePlot, type RiverLabels, type RiverPlot, type RiverShape, type RiverSize, round } from './plot'
import type { RiverScene } from './scene'

/** Upright marks, Beijing's above Tokyo's. */
function drawActs(scene: RiverScene, plot: RiverPlot): RiverShape[] {
  return SHORES.flatMap((shore, at) => {
    const y = plot.bottom + 12 + at * 10
    const places = [...new Set(scene.acts[shore].map(({ day }) => round(plot.xOf(day + 0.5))))]
    const path = places.map((x) => `M${x} ${y}v-8`).join('')
    return path === '' ? [] : [{ kind: 'line' as const, path, color: shore, width: 1.6 }]
  })
}

/** What holds at the end of what is known, at the end of the plot. */
function namesOf(plot: RiverPlot, labels: RiverLabels, now: Record<Shore, number>): RiverShape[] {
  const { width, right, left, font } = plot.size
  const isWide = right > 6 * font
  return SHORES.flatMap((shore): RiverShape[] => {
    const text = labels.numbers(now[shore])
    const y = plot.yOf(shore, now[shore] / 2)
    const own = { kind: 'text', color: shore, bold: true } as const
    const name: RiverShape = isWide
      ? { ...own, x: width - right + 8, y: round(y), text: `${labels.shores[shore]} ${text}`, align: 'start' }
      : { ...own, x: width - right + 5, y: round(y), text, align: 'start' }
    if (isWide) return [name]
    const edge = shore === 'china' ? plot.top + font : plot.bottom - font / 2
    return [name, { ...own, x: left + 4, y: edge, text: labels.shores[shore], align: 'start' }]
  })
}

/** `now`: the numbers that stand beside the names of the shores. */
export function layoutRiver(
  scene: RiverScene,
  size: RiverSize,
  labels: RiverLabels,
  now: Record<Shore, number>,
): RiverShape[] {
  const plot = makePlot(scene, size)
  const { unchecked, days } = scene
  const veil =
    unchecked === null
      ? []
      : [
          {
            kind: 'veil' as const,
            x: round(plot.xOf(unchecked)),
            y: plot.top,
            width: round(plot.xOf(days.to) - plot.xOf(unchecked)),
            height: size.height - plot.top,
          },
        ]
  return [
    ...drawGrid(plot, labels),
    ...drawAreas(scene, plot),
    ...drawActs(scene, plot),
    ...veil,
    ...drawAxis(scene, plot, labels),
    ...drawNotes(scene.notes, plot),
    ...namesOf(plot, labels, now),
  ]
}
