import fc from 'fast-check'
import { EVENT_TYPES, MEASURE_KINDS } from '@/lib/measures/codes'
import { countShown } from './describe-chart'
import { BOX_HEIGHT } from './view'
import '@/testing/seed'
import { expect, it } from 'vitest'
import { BANKS, type ChartBin, type ChartData, type ChartRow } from '../data/data'
import { BOX_WIDTH } from './boxes'
import { BEYOND, holdLayout, type Layout, layoutChart } from './layout'
import { GROWTH, LEAST_WIDTH, TITLED, type Track } from './tracks'
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
        ...{ slug: '', title: '', lang: 'en', ...row, first, last, seen: null, spans: [] },
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
      ...{ today: TODAY, extent: null, fit: null, covered: null, total: 0, lanes, rows: [], links: [], bins: [] },
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
    height: fc.oneof(fc.nat(300), fc.nat(2500)),
  })
  .map(({ from, days, ...size }) => ({ from, to: from + days, ...size }))

/** Every other record, every third, or none. */
const pinnedArb = fc
  .record({ each: fc.constantFrom(2, 3, 20, 1000), at: fc.nat(19) })
  .map(({ each, at }) => new Set(Array.from({ length: 300 }, (_, row) => row).filter((row) => row % each === at)))

type Case = { data: ChartData; view: ChartView; pinned: Set<number>; before: ChartView | null }
const caseArb: fc.Arbitrary<Case> = fc.record({
  data: dataArb,
  view: viewArb,
  pinned: pinnedArb,
  before: fc.option(viewArb),
})

/** With and without what the layout of another view holds. */
function check(judge: (layout: Layout, input: Case) => void) {
  fc.assert(
    fc.property(caseArb, (input) => {
      const { data, view, pinned, before } = input
      const held = before ? holdLayout(layoutChart(data, before)) : undefined
      judge(layoutChart(data, view, pinned, held), input)
    }),
    { numRuns: 150 },
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

it('draws each row of the view once, as a bar or in a box', () => {
  check(({ bars, boxes }, { data, view }) => {
    const shown = [...bars.map(({ row }) => row), ...boxes.flatMap(({ rows }) => rows)]
    expect(shown.toSorted((a, b) => a - b)).toEqual(rowsWithin(data, view))
    for (const { row, lane } of bars) expect(data.rows[row]?.lane).toBe(lane)
    for (const { rows, lane } of boxes) for (const row of rows) expect(data.rows[row]?.lane).toBe(lane)
  })
})

it('tells how many it draws and counts: all of the view', () => {
  check((layout, { data, view }) => {
    const { drawn, counted } = countShown(layout)
    const binned = data.bins.filter(({ from, to }) => from < view.to && to > view.from)
    const known = binned.reduce((sum, { count }) => sum + count, 0)
    expect(drawn + counted).toBe(rowsWithin(data, view).length + known)
    for (const { count, rows } of layout.boxes) if (rows.length > 0) expect(count).toBe(rows.length)
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

it('tells of each box the days on which what it counts begins', () => {
  check(({ boxes }, { data }) => {
    for (const { rows, from, to } of boxes) {
      for (const row of rows) {
        const first = data.rows[row]?.first ?? Number.NaN
        expect(first >= from && first < to).toBe(true)
      }
    }
  })
})

it('sets bands below one another around the axis, with bars and boxes in their own', () => {
  check(({ bands, bars, boxes, axis, heights, height }, { data }) => {
    expect(bands.map(({ lane, bank }) => ({ lane, bank }))).toEqual(
      data.lanes.map(({ bank }, lane) => ({ lane, bank })),
    )
    const blocks = [...bands, axis].toSorted((a, b) => a.top - b.top)
    for (const [at, block] of blocks.entries()) {
      expect(block.top + block.height).toBeLessThanOrEqual(blocks[at + 1]?.top ?? height)
    }
    for (const band of bands) expect(band.top < axis.top).toBe(band.bank === 'china')
    for (const { lane, track, top, height: own } of bars) {
      const band = bands[lane]
      expect(own).toBe(track.quiet ? heights.quiet : heights.lively)
      expect(top).toBeGreaterThanOrEqual(band?.top ?? 0)
      expect(top + own).toBeLessThanOrEqual(band?.boxTop ?? (band?.top ?? 0) + (band?.height ?? 0))
    }
    // Tracks of a lane stand below one another, those of what only goes on below those of what happens.
    const tracks = new Map(
      bars.map(({ lane, track, top, height: own }) => [`${lane} ${nameOf(track)}`, { lane, track, top, own }]),
    )
    for (const one of tracks.values()) {
      for (const other of tracks.values()) {
        if (one === other || one.lane !== other.lane) continue
        expect(one.top + one.own <= other.top || other.top + other.own <= one.top).toBe(true)
        if (one.track.quiet && !other.track.quiet) expect(one.top).toBeGreaterThan(other.top)
      }
    }
    for (const { lane, top } of boxes) {
      const band = bands[lane]
      expect(top).toBe(band?.boxTop)
      expect(top + BOX_HEIGHT).toBeLessThanOrEqual((band?.top ?? 0) + (band?.height ?? 0))
    }
  })
})

it('is no higher than the view, unless it has titles or nothing can be drawn one by one', () => {
  check(({ bars, heights, height }, { view }) => {
    const most = heights.lively >= TITLED ? view.height * GROWTH : view.height
    if (bars.length > 0) expect(height).toBeLessThanOrEqual(most + CLOSE)
  })
})

it('hides a pinned row only where others that are pinned have every track', () => {
  check(({ bars, boxes }, { pinned }) => {
    for (const { lane } of boxes.filter((box) => box.rows.some((row) => pinned.has(row)))) {
      const own = bars.filter((bar) => bar.lane === lane)
      const taken = new Set(own.filter(({ row }) => pinned.has(row)).map(({ track }) => nameOf(track)))
      expect(taken).toEqual(new Set(own.map(({ track }) => nameOf(track))))
    }
  })
})

it('stays as it is where it is held and nothing moves', () => {
  fc.assert(
    fc.property(dataArb, viewArb, pinnedArb, (data, view, pinned) => {
      const layout = layoutChart(data, view, pinned)
      expect(layoutChart(data, view, pinned, holdLayout(layout))).toEqual(layout)
    }),
    { numRuns: 100 },
  )
})

it('keeps bars in their tracks while it is held and the days move', () => {
  fc.assert(
    fc.property(dataArb, dayArb, fc.integer({ min: -300, max: 300 }), fc.nat(800), (data, from, moved, height) => {
      // Whole pixels a day: what touches by a fraction here would not there.
      const viewAt = (day: number): ChartView => ({ from: day, to: day + 250, width: 1000, height })
      const before = layoutChart(data, viewAt(from))
      const tracks = new Map(before.bars.map(({ row, track }) => [row, track]))
      for (const { row, track } of layoutChart(data, viewAt(from + moved), new Set(), holdLayout(before)).bars) {
        expect(track).toEqual(tracks.get(row) ?? track)
      }
    }),
    { numRuns: 100 },
  )
})
