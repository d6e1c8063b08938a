import { expect, it } from 'vitest'
import { type Drawn, visItems } from './vis-items'

const TODAY = '2026-11-26'
const common = { category: 'export_control' }

it('draws what lasts up to today, and what is to come for a day', () => {
  const records: Drawn[] = [
    { slug: 'lasts', title: { en: 'Lasts' }, firstOn: '2026-01-06', closedOn: null, ...common },
    { slug: 'comes', title: { ja: '来る' }, firstOn: '2027-02-01', closedOn: null, ...common },
    { slug: 'never', title: { en: 'Never held' }, firstOn: '2026-03-01', closedOn: '2026-03-01', ...common },
  ]
  const group = { group: 'export_control' }
  expect(visItems(records, TODAY)).toEqual({
    groups: [{ id: 'export_control', content: 'export_control' }],
    items: [
      { id: 'lasts', content: 'Lasts', start: '2026-01-06', end: '2026-11-27', ...group },
      { id: 'comes', content: '来る', start: '2027-02-01', end: '2027-02-02', ...group },
      { id: 'never', content: 'Never held', start: '2026-03-01', end: '2026-03-02', ...group },
    ],
  })
})
