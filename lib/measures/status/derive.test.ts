import { describe, expect, it } from 'vitest'
import type { EventType, Stance } from '../codes'
import type { FoldEvent } from '../types'
import { type Derivable, deriveMeasure } from './derive'

const event = (text: string): FoldEvent => {
  const [type = '', date = '', , until = null] = text.split(' ')
  return { type: type as EventType, date, until }
}
const cite = (publisher: string, kind = 'media', stance: Stance = 'supports') => ({
  publisher,
  kind,
  stance,
  title: null,
  url: `https://example.org/${publisher}`,
  origin: null,
  publishedOn: null,
  opened: true,
})
const ban = (given: Partial<Derivable> = {}): Derivable => ({
  slug: 'cn-2026-01-dual-use-export-ban-japan',
  kind: 'measure',
  category: 'dual_use',
  formality: 'published_formal',
  title: { en: 'A ban' },
  summary: {},
  goods: null,
  instrument: null,
  scope: [],
  entities: [],
  events: [event('announced 2026-01-06')],
  citations: [cite('Kyodo News')],
  authorities: [],
  ...given,
})
const derivedFrom = (...events: string[]) => deriveMeasure(ban({ events: events.map(event) }))

describe('the first and the last day', () => {
  it.each([
    [['announced 2026-01-06'], '2026-01-06', '2026-01-06', '2026-01-06'],
    [['lifted 2025-06-29', 'announced 2023-08'], '2023-08', '2023-08-01', '2025-06-29'],
    [['reported 2025', 'announced 2025-03-01'], '2025', '2025-01-01', '2025-12-31'],
    [['entered_into_force 2025-11-07 until 2026-11-10'], '2025-11-07', '2025-11-07', '2025-11-07'],
  ])('of %j', (events, firstOn, firstEarliest, lastLatest) => {
    expect(derivedFrom(...events)).toMatchObject({ firstOn, firstEarliest, lastLatest })
  })

  it('is wanted', () => {
    expect(() => derivedFrom()).toThrow('a measure without events: cn-2026-01-dual-use-export-ban-japan')
  })
})

describe('announced and effective', () => {
  it.each([
    [['announced 2026-01-06', 'entered_into_force 2026-01-09'], '2026-01-06', '2026-01-09'],
    [
      ['entered_into_force 2020-06-27', 'definitive_determination 2020-09-11', 'announced 2025-01-01'],
      '2025-01-01',
      '2020-06-27',
    ],
    [['definitive_determination 2018-03-19', 'entered_into_force 2018-03-20'], null, '2018-03-20'],
    [['applied_in_practice 2025-11', 'announced 2026-02-01', 'announced 2026-01-01'], '2026-01-01', '2025-11'],
    [['threatened 2024-09-02'], null, null],
    [['eased 2024-09-02', 'resumed 2024-10-01'], null, null],
  ])('of %j', (events, announcedOn, effectiveOn) => {
    expect(derivedFrom(...events)).toMatchObject({ announcedOn, effectiveOn })
  })

  it('come with the days that they can mean', () => {
    expect(derivedFrom('announced 2024-02', 'entered_into_force 2025')).toMatchObject({
      announcedEarliest: '2024-02-01',
      announcedLatest: '2024-02-29',
      effectiveEarliest: '2025-01-01',
      effectiveLatest: '2025-12-31',
    })
    expect(derivedFrom('reported 2024-02')).toMatchObject({ announcedEarliest: null, effectiveLatest: null })
  })
})

describe('ended', () => {
  it.each([
    ['lifted', ['entered_into_force 2023-08-24', 'lifted 2025-06-29'], '2025-06-29', '2025-06-29', 'stated'],
    [
      'expired on its last day',
      ['entered_into_force 2020-09-17 until 2025-09-16', 'expired 2025-09-16'],
      '2025-09-16',
      '2025-09-16',
      'stated',
    ],
    ['to the month', ['applied_in_practice 2012-09', 'expired 2012-10'], '2012-10', '2012-10-31', 'stated'],
    [
      'told twice',
      ['announced 2020-01-01', 'lifted 2020-02-01', 'replaced 2020-03-01'],
      '2020-02-01',
      '2020-02-01',
      'stated',
    ],
    [
      'a second time',
      ['expired 2010-01-01', 'entered_into_force 2011-01-01', 'lifted 2012-01-01'],
      '2012-01-01',
      '2012-01-01',
      'stated',
    ],
    ['by its term', ['entered_into_force 2026-01-01 until 2026-08-12'], '2026-08-13', '2026-08-13', 'expected'],
    ['by a vague term', ['entered_into_force 2026-01-01 until 2026-08'], '2026-09-01', '2026-09-01', 'expected'],
    ['not: it began anew', ['lifted 2020-02-01', 'announced 2020-03-01'], null, null, null],
    ['not: nothing says so', ['entered_into_force 2020-02-01', 'reported 2020-03-01'], null, null, null],
  ])('%s', (_, events, endedOn, endedLatest, endedBasis) => {
    expect(derivedFrom(...events)).toMatchObject({ endedOn, endedLatest, endedBasis })
  })
})

describe('standing', () => {
  it.each([
    ['one newspaper', [cite('Kyodo News')], false, 'reported'],
    ['one newspaper twice', [cite('Kyodo News'), cite('KYODO News', 'news_agency')], false, 'reported'],
    ['two newspapers', [cite('Kyodo News'), cite('Yomiuri')], false, 'published'],
    ['a ministry', [cite('METI', 'issuing_authority')], true, 'published'],
    ['a ministry that mentions it', [cite('METI', 'affected_government', 'mentions')], false, 'reported'],
    [
      'a ministry whose page nobody opened',
      [{ ...cite('METI', 'issuing_authority'), opened: false }],
      false,
      'reported',
    ],
    [
      'one that supports and one that contradicts',
      [cite('Daily One'), cite('Daily Two', 'media', 'contradicts')],
      false,
      'reported',
    ],
    ['two that repeat one agency', [cite('Kyodo via Yahoo! News'), cite('Tallygo (quoting Kyodo)')], false, 'reported'],
    [
      'two pages of one story, by its origin',
      [
        { ...cite('Tallygo'), origin: 'Bloomberg' },
        { ...cite('IntelRift'), origin: 'Bloomberg News' },
      ],
      false,
      'reported',
    ],
    ['a ministry that contradicts it', [cite('MOFCOM', 'issuing_authority', 'contradicts')], false, 'reported'],
    ['state media', [cite('Xinhua', 'state_media')], false, 'reported'],
    ['nobody', [], false, 'reported'],
  ])('of %s', (_, citations, official, standing) => {
    expect(deriveMeasure(ban({ citations }))).toMatchObject({ official, standing })
  })
})
