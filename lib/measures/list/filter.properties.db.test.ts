import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeCsv } from '@/lib/exports/csv'
import { listOf } from '@/lib/exports/measure.cases'
import { lastPage } from '@/lib/paging'
import { SEED } from '@/testing/seed'
import { provideTestDatabase } from '@/testing/test-database'
import { countFacets, countMeasures, countTimeline, eachMeasure, listMeasures, listTimeline } from '../store/queries'
import { plainCounts, plainFacets, plainList, plainTimeline } from '../testing/plain-lists.cases'
import { fillAtRandom } from '../testing/random-database.cases'
import { queryArb } from '../testing/random-filters.cases'
import type { Measure } from '../types'
import { sumOfCounts, TALLIES, type Tally } from './counts'
import { FIELDS } from './fields'
import type { MeasureFilter } from './filter'
import { parseMeasureFilter } from './parse-filter'

provideTestDatabase()

/** A guard against what never ends: on two idle cores all of it takes half a minute. */
const PATIENCE_MS = 180_000
const TODAY = '2026-06-30'
const CONTEXT = { today: TODAY, url: 'https://measures.example.org' }

let all: Measure[]
/** How many filters found something: a test of empty lists would prove little. */
let filters = 0
let fruitful = 0
/** As what records were counted: each of them, or the test has seen less than it says. */
const counted = new Set<Tally>()
beforeAll(async () => {
  all = await fillAtRandom({ records: 150, edits: 60, seed: SEED })
}, PATIENCE_MS)

/** Checks random filters against what a plain one finds. */
function checkFilters(
  { numRuns, seed }: { numRuns: number; seed: number },
  check: (filter: MeasureFilter, list: ReturnType<typeof plainList>) => Promise<void>,
) {
  const property = fc.asyncProperty(queryArb, async (query) => {
    const { filter } = parseMeasureFilter(new URLSearchParams(query))
    const list = plainList(all, filter, TODAY)
    filters += 1
    if (list.found.length > 0) fruitful += 1
    await check(filter, list)
  })
  return fc.assert(property, { numRuns, seed })
}

const idsOf = (measures: readonly Pick<Measure, 'id'>[]) => measures.map(({ id }) => id)
const rising = (ids: readonly number[]) => ids.toSorted((a, b) => a - b)

/** In its order, or where a collation makes that: the same, each once. */
function expectList(measures: readonly Pick<Measure, 'id'>[], { found, isOrdered }: ReturnType<typeof plainList>) {
  if (isOrdered) expect(idsOf(measures)).toEqual(idsOf(found))
  else expect(rising(idsOf(measures))).toEqual(rising(idsOf(found)))
}

/** A spreadsheet would run what begins like a formula. */
const asLine = (text: string) => (/^'*[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text)
const asCell = (text: string) =>
  text
    .split(/(\r\n|\r|\n)/)
    .map(asLine)
    .join('')
const rowOf = (measure: Measure) =>
  Object.fromEntries(FIELDS.map(({ key, write }) => [key, asCell(write(measure, CONTEXT))]))

async function readFile(filter: MeasureFilter): Promise<Record<string, string>[]> {
  const texts = await listOf(writeCsv(eachMeasure(filter, TODAY), CONTEXT, { bom: true }))
  return parseCsv(texts.join(''), { columns: true, bom: true })
}

async function readTimeline(filter: MeasureFilter, total: number): Promise<string[]> {
  const keys: string[] = []
  for (let page = 1; page <= lastPage({ perPage: 200, total }); page += 1) {
    const groups = await listTimeline({ ...filter, page, perPage: 200 }, TODAY)
    keys.push(...groups.flatMap(({ entries }) => entries.map(({ key }) => key)))
  }
  return keys
}

describe('for random filters over random records, a plain filter in memory finds', { timeout: PATIENCE_MS }, () => {
  it('the same rows on a page, and as many of each sort, which add up to all of them', async () => {
    await checkFilters({ numRuns: 1200, seed: SEED }, async (filter, list) => {
      const counts = await countMeasures(filter, TODAY)
      expect(counts).toEqual(plainCounts(list.found, filter, TODAY))
      expect(sumOfCounts(counts)).toBe(list.found.length)
      for (const tally of TALLIES) if (counts[tally] > 0) counted.add(tally)
      const { page, perPage } = filter
      if (list.isOrdered) {
        const found = list.found.slice((page - 1) * perPage, page * perPage)
        expectList(await listMeasures(filter, TODAY), { found, isOrdered: true })
      } else expectList(await listMeasures({ ...filter, page: 1, perPage: 1000 }, TODAY), list)
    })
  })

  it('the same count for every value of every facet', async () => {
    await checkFilters({ numRuns: 400, seed: SEED + 1 }, async (filter) => {
      const counts = await countFacets(filter, TODAY)
      const byTerm = new Map(counts.map(({ facet, value, count }) => [`${facet}=${value}`, count]))
      expect(byTerm.size).toBe(counts.length)
      const plain = plainFacets(all, filter, TODAY)
      // A value that only archived or older records had is there too, and counts nothing.
      for (const term of byTerm.keys()) if (!plain.has(term)) plain.set(term, 0)
      for (const [term, count] of plain) if (count === 0 && term.startsWith('heading=')) plain.delete(term)
      expect(Object.fromEntries([...byTerm].sort())).toEqual(Object.fromEntries([...plain].sort()))
    })
  })

  it('the same entries of the timeline, each once, over all of its pages', async () => {
    await checkFilters({ numRuns: 250, seed: SEED + 2 }, async (filter, { found }) => {
      const entries = plainTimeline(found, filter)
      expect(await countTimeline(filter, TODAY)).toBe(entries.length)
      expect(await readTimeline(filter, entries.length)).toEqual(entries)
    })
  })

  it('the same rows of a file', async () => {
    const rows = new Map(all.map((measure) => [measure.slug, rowOf(measure)]))
    await checkFilters({ numRuns: 250, seed: SEED + 3 }, async (filter, { found, isOrdered }) => {
      const read = await readFile(filter)
      const slugs = found.map(({ slug }) => slug)
      const readSlugs = read.map(({ slug }) => slug ?? '')
      expect(isOrdered ? readSlugs : readSlugs.toSorted()).toEqual(isOrdered ? slugs : slugs.toSorted())
      expect(read).toEqual(readSlugs.map((slug) => rows.get(slug)))
    })
  })

  it('something for most of them', () => {
    expect(fruitful).toBeGreaterThan(filters / 2)
    expect(counted).toEqual(new Set(TALLIES))
  })
})
