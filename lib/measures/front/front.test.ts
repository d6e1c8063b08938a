import { describe, expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import type { FacetCount } from '../list/facets'
import type { Run } from '../list/text/runs'
import { type Aimed, BANKS, headlineOf, subjectRows } from './front'

const speech = { language: 'en', words: wordsIn('en') } as const
const [CHINA, JAPAN] = BANKS
const DAY = '2026-11-28'

/** As it is read: a link by its text alone. */
const textOf = (run: Run): string => {
  if (typeof run === 'string') return run
  if ('runs' in run) return run.runs.map(textOf).join('')
  return (run as readonly Run[]).slice(1).map(textOf).join('')
}
const linksOf = (run: Run): string[] => {
  if (typeof run === 'string') return []
  if ('runs' in run) return run.href ? [run.href] : []
  return (run as readonly Run[]).slice(1).flatMap(linksOf)
}
const aimed = (china: [number, number], japan: [number, number]): Aimed[] => [
  { bank: CHINA, now: china[0], before: china[1] },
  { bank: JAPAN, now: japan[0], before: japan[1] },
]

describe('the headline', () => {
  it.each([
    [
      aimed([39, 15], [10, 10]),
      '39 restrictive Chinese measures aim at Japan, 15 before the Diet remarks of November 2025; 10 Japanese ones aim at China, as many as before',
    ],
    [
      aimed([1, 1], [2, 1]),
      '1 restrictive Chinese measure aims at Japan, as many as before the Diet remarks of November 2025; 2 Japanese ones aim at China, 1 before',
    ],
    [aimed([0, 0], [0, 0]), 'Nothing is recorded yet'],
  ])('%# says what is so', (sides, text) => {
    expect(headlineOf(sides, DAY, speech).map(textOf).join('')).toBe(text)
  })

  it('each number leads to the list that it counts', () => {
    expect(headlineOf(aimed([39, 15], [12, 10]), DAY, speech).flatMap(linksOf)).toEqual([
      '/measures?imposer=CN&target=JP&effect=restrictive&inForceOn=2026-11-28',
      '/measures?imposer=CN&target=JP&effect=restrictive&inForceOn=2025-11-06',
      '/measures?imposer=JP&target=CN&effect=restrictive&inForceOn=2026-11-28',
      '/measures?imposer=JP&target=CN&effect=restrictive&inForceOn=2025-11-06',
    ])
  })
})

it('subjects stand by how much restricts in them, and what has nothing does not stand', () => {
  const counts = (value: string, count: number): FacetCount => ({ facet: 'category', value, count })
  const rows = subjectRows(
    [
      { bank: CHINA, facets: [counts('visa', 1), counts('dual_use', 4), counts('other', 0)] },
      { bank: JAPAN, facets: [counts('visa', 2)] },
    ],
    DAY,
  )
  expect(rows.map(({ category, counts }) => [category, ...counts.map(({ count }) => count)])).toEqual([
    ['dual_use', 4, 0],
    ['visa', 1, 2],
  ])
  expect(rows[0]?.counts[0]?.href).toBe(
    '/measures?imposer=CN&category=dual_use&effect=restrictive&inForceOn=2026-11-28',
  )
})
