/** For the tests of the chart: rows and data that stand by themselves, and a pen that writes down what it is told. */

import type { Paint, Pen, Point, Stroke, TextStyle } from '@/lib/drawing/pen'
import type { ChartData, ChartRow } from '../chart/data/data'
import { layoutChart } from '../chart/layout/layout'
import type { ChartView } from '../chart/layout/view'
import { NAME_STYLE, type Picture } from '../chart/paint/paint'

/** Ten pixels a day, from the day 0 on. */
export const VIEW: ChartView = { from: 0, to: 100, width: 1000 }
export const TODAY = 50

export const makeRow = (change: Partial<ChartRow> = {}): ChartRow => ({
  ...{ slug: 'ban', title: 'A ban', lang: 'en', kind: 'measure', lane: 0, first: 10, last: 19 },
  ...{ eased: false, seen: null, spans: [], events: [] },
  ...change,
})

export const makeData = (change: Partial<ChartData> = {}): ChartData => ({
  ...{ today: TODAY, extent: null, fit: null, covered: null, checked: null, total: change.rows?.length ?? 0 },
  ...{
    lanes: [{ bank: 'china', key: 'visa', label: 'Visas' }],
    rows: [],
    links: [],
    bins: [],
    lasting: null,
    figures: [],
  },
  ...change,
})

/** All of a chart in sight, with plain words. */
export function makePicture(data: ChartData, view: ChartView = VIEW): Picture {
  const layout = layoutChart(data, view, { nameWidth: ({ title }) => measureText(title, NAME_STYLE) })
  return {
    ...{ data, view, layout, sight: { top: 0, height: layout.height } },
    ...{ focus: null, ring: false, lit: null, chain: null, arcs: [], day: null },
    words: {
      banks: { china: 'China', japan: 'Japan', others: 'Others' },
      months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
      chain: ({ answers, days }) => `${answers} answers in ${days} days`,
      count: (count) => `+${count}`,
      fold: ({ rows }) => `${rows.length} passing`,
    },
  }
}

/** What a pen drew, from the corner of the whole picture; `clip` is the innermost frame around it. */
export type Mark = { clip: Frame | null } & (
  | { what: 'rect'; x: number; y: number; width: number; height: number; paint: Paint }
  | { what: 'line'; points: Point[]; paint: Stroke }
  | { what: 'shape'; points: Point[]; paint: Paint }
  | { what: 'circle'; x: number; y: number; radius: number; paint: Paint }
  | { what: 'text'; x: number; y: number; text: string; paint: TextStyle }
)
type Frame = { x: number; y: number; width: number; height: number }
export type MarkOf<What extends Mark['what']> = Extract<Mark, { what: What }>

/** Half as wide as high, whatever the letter. */
export const measureText: Pen['measure'] = (text, { size }) => ([...text].length * size) / 2

export function chartRecord(draw: (pen: Pen) => void): Mark[] {
  const marks: Mark[] = []
  let clip: Frame | null = null
  let [left, top] = [0, 0]
  const moved = (points: readonly Point[]) => points.map(([x, y]): Point => [x + left, y + top])
  draw({
    rect: (x, y, width, height, paint) =>
      marks.push({ what: 'rect', x: x + left, y: y + top, width, height, paint, clip }),
    line: (points, paint) => marks.push({ what: 'line', points: moved(points), paint, clip }),
    shape: (points, paint) => marks.push({ what: 'shape', points: moved(points), paint, clip }),
    circle: (x, y, radius, paint) => marks.push({ what: 'circle', x: x + left, y: y + top, radius, paint, clip }),
    text: (x, y, text, paint) => marks.push({ what: 'text', x: x + left, y: y + top, text, paint, clip }),
    measure: measureText,
    inside: (x, y, width, height, inner) => {
      const before = [left, top, clip] as const
      clip = { x: x + left, y: y + top, width, height }
      ;[left, top] = [x + left, y + top]
      inner()
      ;[left, top, clip] = before
    },
  })
  return marks
}

export const marksOf = <What extends Mark['what']>(marks: readonly Mark[], what: What) =>
  marks.filter((mark): mark is MarkOf<What> => mark.what === what)
export const textsOf = (marks: readonly Mark[]) => marksOf(marks, 'text').map(({ text }) => text)

/** From left to right, all that a mark covers. */
export function stretchOf(mark: Mark): [x0: number, x1: number] {
  if (mark.what === 'rect') return [mark.x, mark.x + mark.width]
  if (mark.what === 'circle') return [mark.x - mark.radius, mark.x + mark.radius]
  if (mark.what === 'text') {
    const { x, text, paint } = mark
    const width = measureText(text, paint)
    const before = { left: 0, center: width / 2, right: width }[paint.align ?? 'left']
    return [x - before, x - before + width]
  }
  const xs = mark.points.map(([x]) => x)
  return [Math.min(...xs), Math.max(...xs)]
}
