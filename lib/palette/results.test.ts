import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { recordItem, sourceItem, viewItem } from './results'

const speech = { language: 'en', words: wordsIn('en') } as const
const ADA = { id: 'ada', name: 'Ada', email: 'ada@example.org', role: 'viewer' } as const

it('shows a record by its title, its date and the number of its text', () => {
  const record = { slug: 'a-ban', title: { zh: '禁令' }, firstOn: '2026-01', instrument: null }
  expect(recordItem(record, speech)).toEqual({ href: '/measures/a-ban', text: '禁令', lang: 'zh', note: 'Jan 2026' })
  const instrument = { number: 'MOFCOM 2026 No. 1', title: {}, legalBasis: [] }
  expect(recordItem({ ...record, instrument }, speech).note).toBe('Jan 2026 · MOFCOM 2026 No. 1')
})

it('shows a source by its title, or by its address while it has none', () => {
  const source = {
    id: 7,
    url: 'https://www.example.cn/notice',
    kind: 'media' as const,
    publisher: 'Example',
    title: '公告',
    language: 'zh-Hans',
    publishedOn: '2026-01-06',
  }
  const item = { href: '/sources/7', text: '公告', lang: 'zh-Hans', note: 'Example · 6 Jan 2026' }
  expect(sourceItem(source, speech)).toEqual(item)
  expect(sourceItem({ ...source, title: null, publishedOn: null }, speech)).toEqual({
    ...item,
    text: 'example.cn/notice',
    lang: undefined,
    note: 'Example',
  })
})

it.each([
  [ADA, 'private'],
  [null, 'by Ada'],
])('shows a view to %j: %s', (viewer, note) => {
  const view = { code: 'abcdefgh', name: 'Fish', visibility: 'private', query: '', thread: null, owner: ADA } as const
  expect(viewItem(view, viewer, speech)).toEqual({ href: '/v/abcdefgh', text: 'Fish', note, plain: true })
})
