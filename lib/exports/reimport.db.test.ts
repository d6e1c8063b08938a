import { expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { wordsIn } from '@/lib/i18n/catalogue'
import { datasetSchema } from '@/lib/imports/schema'
import { loadDataset } from '@/lib/imports/store/load'
import { GOLDEN } from '@/testing/golden'
import { provideTestDatabase } from '@/testing/test-database'
import { answerExport } from './answers/files'

provideTestDatabase('empty')

const speech = { language: 'en', words: wordsIn('en') } as const
async function exportAll() {
  const response = await answerExport(new Request('http://tracker.example/measures.json?sort=firstOn'), 'json', speech)
  const text = await response.text()
  return { text: text.replace(/"generatedAt":"[^"]*"/, ''), file: JSON.parse(text) }
}

it('an empty tracker exports an empty list that can be loaded', async () => {
  const { file } = await exportAll()
  expect(file).toMatchObject({ total: 0, count: 0, measures: [], sources: [], authorities: [] })
  expect(datasetSchema.safeParse(file).success).toBe(true)
})

it('what was exported and loaded elsewhere, in whatever order, is exported the same again, byte for byte', async () => {
  expect(await loadDataset(GOLDEN, 'First')).toMatchObject({ ok: true, created: GOLDEN.measures.length })
  const first = await exportAll()
  await db().$executeRaw`truncate measures, sources, authorities, indicators, datasets restart identity cascade`
  const { measures, sources, ...rest } = datasetSchema.parse(first.file)
  const turned = { ...rest, measures: measures.toReversed(), sources: sources.toReversed() }
  expect(await loadDataset(turned, 'Second')).toEqual({
    ok: true,
    created: GOLDEN.measures.length,
    kept: 0,
  })
  expect((await exportAll()).text).toBe(first.text)
})
