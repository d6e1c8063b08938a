/** What the watch prints of the shipped data, and how an editor answers each line of it. */
import { beforeAll, expect, it } from 'vitest'
import { runProgram } from '@/lib/embedded-postgres/program'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { SourceInput } from '@/lib/sources/schema'
import { makeDataFolder } from '@/testing/start-process'
import { provideTestDatabase } from '@/testing/test-database'
import { loadData } from '@/testing/throwaway'
import type { EventType } from '../codes'
import { DEFAULT_FILTER } from '../list/filter'
import type { DueKind } from '../status/deadlines'
import { overdueOf } from '../status/overdue'
import { countedOverdue, overdueReport } from '../status/tell-overdue'
import { confirmOverdue, listOverdue, type OverdueRecord } from './overdue'
import { countOverdue, eachMeasure, getMeasure, listRevisions } from './queries'

provideTestDatabase('empty')

const DAY = '2026-11-27'
const ADA = { id: null, name: 'Ada' }
const SPEECH = { language: 'en', words: wordsIn('en') } as const
const SOURCE: SourceInput = {
  ...{ url: 'https://example.org/notice', publisher: 'A ministry', kind: 'issuing_authority', language: 'en' },
  ...{ origin: null, publisherCountry: null, title: null, publishedOn: null, archiveUrl: null, opened: true },
}
/** What ends each for good. */
const ENDS: Record<DueKind, EventType> = {
  term: 'expired',
  suspension: 'resumed',
  start: 'entered_into_force',
  review: 'lifted',
  inquiry: 'terminated_without_measure',
  deadline: 'reported',
}

beforeAll(() => loadData(process.env.DATABASE_URL ?? '', process.cwd()))

const confirm = ({ slug, version, due }: OverdueRecord, change: object = {}) =>
  confirmOverdue(
    {
      ...{ slug, version, position: due.position, sources: [SOURCE] },
      said: { type: ENDS[due.kind], date: DAY, until: null, url: SOURCE.url, ...change },
    },
    { day: DAY, author: ADA, reason: 'Confirmed' },
  )

const listAll = (day: string) => listOverdue(day, { offset: 0, limit: 1000 })

/** The command itself, as a cron job runs it. */
async function watch(data: string) {
  const env = { ...process.env, MEASURELINE_DATA: data }
  return await runProgram(process.execPath, ['bin/measureline.mjs', 'watch', `--on=${DAY}`], {
    cwd: process.cwd(),
    env,
  })
}

it('is told the longest first, in pages, and how many there are', async () => {
  const overdue = await listAll(DAY)
  expect(overdue.length).toBe(await countOverdue(DAY))
  expect(overdue.length).toBeGreaterThan(0)
  expect(overdueReport(overdue, SPEECH)).toHaveLength(overdue.length)
  expect(countedOverdue(overdue.length, DAY, SPEECH)).toContain(`${overdue.length} day`)
  for (const { due } of overdue) expect(due.days).toBeGreaterThan(0)
  const days = overdue.map(({ due }) => due.days)
  expect(days).toEqual(days.toSorted((a, b) => b - a))
  const pages = await Promise.all([0, 4, 8, 12, 16].map((offset) => listOverdue(DAY, { offset, limit: 4 })))
  expect(pages.flat()).toEqual(overdue.slice(0, 20))
})

it.each(['2012-06-30', '2020-01-01', '2025-11-09', '2026-08-31', DAY])(
  'misses nothing of what is overdue on %s',
  async (day) => {
    const plain: string[] = []
    for await (const measure of eachMeasure(DEFAULT_FILTER, day))
      for (const { position } of overdueOf(measure, day)) plain.push(`${measure.slug} ${position}`)
    const found = (await listAll(day)).map(({ slug, due }) => `${slug} ${due.position}`)
    expect(found.sort()).toEqual(plain.sort())
  },
)

it('refuses what somebody has answered, what the record cannot say, and a source that nobody described', async () => {
  const [first] = await listAll(DAY)
  if (!first) throw new Error('Nothing is overdue')
  expect(await confirm({ ...first, version: first.version + 1 })).toEqual({ ok: false, reason: 'gone' })
  expect(await confirm({ ...first, due: { ...first.due, position: 999 } })).toEqual({ ok: false, reason: 'gone' })
  expect(await confirm(first, { date: '2026-11-20', until: '2026-11-01' })).toMatchObject({ reason: 'invalid' })
  expect(await confirm(first, { url: 'https://example.org/unknown' })).toMatchObject({
    reason: 'invalid',
    issues: [{ code: 'unknown_source' }],
  })
})

it('ends a watch with 1 while there are any, and with 0 once each was answered, with a version and its citation', async () => {
  const data = makeDataFolder()
  const asked = await listAll(DAY)
  const before = await watch(data)
  expect(before).toMatchObject({ status: 1 })
  for (const { slug } of asked) expect(before.said).toContain(slug)
  expect(before.said).toContain(countedOverdue(asked.length, DAY, SPEECH))
  for (let left = asked; left.length > 0; left = await listAll(DAY)) {
    const [first] = left
    if (first) expect(await confirm(first), `${first.slug} ${first.due.kind}`).toMatchObject({ ok: true })
    expect((await listAll(DAY)).length).toBeLessThan(left.length)
  }
  expect(await watch(data)).toMatchObject({ status: 0, said: expect.stringContaining(`Nothing is overdue on ${DAY}.`) })
  const measure = await getMeasure(asked[0]?.slug ?? '')
  expect(measure?.events.at(-1)).toMatchObject({ date: DAY })
  expect(measure?.citations.at(-1)?.source.url).toBe(SOURCE.url)
  const [revision] = await listRevisions(measure?.id ?? 0)
  expect(revision).toMatchObject({ author: 'Ada', reason: 'Confirmed' })
  // Two commands of some seconds each, and as many saves as there are such days.
}, 180_000)
