import { expect, it } from 'vitest'
import type { MeasureInput } from './schema'
import { slugSchema } from './schema'
import { freeSlug, proposeSlug } from './slug'

const named = (title: MeasureInput['title'], dates = ['2026-01-06'], kind: MeasureInput['kind'] = 'measure') =>
  ({ imposer: 'CN', kind, title, events: dates.map((date) => ({ date })) }) as MeasureInput

it.each([
  [named({ en: 'Ban on dual-use exports' }), 'cn-2026-01-ban-on-dual-use-exports'],
  [named({ en: "China's “new” ban: 100 % café" }), 'cn-2026-01-chinas-new-ban-100-cafe'],
  [named({ zh: '两用物项' }), 'cn-2026-01-measure'],
  [named({ ja: '抗議' }, ['2025'], 'response'), 'cn-2025-01-response'],
  [named({ en: 'Later first' }, ['2026-03-01', '2025-11']), 'cn-2025-11-later-first'],
  [named({ en: '---' }), 'cn-2026-01-measure'],
])('proposes %#', (input, slug) => {
  expect(proposeSlug(input)).toBe(slug)
  expect(slugSchema.safeParse(slug).success).toBe(true)
})

it('cuts a long title at a word', () => {
  const slug = proposeSlug(named({ en: 'word '.repeat(60) }))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/-word$/)
})

it('proposes a valid name for a title that is one long word', () => {
  expect(slugSchema.safeParse(proposeSlug(named({ en: 'x'.repeat(300) }))).success).toBe(true)
})

it('takes the first free number', () => {
  expect(freeSlug('a', new Set())).toBe('a')
  expect(freeSlug('a', new Set(['a']))).toBe('a-2')
  expect(freeSlug('a', new Set(['a', 'a-2', 'a-3', 'a-b']))).toBe('a-4')
})
