import { expect, it } from 'vitest'
import type { Charted } from '@/bench/product/chart'
import { visItems } from './vis-items'

const TODAY = '2026-11-26'

const charted = (slug: string, title: Charted['title'], spans: Charted['spans'], firstEarliest: string): Charted => ({
  ...{ slug, title, spans, firstEarliest, lastLatest: firstEarliest, kind: 'measure', imposer: 'CN' },
  ...{
    category: 'export_control',
    formality: 'published_formal',
    authorities: [],
    events: [],
    relations: [],
    lastSeenOn: null,
  },
})
const applies = (from: string) => ({ status: 'in_force', from, to: null, basis: 'stated', approximate: false }) as const

it('draws what lasts up to today, and what is to come for a day', () => {
  const records = [
    charted('lasts', { en: 'Lasts' }, [applies('2026-01-06')], '2026-01-06'),
    charted('comes', { ja: '来る' }, [applies('2027-02-01')], '2027-02-01'),
    charted('never', { en: 'Never held' }, [], '2026-03-01'),
  ]
  const common = { group: 'export_control' }
  expect(visItems(records, TODAY)).toEqual({
    groups: [{ id: 'export_control', content: 'export_control' }],
    items: [
      { id: 'lasts', content: 'Lasts', start: '2026-01-06', end: '2026-11-27', ...common },
      { id: 'comes', content: '来る', start: '2027-02-01', end: '2027-02-02', ...common },
      { id: 'never', content: 'Never held', start: '2026-03-01', end: '2026-03-02', ...common },
    ],
  })
})
