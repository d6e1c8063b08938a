import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { toInput } from '@/lib/measures/record'
import type { MeasureInput } from '@/lib/measures/schema'
import { measureSchema } from '@/lib/measures/schema'
import { listRevisions } from '@/lib/measures/store/queries'
import { getMeasureWithin } from '@/lib/measures/store/read-measures'
import { archiveMeasure, createMeasure, updateMeasure } from '@/lib/measures/store/save'
import { sourceSchema } from '@/lib/sources/schema'
import { provideTestDatabase } from '@/testing/test-database'
import { CLASH, FIRST, recordOf, SECOND, SLUGS, sourceAddressOf, TYPED } from './release.cases'
import { type Dataset, datasetSchema } from './schema'
import { answerDifference } from './store/answer'
import { loadDataset, loadRelease } from './store/load'
import { getOpenDifference } from './store/queries'

provideTestDatabase('empty')

const ED = { id: null, name: 'Ed' }

async function read(slug: string) {
  const measure = await getMeasureWithin(db(), slug)
  if (!measure) throw new Error(`${slug} is not there`)
  return measure
}

async function edit(slug: string, change: Partial<MeasureInput>) {
  const measure = await read(slug)
  const input = { ...toInput(measure), ...change }
  const saved = await updateMeasure({ slug, version: measure.version, input, reason: 'A test' }, [], ED)
  expect(saved).toMatchObject({ ok: true, version: measure.version + 1 })
}

async function archive(slug: string) {
  const { version } = await read(slug)
  expect(await archiveMeasure(slug, true, version, 'A test', ED)).toMatchObject({ ok: true })
}

async function add(slug: string, address: string) {
  const { slug: _, ...input } = recordOf(slug, { authorities: [], summary: { en: 'My own' } }, [address])
  const source = { url: sourceAddressOf(address), publisher: 'As I typed it', kind: 'media', language: 'en' }
  const item = { slug, input: measureSchema.parse(input), reason: 'A test' }
  expect(await createMeasure(item, [sourceSchema.parse(source)], ED)).toMatchObject({ ok: true, slug })
}

const TABLES = ['measures', 'measure_sources', 'relations', 'versions', 'sources']
const OTHERS = ['authorities', 'indicators', 'observations', 'datasets', 'release_differences', 'data_versions']
/** All that there is, as text. */
async function readAll() {
  const tables = [...TABLES, ...OTHERS, 'measure_index', 'search_words', 'timeline_entries', 'timeline_bars']
  const rows = tables.map((table) =>
    db().$queryRawUnsafe(`select '${table}' as of, json_agg(t order by t::text) as rows from ${table} t`),
  )
  return JSON.stringify(await Promise.all(rows))
}

const differenceOf = async (slug: string) => getOpenDifference((await read(slug)).id)
const fieldsOf = async (slug: string) => (await differenceOf(slug))?.changes.map(({ field }) => field)

const FATES = {
  created: ['added'],
  updated: ['changed'],
  kept: ['edited-elsewhere', 'edited-too', 'edited-and-sourced', CLASH],
  archived: ['archived-changed'],
  unchanged: ['same', 'source-changed', 'edited-alike', 'edited-alone', 'archived-same'],
}
const SECOND_REPORT = {
  ok: true,
  release: '2026-11',
  isOlder: false,
  sources: { created: 2, updated: 2, unchanged: 10 },
  authorities: { created: 1, updated: 1, unchanged: 0 },
  indicators: { created: 1, updated: 1, unchanged: 0 },
  coverage: { created: 0, updated: 0, unchanged: 0 },
}

beforeAll(async () => {
  expect(await loadRelease(FIRST)).toMatchObject({ ok: true, release: '2026-06', before: null })
  await edit('edited-elsewhere', { title: { en: 'My title' } })
  await edit('edited-too', { summary: { en: 'My summary' } })
  await edit('edited-alike', { summary: { en: 'What the release says now' } })
  await edit('edited-alone', { goods: 'My goods' })
  await edit('edited-and-sourced', { goods: 'My goods' })
  await archive('archived-changed')
  await archive('archived-same')
  await add('mine', TYPED)
  await add('mine-too', 'my-source')
  await add(CLASH, CLASH)
})

describe('a dry run', () => {
  it('says what would be done, and does nothing', async () => {
    const before = await readAll()
    const report = await loadRelease(SECOND, { dryRun: true })
    expect(report).toEqual({ ...SECOND_REPORT, before: '2026-06', records: FATES })
    expect(await readAll()).toBe(before)
  })

  it('of a file says how many records are new', async () => {
    const before = await readAll()
    expect(await loadDataset(SECOND, 'From a file', { dryRun: true })).toEqual({ ok: true, created: 1, kept: 11 })
    expect(await readAll()).toBe(before)
  })
})

describe('a newer release', () => {
  const before = new Map<string, MeasureInput>()
  beforeAll(async () => {
    for (const slug of [...SLUGS, CLASH, 'mine', 'mine-too']) before.set(slug, toInput(await read(slug)))
    expect(await loadRelease(SECOND)).toEqual({ ...SECOND_REPORT, before: '2026-06', records: FATES })
  })

  it('becomes a new version of what nobody edited', async () => {
    const measure = await read('changed')
    expect(measure).toMatchObject({ version: 2, summary: { en: 'What the release says now' } })
    expect(measure.relations).toMatchObject([{ type: 'responds_to', slug: 'added' }])
    const [revision] = await listRevisions(measure.id)
    expect(revision).toMatchObject({ version: 2, author: 'Measureline', reason: 'Data release 2026-11' })
    expect(revision?.changes.map(({ field }) => field)).toEqual(['summary', 'relations'])
  })

  it('makes no version where it says the same', async () => {
    expect((await read('same')).version).toBe(1)
    expect(await differenceOf('same')).toBeNull()
  })

  it('brings new records, with relations to what is there', async () => {
    const added = await read('added')
    expect(added).toMatchObject({ version: 1, relations: [{ slug: CLASH }], relatedBy: [{ slug: 'changed' }] })
  })

  it.each(FATES.kept)('leaves %s to its editor, and keeps what it says', async (slug) => {
    expect(toInput(await read(slug))).toEqual(before.get(slug))
    expect(await differenceOf(slug)).toMatchObject({ release: '2026-11' })
  })

  it('keeps only what is news', async () => {
    expect(await fieldsOf('edited-elsewhere')).toEqual(['summary'])
    expect(await fieldsOf('edited-and-sourced')).toEqual(['events', 'citations'])
    expect(await fieldsOf(CLASH)).toEqual(['summary', 'authorities'])
    for (const slug of ['edited-alike', 'edited-alone', 'mine', 'mine-too']) expect(await differenceOf(slug)).toBeNull()
  })

  it('leaves the archive as it is, and its text', async () => {
    for (const slug of ['archived-changed', 'archived-same']) {
      const measure = await read(slug)
      expect(measure.archivedAt).not.toBeNull()
      expect(toInput(measure)).toEqual(before.get(slug))
    }
    expect(await fieldsOf('archived-changed')).toEqual(['summary'])
    expect(await fieldsOf('archived-same')).toBeUndefined()
  })

  it('leaves what editors added', async () => {
    for (const slug of ['mine', 'mine-too']) expect(toInput(await read(slug))).toEqual(before.get(slug))
  })

  it('brings its own sources up to date, and what rests on them', async () => {
    const { citations, standing, official, version } = await read('source-changed')
    expect(citations[0]?.source).toMatchObject({ kind: 'official_gazette', title: 'Notice' })
    expect({ standing, official, version }).toEqual({ standing: 'published', official: true, version: 1 })
  })

  it('only fills what a source lacks that somebody typed in', async () => {
    const [citation] = (await read('mine')).citations
    expect(citation?.source).toMatchObject({ publisher: 'As I typed it', title: 'Its title' })
  })

  it('brings authorities and series up to date', async () => {
    expect((await read('same')).authorities[0]?.name).toEqual({ en: 'General Administration of Customs' })
    expect(
      await db().observation.findMany({ select: { indicatorKey: true, value: true }, orderBy: { value: 'asc' } }),
    ).toEqual([
      { indicatorKey: 'trade', value: 2 },
      { indicatorKey: 'added', value: 3 },
    ])
    const search = await db().measureIndex.findFirst({ where: { measure: { slug: 'same' } } })
    expect(search?.text).toContain('general administration')
  })

  it('says how far the data reaches, once', async () => {
    expect(await db().dataset.findMany()).toMatchObject([
      { format: 'measures/2', release: '2026-11', coverageDay: '2026-09-29' },
    ])
  })

  it('changes nothing when it comes again, and neither does an older one', async () => {
    const all = await readAll()
    const again = await loadRelease(SECOND)
    expect(again).toMatchObject({ before: '2026-11', sources: { created: 0, updated: 0, unchanged: 14 } })
    expect(again).toMatchObject({ records: { created: [], updated: [], kept: FATES.kept, archived: FATES.archived } })
    expect(await loadRelease(FIRST)).toMatchObject({ release: '2026-06', before: '2026-11', isOlder: true })
    expect(await readAll()).toBe(all)
  })

  it('is all or nothing', async () => {
    const all = await readAll()
    const broken: Dataset = {
      ...SECOND,
      release: '2026-12',
      measures: [
        ...SECOND.measures,
        { ...(SECOND.measures[0] as Dataset['measures'][number]), slug: 'broken', authorities: ['nobody'] },
      ],
    }
    expect(await loadRelease(broken)).toMatchObject({
      ok: false,
      issues: [{ path: ['measures', 'broken', 'authorities', 0], code: 'unknown_authority' }],
    })
    expect(await readAll()).toBe(all)
  })

  it('says where it reaches, whatever file somebody loads beside it', async () => {
    const file = datasetSchema.parse({ ...FIRST, measures: [recordOf('from-a-file', {}, ['same'])] })
    expect(await loadDataset(file, 'From a file')).toEqual({ ok: true, created: 1, kept: 0 })
    expect(await db().dataset.findMany()).toMatchObject([{ release: '2026-11', coverageDay: '2026-09-29' }])
  })
})

describe('an answer', () => {
  const answer = async (slug: string, taken: string[], change: object = {}) => {
    const [measure, open] = [await read(slug), await differenceOf(slug)]
    const seen = {
      id: open?.id ?? 0,
      slug,
      version: measure.version,
      reasonOf: (release: string) => `Taken from ${release}`,
    }
    return await answerDifference({ ...seen, taken, ...change }, ED)
  }

  it('that takes is a new version, and is kept', async () => {
    expect(await answer('edited-elsewhere', ['summary', 'title', 'nonsense'])).toMatchObject({ ok: true, version: 3 })
    const measure = await read('edited-elsewhere')
    expect(measure).toMatchObject({ title: { en: 'My title' }, summary: { en: 'What the release says now' } })
    expect((await listRevisions(measure.id))[0]).toMatchObject({
      author: 'Ed',
      reason: 'Taken from 2026-11',
    })
    expect(await differenceOf('edited-elsewhere')).toBeNull()
    expect(await db().releaseDifference.findMany({ where: { measureId: measure.id } })).toMatchObject([
      { release: '2026-11', author: 'Ed', taken: ['summary'] },
    ])
  })

  it('that leaves all makes no version, and is kept too', async () => {
    expect(await answer('edited-too', [])).toMatchObject({ ok: true, version: 2 })
    expect(await differenceOf('edited-too')).toBeNull()
    expect(await read('edited-too')).toMatchObject({ version: 2, summary: { en: 'My summary' } })
  })

  it('is refused when the record became another, or somebody was quicker', async () => {
    const open = await differenceOf(CLASH)
    expect(await answer(CLASH, ['summary'], { version: 7 })).toMatchObject({ ok: false, reason: 'stale' })
    expect(await answer('edited-too', ['summary'])).toEqual({ ok: false, reason: 'answered' })
    expect(await answer('edited-too', ['summary'], { id: open?.id })).toEqual({ ok: false, reason: 'answered' })
    expect(await differenceOf(CLASH)).toEqual(open)
  })

  it('that makes no record says why, and changes nothing', async () => {
    const all = await readAll()
    expect(await answer('edited-and-sourced', ['events'])).toMatchObject({
      reason: 'unfit',
      issues: [{ path: ['events', 1, 'sources', 0], code: 'source_not_cited' }],
    })
    expect(await readAll()).toBe(all)
    expect(await answer('edited-and-sourced', ['events', 'citations'])).toMatchObject({ ok: true })
    expect((await read('edited-and-sourced')).spans.at(-1)).toMatchObject({ status: 'ended' })
  })

  it('leaves an archived record where it is', async () => {
    expect(await answer('archived-changed', ['summary'])).toMatchObject({ ok: true })
    expect((await read('archived-changed')).archivedAt).not.toBeNull()
  })
})

it('a third release asks only for what is news since an answer, and takes the place of what was not answered', async () => {
  const third = datasetSchema.parse({
    ...SECOND,
    release: '2026-12',
    measures: SECOND.measures.map((measure) =>
      measure.slug === CLASH || measure.slug === 'edited-too' ? { ...measure, goods: 'New goods' } : measure,
    ),
  })
  expect(await loadRelease(third)).toMatchObject({
    records: { created: [], updated: [], kept: ['edited-too', CLASH], archived: [] },
  })
  expect(await fieldsOf('edited-too')).toEqual(['goods'])
  expect(await differenceOf(CLASH)).toMatchObject({ release: '2026-12' })
  expect(await fieldsOf(CLASH)).toEqual(['summary', 'authorities', 'goods'])
  expect(await db().releaseDifference.count({ where: { measure: { slug: CLASH } } })).toBe(1)
})
