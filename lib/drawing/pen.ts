/** What draws: a canvas on the screen, or the text of an SVG file. Pixels from the top left corner. */

/** Names of the look's colours. */
export const COLORS = [
  'ink',
  'muted',
  'rule',
  'paper',
  'panel',
  'link',
  'china',
  'japan',
  'other',
  'in-force',
  'threatened',
  'suspended',
  'ended',
] as const
export type Color = (typeof COLORS)[number]
/** What each of them is, as CSS writes it. */
export type Theme = Record<Color, string>

export type Stroke = { stroke: Color; width?: number; dash?: readonly number[]; alpha?: number }
export type Paint = { fill?: Color; stroke?: Color; width?: number; alpha?: number }
export type TextStyle = {
  fill: Color
  size: number
  align?: 'left' | 'center' | 'right'
  bold?: boolean
  serif?: boolean
  /** Chinese and Japanese write some characters in two ways. */
  lang?: string
  /** Ground on which it stands, where lines pass behind it. */
  ground?: Color
  alpha?: number
}
export type Point = readonly [x: number, y: number]

export type Pen = {
  rect: (x: number, y: number, width: number, height: number, paint: Paint) => void
  /** An open line through points. */
  line: (points: readonly Point[], stroke: Stroke) => void
  /** A closed outline. */
  shape: (points: readonly Point[], paint: Paint) => void
  circle: (x: number, y: number, radius: number, paint: Paint) => void
  /** `y` is the middle of its line. */
  text: (x: number, y: number, text: string, style: TextStyle) => void
  /** How wide a text is. */
  measure: (text: string, style: Pick<TextStyle, 'size' | 'bold' | 'serif'>) => number
  /** Draws with this corner as its own, and nothing beyond the size. */
  inside: (x: number, y: number, width: number, height: number, draw: () => void) => void
}

/** The same pen with less strength: what it draws steps back behind the rest. */
export function weaken(pen: Pen, strength: number): Pen {
  const weak = <Style extends { alpha?: number }>(style: Style): Style => ({
    ...style,
    alpha: (style.alpha ?? 1) * strength,
  })
  return {
    ...pen,
    rect: (x, y, width, height, paint) => pen.rect(x, y, width, height, weak(paint)),
    line: (points, stroke) => pen.line(points, weak(stroke)),
    shape: (points, paint) => pen.shape(points, weak(paint)),
    circle: (x, y, radius, paint) => pen.circle(x, y, radius, weak(paint)),
    text: (x, y, text, style) => pen.text(x, y, text, weak(style)),
  }
}
