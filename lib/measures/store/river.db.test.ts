import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { dayOfNumber } from '@/lib/dates'
import { fromEpochDay, toEpochDay } from '@/lib/epoch-day'
import { SEED } from '@/testing/seed'
import { provideTestDatabase } from '@/testing/test-database'
import { CATEGORIES, FORMALITIES } from '../codes'
import { askedDay, DEFAULT_FILTER, filterToParams, type MeasureFilter } from '../list/filter'
import { parseMeasureFilter } from '../list/parse-filter'
import { termId } from '../list/terms'
import { doneFilter, heldFilter, newFilter, type RiverAsk, SHORES, type Shore } from '../river/ask'
import { type ShoreCounts, stepOn, sumMonths, sumOfForms } from '../river/counts'
import { parseRiver } from '../river/parse-ask'
import { fillAtRandom } from '../testing/random-database.cases'
import { queryArb } from '../testing/random-filters.cases'
import { countMeasures } from './queries'
import { countRiver } from './river-queries'

const PATIENCE_MS = 180_000
const TODAY = '2026-06-30'
/** Days and filters that are compared. */
const RUNS = 200

/** Most on days of which much is written down, some from before the first record to after the last change. */
const between = (from: string, to: string) =>
  fc.integer({ min: toEpochDay(from), max: toEpochDay(to) }).map(fromEpochDay)
const dayArb = fc.oneof(
  { weight: 4, arbitrary: between('2025-09-01', '2027-02-01') },
  between('2009-01-01', '2028-12-31'),
)

const facetsArb = fc
  .record({
    category: fc.subarray([...CATEGORIES], { maxLength: 6 }),
    formality: fc.subarray([...FORMALITIES], { maxLength: 3 }),
  })
  .map((facets) => String(filterToParams({ ...DEFAULT_FILTER, ...facets })))

/** What a river offers, and whatever else a list can be asked. */
const riverArb = fc
  .record({
    query: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: facetsArb },
      { weight: 3, arbitrary: queryArb },
    ),
    anyTarget: fc.boolean(),
  })
  .map(({ query, anyTarget }) => `${query}&anyTarget=${anyTarget ? 'yes' : 'no'}`)

/** As the list of its address counts it. */
async function countList(filter: MeasureFilter) {
  const read = parseMeasureFilter(filterToParams(filter), TODAY)
  expect(read.problems).toEqual([])
  return countMeasures(read.filter, askedDay(read.filter, TODAY))
}

/** How much was found, or the test would prove little. */
const found = { held: 0, expected: 0, informal: 0, partOf: 0, fresh: 0, done: 0 }

const monthOf = ({ day }: { day: number }) => dayOfNumber(day).slice(0, 7)
/** That of the day, in which little begins by chance, and the last in which something did. */
const monthsOf = (day: string, { fresh, done }: ShoreCounts) =>
  new Set([day.slice(0, 7), ...[...fresh.slice(-1), ...done.slice(-1)].map(monthOf)])

async function compareMonths(ask: RiverAsk, shore: Shore, counts: ShoreCounts, day: string) {
  for (const month of monthsOf(day, counts)) {
    const [fresh, done] = [sumMonths(counts.fresh)(month), sumMonths(counts.done)(month)].map(sumOfForms)
    expect(fresh).toBe((await countList(newFilter(ask, shore, month))).restrictive)
    expect(done).toBe((await countList(doneFilter(ask, shore, month))).done)
    found.fresh += fresh ?? 0
    found.done += done ?? 0
  }
}

async function compare(ask: RiverAsk, day: string) {
  const river = await countRiver(ask, TODAY)
  for (const shore of SHORES) {
    const own = stepOn(river[shore].steps, day)
    const listed = await countList(heldFilter(ask, shore, day))
    expect({ restrictive: sumOfForms(own), expected: own.expected }).toEqual({
      restrictive: listed.restrictive,
      expected: listed.expected,
    })
    for (const form of ['published', 'informal'] as const) {
      const ofForm = await countList(heldFilter(ask, shore, day, form))
      // In the list of its own form, a part of what has another one is part of nothing.
      if (listed.partOf === 0) expect(own[form]).toBe(ofForm.restrictive)
    }
    await compareMonths(ask, shore, river[shore], day)
    found.held += listed.restrictive
    found.expected += listed.expected
    found.partOf += listed.partOf
    found.informal += own.informal
  }
}

/** By chance alone hardly a part is in force beside its whole. */
async function makeParts() {
  await db().$executeRaw`
    with acting as (
      select i.measure_id as id, i.imposer, row_number() over (partition by i.imposer order by i.measure_id) as place
      from measure_index i where i.effect = ${termId('effect', 'restrictive')}),
    related as (
      insert into relations (from_id, to_id, type, position, certainty)
      select part.id, whole.id, 'part_of', 100, 'stated' from acting part
      join acting whole on whole.imposer = part.imposer and whole.place - part.place between 1 and 8
      on conflict do nothing returning from_id, to_id)
    update measure_index set linked = true
    where measure_id in (select from_id from related union select to_id from related)`
}

describe('on random days, under random filters, a river counts what its lists count', { timeout: PATIENCE_MS }, () => {
  provideTestDatabase('empty')
  beforeAll(async () => {
    await fillAtRandom({ records: 300, edits: 30, seed: SEED })
    await makeParts()
  }, PATIENCE_MS)

  it('of random records', async () => {
    const property = fc.asyncProperty(riverArb, dayArb, (query, day) =>
      compare(parseRiver(new URLSearchParams(query), TODAY).ask, day),
    )
    await fc.assert(property, { numRuns: RUNS, seed: SEED })
    expect(Math.min(...Object.values(found)), JSON.stringify(found)).toBeGreaterThan(0)
  })
})
