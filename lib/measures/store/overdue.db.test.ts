/** What the watch prints of the shipped data, and how an editor answers each line of it. */
import { beforeAll, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { SourceInput } from '@/lib/sources/schema'
import { provideTestDatabase } from '@/testing/test-database'
import { loadData } from '@/testing/throwaway'
import type { EventType } from '../codes'
import { DEFAULT_FILTER } from '../list/filter'
import type { DueKind } from '../status/deadlines'
import { overdueOf } from '../status/overdue'
import { describeOverdue } from '../status/tell-overdue'
import { confirmOverdue, listOverdue, type OverdueRecord } from './overdue'
import { eachMeasure, getMeasure, listRevisions } from './queries'

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

it('prints what is overdue on the shipped data, the longest first, and how many', async () => {
  const overdue = await listOverdue(DAY)
  expect(overdue.length).toBeGreaterThan(0)
  const lines = describeOverdue(overdue, DAY, SPEECH)
  expect(lines).toHaveLength(overdue.length + 1)
  expect(lines.at(-1)).toContain(`${overdue.length} day`)
  for (const { due } of overdue) expect(due.days).toBeGreaterThan(0)
})

it.each(['2012-06-30', '2020-01-01', '2025-11-09', '2026-08-31', DAY])(
  'misses nothing of what is overdue on %s',
  async (day) => {
    const plain: string[] = []
    for await (const measure of eachMeasure(DEFAULT_FILTER, day))
      for (const { position } of overdueOf(measure, day)) plain.push(`${measure.slug} ${position}`)
    const found = (await listOverdue(day)).map(({ slug, due }) => `${slug} ${due.position}`)
    expect(found.sort()).toEqual(plain.sort())
  },
)

it('refuses what somebody has answered, what the record cannot say, and a source that nobody described', async () => {
  const [first] = await listOverdue(DAY)
  if (!first) throw new Error('Nothing is overdue')
  expect(await confirm({ ...first, version: first.version + 1 })).toEqual({ ok: false, reason: 'gone' })
  expect(await confirm({ ...first, due: { ...first.due, position: 999 } })).toEqual({ ok: false, reason: 'gone' })
  expect(await confirm(first, { date: '2026-11-20', until: '2026-11-01' })).toMatchObject({ reason: 'invalid' })
  expect(await confirm(first, { url: 'https://example.org/unknown' })).toMatchObject({
    reason: 'invalid',
    issues: [{ code: 'unknown_source' }],
  })
})

it('is empty once each was answered, with a version and its citation', async () => {
  const asked = await listOverdue(DAY)
  for (let left = asked; left.length > 0; left = await listOverdue(DAY)) {
    const [first] = left
    if (first) expect(await confirm(first), `${first.slug} ${first.due.kind}`).toMatchObject({ ok: true })
    expect((await listOverdue(DAY)).length).toBeLessThan(left.length)
  }
  expect(describeOverdue([], DAY, SPEECH)).toEqual([`Nothing is overdue on ${DAY}.`])
  const measure = await getMeasure(asked[0]?.slug ?? '')
  expect(measure?.events.at(-1)).toMatchObject({ date: DAY })
  expect(measure?.citations.at(-1)?.source.url).toBe(SOURCE.url)
  const [revision] = await listRevisions(measure?.id ?? 0)
  expect(revision).toMatchObject({ author: 'Ada', reason: 'Confirmed' })
})
