/** All shapes of a river: areas, acts, axis and names, one above another as they are drawn. */
import { toEpochDay } from '@/lib/epoch-day'
import { ticksOf } from '../chart/layout/ticks'
import { drawAreas } from './areas'
import { SHORES, type Shore } from './ask'
import { makePlot, type RiverLabels, type RiverPlot, type RiverShape, type RiverSize, round } from './plot'
import type { RiverNote, RiverScene } from './scene'

/** Two or three round numbers. */
function roundNumbers(most: number): number[] {
  const step = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1000, 10_000, 100_000].map((power) => digit * power))
  const fit = step.toSorted((a, b) => a - b).find((each) => most / each <= 3) ?? most
  return Array.from({ length: Math.floor(most / Math.max(1, fit)) }, (_, at) => (at + 1) * fit)
}

function gridOf(plot: RiverPlot, labels: RiverLabels): RiverShape[] {
  const { left, right, width } = plot.size
  return SHORES.flatMap((shore) =>
    roundNumbers(plot.most[shore]).flatMap((count): RiverShape[] => {
      const y = round(plot.yOf(shore, count))
      return [
        { kind: 'line', path: `M${left} ${y}H${width - right}`, color: 'rule' },
        { kind: 'text', x: left - 5, y, text: labels.numbers(count), color: 'muted', align: 'end' },
      ]
    }),
  )
}

function axisOf(scene: RiverScene, plot: RiverPlot, labels: RiverLabels): RiverShape[] {
  const { left, right, width, font } = plot.size
  const [above, below] = [plot.yOf('china', 0), plot.yOf('japan', 0)].map(round)
  const room = width - left - right
  let free = left
  const ticks = ticksOf({ ...scene.days, width: room, height: 0 }).flatMap(({ day, x, level }): RiverShape[] => {
    const [year = '', month, date] = day.split('-')
    const name = labels.months[Number(month) - 1] ?? ''
    const text = level === 'year' ? year : level === 'month' ? name : `${Number(date)} ${name}`
    const at = left + x
    const tick: RiverShape = { kind: 'line', path: `M${round(at)} ${above}v5`, color: 'ink' }
    if (at - font < free || at + font > width - right) return [tick]
    free = at + 3 * font
    return [
      tick,
      {
        kind: 'text',
        x: round(at),
        y: ((above ?? 0) + (below ?? 0)) / 2,
        text,
        color: level === 'year' ? 'ink' : 'muted',
        align: 'middle',
        bold: level === 'year',
      },
    ]
  })
  return [
    { kind: 'line', path: `M${left} ${above}H${width - right}M${left} ${below}H${width - right}`, color: 'ink' },
    ...ticks,
  ]
}

/** A name's width, where nothing can be asked: Chinese and Japanese letters are square. */
const widthOf = (text: string, font: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.54) * font, 0)

/** The newest first: where there is no room for all, the older ones lose their names. */
function notesOf(notes: readonly RiverNote[], plot: RiverPlot): RiverShape[] {
  const { font, rows, width, left } = plot.size
  const taken: (readonly [number, number])[][] = Array.from({ length: rows }, () => [])
  return notes.toReversed().flatMap(({ label, lang, day }): RiverShape[] => {
    const x = plot.xOf(toEpochDay(day))
    const long = widthOf(label, font) + 8
    const align = x + long > width ? 'end' : 'start'
    const [from, to] = align === 'start' ? [x, x + long] : [x - long, x]
    const row = taken.findIndex((others) => others.every(([a, b]) => to < a || from > b))
    const top = (row < 0 ? rows - 1 : row) * (font + 3) + font / 2 + 3
    const line: RiverShape = {
      kind: 'line',
      path: `M${round(x)} ${round(top)}V${plot.bottom}`,
      color: 'muted',
      dash: '2 3',
    }
    if (row < 0 || from < left - font) return [line]
    // Its line goes down through the rows below.
    for (const others of taken.slice(row + 1)) others.push([x - 2, x + 2])
    taken[row]?.push([from, to])
    return [
      line,
      { kind: 'text', x: round(align === 'start' ? x + 4 : x - 4), y: top, text: label, color: 'ink', align, lang },
    ]
  })
}

/** Upright marks, Beijing's above Tokyo's. */
function actsOf(scene: RiverScene, plot: RiverPlot): RiverShape[] {
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
    ...gridOf(plot, labels),
    ...drawAreas(scene, plot),
    ...actsOf(scene, plot),
    ...veil,
    ...axisOf(scene, plot, labels),
    ...notesOf(scene.notes, plot),
    ...namesOf(plot, labels, now),
  ]
}
