import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { wordsIn } from '@/lib/i18n/catalogue'
import { explainError } from '@/lib/i18n/error-words'
import { loadDataset } from '@/lib/imports/store/load'
import type { SourceInput } from '@/lib/sources/schema'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { USUAL_CODES } from '../coded'
import { readFormData, toFormData } from '../form/data'
import { recordValues } from '../form/record-values'
import { submissionSchema } from '../form/submission'
import { withStamp } from '../form/values'
import { termId } from '../list/terms'
import { toInput } from '../record'
import { type MeasureInput, measureSchema } from '../schema'
import type { Measure } from '../types'
import { getMeasure, listRevisions } from './queries'
import { listMeasuresById } from './read-measures'
import { gatherSurroundings } from './references'
import { archiveMeasure, createMeasure, createMeasures, updateMeasure } from './save'

provideTestDatabase('loaded')

const ED = { id: null, name: 'Ed' }
const BO = { id: null, name: 'Bo' }
const DUAL_USE = 'cn-2026-01-dual-use-export-ban-japan'

const newAddress = () => `https://example.org/${randomUUID()}`
const sourceAt = (url: string): SourceInput => ({
  url,
  publisher: 'Example Times',
  origin: null,
  publisherCountry: null,
  kind: 'media',
  title: null,
  publishedOn: '2026-02',
  language: 'en',
  archiveUrl: null,
  opened: true,
})
const makeInput = (url: string, change: object = {}): MeasureInput =>
  measureSchema.parse({
    title: { en: `Test ${url}` },
    summary: { en: 'Something was done.' },
    imposer: 'CN',
    targets: ['JP'],
    ...USUAL_CODES,
    category: 'customs',
    events: [{ type: 'announced', date: '2026-02-01', sources: [url] }],
    citations: [{ source: url, supports: ['dates'], stance: 'supports' }],
    ...change,
  })

async function read(slug: string): Promise<Measure> {
  const measure = await getMeasure(slug)
  if (!measure) throw new Error(`${slug} is not there`)
  return measure
}

async function create(change: object = {}, url = newAddress()): Promise<Measure> {
  const saved = await createMeasure({ input: makeInput(url, change), reason: 'test' }, [sourceAt(url)], ED)
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  return read(saved.slug)
}

describe('creating', () => {
  it('writes the record, its source, what is derived, and its first revision', async () => {
    const url = newAddress()
    const other = await create()
    const input = makeInput(url, {
      title: { en: 'Halt of pearl imports', ja: '真珠の輸入停止' },
      authorities: ['mofcom'],
      orderNote: 'Suspended before it began.',
      instrument: { number: 'No. 9', title: { zh: '公告' }, legalBasis: ['Law'] },
      scope: [{ scheme: 'HS2022', code: '7101', label: 'Pearls', basis: 'official' }],
      entities: [{ name: { en: 'Pearl Co' }, kind: 'company', country: 'JP', entity: 'pearl' }],
      events: [
        { type: 'announced', date: '2026-02-01', sources: [url] },
        { type: 'suspended', date: '2026-03', until: '2026-12-31', sources: [url], note: 'talks' },
      ],
      relations: [{ type: 'responds_to', to: other.slug, certainty: 'stated' }],
    })
    const saved = await createMeasure({ input, reason: 'New source' }, [sourceAt(url)], ED)
    expect(saved).toEqual({ ok: true, slug: 'cn-2026-02-halt-of-pearl-imports', version: 1 })
    const measure = await read('cn-2026-02-halt-of-pearl-imports')
    expect(toInput(measure)).toEqual(input)
    expect(measure).toMatchObject({ announcedOn: '2026-02-01', standing: 'reported', official: false })
    expect(measure.spans.map(({ status }) => status)).toEqual(['announced', 'suspended', 'in_force'])
    const [revision] = await listRevisions(measure.id)
    expect(revision).toMatchObject({ version: 1, author: 'Ed', reason: 'New source' })
    expect(revision?.changes.map(({ field }) => field)).toContain('events')
    expect((await read(other.slug)).relatedBy.map(({ slug }) => slug)).toEqual([measure.slug])
  })

  it('keeps every text as it was typed, whatever form its letters have', async () => {
    // Compatibility characters that a register tells from the usual ones, and a letter of two signs: NFC makes others of them.
    const typed = '\ufa19田 \ufa10 \ufa67 e\u0301'
    expect(typed.normalize('NFC')).not.toBe(typed)
    const url = newAddress()
    const change = {
      ...{ title: { en: 'As typed', ja: typed }, summary: { ja: typed }, goods: typed },
      entities: [{ name: { ja: typed }, kind: 'company', country: 'JP' }],
      citations: [{ source: url, supports: ['dates'], stance: 'supports', quote: typed, quoteLanguage: 'ja' }],
    }
    expect(await create(change, url)).toMatchObject({
      ...{ title: { ja: typed }, summary: { ja: typed }, goods: typed },
      ...{ entities: [{ name: { ja: typed } }], citations: [{ quote: typed }] },
    })
  })

  it('makes one record of fifty submissions of one form at once', async () => {
    const url = newAddress()
    const submissionId = randomUUID()
    const input = makeInput(url)
    const saved = await Promise.all(
      Array.from({ length: 50 }, () => createMeasure({ input, reason: 'once', submissionId }, [sourceAt(url)], ED)),
    )
    expect(new Set(saved.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(saved[0]?.ok).toBe(true)
    expect(await db().measureSource.count({ where: { source: { url } } })).toBe(1)
  })

  it('numbers a public name that is taken', async () => {
    const first = await create({ title: { en: 'Twice' } })
    const second = await create({ title: { en: 'Twice' } })
    expect([first.slug, second.slug]).toEqual(['cn-2026-02-twice', 'cn-2026-02-twice-2'])
  })

  it.each([
    ['authority', { authorities: ['no-such'] }, ['authorities', 0], 'unknown_authority'],
    [
      'record',
      { relations: [{ type: 'amends', to: 'no-such', certainty: 'stated' }] },
      ['relations', 0, 'to'],
      'unknown_measure',
    ],
  ])('refuses an unknown %s, and keeps nothing of the save', async (_, change, path, code) => {
    const url = newAddress()
    const saved = await createMeasure({ input: makeInput(url, change), reason: 'test' }, [sourceAt(url)], ED)
    expect(saved).toEqual({ ok: false, reason: 'invalid', issues: [{ path, code }] })
    expect(await db().source.count({ where: { url } })).toBe(0)
  })

  it('refuses an address that nobody told anything of, at the field that tells it', async () => {
    const saved = await createMeasure({ input: makeInput(newAddress()), reason: 'test' }, [], ED)
    const path = ['citations', 0, 'newSource', 'publisher']
    expect(saved).toEqual({ ok: false, reason: 'invalid', issues: [{ path, code: 'unknown_source' }] })
  })

  it('refuses an authority whose number in the lists is another’s, at its field and in words', async () => {
    await db().authority.create({ data: { key: 'newer', name: { en: 'Newer' } } })
    await db().facetTerm.create({ data: { id: termId('authority', 'newer'), facet: 'authority', value: 'older' } })
    const url = newAddress()
    const input = makeInput(url, { authorities: ['newer'] })
    const saved = await createMeasure({ input, reason: 'test' }, [sourceAt(url)], ED)
    const issue = { path: ['authorities'], code: 'same_number:newer, older' }
    expect(saved).toEqual({ ok: false, reason: 'invalid', issues: [issue] })
    expect(explainError(wordsIn('en').errors, issue.code)).toContain('apart: newer, older.')
    expect(await db().measure.count({ where: { authorities: { has: 'newer' } } })).toBe(0)
  })

  it('leaves a source that is known as it is', async () => {
    const url = newAddress()
    await create({}, url)
    const again = makeInput(url, { events: [{ type: 'lifted', date: '2026-05', sources: [url] }] })
    await createMeasure({ input: again, reason: 'test' }, [{ ...sourceAt(url), publisher: 'Another' }], ED)
    expect((await db().source.findUnique({ where: { url } }))?.publisher).toBe('Example Times')
  })
})

describe('the same record twice', () => {
  it('is warned of when number and imposer are the same, and allowed after a confirmation', async () => {
    const instrument = { number: `No. ${randomUUID()}`, title: {}, legalBasis: [] }
    const first = await create({ instrument })
    const url = newAddress()
    const item = {
      input: makeInput(url, { instrument: { ...instrument, number: instrument.number.toUpperCase() } }),
      reason: 'x',
    }
    const warned = await createMeasure(item, [sourceAt(url)], ED)
    expect(warned).toEqual({
      ok: false,
      reason: 'duplicate',
      duplicates: [{ slug: first.slug, title: first.title, because: 'instrument' }],
    })
    expect((await createMeasure(item, [sourceAt(url)], ED, ['another'])).ok).toBe(false)
    expect((await createMeasure(item, [sourceAt(url)], ED, [first.slug])).ok).toBe(true)
  })

  it('is warned of when source, event and date are the same, and not when one differs', async () => {
    const url = newAddress()
    const first = await create({}, url)
    const save = (events: object[]) => createMeasure({ input: makeInput(url, { events }), reason: 'x' }, [], ED)
    expect(await save([{ type: 'announced', date: '2026-02-01', sources: [url] }])).toMatchObject({
      duplicates: [{ slug: first.slug, because: 'event' }],
    })
    expect((await save([{ type: 'announced', date: '2026-02-02', sources: [url] }])).ok).toBe(true)
    expect((await save([{ type: 'lifted', date: '2026-02-01', sources: [url] }])).ok).toBe(true)
  })
})

describe('updating', () => {
  it('keeps the name, raises the version, and tells what changed', async () => {
    const measure = await create()
    const input = { ...toInput(measure), title: { en: 'Renamed' }, goods: 'Pearls' }
    const saved = await updateMeasure({ slug: measure.slug, version: 1, input, reason: 'Better title' }, [], BO)
    expect(saved).toEqual({ ok: true, slug: measure.slug, version: 2 })
    const [newest] = await listRevisions(measure.id)
    expect(newest).toMatchObject({ version: 2, author: 'Bo', reason: 'Better title' })
    expect(newest?.changes).toEqual([
      { field: 'title', before: measure.title, after: { en: 'Renamed' } },
      { field: 'goods', before: null, after: 'Pearls' },
    ])
  })

  it('makes no version of a save that changes nothing', async () => {
    const measure = await create()
    const save = { slug: measure.slug, version: 1, input: toInput(measure), reason: 'nothing' }
    expect(await updateMeasure(save, [], ED)).toEqual({ ok: true, slug: measure.slug, version: 1 })
    expect(await listRevisions(measure.id)).toHaveLength(1)
  })

  it('derives anew', async () => {
    const measure = await create()
    const input = toInput(measure)
    const events = [
      ...input.events,
      { ...input.events[0], type: 'lifted', date: '2026-06-01' } as (typeof input.events)[0],
    ]
    await updateMeasure({ slug: measure.slug, version: 1, input: { ...input, events }, reason: 'x' }, [], ED)
    expect(await read(measure.slug)).toMatchObject({ endedOn: '2026-06-01', endedBasis: 'stated' })
  })

  it('refuses a version that is no longer the saved one, with the saved one', async () => {
    const measure = await create()
    const change = (title: string) => ({ ...toInput(measure), title: { en: title } })
    await updateMeasure({ slug: measure.slug, version: 1, input: change('Bo'), reason: 'x' }, [], BO)
    const stale = await updateMeasure({ slug: measure.slug, version: 1, input: change('Ed'), reason: 'x' }, [], ED)
    expect(stale).toMatchObject({ ok: false, reason: 'stale', current: { version: 2, title: { en: 'Bo' } } })
    expect((await read(measure.slug)).title).toEqual({ en: 'Bo' })
  })

  it('lets one of twenty editors through who save at once, and tells all others', async () => {
    const measure = await create()
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, n) => {
        const input = { ...toInput(measure), title: { en: `Editor ${n}` } }
        return updateMeasure({ slug: measure.slug, version: 1, input, reason: 'x' }, [], ED)
      }),
    )
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await read(measure.slug)).version).toBe(2)
  })

  it('takes the second submission of one form for the first', async () => {
    const measure = await create()
    const input = { ...toInput(measure), title: { en: 'Once' } }
    const save = { slug: measure.slug, version: 1, input, reason: 'x', submissionId: randomUUID() }
    const both = [await updateMeasure(save, [], ED), await updateMeasure(save, [], ED)]
    expect(both).toEqual(Array(2).fill({ ok: true, slug: measure.slug, version: 2 }))
  })

  it.each([
    ['itself', (slug: string) => slug, 'self_relation'],
    ['nothing', () => 'no-such', 'unknown_measure'],
  ])('refuses a relation to %s', async (_, target, code) => {
    const measure = await create()
    const relations = [{ type: 'amends' as const, to: target(measure.slug), certainty: 'stated' as const, note: null }]
    const input = { ...toInput(measure), relations }
    const saved = await updateMeasure({ slug: measure.slug, version: 1, input, reason: 'x' }, [], ED)
    expect(saved).toMatchObject({ reason: 'invalid', issues: [{ path: ['relations', 0, 'to'], code }] })
  })

  it('knows a record that is not there', async () => {
    const input = makeInput(newAddress())
    const saved = await updateMeasure({ slug: 'no-such', version: 1, input, reason: 'x' }, [], ED)
    expect(saved).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('archiving', () => {
  it('hides a record, can be undone, and both are in its history', async () => {
    const measure = await create()
    expect(await archiveMeasure(measure.slug, true, 1, 'Twice here', BO)).toMatchObject({ ok: true, version: 2 })
    expect((await read(measure.slug)).archivedAt).not.toBeNull()
    expect(await archiveMeasure(measure.slug, false, 1, 'stale', BO)).toMatchObject({ ok: false, reason: 'stale' })
    expect(await archiveMeasure(measure.slug, false, 2, 'Not twice', BO)).toMatchObject({ ok: true, version: 3 })
    expect((await read(measure.slug)).archivedAt).toBeNull()
    const changes = (await listRevisions(measure.id)).flatMap((revision) => revision.changes.slice(0, 1))
    expect(changes.slice(0, 2)).toEqual([
      { field: 'archived', before: true, after: false },
      { field: 'archived', before: false, after: true },
    ])
  })

  it('is no duplicate of what comes after', async () => {
    const url = newAddress()
    const measure = await create({}, url)
    await archiveMeasure(measure.slug, true, 1, 'x', ED)
    expect((await createMeasure({ input: makeInput(url), reason: 'x' }, [], ED)).ok).toBe(true)
  })
})

describe('the golden data', () => {
  it('fits into the form, record by record, and comes back as it was', async () => {
    const rows = await db().measure.findMany({ where: { slug: { in: GOLDEN.measures.map(({ slug }) => slug) } } })
    for (const measure of await listMeasuresById(rows.map(({ id }) => id))) {
      const values = { ...withStamp(recordValues(measure), randomUUID(), measure.version), reason: 'none' }
      const posted = readFormData(toFormData(values))
      const submission = posted && parseWithZod(posted, { schema: submissionSchema })
      if (submission?.status !== 'success') throw new Error(`${measure.slug}: ${JSON.stringify(submission?.error)}`)
      expect(submission.value.input).toEqual(toInput(measure))
    }
  })

  it('changes nothing when it is loaded again, and never overwrites an edit', async () => {
    const measure = await read(DUAL_USE)
    const input = { ...toInput(measure), goods: 'Edited by hand' }
    await updateMeasure({ slug: DUAL_USE, version: measure.version, input, reason: 'x' }, [], ED)
    const count = () =>
      Promise.all([db().version.count(), db().measure.count(), db().source.count(), db().measureSource.count()])
    const before = await count()
    for (const _ of [1, 2]) {
      expect(await loadDataset(GOLDEN, 'again')).toEqual({ ok: true, created: 0, kept: GOLDEN.measures.length })
    }
    expect(await count()).toEqual(before)
    expect((await read(DUAL_USE)).goods).toBe('Edited by hand')
  })

  it('is loaded whole or not at all', async () => {
    const [one] = GOLDEN.measures
    if (!one) throw new Error('no records')
    const { slug: _, ...input } = one
    const broken = { ...input, authorities: ['no-such'] }
    const items = [
      { slug: 'aa-good', input, reason: 'x' },
      { slug: 'aa-broken', input: broken, reason: 'x' },
    ]
    expect(await createMeasures(items, [], ED)).toEqual({
      ok: false,
      reason: 'invalid',
      issues: [{ path: ['measures', 'aa-broken', 'authorities', 0], code: 'unknown_authority' }],
    })
    expect(await getMeasure('aa-good')).toBeNull()
  })
})

it('what gathers for a save writes nothing: it works where nothing can be written', async () => {
  const inputs = GOLDEN.measures.map(({ slug: _, ...input }) => input)
  const around = await db().$transaction(async (tx) => {
    await tx.$executeRaw`set transaction read only`
    return await gatherSurroundings(tx, [...inputs, makeInput(newAddress())])
  })
  for (const { citations, authorities } of inputs) {
    for (const { source } of citations) expect(around.sources.get(source)?.id).toBeGreaterThan(0)
    for (const key of authorities) expect(around.authorities.has(key)).toBe(true)
  }
})
