import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { ADDRESS_FORMAT } from '@/lib/database/formats'
import { USUAL_CODES } from '@/lib/measures/coded'
import { toInput } from '@/lib/measures/record'
import { type MeasureInput, measureSchema } from '@/lib/measures/schema'
import { listRevisions } from '@/lib/measures/store/queries'
import { getMeasureWithin } from '@/lib/measures/store/read-measures'
import { archiveMeasure, createMeasures, updateMeasure } from '@/lib/measures/store/save'
import { provideTestDatabase } from '@/testing/test-database'
import type { SourceInput } from '../schema'
import { mergeSources } from './merge'
import { findKeptSource } from './queries'

provideTestDatabase('empty')

const ED = { id: null, name: 'Ed' }
const KEPT = 'https://example.org/notice'
/** As a version that took addresses as text kept them: oldest first. */
const SPELLINGS = ['HTTPS://EXAMPLE.ORG:443/notice', `${KEPT}?utm_source=wechat`, KEPT, `${KEPT}#page=2`]
const [OLDEST = '', TRACKED = '', PLAIN = '', PAGED = ''] = SPELLINGS
const [ALONE, PRIVATE, BARE] = ['https://example.org/other', 'http://10.0.0.1/x', 'https://example.org']

const sourceAt = (url: string, change: Partial<SourceInput> = {}): SourceInput => ({
  ...{ url, publisher: 'Example Times', origin: null, publisherCountry: null, kind: 'media', title: null },
  ...{ publishedOn: null, language: 'en', archiveUrl: null, opened: false, ...change },
})

/** Past the gate, which would read its addresses. */
function recordOf(slug: string, cited: string[], notes: object[] = []) {
  const named = cited.map((url) => `https://example.com/${SPELLINGS.indexOf(url)}`)
  const input: MeasureInput = measureSchema.parse({
    ...{ title: { en: `Title of ${slug}` }, summary: { en: 'Something.' }, imposer: 'CN', targets: ['JP'] },
    ...{ ...USUAL_CODES, category: 'customs', confirmation: 'multiple_independent' },
    events: [{ type: 'announced', date: '2026-02-01', sources: [named[0]] }],
    citations: [{ source: named[0], supports: ['dates'], stance: 'supports' }],
  })
  const citations = cited.map((source, index) => ({ ...input.citations[0], source, ...notes[index] }))
  const events = input.events.map((event) => ({ ...event, sources: cited }))
  return { slug, input: { ...input, citations, events } as MeasureInput, reason: 'A test' }
}

async function read(slug: string) {
  const measure = await getMeasureWithin(db(), slug)
  if (!measure) throw new Error(`${slug} is not there`)
  return measure
}

const NOTES = [
  { supports: ['dates'], quote: '一', quoteLanguage: 'zh', note: 'first' },
  { supports: ['scope', 'dates'], quote: '二', quoteLanguage: 'zh', stance: 'contradicts' },
  { supports: ['title'] },
]

beforeAll(async () => {
  const sources = [
    sourceAt(OLDEST, { archiveUrl: 'https://WEB.archive.org/web/2026/https://example.org/notice?utm_source=x' }),
    sourceAt(TRACKED, { title: 'A notice', publishedOn: '2026-02' }),
    sourceAt(PLAIN, { title: 'Another title', opened: true }),
    ...[sourceAt(PAGED), sourceAt(ALONE), sourceAt(PRIVATE), sourceAt(BARE)],
  ]
  const records = [
    recordOf('one-spelling', [TRACKED]),
    recordOf('of-a-release', [PAGED]),
    recordOf('twice', [ALONE, TRACKED, OLDEST, PAGED], [{}, ...NOTES]),
    recordOf('twice-of-a-release', [TRACKED, PLAIN]),
    recordOf('archived', [PLAIN, PAGED]),
    recordOf('others', [ALONE, PRIVATE, BARE]),
  ]
  expect(await createMeasures(records, sources, ED)).toMatchObject({ ok: true })
  await db().version.updateMany({
    where: { measure: { slug: { contains: 'release' } } },
    data: { release: '2026-06' },
  })
  await archiveMeasure('archived', true, 1, 'A test', ED)
  const { id: sourceId } = await db().source.findFirstOrThrow({ where: { url: PAGED } })
  const observation = { position: 0, period: '2025', value: 1, qualifier: '', sourceId }
  await db().indicator.create({ data: { key: 'trade', label: {}, unit: '%', observations: { create: observation } } })
})

describe('sources of one page', () => {
  let before: { version: number; ids: number[] }
  beforeAll(async () => {
    const ids = (await db().source.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)
    before = { version: (await db().dataVersion.findFirstOrThrow()).version, ids }
    expect(await mergeSources()).toEqual({ ok: true, read: 2, merged: 3 })
  })

  it('become the oldest one, with what the others know', async () => {
    const sources = await db().source.findMany({ orderBy: { id: 'asc' } })
    expect(sources.map(({ url }) => url)).toEqual([KEPT, ALONE, PRIVATE, `${BARE}/`])
    expect(sources[0]).toMatchObject({
      ...{
        id: before.ids[0],
        title: 'A notice',
        publishedOn: '2026-02',
        publishedEarliest: '2026-02-01',
        opened: true,
      },
      archiveUrl: 'https://web.archive.org/web/2026/https://example.org/notice?utm_source=x',
    })
  })

  it('are found under their old numbers', async () => {
    const [oldest, ...others] = before.ids.slice(0, SPELLINGS.length)
    expect(await Promise.all(others.map(findKeptSource))).toEqual(others.map(() => oldest))
    expect(await findKeptSource(before.ids.at(-1) ?? 0)).toBeNull()
  })

  it('lose no citation, event or figure', async () => {
    const figure = { source: { url: KEPT } }
    expect(await db().observation.findMany({ select: { source: { select: { url: true } } } })).toEqual([figure])
    for (const slug of ['one-spelling', 'of-a-release', 'twice-of-a-release', 'archived']) {
      const { citations, events } = toInput(await read(slug))
      expect(
        citations.map(({ source }) => source),
        slug,
      ).toEqual([KEPT])
      expect(
        events.map(({ sources }) => sources),
        slug,
      ).toEqual([[KEPT]])
    }
    expect(toInput(await read('others')).citations.map(({ source }) => source)).toEqual([ALONE, PRIVATE, `${BARE}/`])
  })

  it('are cited once by a record that cited several of them, with all that it said of each', async () => {
    const { citations, events } = toInput(await read('twice'))
    expect(citations).toMatchObject([
      { source: ALONE },
      {
        ...{ source: KEPT, supports: ['dates', 'scope', 'title'], stance: 'contradicts' },
        ...{ quote: '一', quoteLanguage: 'zh', note: 'first / “二”' },
      },
    ])
    expect(events.map(({ sources }) => sources)).toEqual([[ALONE, KEPT]])
  })

  it('leave a version behind where a record changed, which is the release’s where the record is', async () => {
    const releases = async (slug: string) => {
      const { id: measureId } = await read(slug)
      const rows = await db().version.findMany({ where: { measureId }, orderBy: { number: 'asc' } })
      return rows.map(({ release }) => release)
    }
    expect(await releases('one-spelling')).toEqual([null])
    expect(await releases('of-a-release')).toEqual(['2026-06'])
    expect(await releases('twice')).toEqual([null, null])
    expect(await releases('twice-of-a-release')).toEqual(['2026-06', '2026-06'])
    const [last] = await listRevisions((await read('twice')).id)
    expect(last).toMatchObject({ author: 'Measureline', changes: [{ field: 'events' }, { field: 'citations' }] })
  })

  it('count as one voice, and the lists know it', async () => {
    const { standing, archivedAt } = await read('archived')
    expect([standing, archivedAt === null]).toEqual(['reported', false])
    const listed = await db().measureIndex.count()
    expect(listed).toBe(5)
  })

  it('raise the version of the data, and are looked at once', async () => {
    const { version, addressFormat } = await db().dataVersion.findFirstOrThrow()
    expect(version).toBeGreaterThan(before.version)
    expect(addressFormat).toBe(ADDRESS_FORMAT)
    expect(await mergeSources()).toEqual({ ok: true, read: 0, merged: 0 })
  })

  it('leave records that are saved again as ever', async () => {
    const measure = await read('twice')
    const input = { ...toInput(measure), goods: 'pearls' }
    const saved = await updateMeasure({ slug: 'twice', version: measure.version, input, reason: 'A test' }, [], ED)
    expect(saved).toMatchObject({ ok: true })
  })
})
