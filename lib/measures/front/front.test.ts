import { expect, it } from 'vitest'
import type { FacetCount } from '../list/facets'
import type { TimelineEntry } from '../list/timeline'
import { realSteps, subjectRows } from './front'

const counts = (value: string, count: number): FacetCount => ({ facet: 'category', value, count })

it('subjects stand by how much restricts in them, each number with its list; what has nothing does not stand', () => {
  const china = [counts('visa', 1), counts('dual_use', 4), counts('other', 0)]
  const rows = subjectRows({ china, japan: [counts('visa', 2)] }, '2026-11-28')
  expect(rows.map(({ category, counts }) => [category, ...counts.map(({ count }) => count)])).toEqual([
    ['dual_use', 4, 0],
    ['visa', 1, 2],
  ])
  expect(rows[0]?.counts[0]?.href).toBe(
    '/measures?imposer=CN&category=dual_use&effect=restrictive&inForceOn=2026-11-28',
  )
})

it('of dated entries the first that really came, each record once', () => {
  const entry = (slug: string, source: 'event' | 'expected', expected = false) =>
    ({ key: slug, measure: { slug }, source, event: { expected } }) as unknown as TimelineEntry
  const groups = [
    { month: '2026-11', entries: [entry('a', 'event', true), entry('b', 'expected'), entry('c', 'event')] },
    { month: '2026-10', entries: [entry('c', 'event'), entry('d', 'event'), entry('e', 'event')] },
  ]
  expect(realSteps(groups, 2).map(({ measure }) => measure.slug)).toEqual(['c', 'd'])
})
