import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { type Day, dayNumber } from '@/lib/dates'
import { fromEpochDay, shiftDay, toEpochDay } from '@/lib/epoch-day'
import { SEED } from '@/testing/seed'
import { provideTestDatabase } from '@/testing/test-database'
import type { ChartDays } from '../chart/data/address'
import { type BarDays, barDays } from '../chart/data/bar-days'
import { bucketStarts } from '../chart/data/buckets'
import type { Counted, LaneNaming } from '../chart/data/compose'
import type { ChartData } from '../chart/data/data'
import { LANES, type Lanes } from '../chart/data/lane-choices'
import { laneOf, REST } from '../chart/data/lanes'
import { layoutMonths } from '../chart/data/months'
import { DEFAULT_FILTER, type MeasureFilter } from '../list/filter'
import { parseMeasureFilter } from '../list/parse-filter'
import { daysOfMeasure, statusAt } from '../testing/plain-filter.cases'
import { plainList } from '../testing/plain-lists.cases'
import { fillAtRandom } from '../testing/random-database.cases'
import { queryArb } from '../testing/random-filters.cases'
import { recordArb } from '../testing/random-records.cases'
import type { Measure } from '../types'
import { countMonths, getChart } from './chart-queries'
import type { SavedMeasure, SaveRefused } from './refusal'
import { archiveMeasure, createMeasure, updateMeasure } from './save'
import { selectBins, selectWithin } from './sql/select-chart'

provideTestDatabase()

/** A guard against what never ends. */
const PATIENCE_MS = 120_000
const TODAY = '2026-06-30'
const NAMING: LaneNaming = { lane: ({ key }) => key, title: ({ en = '' }) => ({ text: en, lang: 'en' }) }

let all: Measure[]
beforeAll(async () => {
  all = await fillAtRandom({ records: 120, edits: 40, seed: SEED })
}, PATIENCE_MS)

/** A record as the chart should know it: days, and where it stands. */
type Plain = { measure: Measure; slug: string } & BarDays
function plainOf(measure: Measure): Plain {
  const days = measure.events.map(({ date }) => daysOfMeasure(date))
  const firstEarliest = days.map(({ earliest }) => earliest).sort()[0] ?? ''
  const lastLatest =
    days
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? ''
  const { slug, spans } = measure
  return { measure, slug, ...barDays(measure.kind, { firstEarliest, lastLatest, spans }) }
}
/** In the order of their bars. */
const plainBars = (filter: MeasureFilter) =>
  plainList(all, filter, TODAY)
    .found.map(plainOf)
    .sort((a, b) => (`${a.first} ${a.slug}` < `${b.first} ${b.slug}` ? -1 : 1))

/** What lasts, lasts to today, or to a step that is still to come. */
const lastDay = ({ last, lastKnown }: Plain) => last ?? (lastKnown > TODAY ? lastKnown : TODAY)
const overlaps = (bar: Plain, from: Day, to: Day) => bar.first <= to && lastDay(bar) >= from
const slugsOf = (bars: readonly { slug: string }[]) => bars.map(({ slug }) => slug)
const daysFrom = (days: ChartDays | null): [Day, Day] =>
  days ? [fromEpochDay(days.from), fromEpochDay(days.to - 1)] : ['', '']

const VALUES: Record<Lanes, (measure: Measure) => string> = {
  category: ({ category }) => category,
  formality: ({ formality }) => formality,
  authority: ({ authorities }) => authorities[0]?.key ?? 'none',
  status: (measure) => statusAt(measure, TODAY) ?? 'none',
}
const laneNames = ({ lanes }: Pick<ChartData, 'lanes'>) => lanes.map(({ bank, key }) => `${bank} ${key}`)
/** Its own lane, or the one that the rarest of its bank share. */
function plainLane({ measure }: Plain, lanes: Lanes, names: readonly string[]): string {
  const { bank, key } = laneOf(measure.imposer, VALUES[lanes](measure))
  return names.includes(`${bank} ${key}`) ? `${bank} ${key}` : `${bank} ${REST}`
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Some windows hold everything, some nothing; some are open at an end. */
const windowDayArb = fc.option(fc.integer({ min: -300, max: 900 }).map((days) => shiftDay('2025-09-01', days)))
const filterArb = fc
  .record({ query: queryArb, lanes: fc.constantFrom(...LANES), windowFrom: windowDayArb, windowTo: windowDayArb })
  .map(({ query, lanes, windowFrom, windowTo }) => {
    const period = Object.entries({ lanes, windowFrom, windowTo }).flatMap(([key, value]) =>
      value ? [`${key}=${value}`] : [],
    )
    return parseMeasureFilter(new URLSearchParams([query, ...period].join('&'))).filter
  })
/** Most filters find few: every other list is of all records. */
const shownArb = fc.oneof(
  filterArb,
  filterArb.map(({ lanes, windowFrom, windowTo }) => ({ ...DEFAULT_FILTER, lanes, windowFrom, windowTo })),
)

const check = <Input>(numRuns: number, arb: fc.Arbitrary<Input>, judge: (input: Input) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arb, judge), { numRuns })

describe('for random filters over random records, a plain count in memory tells', { timeout: PATIENCE_MS }, () => {
  it('the same records, each with its days and its lane, from the first day to the last', async () => {
    await check(150, filterArb, async (filter) => {
      const chart = await getChart(filter, TODAY, NAMING)
      const bars = plainBars(filter)
      expect(chart.total).toBe(bars.length)
      expect(slugsOf(chart.rows)).toEqual(slugsOf(bars))
      expect(chart.rows.map(({ first, last }) => [first, last])).toEqual(
        bars.map(({ first, last }) => [toEpochDay(first), last === null ? null : toEpochDay(last)]),
      )
      const names = laneNames(chart)
      expect(chart.rows.map(({ lane }) => names[lane])).toEqual(bars.map((bar) => plainLane(bar, filter.lanes, names)))
      expect(chart.covered).toBeNull()
      const lasts = bars.map(lastDay)
      expect(chart.extent && daysFrom(chart.extent)).toEqual(
        bars.length === 0 ? null : [bars[0]?.first, lasts.sort().at(-1)],
      )
    })
  })

  it('the same steps, spans and links of each record', async () => {
    await check(20, filterArb, async (filter) => {
      const { rows, links } = await getChart(filter, TODAY, NAMING)
      const bars = plainBars(filter)
      expect(rows.map(({ events }) => events)).toEqual(
        bars.map(({ measure }) =>
          measure.events.map(({ type, date }) => {
            const { earliest, latest } = daysOfMeasure(date)
            return { type, earliest: toEpochDay(earliest), latest: toEpochDay(latest) }
          }),
        ),
      )
      expect(rows.map(({ spans }) => spans.map(({ status, from }) => `${status} ${fromEpochDay(from)}`))).toEqual(
        bars.map(({ measure: { kind, spans } }) =>
          kind === 'measure' ? spans.map(({ status, from }) => `${status} ${from}`) : [],
        ),
      )
      const found = new Set(slugsOf(bars))
      const said = bars.flatMap(({ slug, measure }) =>
        measure.relations
          .filter((other) => found.has(other.slug))
          .map((other) => `${slug} ${other.type} ${other.slug}`),
      )
      expect(links.map(({ from, to, type }) => `${rows[from]?.slug} ${type} ${rows[to]?.slug}`)).toEqual(said)
    })
  })

  it('where they are too many, those around the window, one by one or as counts of each lane and stretch of days', async () => {
    const seen = { whole: 0, rows: 0, lasting: 0, bins: 0 }
    await check(200, fc.tuple(shownArb, fc.constantFrom(0, 0.3, 0.7, 0.9, 1)), async ([filter, share]) => {
      const bars = plainBars(filter)
      const most = Math.floor(bars.length * share)
      const chart = await getChart(filter, TODAY, NAMING, most)
      expect(chart.total).toBe(bars.length)
      if (bars.length <= most) {
        seen.whole += 1
        expect(chart).toEqual(await getChart(filter, TODAY, NAMING))
        return
      }
      const [from, to] = daysFrom(chart.covered)
      const [first, last] = daysFrom(chart.fit)
      const [shown, until] = [filter.windowFrom ?? first, filter.windowTo ?? last]
      expect(from < to && (shown > until || (from < shown && to > until))).toBe(true)
      const near = bars.filter((bar) => overlaps(bar, from, to))
      if (near.length <= most) {
        seen.rows += 1
        expect(slugsOf(chart.rows)).toEqual(slugsOf(near))
        expect(chart.bins).toEqual([])
        return
      }
      const begun = near.filter(({ first }) => first >= from)
      if (begun.length <= most) {
        seen.lasting += 1
        expect(slugsOf(chart.rows)).toEqual(slugsOf(begun))
        expect(chart.lasting && daysFrom(chart.lasting)).toEqual(shown > until ? [first, last] : [shown, until])
        const [lastsFrom, lastsTo] = shown > until ? [first, last] : [shown, until]
        const names = laneNames(chart)
        const counted = chart.lasting?.counts.map(({ lane, count }) => [names[lane], count] as const) ?? []
        const plain = bars.filter((bar) => bar.first < from && overlaps(bar, lastsFrom, lastsTo))
        expect(Object.fromEntries(counted.toSorted())).toEqual(
          countBy(plain.map((bar) => plainLane(bar, filter.lanes, names))),
        )
        return
      }
      seen.bins += 1
      expect(chart.rows).toEqual([])
      const starts = bucketStarts(from, to).map(toEpochDay)
      const names = laneNames(chart)
      const counted = Object.fromEntries(
        chart.bins.map((bin) => {
          expect(bin.to).toBe(starts[starts.indexOf(bin.from) + 1])
          return [`${names[bin.lane]} ${fromEpochDay(bin.from)}`, bin.count]
        }),
      )
      expect(Object.keys(counted)).toHaveLength(chart.bins.length)
      // The last stretch may reach a little beyond the days that are covered.
      const beyond = fromEpochDay((starts.at(-1) ?? 0) - 1)
      const begin = fromEpochDay(starts[0] ?? 0)
      const plain = bars
        .filter((bar) => overlaps(bar, begin, beyond))
        .map((bar) => {
          const start = starts.findLast((day) => day <= toEpochDay(bar.first)) ?? starts[0] ?? 0
          return `${plainLane(bar, filter.lanes, names)} ${fromEpochDay(start)}`
        })
      expect(Object.fromEntries(Object.entries(counted).sort())).toEqual(countBy(plain))
    })
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
  })

  it.each(LANES)('the same counts by %s, however the days are cut', async (lanes) => {
    const daysArb = fc.uniqueArray(
      fc.integer({ min: -300, max: 900 }).map((days) => shiftDay('2025-09-01', days)),
      { minLength: 2, maxLength: 12 },
    )
    await check(40, fc.tuple(shownArb, daysArb), async ([filter, days]) => {
      const starts = days.toSorted()
      const counted = await db().$queryRaw<Counted[]>(selectBins(filter, TODAY, lanes, starts))
      const [from, to] = [starts[0] ?? '', shiftDay(starts.at(-1) ?? '', -1)]
      const bars = plainBars(filter).filter((bar) => overlaps(bar, from, to))
      const [within] = await db().$queryRaw<{ count: number }[]>(selectWithin(filter, TODAY, { from, to }))
      expect(within?.count).toBe(bars.length)
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(bars.length)
      const plain = bars.map(({ measure, first }) => {
        const bucket = Math.max(starts.filter((start) => start <= first).length - 1, 0)
        return `${measure.imposer} ${VALUES[lanes](measure)} ${bucket}`
      })
      const read = counted.map(({ imposer, lane, bucket, count }) => [`${imposer} ${lane} ${bucket}`, count] as const)
      expect(Object.fromEntries(read.toSorted())).toEqual(countBy(plain))
    })
  })

  it('as many steps of each month', async () => {
    await check(100, filterArb, async (filter) => {
      // Whichever period the list asks for: the overview is of all months.
      const steps = plainBars({ ...filter, from: null, to: null }).flatMap(({ measure }) =>
        measure.events.map(({ date }) => daysOfMeasure(date)),
      )
      const monthOf = (day: Day) => Math.floor(dayNumber(day) / 100)
      const months = await countMonths(filter, TODAY)
      expect(Object.fromEntries(months.map(({ from, to, count }) => [`${from} ${to}`, count]))).toEqual(
        countBy(steps.map(({ earliest, latest }) => `${monthOf(earliest)} ${monthOf(latest)}`)),
      )
      const laid = layoutMonths(months, TODAY)
      const counts = [...(laid?.counts ?? []), ...(laid?.vague ?? []).map(({ count }) => count)]
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(steps.length)
    })
  })
})

const ED = { id: null, name: 'Ed' }
const saved = (answer: SavedMeasure | SaveRefused): SavedMeasure => {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer
}

it('what was saved is in the next chart, its counts and its months', async () => {
  const [record] = fc.sample(recordArb('brand-new', ['brand-new']), { numRuns: 1, seed: SEED })
  if (!record) throw new Error('no record')
  const { slug: _, ...random } = record
  const cited = random.citations[0]?.source ?? ''
  const inputOn = (date: string) => ({
    ...random,
    kind: 'measure' as const,
    title: { en: 'Of another century' },
    events: [
      {
        type: 'announced' as const,
        date,
        until: null,
        startsOn: null,
        expected: false,
        part: null,
        note: null,
        sources: [cited],
      },
    ],
    instrument: null,
    relations: [],
  })
  /** All records as rows, and as counts of the days that it alone is old enough for. */
  const read = async () => {
    const { total, extent, rows } = await getChart(DEFAULT_FILTER, TODAY, NAMING)
    const window = { windowFrom: '1950-01-01', windowTo: '1950-12-31' }
    const { bins, lasting } = await getChart({ ...DEFAULT_FILTER, ...window }, TODAY, NAMING, 0)
    const [month] = await countMonths(DEFAULT_FILTER, TODAY)
    const own = rows.find(({ title }) => title === 'Of another century')
    const counted = [...bins, ...(lasting?.counts ?? [])].reduce((sum, { count }) => sum + count, 0)
    return { total, counted, from: daysFrom(extent)[0], first: own && fromEpochDay(own.first), month: month?.from }
  }
  // Asked twice: what is kept is there to be stale.
  const before = await read()
  expect(await read()).toEqual(before)

  const { slug } = saved(await createMeasure({ input: inputOn('1850-02-03'), reason: 'new' }, [], ED, slugsOf(all)))
  const { total, counted } = before
  const more = { total: total + 1, counted: counted + 1 }
  expect(await read()).toEqual({ ...more, from: '1850-02-03', first: '1850-02-03', month: 185002 })

  saved(await updateMeasure({ slug, version: 1, input: inputOn('1849'), reason: 'earlier' }, [], ED))
  expect(await read()).toEqual({ ...more, from: '1849-01-01', first: '1849-01-01', month: 184901 })

  saved(await archiveMeasure(slug, true, 2, 'hidden', ED))
  expect(await read()).toEqual(before)
})
