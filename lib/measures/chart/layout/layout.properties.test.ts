import fc from 'fast-check'
import { EVENT_TYPES, MEASURE_KINDS } from '@/lib/measures/codes'
import { countShown } from './describe-chart'
import { BOX_HEIGHT } from './view'
import '@/testing/seed'
import { expect, it } from 'vitest'
import { BANKS, type ChartBin, type ChartData, type ChartRow } from '../data/data'
import { BOX_WIDTH } from './boxes'
import { BEYOND, holdLayout, type Layout, layoutChart } from './layout'
import { FOLD_HEIGHT, LEAST_WIDTH, TRACK_HEIGHT, type Track } from './tracks'
import { type ChartView, isWithin, xAt } from './view'

/** Days become pixels in fractions, and far from the plot they are rounded. */
const CLOSE = 1e-3

const TODAY = 20_600
const dayArb = fc.integer({ min: TODAY - 1500, max: TODAY + 400 })
const lengthArb = fc.oneof(fc.constant(0), fc.nat(40), fc.nat(2000))

const eventArb = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  after: fc.nat(900),
  vague: fc.constantFrom(0, 29, 364),
})
const rowArb = (lanes: number): fc.Arbitrary<ChartRow> =>
  fc
    .record({
      kind: fc.constantFrom(...MEASURE_KINDS),
      lane: fc.nat(lanes - 1),
      first: dayArb,
      length: fc.option(lengthArb),
      events: fc.array(eventArb, { maxLength: 2 }),
    })
    .map(({ first, length, events, ...row }) => {
      const last = length === null ? null : first + length
      const upTo = (day: number) => Math.min(day, last ?? day)
      return {
        ...{ slug: '', title: '', lang: 'en', ...row, first, last, eased: false, seen: null, spans: [] },
        events: events.map(({ type, after, vague }) => ({
          ...{ type, earliest: upTo(first + after), latest: upTo(first + after + vague) },
        })),
      }
    })

/** As the database counts them: of one grid, and in the order of their days. */
const binsArb = (lanes: number): fc.Arbitrary<ChartBin[]> =>
  fc
    .record({
      start: dayArb,
      size: fc.constantFrom(1, 7, 30, 365),
      cells: fc.uniqueArray(
        fc.record({ lane: fc.nat(lanes - 1), place: fc.nat(99), count: fc.integer({ min: 1, max: 5000 }) }),
        {
          selector: ({ lane, place }) => `${lane} ${place}`,
          maxLength: 200,
        },
      ),
    })
    .map(({ start, size, cells }) =>
      cells
        .map(({ lane, place, count }) => ({
          ...{ lane, count },
          from: start + place * size,
          to: start + (place + 1) * size,
        }))
        .sort((a, b) => a.from - b.from || a.lane - b.lane),
    )

const lanesArb = fc.array(fc.constantFrom(...BANKS), { minLength: 1, maxLength: 20 }).map((banks) =>
  BANKS.flatMap((bank) => banks.filter((each) => each === bank)).map((bank, at) => ({
    bank,
    key: `${at}`,
    label: '',
  })),
)

/** Rows one by one, or counts of them. */
const dataArb: fc.Arbitrary<ChartData> = lanesArb.chain((lanes) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.record({ rows: fc.array(rowArb(lanes.length), { maxLength: 30 }) }) },
      { weight: 3, arbitrary: fc.record({ rows: fc.array(rowArb(lanes.length), { minLength: 100, maxLength: 300 }) }) },
      { weight: 2, arbitrary: fc.record({ bins: binsArb(lanes.length) }) },
    )
    .map((drawn) => ({
      ...{
        today: TODAY,
        extent: null,
        fit: null,
        covered: null,
        checked: null,
        total: 0,
        lanes,
        rows: [],
        ...{ links: [], lasting: null, figures: [] },
        bins: [],
      },
      ...drawn,
    })),
)

const viewArb: fc.Arbitrary<ChartView> = fc
  .record({
    from: fc.oneof(
      dayArb,
      dayArb.map((day) => day + 0.37),
    ),
    days: fc.oneof(fc.constantFrom(0.01, 1, 365_000), fc.integer({ min: 2, max: 3000 })),
    width: fc.constantFrom(120, 320, 1000, 2560),
  })
  .map(({ from, days, ...size }) => ({ from, to: from + days, ...size }))

/** Every other record, every third, or none. */
const pinnedArb = fc
  .record({ each: fc.constantFrom(2, 3, 20, 1000), at: fc.nat(19) })
  .map(({ each, at }) => new Set(Array.from({ length: 300 }, (_, row) => row).filter((row) => row % each === at)))

type Case = { data: ChartData; view: ChartView; pinned: Set<number>; open: Set<number>; before: ChartView | null }
/** Lanes by their places, every one or none. */
const openArb = fc.constantFrom(1, 2, 99).map((each) => new Set(Array.from({ length: 20 }, (_, at) => at * each)))
const nameWidth = ({ first }: ChartRow) => 20 + (first % 300)
const caseArb: fc.Arbitrary<Case> = fc.record({
  data: dataArb,
  view: viewArb,
  pinned: pinnedArb,
  open: openArb,
  before: fc.option(viewArb),
})

/** With and without what the layout of another view holds. */
function check(judge: (layout: Layout, input: Case) => void) {
  fc.assert(
    fc.property(caseArb, (input) => {
      const { data, view, before, ...options } = input
      const held = before ? holdLayout(layoutChart(data, before, { ...options, nameWidth })) : undefined
      judge(layoutChart(data, view, { ...options, held, nameWidth }), input)
    }),
    { numRuns: 80 },
  )
}

const rowsWithin = ({ rows, today }: ChartData, view: ChartView) =>
  rows.flatMap((row, at) => (isWithin(row, view, today) ? [at] : []))

const nameOf = ({ quiet, at }: Track) => `${quiet ? 'quiet' : 'lively'} ${at}`

/** Each beside the next to its right, of those that share a name. */
function neighbours<Item extends { x0: number; x1: number }>(items: readonly Item[], nameOf: (item: Item) => string) {
  const sorted = items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a.x0 - b.x0))
  return sorted.flatMap((right, at) => {
    const left = sorted[at - 1]
    return left && nameOf(left) === nameOf(right) ? [{ left, right }] : []
  })
}

it('shows each row of the view once, as a bar or among those that a line stands for', () => {
  check(({ bars, folds }, { data, view }) => {
    const folded = folds.flatMap(({ rows, open }) => (open ? [] : rows))
    const shown = [...bars.map(({ row }) => row), ...folded]
    expect(shown.toSorted((a, b) => a - b)).toEqual(rowsWithin(data, view))
    for (const { row, lane } of bars) expect(data.rows[row]?.lane).toBe(lane)
    for (const { rows, lane } of folds) for (const row of rows) expect(data.rows[row]?.lane).toBe(lane)
  })
})

it('has bars for what passes through a lane that is open', () => {
  check(({ bars, folds }) => {
    const drawn = new Set(bars.map(({ row }) => row))
    for (const { rows, open } of folds) for (const row of rows) expect(drawn.has(row)).toBe(open)
  })
})

it('has a bar for each pinned row in view', () => {
  check(({ bars }, { data, view, pinned }) => {
    const drawn = new Set(bars.map(({ row }) => row))
    for (const row of rowsWithin(data, view)) if (pinned.has(row)) expect(drawn.has(row)).toBe(true)
  })
})

it('tells how many it draws, folds and counts: all of the view', () => {
  check((layout, { data, view }) => {
    const { drawn, folded, counted } = countShown(layout)
    const binned = data.bins.filter(({ from, to }) => from < view.to && to > view.from)
    const known = binned.reduce((sum, { count }) => sum + count, 0)
    expect(drawn + folded + counted).toBe(rowsWithin(data, view).length + known)
  })
})

it('never draws bars of one track over one another, nor boxes of one lane', () => {
  check(({ bars, boxes }) => {
    for (const { left, right } of neighbours(bars, ({ lane, track }) => `${lane} ${nameOf(track)}`)) {
      expect(right.x0).toBeGreaterThan(left.x1)
    }
    for (const { left, right } of neighbours(boxes, ({ lane }) => `${lane}`)) {
      expect(right.x0).toBeGreaterThan(left.x1)
    }
  })
})

it('has room for the mark of a day, and for a number in each box', () => {
  check(({ bars, boxes }, { view }) => {
    for (const { x0, x1 } of bars) expect(x1 - x0).toBeGreaterThan(LEAST_WIDTH - CLOSE)
    for (const { x0, x1 } of boxes) {
      expect(x1 - x0).toBeGreaterThan(BOX_WIDTH - 1 - CLOSE)
    }
    // Nothing is counted out of sight.
    for (const { x0, x1 } of boxes) expect(x0 < view.width && x1 > 0).toBe(true)
  })
})

it('has each step of a record within its bar, as far as that is near the plot', () => {
  check(({ bars }, { data, view }) => {
    const near = (x: number) => Math.min(Math.max(x, -BEYOND), view.width + BEYOND)
    for (const { row, x0, x1 } of bars) {
      for (const { earliest, latest } of data.rows[row]?.events ?? []) {
        expect(near(xAt(view, earliest))).toBeGreaterThan(x0 - CLOSE)
        expect(near(xAt(view, latest + 1))).toBeLessThan(x1 + CLOSE)
      }
    }
  })
})

it('never writes names of one track over one another, or out of the plot', () => {
  check(({ bars }, { view }) => {
    const named = bars.flatMap(({ lane, track, name }) =>
      name ? [{ lane, track, x0: name.x, x1: name.x + name.room }] : [],
    )
    for (const { left, right } of neighbours(named, ({ lane, track }) => `${lane} ${nameOf(track)}`)) {
      expect(right.x0).toBeGreaterThan(left.x1 - CLOSE)
    }
    for (const { x0, x1 } of named) expect(x0 >= 0 && x1 <= view.width + CLOSE).toBe(true)
  })
})

it('has a name over each bar at rest', () => {
  check(({ bars }, { before }) => {
    if (!before) for (const { name } of bars) expect(name).not.toBeNull()
  })
})

it('sets bands below one another, each bank under its name, with everything in its own', () => {
  check(({ heads, bands, bars, folds, boxes, height }, { data }) => {
    expect(bands.map(({ lane, bank }) => ({ lane, bank }))).toEqual(
      data.lanes.map(({ bank }, lane) => ({ lane, bank })),
    )
    expect(heads.map(({ bank }) => bank)).toEqual([...new Set(data.lanes.map(({ bank }) => bank))])
    for (const [at, { top, height: own }] of bands.entries())
      expect(top + own).toBeLessThanOrEqual(bands[at + 1]?.top ?? height)
    const parts = [
      ...bars.map((bar) => ({ ...bar, own: TRACK_HEIGHT, part: nameOf(bar.track) })),
      ...folds.map((fold) => ({ ...fold, own: FOLD_HEIGHT, part: 'fold' })),
      ...boxes.map((box) => ({ ...box, own: BOX_HEIGHT, part: 'boxes' })),
    ]
    for (const { lane, top, own } of parts) {
      const band = bands[lane]
      expect(top).toBeGreaterThanOrEqual(band?.top ?? 0)
      expect(top + own).toBeLessThanOrEqual((band?.top ?? 0) + (band?.height ?? 0))
    }
    // Parts of a lane stand below one another: tracks of what happens, the line, tracks of what passes through, boxes.
    const places = new Map(parts.map(({ lane, part, top, own }) => [`${lane} ${part}`, { lane, top, own }]))
    for (const one of places.values()) {
      for (const other of places.values()) {
        if (one === other || one.lane !== other.lane) continue
        expect(one.top + one.own <= other.top || other.top + other.own <= one.top).toBe(true)
      }
    }
  })
})

it('stays as it is where it is held and nothing moves', () => {
  fc.assert(
    fc.property(dataArb, viewArb, pinnedArb, (data, view, pinned) => {
      const layout = layoutChart(data, view, { pinned, nameWidth })
      expect(layoutChart(data, view, { pinned, nameWidth, held: holdLayout(layout) })).toEqual(layout)
    }),
    { numRuns: 100 },
  )
})

it('keeps bars in their tracks while it is held and the days move', () => {
  fc.assert(
    fc.property(dataArb, dayArb, fc.integer({ min: -300, max: 300 }), (data, from, moved) => {
      // Whole pixels a day: what touches by a fraction here would not there.
      const viewAt = (day: number): ChartView => ({ from: day, to: day + 250, width: 1000 })
      const before = layoutChart(data, viewAt(from), { nameWidth })
      const tracks = new Map(before.bars.map(({ row, track }) => [row, track]))
      for (const { row, track } of layoutChart(data, viewAt(from + moved), { nameWidth, held: holdLayout(before) })
        .bars) {
        expect(track).toEqual(tracks.get(row) ?? track)
      }
    }),
    { numRuns: 100 },
  )
})
