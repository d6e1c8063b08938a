/** Counts are kept from one request to the next; nobody may see them older than the last edit. */

import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { provideTestDatabase } from '@/testing/test-database'
import { USUAL_CODES } from '../coded'
import { sumOfCounts, TALLIES, toCounts } from '../list/counts'
import { DEFAULT_FILTER, type MeasureFilter } from '../list/filter'
import { type MeasureInput, measureSchema } from '../schema'
import { countFacets, countMeasures, countTimeline, listMeasures, listTimeline } from './queries'
import type { SavedMeasure, SaveRefused } from './refusal'
import { archiveMeasure, createMeasure, updateMeasure } from './save'

provideTestDatabase('loaded')

const TODAY = '2026-06-30'
const ED = { id: null, name: 'Ed' }
const URL = `https://example.org/${randomUUID()}`
const SOURCE = {
  url: URL,
  publisher: 'Example Times',
  origin: null,
  publisherCountry: null,
  kind: 'social_media' as const,
  title: null,
  publishedOn: null,
  language: 'en',
  archiveUrl: null,
  opened: true,
}
const WORD = 'zyzzyva'
const FILTER: MeasureFilter = { ...DEFAULT_FILTER, q: WORD }

const inputWith = (change: object = {}): MeasureInput =>
  measureSchema.parse({
    title: { en: `Halt of ${WORD} imports` },
    summary: { en: 'Something was done.' },
    imposer: 'CN',
    targets: ['JP'],
    ...USUAL_CODES,
    category: 'customs',
    events: [{ type: 'announced', date: '2026-02-01', sources: [URL] }],
    citations: [{ source: URL, supports: ['dates'], stance: 'supports' }],
    ...change,
  })

/** Everything that a list shows, read as a request reads it. */
async function read() {
  const facets = await countFacets(FILTER, TODAY)
  const groups = await listTimeline(FILTER, TODAY)
  return {
    counts: await countMeasures(FILTER, TODAY),
    facets: facets.filter(({ count }) => count > 0).map(({ facet, value }) => `${facet}=${value}`),
    rows: (await listMeasures(FILTER, TODAY)).map(({ title }) => title.en),
    entries: await countTimeline(FILTER, TODAY),
    dates: groups.flatMap(({ entries }) => entries.map(({ date }) => date)),
  }
}

const saved = (answer: SavedMeasure | SaveRefused): SavedMeasure => {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer
}

const NOTHING = { counts: toCounts([]), facets: [], rows: [], entries: 0, dates: [] }

it('an edit is in the next read of rows, counts, facets and timeline', async () => {
  // Asked twice: what is kept is there to be stale.
  expect(await read()).toEqual(NOTHING)
  expect(await read()).toEqual(NOTHING)

  const { slug } = saved(await createMeasure({ input: inputWith(), reason: 'new' }, [SOURCE], ED))
  const created = await read()
  expect(created).toMatchObject({
    counts: toCounts([{ tally: 'restrictive', count: 1 }]),
    rows: [`Halt of ${WORD} imports`],
    entries: 1,
    dates: ['2026-02-01'],
  })
  for (const term of ['category=customs', 'status=announced', 'relations=no']) expect(created.facets).toContain(term)

  const input = inputWith({
    kind: 'trigger',
    title: { en: `${WORD} season` },
    category: 'diplomatic',
    events: [
      { type: 'announced', date: '2026-02-01', sources: [URL] },
      { type: 'occurred', date: '2026-03', sources: [URL] },
    ],
    relations: [{ type: 'parallels', to: 'cn-2026-01-dual-use-export-ban-japan', certainty: 'stated' }],
  })
  saved(await updateMeasure({ slug, version: 1, input, reason: 'another' }, [], ED))
  const updated = await read()
  expect(updated).toMatchObject({
    counts: toCounts([{ tally: 'triggers', count: 1 }]),
    rows: [`${WORD} season`],
    entries: 2,
    dates: ['2026-03', '2026-02-01'],
  })
  for (const term of ['category=diplomatic', 'status=not_applicable', 'relations=yes']) {
    expect(updated.facets).toContain(term)
  }
  expect(updated.facets).not.toContain('category=customs')

  saved(await archiveMeasure(slug, true, 2, 'hidden', ED))
  expect(await read()).toEqual(NOTHING)
  saved(await archiveMeasure(slug, false, 3, 'shown', ED))
  expect(await read()).toEqual(updated)
})

it('what a record says of another is told by the other in the next read too', async () => {
  const related = { ...DEFAULT_FILTER, q: 'aardvark', relations: ['yes'] }
  const count = async () => sumOfCounts(await countMeasures(related, TODAY))
  const make = (change: object) => createMeasure({ input: inputWith(change), reason: 'new' }, [SOURCE], ED, [])
  const other = saved(
    await make({ title: { en: 'aardvark' }, events: [{ type: 'announced', date: '2026-02-02', sources: [URL] }] }),
  )
  expect(await count()).toBe(0)
  const relations = [{ type: 'amends', to: other.slug, certainty: 'stated' }]
  const events = [{ type: 'announced', date: '2026-02-03', sources: [URL] }]
  const one = saved(await make({ title: { en: 'One' }, events, relations }))
  expect(await count()).toBe(1)
  saved(await archiveMeasure(one.slug, true, 1, 'hidden', ED))
  expect(await count()).toBe(0)
  saved(await archiveMeasure(one.slug, false, 2, 'shown', ED))
  expect(await count()).toBe(1)
  const alone = inputWith({ title: { en: 'One' }, events })
  saved(await updateMeasure({ slug: one.slug, version: 3, input: alone, reason: 'apart' }, [], ED))
  expect(await count()).toBe(0)
})

it('a part is counted apart as long as its whole stands in the same list', async () => {
  const tally = async (change: Partial<MeasureFilter>) => {
    const counts = await countMeasures({ ...DEFAULT_FILTER, q: 'pangolin', ...change }, TODAY)
    return Object.fromEntries(TALLIES.filter((each) => counts[each] > 0).map((each) => [each, counts[each]]))
  }
  const make = (change: object) => createMeasure({ input: inputWith(change), reason: 'new' }, [SOURCE], ED, [])
  const starts = (type: string, date: string) => [{ type, date, sources: [URL] }]
  const whole = saved(await make({ title: { en: 'pangolin' }, events: starts('entered_into_force', '2026-02-02') }))
  const relations = [{ type: 'part_of', to: whole.slug, certainty: 'stated' }]
  saved(
    await make({
      ...{ title: { en: 'A part of it, pangolin' }, effect: 'liberalising', relations },
      events: starts('entered_into_force', '2026-02-03'),
    }),
  )
  saved(await make({ title: { en: 'Done, pangolin' }, events: starts('occurred', '2026-02-04') }))
  expect(await tally({})).toEqual({ restrictive: 1, partOf: 1, done: 1 })
  expect(await tally({ inForceOn: '2026-02-03' })).toEqual({ restrictive: 1, partOf: 1 })
  expect(await tally({ effect: ['liberalising'] })).toEqual({ liberalising: 1 })
  saved(await archiveMeasure(whole.slug, true, 1, 'hidden', ED))
  expect(await tally({})).toEqual({ liberalising: 1, done: 1 })
})
