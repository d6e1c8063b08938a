import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import {
  chartRecord,
  makeData,
  makePicture,
  makeRow,
  marksOf,
  measureText,
  stretchOf,
  textsOf,
  VIEW,
} from '@/lib/measures/testing/chart.cases'
import { chartWords } from '../data/chart-words'
import { prepareChart } from '../data/prepare'
import { GUTTER } from '../layout/view'
import { SAMPLE_HEIGHT, signsIn } from './paint-legend'
import { paintSheet, type SheetTexts, sheetSize } from './paint-sheet'

const words = wordsIn('en')
const page = {
  filter: DEFAULT_FILTER,
  records: 1,
  sentence: '1 measure',
  months: [],
  today: '2026-06-30',
  coverageDay: '2026-06-30',
}
const speech = { language: 'en', words } as const
const { chart } = prepareChart({ ...page, url: 'https://measures.example.org' }, speech)
const TEXTS: SheetTexts = {
  ...{ title: '1 chartRecord, each from its first dated step', sentence: chart.sentence, source: chart.source },
  legend: chartWords(speech).legendLabels,
}

const ROW = makeRow({ events: [{ type: 'occurred', earliest: 10, latest: 10 }] })
function sheetOf(width: number, texts: Partial<SheetTexts> = {}) {
  const data = makeData({ rows: [ROW] })
  const view = { ...VIEW, width }
  const picture = makePicture(data, view)
  const marks = chartRecord((pen) => paintSheet(pen, picture, { ...TEXTS, ...texts }))
  const size = sheetSize(picture, texts.sentence ?? TEXTS.sentence, measureText)
  return { marks, size, picture }
}

// From a phone to a wide screen.
describe.each([180, 320, 560, 1000, 2400])('a sheet of a plot of %i pixels', (plot) => {
  const { marks, size, picture } = sheetOf(plot)

  const SIGNS = signsIn(picture.data, picture.layout, picture.view)

  it('holds title, filter, legend and source as they are', () => {
    const texts = textsOf(marks)
    for (const text of [TEXTS.title, TEXTS.sentence, TEXTS.source, ...SIGNS.map((key) => TEXTS.legend[key])]) {
      expect(texts).toContain(text)
    }
    expect(texts).toContain('Visas')
    expect(texts).toContain('A ban')
  })

  it('is paper to its edges, and nothing is written beyond', () => {
    expect(marks[0]).toMatchObject({ what: 'rect', x: 0, y: 0, ...size, paint: { fill: 'paper' } })
    for (const mark of marksOf(marks, 'text')) {
      const [x0, x1] = stretchOf(mark)
      if (mark.clip?.width === plot) continue
      expect(x0 >= 0 && x1 <= size.width).toBe(true)
      expect(mark.y >= 0 && mark.y <= size.height).toBe(true)
    }
  })

  it('has its legend between the chart and the source', () => {
    // A bank has its name beside its lanes, too.
    const { china, japan, others, ...forms } = TEXTS.legend
    const labels: readonly string[] = Object.values(forms)
    const chartEnd = Math.max(...marks.flatMap(({ clip }) => (clip?.height === picture.layout.height ? [clip.y] : [])))
    const source = marksOf(marks, 'text').find(({ text }) => text === TEXTS.source)
    for (const { y } of marksOf(marks, 'text').filter(({ text }) => labels.includes(text))) {
      expect(y - SAMPLE_HEIGHT / 2).toBeGreaterThan(chartEnd + picture.layout.height)
      expect(y + SAMPLE_HEIGHT / 2).toBeLessThanOrEqual((source?.y ?? 0) - 6)
    }
  })
})

it('is as wide as gutter and plot, with a margin', () => {
  expect(sheetOf(1000).size.width).toBe(GUTTER + 1000 + 48)
})

it('gives a long sentence its lines, and room for them', () => {
  const sentence =
    '38 measures by China against Japan, in force on 24 Feb 2026: 34 restrictive, 4 easing; beside them 1 more'
  const { marks, size } = sheetOf(600, { sentence })
  const lines = marksOf(marks, 'text').filter(({ paint }) => paint.size === 21)
  expect(lines.map(({ text }) => text).join(' ')).toBe(sentence)
  expect(size.height).toBe(sheetOf(600).size.height + (lines.length - 1) * 26)
})

it('cuts what would run out of it', () => {
  const { marks, size } = sheetOf(600, { sentence: 'measures of China '.repeat(60) })
  const cut = marksOf(marks, 'text').find(({ text }) => text.endsWith('…'))
  expect(cut?.text).toMatch(/…$/)
  expect(24 + measureText(cut?.text ?? '', { size: 21 })).toBeLessThanOrEqual(size.width - 24)
})
