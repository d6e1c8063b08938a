import { describe, expect, it } from 'vitest'
import type { Authority } from '@/lib/measures/types'
import { AUTHORITIES_PER_PAGE, authorityRows, lineHref, uncheckedAuthorities } from './layout'
import { NO_EDGE } from './reach'
import type { SignedLook } from './types'

const TODAY = '2026-11-27'
const authority = (key: string): Authority => ({ key, name: { en: key }, abbreviation: null, country: 'CN', url: null })
const look = (readThrough: string, note: string | null = null): SignedLook => ({
  ...{ authority: 'a', readThrough, how: 'press', index: null, numbersSeen: { '2026': [1, 4] }, note },
  ...{ release: null, checkedBy: 'Ada', checkedAt: '2026-11-27T00:00:00.000Z' },
})
const [A, B, C] = ['a', 'b', 'c'].map(authority) as [Authority, Authority, Authority]

describe('the line of an authority', () => {
  const looks = [
    { authority: 'a', looks: [look('2026-11-20'), look('2026-06-30')], older: 7, notes: ['2026: 2–3 are on tea'] },
  ]
  const first = [{ slug: 'x', title: { en: 'X' } }]
  const [row, bare] = authorityRows([A, B], { looks, unseen: [{ authority: 'a', count: 9, first }] }, TODAY)

  it('has the look that holds, those before it, and what passed unseen', () => {
    expect(row).toMatchObject({ days: 7, late: false, older: 7, unseen: { count: 9, first } })
    expect(row?.last?.readThrough).toBe('2026-11-20')
    expect(row?.earlier.map(({ readThrough }) => readThrough)).toEqual(['2026-06-30'])
  })

  it('explains a gap by any note, however old', () => {
    expect(row?.years).toEqual([
      { year: '2026', numbers: [1, 4], gaps: [{ year: '2026', from: 2, to: 3, explained: true }] },
    ])
  })

  it('says that nobody looked', () => {
    expect(bare).toMatchObject({ last: null, days: null, late: true, years: [], unseen: { count: 0, first: [] } })
  })
})

it('of those not checked for a month, who was never read stands first, then the longest ago', () => {
  const through = (readThrough: string) => ({ readThrough, how: 'press' as const })
  const looks = new Map([
    ['a', through('2026-10-28')],
    ['b', through('2026-10-27')],
    ['c', through('2026-01-01')],
  ])
  const late = uncheckedAuthorities([A, B, C, authority('d')], { ...NO_EDGE, looks }, TODAY)
  expect(late.map(({ authority: { key }, days }) => [key, days])).toEqual([
    ['d', null],
    ['c', 330],
    ['b', 31],
  ])
})

it('leads to the line of an authority, on whichever page it is', () => {
  const all = Array.from({ length: AUTHORITIES_PER_PAGE + 1 }, (_, at) => authority(`a${at}`))
  expect(lineHref('a0', all)).toBe('/coverage#a0')
  expect(lineHref(`a${AUTHORITIES_PER_PAGE}`, all)).toBe(`/coverage?page=2#a${AUTHORITIES_PER_PAGE}`)
  expect(lineHref('nobody', all)).toBe('/coverage#nobody')
})
