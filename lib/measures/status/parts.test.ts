import { describe, expect, it } from 'vitest'
import type { EventType } from '../codes'
import type { FoldEvent } from '../types'
import { type PartSaying, sayOfParts } from './parts'
import { foldParts } from './status'

/** "suspended 2025-11-07 until 2026-11-10 part A" */
const event = (text: string): FoldEvent => {
  const [type = '', date = '', ...rest] = text.split(' ')
  const said = (key: string) => (rest.includes(key) ? (rest[rest.indexOf(key) + 1] ?? null) : null)
  return { type: type as EventType, date, until: said('until'), startsOn: said('starts'), part: said('part') }
}
const sayOn = (day: string, ...events: string[]): Record<string, PartSaying | null> => {
  const parts = foldParts(events.map(event))
  const said = sayOfParts(
    parts.map(({ spans }) => spans),
    day,
  )
  return Object.fromEntries(parts.map(({ part }, index) => [part ?? 'whole', said[index] ?? null]))
}

const NO_61 = [
  'announced 2025-10-09 starts 2025-12-01 part first',
  'announced 2025-10-09 starts 2025-12-01 part second',
  'entered_into_force 2025-10-09 part third',
  'suspended 2025-11-07 until 2026-11-10',
]

describe('what is said of parts and never typed', () => {
  it.each([
    [
      'No. 61: two limbs never operative, one suspended',
      '2025-12-01',
      NO_61,
      { first: 'never_operative', second: 'never_operative', third: null },
    ],
    ['No. 61 before it was suspended', '2025-10-20', NO_61, { first: null, second: null, third: null }],
    ['No. 61 after the suspension has run out', '2026-11-11', NO_61, { first: null, second: null, third: null }],
    [
      'one part suspended, the other not',
      '2020-07-01',
      ['entered_into_force 2020-01-01 part A', 'entered_into_force 2020-01-01 part B', 'suspended 2020-06-01 part A'],
      { A: null, B: 'not_suspended' },
    ],
    [
      'one part suspended, the rest not',
      '2020-07-01',
      ['entered_into_force 2020-01-01', 'suspended 2020-06-01 part A'],
      { A: null, whole: 'not_suspended' },
    ],
    [
      'one part lifted before it began',
      '2020-07-01',
      [
        'announced 2020-01-01 starts 2020-12-01 part A',
        'lifted 2020-06-01 part A',
        'entered_into_force 2020-01-01 part B',
      ],
      { A: 'never_operative', B: null },
    ],
    [
      'a whole act suspended before its start',
      '2020-03-01',
      ['announced 2020-01-01 starts 2020-04-01', 'suspended 2020-02-01'],
      { whole: 'never_operative' },
    ],
    ['a whole act in force', '2020-03-01', ['entered_into_force 2020-01-01'], { whole: null }],
    ['an act done once', '2020-03-01', ['occurred 2020-01-01'], { whole: null }],
    ['before anything', '2019-01-01', ['entered_into_force 2020-01-01 part A'], { A: null }],
  ] as const)('%s', (_, day, events, expected) => {
    expect(sayOn(day, ...events)).toEqual(expected)
  })
})
