import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { provideTestDatabase } from '@/lib/embedded-postgres/test-database'
import { wordsIn } from '@/lib/i18n/catalogue'
import { loadDataset } from '@/lib/imports/mutations'
import { datasetSchema } from '@/lib/imports/schema'
import { GOLDEN } from '@/testing/golden'
import { answerExport } from './queries/answer'

provideTestDatabase('empty')

const speech = { language: 'en', words: wordsIn('en') } as const
async function exportAll() {
  const response = await answerExport(new Request('http://tracker.example/measures.json?sort=firstOn'), 'json', speech)
  const { generatedAt, ...file } = await response.json()
  return file
}
const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1)

it('an empty tracker exports an empty list that can be loaded', async () => {
  const file = await exportAll()
  expect(file).toMatchObject({ total: 0, count: 0, measures: [], sources: [], authorities: [] })
  expect(datasetSchema.safeParse(file).success).toBe(true)
})

it('what was exported and loaded elsewhere is exported the same again', async () => {
  expect(await loadDataset(GOLDEN, 'First')).toMatchObject({ ok: true, created: GOLDEN.measures.length })
  const first = await exportAll()
  await db().$executeRaw`truncate measures, sources, authorities, indicators, datasets restart identity cascade`
  expect(await loadDataset(datasetSchema.parse(first), 'Second')).toEqual({
    ok: true,
    created: GOLDEN.measures.length,
    kept: 0,
  })
  const second = await exportAll()
  expect({ ...second, sources: second.sources.sort(byUrl) }).toEqual({ ...first, sources: first.sources.sort(byUrl) })
})
