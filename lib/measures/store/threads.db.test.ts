/** Threads of the shipped data set: what their standfirsts promise has to be on their ladders. */
import { beforeAll, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { provideTestDatabase } from '@/testing/test-database'
import { loadData } from '@/testing/throwaway'
import { recordsOn } from '../threads/ladder'
import { THREADS } from '../threads/threads'
import { getLadder } from './ladder'
import { getMeasure } from './queries'
import { findThread } from './thread-names'
import { getThread, listThreads } from './threads'

provideTestDatabase('empty')
beforeAll(() => loadData(process.env.DATABASE_URL ?? '', process.cwd()), 60_000)

const TODAY = '2026-11-28'
const SPEECH = { language: 'en', words: wordsIn('en') } as const

async function readThread(slug: string) {
  const thread = await findThread(slug)
  if (!thread) throw new Error(slug)
  return getThread(thread, TODAY, SPEECH)
}

it('all of them are there, each with a sentence of its own', async () => {
  const sentences = (await listThreads(TODAY, SPEECH)).map(({ sentence }) => sentence)
  expect(new Set(sentences).size).toBe(THREADS.length)
})

it('the Diet remarks are answered in 234 days, and Tokyo answers beside', async () => {
  const { ladder, sentence } = await readThread('diet-remarks')
  expect(sentence).toMatch(/^31 answers in 234 days, \d+ of them in force$/)
  const ban = ladder.rungs.find(({ record }) => record.slug === 'cn-2026-01-dual-use-export-ban-japan')
  expect(ban).toMatchObject({ shore: 'china', lag: 60 })
  expect(ban?.answers.map(({ record }) => record.slug)).toContain('jp-2026-01-protest-dual-use-ban')
  expect(ladder.rungs.every(({ shore }) => shore === 'china')).toBe(true)
})

it.each(THREADS.map(({ slug }) => slug))('%s has a picture, sources, and each record once', async (slug) => {
  const { ladder, plot, sources } = await readThread(slug)
  const slugs = recordsOn(ladder).map((record) => record.slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(plot?.rows.length).toBeGreaterThan(3)
  expect(sources.shown.length).toBeGreaterThan(3)
})

it('a record has the ladder of what answers it', async () => {
  const ban = await getMeasure('cn-2023-08-aquatic-products-suspension')
  const { rungs } = await getLadder(ban ?? expect.fail('not there'))
  expect(rungs.map(({ record }) => record.slug)).toContain('jp-2023-09-seafood-support-package')
})
