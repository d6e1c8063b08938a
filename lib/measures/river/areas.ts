/** What is in force on each shore as areas: published on the axis, informal above it, then what is only expected. */
import { SHORES } from './ask'
import { heightOf, type RiverPlot, type RiverShape, round } from './plot'
import type { RiverScene, RiverStretch } from './scene'

type Edge = { from: number; to: number; low: number; high: number }

/** Edges that nobody could tell apart are one. */
function edgesOf(
  stretches: readonly RiverStretch[],
  plot: RiverPlot,
  of: (stretch: RiverStretch) => [number, number],
): Edge[] {
  const edges: Edge[] = []
  for (const stretch of stretches) {
    const [low, high] = of(stretch)
    const last = edges.at(-1)
    const [from, to] = [last?.to ?? plot.xOf(stretch.from), plot.xOf(stretch.to)]
    if (last && last.low === low && last.high === high) last.to = to
    else if (to - from >= 0.3) edges.push({ from, to, low, high })
  }
  return edges
}

/** Forward along what is above, and back along what is below. */
function areaPath(edges: readonly Edge[], yOf: (count: number) => number): string {
  const first = edges[0]
  if (!first || edges.every(({ low, high }) => low === high)) return ''
  const there = edges.map(({ to, high }) => `V${round(yOf(high))}H${round(to)}`)
  const back = edges.toReversed().map(({ from, low }) => `V${round(yOf(low))}H${round(from)}`)
  return `M${round(first.from)} ${round(yOf(first.low))}${there.join('')}${back.join('')}Z`
}

export function drawAreas(scene: RiverScene, plot: RiverPlot): RiverShape[] {
  const layers = [
    ['published', ({ published }: RiverStretch) => [0, published]],
    ['informal', ({ published, informal }: RiverStretch) => [published, published + informal]],
    ['expected', (stretch: RiverStretch) => [stretch.published + stretch.informal, heightOf(stretch)]],
  ] as const
  return SHORES.flatMap((shore) =>
    layers.flatMap(([form, of]) => {
      const edges = edgesOf(scene.stretches[shore], plot, (stretch) => [...of(stretch)] as [number, number])
      const path = areaPath(edges, (count) => plot.yOf(shore, count))
      return path === '' ? [] : [{ kind: 'area' as const, path, shore, form }]
    }),
  )
}
