import { describe, expect, it } from 'vitest'
import { type FacetCount, layoutFacets } from './facets'
import type { Facet } from './keys'
import { parseMeasureFilter } from './parse-filter'

const filterOf = (query: string) => parseMeasureFilter(new URLSearchParams(query)).filter
const counted = (facet: Facet, counts: Record<string, number>): FacetCount[] =>
  Object.entries(counts).map(([value, count]) => ({ facet, value, count }))
const layout = (facet: Facet, counts: Record<string, number>, query = '') =>
  layoutFacets(counted(facet, counts), filterOf(query)).find((each) => each.facet === facet)
const shown = (...args: Parameters<typeof layout>) =>
  layout(...args)?.values.map(({ value, count, chosen }) => `${value} ${count}${chosen ? ` ${chosen}` : ''}`)

const MANY = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`a${String(at).padStart(2, '0')}`, 20 - at]))

describe('facets', () => {
  it('have all of their codes in order, found or not', () => {
    expect(shown('effect', { neutral: 3 })).toEqual(['restrictive 0', 'liberalising 0', 'neutral 3'])
    expect(shown('official', {})).toEqual(['yes 0', 'no 0'])
  })

  it('have the most frequent first where values come with the records', () => {
    expect(shown('imposer', { JP: 2, CN: 5, HK: 2 })).toEqual(['CN 5', 'HK 2', 'JP 2'])
    expect(shown('year', { '2010': 9, '2026': 1, '2025': 0 })).toEqual(['2026 1', '2025 0', '2010 9'])
  })

  it('never lose what is chosen', () => {
    expect(shown('imposer', { CN: 5 }, 'imposer=US&imposer_not=KR')).toEqual(['CN 5', 'KR 0 not', 'US 0 any'])
    expect(shown('authority', MANY, 'authority=a19')).toEqual([
      ...Array.from({ length: 8 }, (_, at) => `a0${at} ${20 - at}`),
      'a19 1 any',
    ])
  })

  it('say how many more there are until they are expanded', () => {
    expect(layout('authority', MANY)).toMatchObject({ hidden: 12, expanded: false })
    expect(layout('authority', MANY, 'authority=a19')).toMatchObject({ hidden: 11 })
    const expanded = layout('authority', MANY, 'expand=authority')
    expect(expanded).toMatchObject({ hidden: 0, expanded: true })
    expect(expanded?.values).toHaveLength(20)
  })
})
