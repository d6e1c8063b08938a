/** Readers of files who leave, are slow, or never come; and saves while files are made. */
import { setTimeout as wait } from 'node:timers/promises'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { parse as parseCsv } from 'csv-parse/sync'
import { beforeAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/database/client'
import { wordsIn } from '@/lib/i18n/catalogue'
import { archiveMeasure } from '@/lib/measures/store/save'
import { fillAtRandom } from '@/lib/measures/testing/random-database.cases'
import type { Measure } from '@/lib/measures/types'
import { provideTestDatabase } from '@/testing/test-database'
import { answerExport } from './answers/files'
import { EXPORT_FORMATS, type ExportFormat } from './formats'

provideTestDatabase('empty')

const speech = { language: 'en', words: wordsIn('en') } as const
const ask = (format: ExportFormat, query = '', signal?: AbortSignal, address = '192.0.2.1') =>
  answerExport(
    new Request(`http://tracker.example/measures.${format}?${query}`, {
      signal,
      headers: { 'x-forwarded-for': address },
    }),
    format,
    speech,
  )

const openTransactions = async () => {
  const [row] = await db().$queryRaw<{ count: number }[]>(sql`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`)
  return row?.count ?? 0
}

let measures: Measure[] = []
// More than one batch of the database: the old kind of export waited for its reader after the first one.
beforeAll(async () => {
  measures = await fillAtRandom({ records: 230, edits: 0, seed: 7 })
}, 180_000)

it('readers who leave at any moment leave no transaction open, and the next file comes', async () => {
  for (const format of EXPORT_FORMATS) {
    for (const ms of [0, 1, 2, 5, 10, 20, 50, 100]) {
      const request = new AbortController()
      const asked = ask(format, '', request.signal).catch(() => null)
      await wait(ms)
      request.abort()
      await asked
    }
  }
  await vi.waitFor(async () => expect(await openTransactions()).toBe(0), 5000)
  for (const format of EXPORT_FORMATS) {
    const response = await ask(format)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
})

it('a file that nobody reads holds no transaction', async () => {
  const given = await Promise.all(EXPORT_FORMATS.map((format, index) => ask(format, '', undefined, `192.0.2.${index}`)))
  await vi.waitFor(async () => expect(await openTransactions()).toBe(0), 5000)
  const next = await ask('csv', '', undefined, '192.0.2.9')
  expect(parseCsv(await next.text(), { columns: true, bom: true })).toHaveLength(measures.length)
  for (const { body } of given) await body?.cancel()
})

it('one address gets two at once, and is told so when it asks for a third', async () => {
  const first = await Promise.all([ask('csv'), ask('csv')])
  const third = await ask('csv')
  expect(third.status).toBe(503)
  expect(third.headers.get('Retry-After')).toBeTruthy()
  expect(await third.json()).toMatchObject({
    type: 'tag:measureline,2026:busy',
    title: 'The tracker is busy',
    status: 503,
  })
  const other = await ask('csv', 'limit=1', undefined, '192.0.2.7')
  expect(other.status).toBe(200)
  for (const { body } of [...first, other]) await body?.cancel()
  await vi.waitFor(async () => {
    const again = await ask('csv', 'limit=1')
    await again.body?.cancel()
    expect(again.status).toBe(200)
  }, 5000)
})

it('what the head of a file counts is what it holds, whatever is saved meanwhile', async () => {
  const ED = { id: null, name: 'Ed' }
  let saving = true
  const save = async () => {
    for (let turn = 0; saving; turn += 1) {
      const { slug } = measures[turn % 40] ?? { slug: '' }
      const { version, archivedAt } = await db().measure.findUniqueOrThrow({ where: { slug } })
      await archiveMeasure(slug, archivedAt === null, version, 'test', ED)
    }
  }
  const saved = save()
  const wrong: string[] = []
  for (let turn = 0; turn < 14; turn += 1) {
    const csv = await ask('csv')
    const rows = parseCsv(await csv.text(), { columns: true, bom: true }).length
    if (String(rows) !== csv.headers.get('X-Total-Count')) wrong.push(`csv ${rows}`)
    for (const query of ['', 'limit=50', 'limit=200']) {
      const json = await ask('json', query)
      const file = await json.json()
      const counted = Math.min(file.total, query ? Number(query.slice(6)) : file.total)
      if (file.measures.length !== counted || file.count !== counted) wrong.push(`json ${query} ${file.total}`)
      if (String(file.total) !== json.headers.get('X-Total-Count')) wrong.push(`json head ${file.total}`)
    }
  }
  saving = false
  await saved
  expect(wrong).toEqual([])
})
