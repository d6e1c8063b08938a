/** How each sign of the chart is to be read, drawn by the same hand as the chart itself. */

import type { Pen } from '@/lib/drawing/pen'
import { type MeasureKind, type SpanBasis, STATUSES, type Status } from '@/lib/measures/codes'
import type { ChartRow } from '../data/data'
import type { ChartView } from '../layout/view'
import { BOX_HEIGHT } from '../layout/view'
import { paintBar } from './paint-bar'

export const SAMPLE_WIDTH = 44
export const SAMPLE_HEIGHT = 14

type Shown = Exclude<Status, 'not_applicable'>
/** Triggers and responses have marks and no bar. */
const SHOWN = STATUSES.filter((status): status is Shown => status !== 'not_applicable')
export type SampleKey = Shown | 'held' | 'expected' | 'approximate' | 'open' | 'event' | 'trigger' | 'response' | 'box'
export const SAMPLES: readonly SampleKey[] = [
  ...SHOWN,
  ...(['held', 'expected', 'approximate', 'open', 'event', 'trigger', 'response', 'box'] as const),
]

// A day a pixel.
const VIEW: ChartView = { from: 0, to: SAMPLE_WIDTH, width: SAMPLE_WIDTH, height: SAMPLE_HEIGHT }
const PLACE = { middle: SAMPLE_HEIGHT / 2, thickness: 8 }
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

const ROWS: Record<Exclude<SampleKey, 'box' | 'open' | 'ended' | 'event'>, ChartRow> = {
  threatened: lasting('threatened'),
  proposed: lasting('proposed'),
  under_investigation: lasting('under_investigation'),
  announced: lasting('announced'),
  in_force: lasting('in_force'),
  partly_in_force: lasting('partly_in_force'),
  suspended: lasting('suspended'),
  done: row('measure', { first: 20, last: 20, spans: [span('done', 20, null)] }),
  held: lasting('in_force', 'held'),
  expected: lasting('in_force', 'expected'),
  approximate: lasting('in_force', 'stated', true),
  trigger: happened('trigger', 20, 20),
  response: happened('response', 20, 20),
}
const ENDED = row('measure', {
  last: 30,
  spans: [span('in_force', 2, 30), span('ended', 30, null)],
})
const EVENTS = row('measure', {
  events: [
    { type: 'occurred', earliest: 6, latest: 6 },
    { type: 'occurred', earliest: 16, latest: 36 },
  ],
})
const OPEN = row('measure', { last: null, spans: [span('in_force', 2, null)] })

/** One sign, as large as a sample. */
export function paintSample(pen: Pen, key: SampleKey) {
  if (key === 'box') {
    pen.rect(2, 1, 36, BOX_HEIGHT - 2, { fill: 'china', alpha: 0.3 })
    pen.text(20, BOX_HEIGHT / 2, '+14', { fill: 'ink', size: 10, align: 'center' })
  } else if (key === 'open') paintBar(pen, OPEN, { view: VIEW, today: 14 }, PLACE)
  else if (key === 'ended') paintBar(pen, ENDED, { view: VIEW, today: NEVER }, PLACE)
  else if (key === 'event') paintBar(pen, EVENTS, { view: VIEW, today: NEVER }, PLACE)
  else paintBar(pen, ROWS[key], { view: VIEW, today: NEVER }, PLACE)
}

const GAP = 16
const TEXT = { fill: 'ink', size: 11 } as const

/** Signs and their words in lines of this width. Answers with how high they are. */
export function paintLegend(pen: Pen, labels: Readonly<Record<SampleKey, string>>, width: number): number {
  let [x, y] = [0, 0]
  for (const key of SAMPLES) {
    const needed = SAMPLE_WIDTH + 6 + pen.measure(labels[key], TEXT) + GAP
    if (x > 0 && x + needed > width) [x, y] = [0, y + SAMPLE_HEIGHT + 4]
    pen.inside(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT, () => paintSample(pen, key))
    pen.text(x + SAMPLE_WIDTH + 6, y + SAMPLE_HEIGHT / 2, labels[key], TEXT)
    x += needed
  }
  return y + SAMPLE_HEIGHT
}
