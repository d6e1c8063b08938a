import { expect, it } from 'vitest'
import { composeGroups } from './groups'
import { NO_RESULTS } from './types'

const item = (text: string, note?: string) => ({ href: `/${text}`, text, note })
const FOUND = { entities: [], records: [item('A ban')], views: [item('My view')], sources: [item('A notice')] }
const PARTS = {
  q: '',
  results: NO_RESULTS,
  recent: [{ query: 'q=fish', label: '3 measures mentioning “fish”' }],
  commands: [item('Sources'), item('Table of measures'), item('Ｔａｂｌｅ 2')],
  allRecords: 'All that mention “{q}”' as const,
}

const show = (parts: Partial<typeof PARTS>) =>
  composeGroups({ ...PARTS, ...parts }).map(({ key, items }) => `${key}: ${items.map(({ text }) => text).join(', ')}`)

it('shows without a text what was used of late and where one can go', () => {
  expect(show({ results: { ...NO_RESULTS, views: FOUND.views } })).toEqual([
    'recent: 3 measures mentioning “fish”',
    'views: My view',
    'actions: Sources, Table of measures, Ｔａｂｌｅ 2',
  ])
  expect(show({ recent: [], commands: [] })).toEqual([])
})

it('shows records first, with the way to all of them, and then the rest that fits', () => {
  expect(show({ q: 'measures', results: FOUND })).toEqual([
    'records: A ban, All that mention “measures”',
    'views: My view',
    'sources: A notice',
    'recent: 3 measures mentioning “fish”',
    'actions: Table of measures',
  ])
})

it('shows nothing where nothing fits', () => {
  expect(show({ q: 'no such thing' })).toEqual([])
})

it('puts a page first that is called by its name', () => {
  expect(show({ q: 'ＴＡＢ', results: FOUND })[0]).toBe('actions: Table of measures, Ｔａｂｌｅ 2')
  expect(show({ q: 'ta', results: FOUND })[0]).toMatch(/^records/)
})

it('writes any text as it is, and into an address that holds it', () => {
  const q = '$& {q} 100%&x=1'
  const [records] = composeGroups({ ...PARTS, q, results: FOUND })
  const all = records?.items[1]
  expect(all?.text).toBe(`All that mention “${q}”`)
  expect(new URL(all?.href ?? '', 'http://here.invalid').searchParams.get('q')).toBe(q)
})
