/** A river as a file that stands by itself: heading above, what it is and where it comes from below. Always on light paper. */
import type { Color } from '@/lib/drawing/pen'
import { escapeSvg, SANS, SERIF } from '@/lib/drawing/svg-pen'
import { wrapText } from '../chart/paint/wrap'
import { RIVER_SIZES, type RiverShape } from './plot'

/** Those of the look, as app/globals.css has them for paper; a test compares them. */
export const PAPER_COLORS = {
  paper: '#fbfaf7',
  ink: '#1b1b18',
  muted: '#5c5b55',
  rule: '#dddad2',
  china: '#b23a1e',
  japan: '#2b4a9b',
} as const satisfies Partial<Record<Color, string>>
const colorOf = (color: Color) => PAPER_COLORS[color as keyof typeof PAPER_COLORS] ?? PAPER_COLORS.ink

const { width: WIDTH, height: HEIGHT, font: FONT } = RIVER_SIZES.wide
const MARGIN = 24
const HEADING = { size: 24, line: 32, most: 3 }
/** About as wide as its letters are: a file cannot ask. */
const widthOf = (text: string) => text.length * HEADING.size * 0.5

const hatch = (shore: 'china' | 'japan') =>
  `<pattern id="hatch-${shore}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="${colorOf(shore)}" stroke-width="3.2"/></pattern>`

function drawShape(shape: RiverShape): string {
  if (shape.kind === 'veil') {
    const { x, y, width, height } = shape
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${PAPER_COLORS.paper}" opacity=".6"/>`
  }
  if (shape.kind === 'line') {
    const { path, color, dash, width = 1 } = shape
    return `<path d="${path}" fill="none" stroke="${colorOf(color)}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
  }
  if (shape.kind === 'area') {
    const { path, shore, form } = shape
    const fill = form === 'informal' ? `url(#hatch-${shore})` : colorOf(shore)
    const edge = form === 'informal' ? ` stroke="${colorOf(shore)}"` : ''
    return `<path d="${path}" fill="${fill}"${edge}${form === 'expected' ? ' opacity=".4"' : ''}/>`
  }
  const { x, y, text, color, align, bold, lang, halo } = shape
  const ground = halo ? ` stroke="${PAPER_COLORS.paper}" stroke-width="4" paint-order="stroke"` : ''
  const style = `fill="${colorOf(color)}" text-anchor="${align}" dominant-baseline="central"${bold ? ' font-weight="600"' : ''}${ground}`
  return `<text x="${x}" y="${y}" ${style}${lang ? ` xml:lang="${lang}"` : ''}>${escapeSvg(text)}</text>`
}

/** `lines` stand below the picture. */
export function writeRiverSvg(shapes: readonly RiverShape[], heading: string, lines: readonly string[]): string {
  const said = wrapText(heading, WIDTH, HEADING.most, widthOf)
  const top = MARGIN + said.length * HEADING.line + 8
  const [width, height] = [WIDTH + 2 * MARGIN, top + HEIGHT + 16 + lines.length * 20 + MARGIN]
  const texts = said.map(
    (line, at) =>
      `<text x="${MARGIN}" y="${MARGIN + 20 + at * HEADING.line}" font-family="${escapeSvg(SERIF)}" font-size="${HEADING.size}" font-weight="600" fill="${colorOf('ink')}">${escapeSvg(line)}</text>`,
  )
  const foot = lines.map(
    (line, at) =>
      `<text x="${MARGIN}" y="${top + HEIGHT + 24 + at * 20}" font-size="13" fill="${colorOf('muted')}">${escapeSvg(line)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeSvg(SANS)}" role="img">`,
    `<title>${escapeSvg(heading)}</title><defs>${hatch('china')}${hatch('japan')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER_COLORS.paper}"/>`,
    ...texts,
    `<g transform="translate(${MARGIN} ${top})" font-size="${FONT}">`,
    ...shapes.map(drawShape),
    '</g>',
    ...foot,
    '</svg>\n',
  ].join('\n')
}
