/** The chart as a picture that stands by itself: title, filter, legend and source around it. */
import { cutText } from './labels'
import { GUTTER, type Picture, paintChart } from './paint'
import { paintLegend, type SampleKey } from './paint-legend'
import type { Pen, TextStyle } from './pen'

export type SheetTexts = {
  title: string
  sentence: string
  source: string
  legend: Readonly<Record<SampleKey, string>>
}

const MARGIN = 24
const HEAD = 68
const FOOT = 92
/** In less the legend and the source have no room, however narrow the plot is. */
const LEAST_ROOM = 720

export const sheetSize = ({ view, layout }: Picture) => ({
  width: Math.max(GUTTER + view.width, LEAST_ROOM) + 2 * MARGIN,
  height: layout.height + HEAD + FOOT + 2 * MARGIN,
})

export function paintSheet(pen: Pen, picture: Picture, { title, sentence, source, legend }: SheetTexts) {
  const { width, height } = sheetSize(picture)
  const room = width - 2 * MARGIN
  const line = (y: number, text: string, style: TextStyle) =>
    pen.text(
      MARGIN,
      y,
      cutText(text, room, (part) => pen.measure(part, style)),
      style,
    )
  pen.rect(0, 0, width, height, { fill: 'paper' })
  line(MARGIN + 12, sentence, { fill: 'ink', size: 21, serif: true })
  line(MARGIN + 40, title, { fill: 'muted', size: 13 })
  pen.inside(MARGIN, MARGIN + HEAD, room, picture.layout.height, () => paintChart(pen, picture))
  const foot = MARGIN + HEAD + picture.layout.height + 16
  pen.inside(MARGIN, foot, room, FOOT, () => paintLegend(pen, legend, room))
  line(height - MARGIN, source, { fill: 'muted', size: 11 })
}
