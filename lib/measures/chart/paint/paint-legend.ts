/** How each sign of the chart is to be read, drawn by the same hand as the chart itself. */

import type { Pen } from '@/lib/drawing/pen'
import { createPagePen } from '@/lib/drawing/svg-pen'
import { type MeasureKind, type SpanBasis, STATUSES, type Status } from '@/lib/measures/codes'
import { BANKS, type Bank, type ChartData, type ChartRow } from '../data/data'
import type { Bar } from '../layout/layout'
import { BAR_HEIGHT } from '../layout/tracks'
import type { ChartView } from '../layout/view'
import { BOX_HEIGHT } from '../layout/view'
import { BANK_COLORS, paintVeil } from './forms'
import { paintBar } from './paint-bar'

export const SAMPLE_WIDTH = 44
export const SAMPLE_HEIGHT = 14

type Shown = Exclude<Status, 'not_applicable'>
/** Triggers and responses have marks and no bar. */
const SHOWN = STATUSES.filter((status): status is Shown => status !== 'not_applicable')
const SIGNS = [
  'eased',
  'held',
  'expected',
  'approximate',
  'open',
  'event',
  'trigger',
  'response',
  'unchecked',
  'box',
] as const
export type SampleKey = Bank | Shown | (typeof SIGNS)[number]
export const SAMPLES: readonly SampleKey[] = [...BANKS, ...SHOWN, ...SIGNS]

// A day a pixel.
const VIEW: ChartView = { from: 0, to: SAMPLE_WIDTH, width: SAMPLE_WIDTH }
const PLACE = { middle: SAMPLE_HEIGHT / 2, thickness: BAR_HEIGHT }
const NEVER = 10_000

const row = (kind: MeasureKind, parts: Partial<ChartRow>): ChartRow => {
  return {
    slug: '',
    title: '',
    lang: '',
    kind,
    lane: 0,
    first: 2,
    last: 40,
    eased: false,
    seen: null,
    spans: [],
    events: [],
    ...parts,
  }
}
const span = (status: Status, from: number, to: number | null, basis: SpanBasis = 'stated', approximate = false) => {
  return { status, from, to, basis, approximate }
}
const lasting = (status: Status, basis?: SpanBasis, approximate?: boolean) =>
  row('measure', { spans: [span(status, 2, 41, basis, approximate)] })
const happened = (kind: MeasureKind, earliest: number, latest: number) =>
  row(kind, { first: earliest, last: latest, events: [{ type: 'occurred', earliest, latest }] })

const ROWS: Record<Exclude<SampleKey, Bank | 'box' | 'open' | 'unchecked'>, ChartRow> = {
  threatened: lasting('threatened'),
  proposed: lasting('proposed'),
  under_investigation: lasting('under_investigation'),
  announced: lasting('announced'),
  in_force: lasting('in_force'),
  partly_in_force: lasting('partly_in_force'),
  suspended: lasting('suspended'),
  done: row('measure', { first: 20, last: 20, spans: [span('done', 20, null)] }),
  ended: row('measure', { last: 30, spans: [span('in_force', 2, 30), span('ended', 30, null)] }),
  eased: row('measure', {
    eased: true,
    spans: [span('in_force', 6, 41)],
    events: [{ type: 'eased', earliest: 6, latest: 6 }],
  }),
  held: lasting('in_force', 'held'),
  expected: lasting('in_force', 'expected'),
  approximate: lasting('in_force', 'stated', true),
  event: row('measure', {
    events: [
      { type: 'occurred', earliest: 6, latest: 6 },
      { type: 'occurred', earliest: 16, latest: 36 },
    ],
  }),
  trigger: happened('trigger', 20, 20),
  response: happened('response', 20, 20),
}
const OPEN = row('measure', { last: null, spans: [span('in_force', 2, null)] })

const isBank = (key: SampleKey): key is Bank => BANKS.some((bank) => bank === key)

/** One sign, as large as a sample. Form has no colour of its own: here it is ink. */
export function paintSample(pen: Pen, key: SampleKey) {
  const drawing = { view: VIEW, today: NEVER, color: 'ink' } as const
  if (isBank(key)) pen.rect(2, PLACE.middle - 5, 38, 10, { fill: BANK_COLORS[key] })
  else if (key === 'box') {
    pen.rect(2, 1, 36, BOX_HEIGHT - 2, { fill: 'ink', alpha: 0.2 })
    pen.text(20, BOX_HEIGHT / 2, '+14', { fill: 'ink', size: 10, align: 'center' })
  } else if (key === 'open') paintBar(pen, OPEN, { ...drawing, today: 14 }, PLACE)
  else if (key === 'unchecked') {
    paintBar(pen, ROWS.in_force, drawing, PLACE)
    paintVeil(pen, 20, SAMPLE_WIDTH, SAMPLE_HEIGHT)
  } else paintBar(pen, ROWS[key], drawing, PLACE)
}

/** The same as SVG in the colours of the page around it. */
export function drawSample(key: SampleKey): string {
  const pen = createPagePen()
  paintSample(pen, key)
  return pen.toFile(SAMPLE_WIDTH, SAMPLE_HEIGHT, '')
}

/** What tells which signs a picture has: its records, and which of them have bars. */
type Signed = Pick<ChartData, 'lanes' | 'rows' | 'checked'>
type Placed = { bars: readonly Pick<Bar, 'row'>[]; boxes: readonly unknown[] }

const isRow = (row: ChartRow | undefined): row is ChartRow => row !== undefined

/** Which of its signs a picture has, in their order: a legend of what is not there teaches nothing. */
export function signsIn(data: Signed, { bars, boxes }: Placed, view: ChartView): SampleKey[] {
  const found = new Set<SampleKey>(boxes.length > 0 ? ['box'] : [])
  for (const { bank } of data.lanes) found.add(bank)
  for (const each of bars.map(({ row: place }) => data.rows[place]).filter(isRow)) {
    if (each.kind !== 'measure') found.add(each.kind)
    if (each.eased) found.add('eased')
    if (each.events.length > (each.kind === 'measure' && !each.eased ? 0 : 1)) found.add('event')
    const spans = each.spans.filter(({ from, to }) => from < view.to && (to === null || to > view.from))
    for (const { status, basis, approximate, to } of spans) {
      if (status !== 'not_applicable') found.add(status)
      if (basis !== 'stated') found.add(basis)
      if (approximate) found.add('approximate')
      if (to === null && status !== 'ended' && status !== 'done') found.add('open')
    }
  }
  if (data.checked !== null && data.checked < view.to - 1) found.add('unchecked')
  return SAMPLES.filter((key) => found.has(key))
}

const GAP = 16
const TEXT = { fill: 'ink', size: 11 } as const

/** Signs and their words in lines of this width. Answers with how high they are. */
export function paintLegend(
  pen: Pen,
  keys: readonly SampleKey[],
  labels: Readonly<Record<SampleKey, string>>,
  width: number,
): number {
  let [x, y] = [0, 0]
  for (const key of keys) {
    const needed = SAMPLE_WIDTH + 6 + pen.measure(labels[key], TEXT) + GAP
    if (x > 0 && x + needed > width) [x, y] = [0, y + SAMPLE_HEIGHT + 4]
    pen.inside(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT, () => paintSample(pen, key))
    pen.text(x + SAMPLE_WIDTH + 6, y + SAMPLE_HEIGHT / 2, labels[key], TEXT)
    x += needed
  }
  return y + SAMPLE_HEIGHT
}
