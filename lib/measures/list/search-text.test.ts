import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/search/fold'
import { searchTextOf } from './search-text'

const text = searchTextOf({
  slug: 'cn-2026-01-dual-use-export-ban-japan',
  kind: 'measure',
  category: 'rare_earths',
  formality: 'published_formal',
  title: { en: 'Export Ban', ja: '輸出禁止', zh: '出口禁令' },
  summary: { ja: 'ガリウム' },
  goods: 'Ｇａｌｌｉｕｍ',
  instrument: { number: '公告2026年第1号', title: { en: 'Announcement' }, legalBasis: ['Export Control Law'] },
  scope: [{ code: '2805.30', label: 'Rare-earth metals' }],
  entities: [{ name: { en: 'Mitsubishi', ja: '三菱重工' } }],
  events: [],
  citations: [
    {
      publisher: 'Kyodo News',
      kind: 'media',
      title: 'Tokyo protests',
      stance: 'supports',
      url: 'https://example.org/',
      origin: null,
      publishedOn: null,
      opened: true,
    },
  ],
  authorities: [{ en: 'Ministry of Commerce', zh: '商务部' }],
})

describe('the text that a search looks through', () => {
  it.each([
    'dual-use',
    'cn-2026-01-dual-use-export-ban-japan',
    'export ban',
    '輸出',
    '禁令',
    'ｶﾞﾘｳﾑ',
    'GALLIUM',
    '第1号',
    'Control Law',
    '2805.30',
    'rare-earth',
    '三菱',
    '商務部',
    'kyodo',
    'announcement',
    'Tokyo Protests',
    'rare earths',
    '稀土',
    'レアアース',
  ])('has %s', (words) => {
    expect(text).toContain(fold(words))
  })

  it.each(['ban 输', 'kyodo news tokyo'])('has no phrase over two fields: %s', (words) => {
    expect(text).not.toContain(fold(words))
  })
})
