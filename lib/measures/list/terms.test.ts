import { describe, expect, it } from 'vitest'
import { countries } from '@/lib/i18n/en/countries'
import { SOURCE_KINDS } from '@/lib/sources/types'
import labels from '@/prisma/data/codes.json'
import { GOLDEN } from '@/testing/golden'
import { USUAL_CODES } from '../coded'
import { CODED_FIELDS, STATUSES } from '../codes'
import { CODED_FACETS, FACETS } from './keys'
import { type Classifiable, termId, termsOf } from './terms'

const record: Classifiable = {
  ...USUAL_CODES,
  kind: 'measure',
  imposer: 'CN',
  targets: ['JP', 'KR'],
  category: 'rare_earths',
  effect: 'restrictive',
  formality: 'published_formal',
  acknowledgement: 'asserted',
  confirmation: 'text_published',
  authorities: ['mofcom'],
  instrument: { number: '1' },
  entities: [{}],
  scope: [
    { scheme: 'HS2022', code: '2805.30' },
    { scheme: 'HS2022', code: '28' },
    { scheme: 'FREE', code: '99' },
  ],
  events: [{ date: '2025-11' }, { date: '2025' }, { date: '2026-01-06' }],
}
const written = (change: Partial<Classifiable> = {}, kinds: string[] = ['media', 'media'], official = false) =>
  termsOf({ ...record, ...change }, kinds, official).map(({ facet, value }) => `${facet}=${value}`)

describe('the terms of a record', () => {
  it('are each of its codes once', () => {
    const codes = CODED_FACETS.map((facet) => `${facet}=${record[facet]}`)
    expect(codes).toEqual(expect.arrayContaining(['kind=measure', 'category=rare_earths', 'acknowledgement=asserted']))
    expect(written().sort()).toEqual(
      [
        ...codes,
        ...[
          'imposer=CN',
          'target=JP',
          'target=KR',
          'authority=mofcom',
          'instrument=yes',
          'entities=yes',
          'scope=28',
          'heading=2805',
        ],
        ...['sourceKind=media', 'official=no', 'year=2025', 'year=2026'],
      ].sort(),
    )
  })

  it.each([
    [{ authorities: [] }, 'authority=none'],
    [{ scope: [] }, 'scope=none'],
    [{ scope: [{ scheme: 'CN-DUAL-USE', code: '1C902' } as const] }, 'scope=none'],
    [{ instrument: null }, 'instrument=no'],
    [{ entities: [] }, 'entities=no'],
  ])('%j has %s', (change, term) => {
    expect(written(change)).toContain(term)
  })

  it('tells an official source', () => {
    expect(written({}, ['official_gazette'], true)).toEqual(
      expect.arrayContaining(['official=yes', 'sourceKind=official_gazette']),
    )
  })
})

describe('the numbers of terms', () => {
  it('are those of FNV-1a', () => {
    expect(termId('category', 'rare_earths')).toBe(termId('category', 'rare_earths'))
    expect([termId('kind', 'measure'), termId('imposer', 'CN')].every((id) => Number.isInteger(id))).toBe(true)
    expect(Math.abs(termId('kind', 'measure'))).toBeLessThan(2 ** 31)
  })

  it('are apart for every term that is known', () => {
    const codes = [
      ...Object.values(CODED_FIELDS).flatMap(({ codes }): readonly string[] => codes),
      ...STATUSES,
      ...SOURCE_KINDS,
      ...Object.keys(labels.hs).filter((code) => code.length <= 4),
      ...Object.keys(countries),
      ...GOLDEN.authorities.map(({ key }) => key),
      ...Array.from({ length: 201 }, (_, year) => String(1900 + year)),
      ...Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))),
      'none',
      'yes',
      'no',
    ]
    const values = [...new Set(codes)]
    const ids = FACETS.flatMap((facet) => values.map((value) => termId(facet, value)))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
