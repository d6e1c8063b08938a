import { expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { searchViews } from '@/lib/views/store/queries'
import { provideTestDatabase } from '@/testing/test-database'
import { countSources, listSources, searchSources } from './queries'

provideTestDatabase('empty')

const find = (q: string) => ({ q, kind: null, page: 1 })

it('finds sources whatever their signs look like', async () => {
  const source = {
    publisher: 'Press',
    kind: 'media',
    language: 'en',
    publishedOn: '2026-01-06',
    publishedEarliest: '2026-01-06',
  }
  await db().source.createMany({
    data: [
      { ...source, url: 'https://example.org/a', title: 'China’s dual‑use ban, No. 1 of 2026' },
      { ...source, url: 'https://example.org/b', title: '「ＲＡＲＥ earths」 and gal\u00adlium', kind: 'law_firm' },
    ],
  })
  const found = async (q: string) => (await listSources(find(q))).map(({ url }) => url.at(-1)).join('')
  const cases = {
    "China's": 'a',
    'dual-use ban': 'a',
    'No.1': 'a',
    '“rare earths”': 'b',
    gallium: 'b',
    '-gallium': 'a',
  }
  for (const [q, urls] of Object.entries(cases)) expect([q, await found(q)]).toEqual([q, urls])
  expect(await found('')).toHaveLength(2)
  expect(await found('https://example.org/b')).toBe('b')
  expect(await countSources({ q: '100%', kind: null })).toBe(0)
  expect(await countSources({ q: '', kind: 'law_firm' })).toBe(1)
  expect((await searchSources('press', 1)).map(({ url }) => url)).toEqual(['https://example.org/b'])
  expect(await searchViews('China’s', null, 8)).toEqual([])
})
