import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { lastPage } from '@/lib/paging'
import type { SourceInput } from '@/lib/sources/schema'
import { SEED } from '@/testing/seed'
import { provideTestDatabase } from '@/testing/test-database'
import { USUAL_CODES } from '../coded'
import { type ChangesAsked, parseChanges, type ToldSave } from '../history/changes'
import { sumOfCounts } from '../list/counts'
import { measureSchema } from '../schema'
import { fillAtRandom } from '../testing/random-database.cases'
import { queryArb } from '../testing/random-filters.cases'
import type { Measure } from '../types'
import { listChanges } from './changes'
import { countMeasures, listNamed } from './queries'
import { archiveMeasure, createMeasure, updateMeasure } from './save'

provideTestDatabase()

const PATIENCE_MS = 180_000
const TODAY = '2026-06-30'
const ED = { id: null, name: 'Ed' }
const SOURCE: SourceInput = {
  ...{ url: 'https://example.org/screws', publisher: 'Example Times', origin: null, publisherCountry: null },
  ...{ kind: 'media', title: null, publishedOn: '2026-02', language: 'en', archiveUrl: null, opened: true },
}
const asked = (query: string): ChangesAsked => parseChanges(new URLSearchParams(query), TODAY).asked

let all: Measure[]
beforeAll(async () => {
  all = await fillAtRandom({ records: 60, edits: 40, seed: SEED })
}, PATIENCE_MS)

/** All pages of it. */
async function readAll(query: string): Promise<ToldSave[]> {
  const { total } = await listChanges(asked(query), TODAY)
  const saves: ToldSave[] = []
  for (let page = 1; page <= lastPage({ perPage: 25, total }); page += 1) {
    const found = await listChanges(asked(`${query}&perPage=25&page=${page}`), TODAY)
    expect(found.asked.filter.page).toBe(page)
    saves.push(...found.saves)
  }
  expect(saves).toHaveLength(total)
  return saves
}

/** As the table of versions has it: of records in lists, newest first. */
const readVersions = () =>
  db().version.findMany({
    where: { measure: { archivedAt: null } },
    select: { number: true, knownFrom: true, author: true, reason: true, measure: { select: { slug: true } } },
    orderBy: [{ knownFrom: 'desc' }],
  })

describe('what the register changed', () => {
  it('is every version of the records in lists, page by page, the newest first', async () => {
    const saves = await readAll('')
    const versions = await readVersions()
    expect(saves.reduce((sum, save) => sum + save.versions, 0)).toBe(versions.length)
    expect(saves.map(({ at }) => at)).toEqual([...new Set(versions.map(({ knownFrom }) => knownFrom.toISOString()))])
    for (const save of saves.filter(({ versions: many }) => many === 1)) {
      const { author, reason } = versions.find(({ knownFrom }) => knownFrom.toISOString() === save.at) ?? {}
      expect(save).toMatchObject({ author, reason })
    }
  })

  it('folds a load to one line, and tells its records one by one where that is asked', async () => {
    const load = (await readAll('')).at(-1)
    const first = await db().version.findMany({ where: { number: 1, measure: { archivedAt: null } } })
    const loaded = first.filter(({ knownFrom }) => knownFrom.toISOString() === load?.at)
    expect(load).toMatchObject({
      versions: loaded.length,
      recorded: loaded.length,
      author: 'Measureline',
      changes: null,
    })
    const each = await readAll(`at=${load?.at}`)
    expect(each).toHaveLength(loaded.length)
    expect(each.every(({ recorded, changes }) => recorded === 1 && changes === null)).toBe(true)
    const inOrder = await db().measure.findMany({ where: { archivedAt: null }, orderBy: { id: 'asc' } })
    const slugs = new Set(each.map(({ slug }) => slug))
    expect([...slugs]).toEqual(inOrder.map(({ slug }) => slug).filter((slug) => slugs.has(slug)))
    expect(slugs.size).toBe(loaded.length)
  })

  it('says of a later version field by field what is otherwise', async () => {
    const input = measureSchema.parse({
      title: { en: 'A ban on screws' },
      summary: { en: 'Screws were banned.' },
      ...{ imposer: 'CN', targets: ['JP'] },
      ...{ ...USUAL_CODES, category: 'customs', goods: 'Screws' },
      events: [{ type: 'announced', date: '2026-02-01', sources: [SOURCE.url] }],
      citations: [{ source: SOURCE.url, supports: ['dates'], stance: 'supports' }],
    })
    const made = await createMeasure({ input, reason: 'Found' }, [SOURCE], ED)
    if (!made.ok) return expect.fail(made.reason)
    const { slug, version } = made
    const change = { ...input, goods: 'Screws, and nothing else' }
    expect(await updateMeasure({ slug, version, input: change, reason: 'Read anew' }, [], ED)).toMatchObject({
      ok: true,
    })
    const [newest, first] = (await listChanges(asked(''), TODAY)).saves
    expect(newest).toMatchObject({ slug, version: 2, author: 'Ed', reason: 'Read anew', recorded: 0 })
    expect(newest?.changes).toEqual([{ field: 'goods', before: 'Screws', after: 'Screws, and nothing else' }])
    expect(first).toMatchObject({ slug, version: 1, reason: 'Found', recorded: 1, changes: null })
  })

  it('begins where it is asked to', async () => {
    const saves = await readAll('')
    const { at = '' } = saves[3] ?? {}
    const since = await listChanges(asked(`since=${at}`), TODAY)
    expect(since.saves.map((save) => save.at)).toEqual(saves.slice(0, 4).map((save) => save.at))
    expect(since.records).toBe(new Set(since.saves.map(({ slug }) => slug)).size)
    expect(await listChanges(asked('since=2100-01-01'), TODAY)).toMatchObject({ total: 0, records: 0, saves: [] })
  })

  it(
    'is of the records that the list of the same filter has',
    async () => {
      let fruitful = 0
      await fc.assert(
        fc.asyncProperty(queryArb, async (query) => {
          const own = new URLSearchParams(query)
          own.delete('page')
          own.delete('perPage')
          const wanted = asked(String(own))
          const { records } = await listChanges(wanted, TODAY)
          expect(records).toBe(sumOfCounts(await countMeasures(wanted.filter, TODAY)))
          const listed = await listNamed({ ...wanted.filter, perPage: 200 }, TODAY)
          const told = await listChanges({ ...wanted, filter: { ...wanted.filter, perPage: 200 } }, TODAY)
          const slugs = new Set(listed.map(({ slug }) => slug))
          for (const { slug } of told.saves) expect(slugs).toContain(slug)
          if (records > 0) fruitful += 1
        }),
        { numRuns: 60, seed: SEED },
      )
      expect(fruitful).toBeGreaterThan(0)
    },
    PATIENCE_MS,
  )

  it('hides a record that is archived, and tells of it again once it is shown', async () => {
    const { slug } = all[1] ?? expect.fail('no record')
    const tells = async () => (await readAll('')).some((save) => save.slug === slug && save.versions === 1)
    const versionOf = async () => (await db().measure.findUniqueOrThrow({ where: { slug } })).version
    const before = await listChanges(asked(''), TODAY)
    expect(await archiveMeasure(slug, true, await versionOf(), 'Twice here', ED)).toMatchObject({ ok: true })
    const hidden = await listChanges(asked(''), TODAY)
    expect(hidden.records).toBe(before.records - 1)
    expect(await tells()).toBe(false)
    expect(await archiveMeasure(slug, false, await versionOf(), 'Not twice', ED)).toMatchObject({ ok: true })
    expect(await tells()).toBe(true)
    expect((await listChanges(asked(''), TODAY)).saves[0]).toMatchObject({
      slug,
      reason: 'Not twice',
      changes: [{ field: 'archived', before: true, after: false }],
    })
  })
})
