/** The migration to documents: every record reads as before, and every version says what it said. */

import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { datasetSchema } from '@/lib/imports/schema'
import { loadRelease } from '@/lib/imports/store/load'
import { provideTestDatabase } from '@/testing/test-database'
import { toInput } from '../record'
import type { MeasureInput } from '../schema'
import type { Measure } from '../types'
import { getMeasureWithin, listMeasuresById } from './read-measures'
import { reindexMeasures } from './reindex'
import { archiveMeasure, updateMeasure } from './save'

provideTestDatabase('empty')

const ED = { id: null, name: 'Ed' }
const MIGRATION = 'prisma/migrations/20261127190000_documents/migration.sql'
const HAND = 'https://example.org/moved-by-hand'

let hand: pg.Client
const ask = async <Row extends object>(query: string): Promise<Row[]> => (await hand.query<Row>(query)).rows
const run = (file: string) => hand.query(readFileSync(file, 'utf8'))

async function read(slug: string): Promise<Measure> {
  const measure = await getMeasureWithin(db(), slug)
  if (!measure) throw new Error(`${slug} is not there`)
  return measure
}

async function edit(slug: string, change: (input: MeasureInput) => Partial<MeasureInput>) {
  const measure = await read(slug)
  const input = { ...toInput(measure), ...change(toInput(measure)) }
  expect(await updateMeasure({ slug, version: measure.version, input, reason: 'A test' }, [], ED)).toMatchObject({
    ok: true,
  })
}

async function archive(slug: string, archived: boolean) {
  const { version } = await read(slug)
  expect(await archiveMeasure(slug, archived, version, 'A test', ED)).toMatchObject({ ok: true })
}

/** The shipped records, some of them edited, related, archived and shown again. */
async function fill() {
  const dataset = datasetSchema.parse(JSON.parse(readFileSync('prisma/data/dataset.json', 'utf8')))
  expect(await loadRelease(dataset)).toMatchObject({ ok: true })
  const slugs = dataset.measures.map(({ slug }) => slug)
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = slugs
  const related = { type: 'part_of' as const, certainty: 'inferred' as const, note: 'A note' }
  await edit(first, ({ title }) => ({ title: { ...title, zh: '另一个标题 "\\\u2028' }, goods: 'pearls;\n\\n' }))
  await edit(second, ({ citations, events }) => ({
    citations: [...citations].reverse(),
    events: events.map((event) => ({ ...event, sources: [...event.sources].reverse() })),
  }))
  for (const slug of slugs.slice(5, 12)) await edit(slug, () => ({ relations: [{ ...related, to: first }] }))
  await edit(third, () => ({ instrument: null, scope: [], entities: [], relations: [] }))
  for (const slug of [fourth, fifth]) await archive(slug, true)
  await edit(fourth, () => ({ goods: 'Edited where it hides' }))
  await archive(fifth, false)
}

const ALL_MEASURES = `select m.id, to_jsonb(m) - 'codes' as row,
  array(select unnest(m.codes) order by 1) as codes from measures m order by 1`
const ALL_VERSIONS = `select to_jsonb(v) as row from versions v order by measure_id, number`
const ALL_LINKS = `select to_jsonb(s) as row from measure_sources s order by measure_id, position`
const HASHES = (document: string, number: string, at: string) => `select measure_id, ${number} as number,
  md5(concat_ws('|', ${document}::jsonb, changes, ${at}, author_id, author, reason, submission_id, release)) as hash`

let written: unknown[]
let before: { records: { id: number; measure: Measure }[]; versions: object[] }
beforeAll(async () => {
  hand = new pg.Client({ connectionString: process.env.DATABASE_URL ?? '' })
  await hand.connect()
  await fill()
  written = [await ask(ALL_MEASURES), await ask(ALL_VERSIONS), await ask(ALL_LINKS)]
  await run('lib/measures/testing/before-documents.sql')
  before = {
    records: await ask(readFileSync('lib/measures/testing/read-before-documents.sql', 'utf8')),
    versions: await ask(`${HASHES('snapshot', 'version', 'at')} from revisions order by 1, 2`),
  }
  await run(MIGRATION)
}, 120_000)
afterAll(() => hand.end())

type WrittenVersion = {
  known_to: string | null
  derived: object | null
  document: { entities: { name: object; kind: string; country: string | null }[] }
}

const readAfter = async () => {
  const measures = await listMeasuresById(before.records.map(({ id }) => id))
  return new Map(measures.map((measure) => [measure.id, measure]))
}

describe('the migration to documents', () => {
  it('leaves every record as it was read', async () => {
    const after = await readAfter()
    expect(after.size).toBe(before.records.length)
    for (const { id, measure } of before.records) expect(after.get(id), measure.slug).toEqual(measure)
  })

  it('leaves every version as it was, each known until the next one', async () => {
    expect(await ask(`${HASHES('document', 'number', 'known_from')} from versions order by 1, 2`)).toEqual(
      before.versions,
    )
    const gaps = `select 1 from versions v left join versions n on n.measure_id = v.measure_id and n.number = v.number + 1
      where n.known_from is distinct from v.known_to`
    expect(await ask(gaps)).toEqual([])
  })

  it('writes what a save writes, in every column', async () => {
    expect(await ask(ALL_MEASURES)).toEqual(written[0])
    expect(await ask(ALL_LINKS)).toEqual(written[2])
    // What followed from an older version is known of those alone that were saved since.
    const compared = (rows: unknown) =>
      (rows as { row: WrittenVersion }[]).map(({ row: { document, ...row } }) => ({
        ...row,
        derived: row.known_to ? null : row.derived,
        // Who is named came later.
        document: {
          ...document,
          entities: document.entities.map(({ name, kind, country }) => ({ name, kind, country })),
        },
      }))
    expect(compared(await ask(ALL_VERSIONS))).toEqual(compared(written[1]))
  })

  it('leaves nothing to derive anew', async () => {
    // Who is named came later, and is found by the first index after it.
    await reindexMeasures()
    const changes = () => ask(`select xmin from versions order by measure_id, number`)
    const untouched = await changes()
    expect(await reindexMeasures()).toBe(before.records.length)
    expect(await changes()).toEqual(untouched)
  })
})

describe('where the tables say something else than the newest version', () => {
  it('the record reads as the tables have it, and versions of before as they were', async () => {
    const [one] = before.records.filter(({ measure }) => measure.version > 1)
    const url = one?.measure.citations[0]?.source.url ?? ''
    await run('lib/measures/testing/before-documents.sql')
    await hand.query('update sources set url = $1 where url = $2', [HAND, url])
    await hand.query('delete from revisions where measure_id = $1 and version > 1', [one?.id])
    await run(MIGRATION)
    const measure = await read(one?.measure.slug ?? '')
    const named = JSON.stringify(one?.measure).replaceAll(JSON.stringify(url), JSON.stringify(HAND))
    expect({ ...measure, updatedAt: '' }).toEqual({ ...JSON.parse(named), updatedAt: '' })
    const [current, first] = await db().version.findMany({ where: { measureId: one?.id }, orderBy: { number: 'desc' } })
    expect(current).toMatchObject({
      reason: 'As it was found',
      document: { citations: [{ source: HAND }, ...rest(one)] },
    })
    expect(JSON.stringify(first?.document)).not.toContain(HAND)
  })
})

const rest = (one: { measure: Measure } | undefined) =>
  (one?.measure.citations ?? []).slice(1).map(({ source }) => ({ source: source.url }))
