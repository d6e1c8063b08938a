import { describe, expect, it } from 'vitest'
import type { FoldEvent } from '../types'
import { isLongUnseen, lastSeenOn, type Sightable } from './last-seen'
import { foldStatus } from './status'

const cite = (publishedOn: string | null, change: object = {}) => ({
  stance: 'supports' as const,
  opened: true,
  publishedOn,
  ...change,
})
const practice = (change: Partial<Sightable> = {}): Sightable => ({
  kind: 'measure',
  category: 'customs',
  formality: 'informal_administrative',
  instrument: null,
  events: [{ type: 'applied_in_practice', date: '2020-01-01', until: null }],
  citations: [cite('2020-03-05')],
  ...change,
})
const seen = (measure: Sightable) => lastSeenOn(measure, foldStatus(measure.kind, measure.events))
const TEXT = { number: 'No. 1' }
const event = (type: FoldEvent['type'], date: string, rest: object = {}): FoldEvent => ({
  type,
  date,
  until: null,
  ...rest,
})

describe('when something last showed a measure at work', () => {
  it.each([
    ['the newest page', practice({ citations: [cite('2020-03-05'), cite('2021-06'), cite(null)] }), '2021-06'],
    [
      'an event after the newest page',
      practice({ events: [event('applied_in_practice', '2020-01-01'), event('reported', '2022-02-03')] }),
      '2022-02-03',
    ],
    ['an event alone', practice({ citations: [] }), '2020-01-01'],
    [
      'no page that only mentions it',
      practice({ citations: [cite('2025-01-01', { stance: 'mentions' })] }),
      '2020-01-01',
    ],
    [
      'no page that contradicts it',
      practice({ citations: [cite('2025-01-01', { stance: 'contradicts' })] }),
      '2020-01-01',
    ],
    ['no page that nobody opened', practice({ citations: [cite('2025-01-01', { opened: false })] }), '2020-01-01'],
    [
      'no announcement, denial or deadline',
      practice({
        citations: [],
        events: [
          event('applied_in_practice', '2020-01-01'),
          event('announced', '2021-01-01'),
          event('denied', '2022-01-01'),
          event('deadline', '2023-01-01'),
        ],
      }),
      '2020-01-01',
    ],
    [
      'nothing said without a text',
      practice({
        citations: [],
        events: [event('applied_in_practice', '2020-01-01'), event('extended', '2024-01-01', { expected: true })],
      }),
      '2020-01-01',
    ],
    ['of a vague page its first day', practice({ citations: [cite('2021'), cite('2021-01-02')] }), '2021-01-02'],
    ['no law', practice({ formality: 'published_formal', instrument: TEXT }), null],
    ['an advisory without a text of its own', practice({ formality: 'published_formal' }), '2020-03-05'],
    [
      'an advisory with one',
      practice({ category: 'travel_advisory', formality: 'published_formal', instrument: TEXT }),
      '2020-03-05',
    ],
    ['no list', practice({ category: 'entity_listing' }), null],
    ['no duty', practice({ category: 'trade_remedy' }), null],
    [
      'nothing with a written term',
      practice({ events: [event('entered_into_force', '2020-01-01', { until: '2027-12-31' })] }),
      null,
    ],
    ['no response', practice({ kind: 'response', events: [event('occurred', '2020-01-01')] }), null],
  ])('%s', (_, measure, expected) => {
    expect(seen(measure)).toBe(expected)
  })

  it.each([
    ['2025-11-26', true],
    ['2025-11-27', false],
    ['2025-11', true],
    ['2026', false],
    [null, false],
  ])('of %s a year is over on 27 Nov 2026: %s', (day, expected) => {
    expect(isLongUnseen(day, '2026-11-27')).toBe(expected)
  })
})
