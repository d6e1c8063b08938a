import fc from 'fast-check'
import { EVENT_TYPES, MEASURE_KINDS, RELATION_TYPES, SPAN_BASES, STATUSES } from '@/lib/measures/codes'
import '@/testing/seed'
import { expect, it } from 'vitest'
import { BANKS, type ChartData, packChart, unpackChart } from './data'

const dayArb = fc.integer({ min: -354_000, max: 2_500_000 })
const endArb = fc.option(dayArb)
const daysArb = fc.option(fc.record({ from: dayArb, to: dayArb }))
const rowArb = fc.record({
  slug: fc.string(),
  title: fc.string({ unit: 'grapheme' }),
  lang: fc.constantFrom('en', 'ja', 'zh'),
  kind: fc.constantFrom(...MEASURE_KINDS),
  lane: fc.nat(40),
  first: dayArb,
  last: endArb,
  eased: fc.boolean(),
  seen: fc.option(fc.constantFrom('2010', '2010-10', '2010-10-04')),
  spans: fc.array(
    fc.record({
      ...{ status: fc.constantFrom(...STATUSES), from: dayArb, to: endArb },
      ...{ basis: fc.constantFrom(...SPAN_BASES), approximate: fc.boolean() },
    }),
    { maxLength: 4 },
  ),
  events: fc.array(
    fc
      .record({ type: fc.constantFrom(...EVENT_TYPES), earliest: dayArb, vague: fc.constantFrom(0, 27, 365) })
      .map(({ type, earliest, vague }) => ({ type, earliest, latest: earliest + vague })),
    { maxLength: 4 },
  ),
})
const linkArb = fc.record({ from: fc.nat(99), to: fc.nat(99), type: fc.constantFrom(...RELATION_TYPES) })

/** Of one grid, whose stretches need not be as long as one another. Some have nothing in them. */
const binsArb = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -5000, max: 30_000 }), { minLength: 2, maxLength: 12 }),
    fc.array(fc.record({ lane: fc.nat(9), place: fc.nat(10), count: fc.nat(9999) }), { maxLength: 20 }),
  )
  .map(([days, bins]) => {
    const starts = days.toSorted((a, b) => a - b)
    return bins.map(({ lane, place, count }) => {
      const at = place % (starts.length - 1)
      return { lane, from: starts[at] ?? 0, to: starts[at + 1] ?? 0, count }
    })
  })

const chartArb: fc.Arbitrary<ChartData> = fc.record({
  today: dayArb,
  extent: daysArb,
  fit: daysArb,
  covered: daysArb,
  checked: endArb,
  total: fc.nat(),
  lanes: fc.array(fc.record({ bank: fc.constantFrom(...BANKS), key: fc.string(), label: fc.string() }), {
    maxLength: 9,
  }),
  rows: fc.array(rowArb, { maxLength: 8 }),
  links: fc.array(linkArb, { maxLength: 8 }),
  bins: binsArb,
  figures: fc.array(
    fc.record({
      ...{ lane: fc.nat(9), text: fc.string(), lang: fc.constant('en') },
      points: fc.array(fc.record({ from: dayArb, to: dayArb, value: fc.nat(), text: fc.string() }), { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  lasting: fc.option(
    fc.record({ from: dayArb, to: dayArb, counts: fc.array(fc.record({ lane: fc.nat(9), count: fc.nat(9999) })) }),
  ),
})

it('comes out of its columns as it went in, by way of JSON', () => {
  fc.assert(
    fc.property(chartArb, (chart) => {
      expect(unpackChart(JSON.parse(JSON.stringify(packChart(chart))))).toEqual(chart)
    }),
  )
})

it('has a few numbers for each thing', () => {
  const columns = packChart({
    ...{ today: 20_634, extent: { from: 20_000, to: 20_635 }, fit: null, covered: null, checked: null, total: 1 },
    lanes: [{ bank: 'china', key: 'visa', label: 'Visas' }],
    rows: [
      {
        ...{ slug: 'ban', title: 'A ban', lang: 'en', kind: 'trigger', lane: 0, first: 20_000, last: null },
        ...{ eased: true, seen: '2010-10-04' },
        spans: [
          { status: 'announced', from: 20_000, to: 20_010, basis: 'stated', approximate: false },
          { status: 'in_force', from: 20_010, to: null, basis: 'expected', approximate: true },
        ],
        events: [{ type: 'announced', earliest: 20_000, latest: 20_029 }],
      },
    ],
    links: [{ from: 0, to: 0, type: 'amends' }],
    lasting: null,
    figures: [],
    bins: [
      { lane: 0, from: 20_000, to: 20_007, count: 3 },
      { lane: 0, from: 20_014, to: 20_021, count: 1 },
    ],
  })
  expect(columns).toMatchObject({
    kind: [1],
    last: [null],
    eased: [0],
    seen: ['2010-10-04'],
    spans: [[3, 20_000, 20_010, 0, 4, 20_010, null, 5]],
    events: [[3, 20_000, 29]],
    links: [0, 0, 2],
    starts: [20_000, 20_007, 20_014, 20_021],
    bins: [0, 0, 3, 0, 2, 1],
  })
})
