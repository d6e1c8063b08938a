import { afterEach, describe, expect, it } from 'vitest'
import { provideTestDatabase } from '@/testing/test-database'
import { db } from './client'
import { insertMissingRows, insertRows } from './insert-rows'

provideTestDatabase()
afterEach(() => db().source.deleteMany())

const sourceAt = (url: string, change: object = {}) => ({
  ...{ url, publisher: 'MOFCOM', kind: 'issuing_authority', language: 'zh' },
  ...change,
})
const insert = (rows: readonly object[]) =>
  db().$transaction((tx) => insertRows<{ id: number; url: string }>(tx, 'sources', rows, ['id', 'url']))
const listSources = () => db().source.findMany({ orderBy: { url: 'asc' } })

describe('rows by one statement', () => {
  it('are what Prisma would have written, with defaults for what none of them says', async () => {
    const [a, b] = [
      sourceAt('https://example.org/a', { publisherCountry: 'CN', opened: false }),
      sourceAt('https://example.org/b'),
    ]
    await insert([a])
    await insert([b])
    const written = await listSources()
    await db().source.deleteMany()
    await db().source.createMany({ data: [a, b] })
    const byPrisma = await listSources()
    const withoutId = ({ id: _, ...row }: (typeof written)[number]) => row
    expect(written.map(withoutId)).toEqual(byPrisma.map(withoutId))
  })

  it('answer with the keys that are asked for, each under its own row', async () => {
    const urls = Array.from({ length: 500 }, (_, place) => `https://example.org/${place}`)
    const ids = await insert(urls.map((url) => sourceAt(url)))
    const kept = new Map((await listSources()).map(({ url, id }) => [url, id]))
    expect(new Map(ids.map(({ url, id }) => [url, id]))).toEqual(kept)
    expect(kept.size).toBe(urls.length)
  })

  it.each(["it's; drop table sources; --", 'a "quoted" \\ name', '商务部\n二行', '{"json": [1]}', '𠮷'])(
    'keep what is written as it is: %j',
    async (publisher) => {
      await insert([sourceAt('https://example.org/a', { publisher, title: publisher })])
      expect(await listSources()).toMatchObject([{ publisher, title: publisher }])
    },
  )

  it('are nothing where there are none, and ask nothing', async () => {
    expect(await insert([])).toEqual([])
    await db().$transaction((tx) => insertMissingRows(tx, 'sources', []))
    expect(await listSources()).toEqual([])
  })

  it('are written all or not at all', async () => {
    await expect(insert([sourceAt('https://example.org/a'), sourceAt('https://example.org/a')])).rejects.toThrow()
    expect(await listSources()).toEqual([])
  })

  it('leave what a unique column knows as it is, where that is wanted', async () => {
    await insert([sourceAt('https://example.org/a', { title: 'First' })])
    const rows = [
      sourceAt('https://example.org/a', { title: 'Second' }),
      sourceAt('https://example.org/b', { title: 'Third' }),
    ]
    await db().$transaction((tx) => insertMissingRows(tx, 'sources', rows))
    expect((await listSources()).map(({ title }) => title)).toEqual(['First', 'Third'])
  })
})
