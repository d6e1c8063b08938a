/** A river as shapes with their places, which a page draws as elements and a file as text: their forms, and the ground they stand on. */
import type { Color } from '@/lib/drawing/pen'
import type { EpochDay } from '@/lib/epoch-day'
import type { Shore } from './ask'
import type { RiverScene, RiverStretch } from './scene'

/** Pixels from the top left corner. */
export type RiverShape =
  | { kind: 'area'; path: string; shore: Shore; form: 'published' | 'informal' | 'expected' }
  | { kind: 'line'; path: string; color: Color; dash?: string; width?: number }
  | { kind: 'veil'; x: number; y: number; width: number; height: number }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      color: Color
      align: 'start' | 'middle' | 'end'
      bold?: boolean
      lang?: string
      /** Ground behind it, where lines pass. */
      halo?: boolean
    }

/** Where the plot begins and ends from left to right is a share of the width: what is laid over it (globals.css) counts on that. */
export type RiverSize = { width: number; height: number; left: number; right: number; font: number; rows: number }
/** `flat`: beside much else on one screen. */
export const RIVER_SIZES = {
  wide: { width: 1100, height: 330, left: 44, right: 110, font: 14, rows: 3 },
  flat: { width: 1100, height: 180, left: 44, right: 110, font: 13, rows: 2 },
  narrow: { width: 350, height: 300, left: 28, right: 42, font: 12, rows: 3 },
} as const satisfies Record<string, RiverSize>

export type RiverLabels = {
  shores: Record<Shore, string>
  numbers: (count: number) => string
  months: readonly string[]
}

/** The axis between the shores, and acts done once below both. */
const [AXIS, ACTS] = [22, 22]
/** The least that a shore with nothing in it takes. */
const PAD = 14

export const round = (number: number) => Math.round(number * 10) / 10
export const heightOf = ({ published, informal, expected }: RiverStretch) => published + informal + expected
const mostOf = (stretches: readonly RiverStretch[]) => Math.max(0, ...stretches.map(heightOf))

export type RiverPlot = {
  size: RiverSize
  xOf: (day: EpochDay) => number
  /** So many up from the axis, on the side of that shore. */
  yOf: (shore: Shore, count: number) => number
  top: number
  bottom: number
  most: Record<Shore, number>
}

export function makePlot(scene: RiverScene, size: RiverSize): RiverPlot {
  const { from, to } = scene.days
  const room = size.width - size.left - size.right
  const top = size.rows * (size.font + 3) + 6
  const bottom = size.height - ACTS - 4
  const most = { china: mostOf(scene.stretches.china), japan: mostOf(scene.stretches.japan) }
  const unit = (bottom - top - AXIS - 2 * PAD) / Math.max(1, most.china + most.japan)
  const axis = top + PAD + most.china * unit
  return {
    size,
    xOf: (day) => size.left + ((day - from) / (to - from)) * room,
    yOf: (shore, count) => (shore === 'china' ? axis - count * unit : axis + AXIS + count * unit),
    top,
    bottom,
    most,
  }
}
