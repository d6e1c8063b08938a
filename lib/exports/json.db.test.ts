/** A file hands documents on as they are stored: it is what writing each record anew would make of it, byte for byte. */
import { beforeAll, expect, it } from 'vitest'
import { getEdge } from '@/lib/coverage/store/queries'
import { tellRecord } from '@/lib/coverage/tell-reach'
import { db } from '@/lib/database/client'
import { today } from '@/lib/dates'
import { wordsIn } from '@/lib/i18n/catalogue'
import { DERIVED_FIELDS } from '@/lib/measures/list/fields'
import { misreadOf } from '@/lib/measures/misread'
import { toInput, toRecord } from '@/lib/measures/record'
import { getMeasure } from '@/lib/measures/store/queries'
import { updateMeasure } from '@/lib/measures/store/save'
import type { Measure } from '@/lib/measures/types'
import { settings } from '@/lib/settings'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { answerExport } from './answers/files'
import { jsonStatusOf } from './json-status'

provideTestDatabase('loaded')

const speech = { language: 'en', words: wordsIn('en') } as const
const SLUGS = GOLDEN.measures.map(({ slug }) => slug)
const [EDITED = '', SPACED = ''] = SLUGS
/** What a text can say that looks like the document around it, or is written otherwise by somebody else. */
const ODD = ['"events":[],"citations":[', ',"citations":', '\\"events":', '\u2028\u007f\t\u0001/</ü澄😀', '{"slug":']

async function read(slug: string): Promise<Measure> {
  const measure = await getMeasure(slug)
  if (!measure) throw new Error(`${slug} is not there`)
  return measure
}

beforeAll(async () => {
  const measure = await read(EDITED)
  const [version, input] = [measure.version, toInput(measure)]
  const odd = ODD.join(' ')
  const change = {
    ...input,
    title: { ...input.title, zh: odd },
    goods: odd,
    events: input.events.map((event) => ({ ...event, note: odd })),
  }
  const saved = await updateMeasure({ slug: EDITED, version, input: change, reason: odd }, [], { id: null, name: 'Ed' })
  expect(saved).toMatchObject({ ok: true, version: version + 1 })
  // As the migration to documents wrote them.
  await db().$executeRaw`update versions v set document = (
    select json_object_agg(key, value) from json_each(v.document)) from measures m
    where m.id = v.measure_id and m.slug = ${SPACED}`
})

async function writeAnew(measure: Measure): Promise<string> {
  const context = { today: today(), url: settings().url }
  const record = toRecord(measure)
  const derived = DERIVED_FIELDS.map(({ key, type, write }) => {
    const value = write(measure, context)
    return [key, type === 'number' ? Number(value) : value || null]
  })
  const status = jsonStatusOf({ ...measure, events: record.events }, context.today)
  const coverage = tellRecord({ ...measure, authorities: record.authorities }, await getEdge(), context.today)
  const misread = misreadOf(record.slug)
  const added = { status, coverage, derived: Object.fromEntries(derived), ...(misread.length > 0 && { misread }) }
  return JSON.stringify({ ...record, ...added })
}

it.each(['long', 'short'])('a %s file', async (length) => {
  const query = length === 'short' ? 'limit=200' : ''
  const response = await answerExport(new Request(`http://tracker.example/measures.json?${query}`), 'json', speech)
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith('{"slug":'))
  const expected = await Promise.all(SLUGS.map(async (slug) => writeAnew(await read(slug))))
  expect(lines.map((line) => line.replace(/,$/, '')).sort()).toEqual(expected.sort())
})
