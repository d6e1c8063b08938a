/** What days and numbers the plot of a river is read by: lines at round numbers, and the axis between both shores. */
import { ticksOf } from '../chart/layout/ticks'
import { SHORES } from './ask'
import { type RiverLabels, type RiverPlot, type RiverShape, round } from './plot'
import type { RiverScene } from './scene'

/** Two or three round numbers. */
function roundNumbers(most: number): number[] {
  const step = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1000, 10_000, 100_000].map((power) => digit * power))
  const fit = step.toSorted((a, b) => a - b).find((each) => most / each <= 3) ?? most
  return Array.from({ length: Math.floor(most / Math.max(1, fit)) }, (_, at) => (at + 1) * fit)
}

export function drawGrid(plot: RiverPlot, labels: RiverLabels): RiverShape[] {
  const { left, right, width } = plot.size
  return SHORES.flatMap((shore) =>
    roundNumbers(plot.most[shore]).flatMap((count, at, all): RiverShape[] => {
      const y = round(plot.yOf(shore, count))
      // Where they stand so close that they would cover each other, the largest alone.
      const next = all[at + 1]
      if (next !== undefined && Math.abs(plot.yOf(shore, next) - y) < plot.size.font) return []
      return [
        { kind: 'line', path: `M${left} ${y}H${width - right}`, color: 'rule' },
        { kind: 'text', x: left - 5, y, text: labels.numbers(count), color: 'muted', align: 'end' },
      ]
    }),
  )
}

type NamedTick = { x: number; text: string; isYear: boolean }

/** Years first, and of others those that have room beside them. */
function namedTicks(ticks: readonly NamedTick[], room: number): ReadonlySet<NamedTick> {
  const named = new Set<NamedTick>()
  for (const tick of ticks.toSorted((a, b) => Number(b.isYear) - Number(a.isYear) || a.x - b.x)) {
    if ([...named].every(({ x }) => Math.abs(x - tick.x) >= room)) named.add(tick)
  }
  return named
}

export function drawAxis({ days }: RiverScene, plot: RiverPlot, { months }: RiverLabels): RiverShape[] {
  const { left, right, width, font } = plot.size
  const [above, below] = [round(plot.yOf('china', 0)), round(plot.yOf('japan', 0))]
  const ticks = ticksOf({ ...days, width: width - left - right }).map(({ day, x, level }): NamedTick => {
    const [year = '', month, date] = day.split('-')
    const name = months[Number(month) - 1] ?? ''
    const text = level === 'year' ? year : level === 'month' ? name : `${Number(date)} ${name}`
    return { x: round(left + x), text, isYear: level === 'year' }
  })
  const named = namedTicks(ticks, 3 * font)
  return [
    { kind: 'line', path: `M${left} ${above}H${width - right}M${left} ${below}H${width - right}`, color: 'ink' },
    { kind: 'line', path: ticks.map(({ x }) => `M${x} ${above}v4`).join(''), color: 'ink' },
    ...[...named].map(({ x, text, isYear }): RiverShape => {
      const at = Math.min(Math.max(x, left + font), width - right - font)
      const color = isYear ? 'ink' : 'muted'
      return { kind: 'text', x: at, y: (above + below) / 2 + 1, text, color, align: 'middle', bold: isYear }
    }),
  ]
}
