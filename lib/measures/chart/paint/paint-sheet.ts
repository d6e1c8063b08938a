/** The chart as a picture that stands by itself: title, filter, legend and source around it. */

import type { Pen, TextStyle } from '@/lib/drawing/pen'
import { cutText } from '../layout/labels'
import { AXIS_HEIGHT, GUTTER } from '../layout/view'
import { type Picture, paintChart } from './paint'
import { paintLegend, type SampleKey, signsIn } from './paint-legend'
import { wrapText } from './wrap'

export type SheetTexts = {
  title: string
  sentence: string
  source: string
  legend: Readonly<Record<SampleKey, string>>
}

const MARGIN = 24
const HEAD = 68
const FOOT = 128
const SENTENCE: TextStyle = { fill: 'ink', size: 21, serif: true }
const LINE = 26
/** Its counts stand at the end of a sentence: a file that lost them would say less than the page. */
const MOST_LINES = 4
/** In less the legend and the source have no room, however narrow the plot is. */
const LEAST_ROOM = 720

const roomOf = ({ view }: Picture) => Math.max(GUTTER + view.width, LEAST_ROOM)
const linesOf = (picture: Picture, sentence: string, measure: Pen['measure']) =>
  wrapText(sentence, roomOf(picture), MOST_LINES, (part) => measure(part, SENTENCE))

const heightOf = ({ layout }: Picture) => AXIS_HEIGHT + layout.height

/** With as many lines of the sentence as this measure makes of it. */
export const sheetSize = (picture: Picture, sentence: string, measure: Pen['measure']) => ({
  width: roomOf(picture) + 2 * MARGIN,
  height: heightOf(picture) + HEAD + FOOT + 2 * MARGIN + (linesOf(picture, sentence, measure).length - 1) * LINE,
})

export function paintSheet(pen: Pen, picture: Picture, { title, sentence, source, legend }: SheetTexts) {
  const { width, height } = sheetSize(picture, sentence, pen.measure)
  const room = roomOf(picture)
  const lines = linesOf(picture, sentence, pen.measure)
  const head = MARGIN + (lines.length - 1) * LINE
  const line = (y: number, text: string, style: TextStyle) =>
    pen.text(
      MARGIN,
      y,
      cutText(text, room, (part) => pen.measure(part, style)),
      style,
    )
  pen.rect(0, 0, width, height, { fill: 'paper' })
  for (const [at, text] of lines.entries()) line(MARGIN + 12 + at * LINE, text, SENTENCE)
  line(head + 40, title, { fill: 'muted', size: 13 })
  pen.inside(MARGIN, head + HEAD, room, heightOf(picture), () => paintChart(pen, picture))
  const foot = head + HEAD + heightOf(picture) + 16
  const signs = signsIn(picture.data, picture.layout, picture.view)
  pen.inside(MARGIN, foot, room, FOOT, () => paintLegend(pen, signs, legend, room))
  line(height - MARGIN, source, { fill: 'muted', size: 11 })
}
