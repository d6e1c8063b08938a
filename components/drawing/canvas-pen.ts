/** A pen that draws on a canvas. */
import type { Paint, Pen, Point, Stroke, TextStyle, Theme } from '@/lib/drawing/pen'
import { SANS, SERIF } from '@/lib/drawing/svg-pen'

const fontOf = ({ size, bold, serif }: Pick<TextStyle, 'size' | 'bold' | 'serif'>) =>
  `${bold ? '600 ' : ''}${size}px ${serif ? SERIF : SANS}`

/** Widths of texts, by font and text: asking the canvas is the dearest part of a picture. */
const widths = new Map<string, number>()
const MOST_WIDTHS = 20_000

export function createCanvasPen(context: CanvasRenderingContext2D, theme: Theme): Pen {
  // Not every browser knows which language a canvas writes.
  const writing = context as CanvasRenderingContext2D & { lang?: string }

  function paint({ fill, stroke, width = 1, alpha = 1 }: Paint) {
    context.globalAlpha = alpha
    if (fill) {
      context.fillStyle = theme[fill]
      context.fill()
    }
    if (stroke) {
      context.strokeStyle = theme[stroke]
      context.lineWidth = width
      context.stroke()
    }
    context.globalAlpha = 1
  }
  function trace(points: readonly Point[]) {
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
  }
  return {
    rect: (x, y, width, height, style) => {
      context.beginPath()
      context.rect(x, y, width, height)
      paint(style)
    },
    line: (points, { dash, ...style }: Stroke) => {
      if (dash) context.setLineDash([...dash])
      trace(points)
      paint(style)
      if (dash) context.setLineDash([])
    },
    shape: (points, style) => {
      trace(points)
      context.closePath()
      paint(style)
    },
    circle: (x, y, radius, style) => {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      paint(style)
    },
    text: (x, y, text, { fill, align = 'left', lang, ground, alpha = 1, ...font }) => {
      context.globalAlpha = alpha
      context.font = fontOf(font)
      context.textAlign = align
      context.textBaseline = 'middle'
      if (lang && 'lang' in writing) writing.lang = lang
      if (ground) {
        context.strokeStyle = theme[ground]
        context.lineWidth = 3
        context.lineJoin = 'round'
        context.strokeText(text, x, y)
      }
      context.fillStyle = theme[fill]
      context.fillText(text, x, y)
      context.globalAlpha = 1
    },
    measure: (text, style) => {
      const font = fontOf(style)
      const key = `${font} ${text}`
      const known = widths.get(key)
      if (known !== undefined) return known
      context.font = font
      const { width } = context.measureText(text)
      if (widths.size > MOST_WIDTHS) widths.clear()
      widths.set(key, width)
      return width
    },
    inside: (x, y, width, height, draw) => {
      context.save()
      context.translate(x, y)
      context.beginPath()
      context.rect(0, 0, width, height)
      context.clip()
      draw()
      context.restore()
    },
  }
}
