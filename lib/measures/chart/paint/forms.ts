/** The forms of what holds: told apart without colour, and drawn alike on a canvas and in an SVG file. */

import type { Color, Pen } from '@/lib/drawing/pen'
import type { Status } from '@/lib/measures/codes'
import type { Bank } from '../data/data'
import { FADE } from '../layout/view'

/** Colour says who acts. */
export const BANK_COLORS: Record<Bank, Color> = { china: 'china', japan: 'japan', others: 'other' }

export type BarStretch = { x0: number; x1: number; y: number; height: number; color: Color; alpha: number }

function drawHatched(pen: Pen, { x0, x1, y, height, color, alpha }: BarStretch) {
  pen.rect(x0, y, x1 - x0, height, { stroke: color, alpha })
  const step = 5
  for (let x = Math.floor(x0 / step) * step; x < x1; x += step) {
    const [from, to] = [Math.max(x, x0), Math.min(x + height, x1)]
    if (to > from)
      pen.line(
        [
          [from, y + height - (from - x)],
          [to, y + height - (to - x)],
        ],
        { stroke: color, alpha, width: 1.4 },
      )
  }
}

const drawLine = (pen: Pen, { x0, x1, y, height, color, alpha }: BarStretch, width: number, dash?: readonly number[]) =>
  pen.line(
    [
      [x0, y + height / 2],
      [x1, y + height / 2],
    ],
    { stroke: color, alpha, width, ...(dash && { dash }) },
  )

/** What eases is hollow, whatever of it holds: outlined twice as strongly as what is only announced, half of it where half holds. */
const drawHollow = (pen: Pen, { x0, x1, y, height, color, alpha }: BarStretch) =>
  pen.rect(x0 + 1, y + 1, Math.max(x1 - x0 - 2, 1), height - 2, { fill: 'paper', stroke: color, width: 2, alpha })
const HOLLOW: Partial<Record<Status, typeof drawHollow>> = {
  in_force: drawHollow,
  partly_in_force: (pen, stretch) => {
    drawLine(pen, { ...stretch, height: 1 }, 1)
    drawHollow(pen, { ...stretch, y: stretch.y + stretch.height / 3, height: (stretch.height * 2) / 3 })
  },
}

/** Told apart without colour: solid, half, outlined, hatched, dashed, dotted, and a thin line. */
const DRAW: Record<Status, (pen: Pen, stretch: BarStretch) => void> = {
  in_force: (pen, { x0, x1, y, height, color, alpha }) => pen.rect(x0, y, x1 - x0, height, { fill: color, alpha }),
  partly_in_force: (pen, stretch) => {
    const { x0, x1, y, height, color, alpha } = stretch
    pen.rect(x0, y, x1 - x0, height, { stroke: color, alpha })
    pen.rect(x0, y + height / 2, x1 - x0, height / 2, { fill: color, alpha })
  },
  announced: (pen, { x0, x1, y, height, color, alpha }) =>
    pen.rect(x0 + 0.5, y + 0.5, Math.max(x1 - x0 - 1, 1), height - 1, { fill: 'paper', stroke: color, alpha }),
  suspended: drawHatched,
  threatened: (pen, stretch) => drawLine(pen, stretch, 2, [6, 4]),
  proposed: (pen, stretch) => drawLine(pen, stretch, 2.5, [2.5, 5.5]),
  under_investigation: (pen, stretch) => drawLine(pen, stretch, 2.5, [2.5, 3.5]),
  ended: (pen, stretch) => drawLine(pen, stretch, 1),
  // Over as it happened: an upright mark on its day (drawSpan), and nothing that lasts.
  done: () => {},
  not_applicable: (pen, stretch) => drawLine(pen, stretch, 1),
}

/** How a status is drawn, of what eases and of everything else. */
export const formOf = (status: Status, eased: boolean): ((pen: Pen, stretch: BarStretch) => void) =>
  (eased && HOLLOW[status]) || DRAW[status]

/** What lasts grows fainter beyond today, step by step: SVG and canvas draw the same. */
export function drawFade(pen: Pen, draw: (pen: Pen, stretch: BarStretch) => void, stretch: BarStretch) {
  const steps = 4
  const width = FADE / steps
  for (let step = 0; step < steps; step += 1) {
    const x0 = stretch.x1 + step * width
    draw(pen, { ...stretch, x0, x1: x0 + width, alpha: (stretch.alpha * (steps - step - 0.5)) / steps })
  }
}

/** Over what nobody has looked at, from `x` on. */
export const paintVeil = (pen: Pen, x: number, width: number, height: number) =>
  pen.rect(x, 0, Math.max(width - x, 0), height, { fill: 'paper', alpha: 0.6 })
