/** A pen that writes SVG. */
import { COLORS, type Color, type Paint, type Pen, type Point, type TextStyle, type Theme } from './pen'

/** A text as an SVG file has it, between tags and within an attribute in double quotes. */
export const escapeSvg = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
const round = (number: number) => String(Math.round(number * 100) / 100)
const pointsOf = (points: readonly Point[]) => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')

export const SANS =
  "ui-sans-serif, system-ui, 'Helvetica Neue', Arial, 'Noto Sans CJK JP', 'Noto Sans CJK SC', sans-serif"
export const SERIF = "ui-serif, Georgia, 'Noto Serif CJK JP', 'Noto Serif CJK SC', serif"
const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

export type SvgPen = Pen & { toFile: (width: number, height: number, title: string) => string }

/** `measure` as a canvas would: SVG cannot be asked before it is shown. */
export function createSvgPen(theme: Theme, measure: Pen['measure']): SvgPen {
  const parts: string[] = []
  let clips = 0
  const attributes = (values: Record<string, string | number | undefined>) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
      .join('')
  const color = (name: Color | undefined) => (name ? theme[name] : 'none')
  const painted = ({ fill, stroke, width, alpha }: Paint) => ({
    fill: color(fill),
    stroke: stroke && theme[stroke],
    'stroke-width': stroke && (width ?? 1),
    opacity: alpha,
  })
  const add = (name: string, values: Record<string, string | number | undefined>) =>
    parts.push(`<${name}${attributes(values)}/>`)
  const font = ({ size, bold, serif }: Pick<TextStyle, 'size' | 'bold' | 'serif'>) => ({
    'font-family': escapeSvg(serif ? SERIF : SANS),
    'font-size': size,
    'font-weight': bold ? 600 : undefined,
  })
  return {
    measure,
    rect: (x, y, width, height, paint) => add('rect', { x, y, width: Math.max(width, 0), height, ...painted(paint) }),
    line: (points, { stroke, width, dash, alpha }) =>
      add('polyline', {
        points: pointsOf(points),
        fill: 'none',
        stroke: theme[stroke],
        'stroke-width': width ?? 1,
        'stroke-dasharray': dash?.join(' '),
        opacity: alpha,
      }),
    shape: (points, paint) => add('polygon', { points: pointsOf(points), ...painted(paint) }),
    circle: (cx, cy, r, paint) => add('circle', { cx, cy, r, ...painted(paint) }),
    text: (x, y, text, style) => {
      const { fill, align = 'left', lang, ground, alpha } = style
      const halo = ground && { stroke: theme[ground], 'stroke-width': 3, 'paint-order': 'stroke' }
      const values = { x, y, fill: theme[fill], 'text-anchor': ANCHORS[align], 'dominant-baseline': 'central' }
      parts.push(
        `<text${attributes({ ...values, ...font(style), ...halo, 'xml:lang': lang, opacity: alpha })}>${escapeSvg(text)}</text>`,
      )
    },
    inside: (x, y, width, height, draw) => {
      clips += 1
      const id = `clip-${clips}`
      parts.push(
        `<clipPath id="${id}"><rect width="${round(width)}" height="${round(height)}"/></clipPath>`,
        `<g transform="translate(${round(x)} ${round(y)})"><g clip-path="url(#${id})">`,
      )
      draw()
      parts.push('</g></g>')
    },
    toFile: (width, height, title) =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img">`,
        `<title>${escapeSvg(title)}</title>`,
        ...parts,
        '</svg>\n',
      ].join('\n'),
  }
}

const OF_PAGE = Object.fromEntries(COLORS.map((color) => [color, `var(--${color})`])) as Theme

/** In the colours of the page in which it stands, whatever they are. A text is about as wide as its letters are: nobody can ask before. */
export const createPagePen = (): SvgPen => createSvgPen(OF_PAGE, (text, { size }) => text.length * size * 0.5)
