import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { GOLDEN } from '@/testing/golden'
import { wholeMeasures } from '../testing/whole-measures.cases'
import { composeBrief } from './brief'

const speech = { language: 'en', words: wordsIn('en') } as const
const KNOWN = { today: '2026-11-24', through: '2026-09-29' }
const MEASURES = wholeMeasures(GOLDEN).map(({ measure }) => measure)

it('numbers each source once, in the order in which a reader meets them', () => {
  const { rows, sources } = composeBrief(MEASURES, KNOWN, speech)
  expect(rows.map(({ measure }) => measure.slug)).toEqual(MEASURES.map(({ slug }) => slug))
  expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length)
  let met = 0
  for (const { measure, marks } of rows) {
    expect(marks.map((mark) => sources[mark - 1]?.url)).toEqual(measure.citations.map(({ source }) => source.url))
    for (const mark of marks) {
      expect(mark).toBeLessThanOrEqual(met + 1)
      met = Math.max(met, mark)
    }
  }
  expect(met).toBe(sources.length)
})

it('draws every row on the days of all, in the colours of the page', () => {
  const { axis, rows } = composeBrief(MEASURES, KNOWN, speech)
  // The middle one began late: what was over before that says so.
  expect(axis).toContain('>2026<')
  expect(rows.filter(({ strip }) => strip.includes('◂'))).not.toHaveLength(0)
  for (const { strip } of rows) {
    expect(strip).toContain('viewBox="0 0 260 14"')
    expect(strip).toMatch(/="var\(--[a-z-]+\)"/)
    expect(strip).not.toContain('NaN')
  }
})

it('is there of an empty list', () => {
  const { rows, sources } = composeBrief([], KNOWN, speech)
  expect([rows, sources]).toEqual([[], []])
})
