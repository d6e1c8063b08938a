import { expect, it } from 'vitest'
import type { EventType, MeasureKind } from '../codes'
import type { FoldEvent } from '../types'
import { overdueAt, overdueOf, overdueSpansOf } from './overdue'

type Step = [EventType, string, (string | null)?, Partial<FoldEvent>?]
const TODAY = '2026-11-27'
const eventsOf = (steps: readonly Step[]) =>
  steps.map(([type, date, until, more]): FoldEvent => ({ type, date, until: until ?? null, ...more }))
const told = (steps: readonly Step[], day = TODAY, kind: MeasureKind = 'measure') => {
  return overdueOf({ kind, events: eventsOf(steps) }, day).map(
    (due) => `${due.kind} ${due.date} +${due.days} by ${due.position}`,
  )
}

const DUTY: Step = ['entered_into_force', '2021-01-15', '2026-01-14']
const PAUSE: Step[] = [
  ['entered_into_force', '2025-10-09'],
  ['suspended', '2025-11-07', '2026-11-10'],
]
const OPENED: Step = ['investigation_initiated', '2026-01-07', '2026-11-07']
const A = { part: 'a' }
const B = { part: 'b' }

const CASES: [string, Step[], string[]][] = [
  ['a term', [DUTY], ['term 2026-01-14 +317 by 0']],
  ['a term whose expiry was seen', [DUTY, ['expired', '2026-01-14']], []],
  ['a term that was extended', [DUTY, ['extended', '2026-01-10', '2027-01-14']], []],
  ['an extension that came late', [DUTY, ['extended', '2026-03-01', '2027-01-14']], []],
  ['a report does not confirm an end', [DUTY, ['reported', '2026-03-01']], ['term 2026-01-14 +317 by 0']],
  ['the second of two terms', [DUTY, ['extended', '2026-01-10', '2026-06-30']], ['term 2026-06-30 +150 by 1']],
  ['a term that a review holds open', [DUTY, ['review_initiated', '2026-01-10']], []],
  ['a review within its time', [DUTY, ['review_initiated', '2026-01-10', '2027-01-10']], []],
  ['a review past its time', [DUTY, ['review_initiated', '2026-01-10', '2026-10-10']], ['review 2026-10-10 +48 by 1']],
  ['a review that is over', [DUTY, ['review_initiated', '2026-01-10', '2026-10-10'], ['lifted', '2026-09-01']], []],
  ['a term known to the month', [['applied_in_practice', '2025-11', '2026-03']], ['term 2026-03 +241 by 0']],
  ['a suspension', PAUSE, ['suspension 2026-11-10 +17 by 1']],
  ['a suspension after which it was resumed', [...PAUSE, ['resumed', '2026-11-11']], []],
  ['a suspension that was prolonged', [...PAUSE, ['extended', '2026-11-05', '2027-01-10']], []],
  [
    'a suspension that is said to be prolonged, of which nobody saw a text',
    [...PAUSE, ['extended', '2026-09-28', '2027-01-10', { expected: true }]],
    ['suspension 2026-11-10 +17 by 1'],
  ],
  ['a start', [['announced', '2026-05-29', null, { startsOn: '2026-11-01' }]], ['start 2026-11-01 +26 by 0']],
  [
    'a start that was seen',
    [
      ['announced', '2026-05-29', null, { startsOn: '2026-11-01' }],
      ['entered_into_force', '2026-11-01'],
    ],
    [],
  ],
  ['a start on this very day', [['announced', '2026-05-29', null, { startsOn: TODAY }]], []],
  ['a last day that is this very day', [['entered_into_force', '2025-11-28', TODAY]], []],
  ['an inquiry', [OPENED], ['inquiry 2026-11-07 +20 by 0']],
  ['an inquiry that was decided early', [OPENED, ['definitive_determination', '2026-09-01']], []],
  [
    'a provisional ruling ends none',
    [OPENED, ['preliminary_determination', '2026-09-01']],
    ['inquiry 2026-11-07 +20 by 0'],
  ],
  ['an inquiry with a later step', [OPENED, ['reported', '2026-11-20']], []],
  [
    'a deadline',
    [
      ['entered_into_force', '2025-01-01'],
      ['deadline', '2026-11-01'],
    ],
    ['deadline 2026-11-01 +26 by 1'],
  ],
  [
    'a deadline with a later step',
    [
      ['entered_into_force', '2025-01-01'],
      ['deadline', '2026-11-01'],
      ['reported', '2026-11-03'],
    ],
    [],
  ],
  [
    'a deadline ahead',
    [
      ['entered_into_force', '2025-01-01'],
      ['deadline', '2026-12-01'],
    ],
    [],
  ],
  [
    'a deadline of what is over',
    [
      ['entered_into_force', '2025-01-01'],
      ['deadline', '2026-11-01'],
      ['lifted', '2026-10-01'],
    ],
    [],
  ],
  [
    'the longest first, and a term of several parts once',
    [
      ['entered_into_force', '2025-01-01'],
      ['applied_in_practice', '2025-02-01', null, A],
      ['suspended', '2025-03-01', '2026-11-10'],
      ['suspended', '2025-03-01', '2026-10-10', B],
    ],
    ['suspension 2026-10-10 +48 by 3', 'suspension 2026-11-10 +17 by 2'],
  ],
  [
    'parts apart: one confirmed, one not',
    [
      ['entered_into_force', '2025-01-01'],
      ['suspended', '2025-03-01', '2026-11-10', A],
      ['suspended', '2025-03-01', '2026-11-10', B],
      ['resumed', '2026-11-11', null, A],
    ],
    ['suspension 2026-11-10 +17 by 2'],
  ],
]

it.each(CASES)('%s', (_, steps, expected) => expect(told(steps)).toEqual(expected))

it('looks at the day that is asked, and at what is no measure by its deadlines alone', () => {
  expect(told([DUTY], '2026-01-14')).toEqual([])
  expect(told([DUTY], '2026-01-15')).toEqual(['term 2026-01-14 +1 by 0'])
  expect(
    told(
      [
        ['occurred', '2026-01-01', '2026-02-01'],
        ['deadline', '2026-03-01'],
      ],
      TODAY,
      'trigger',
    ),
  ).toEqual(['deadline 2026-03-01 +271 by 1'])
})

const spans = (steps: readonly Step[]) =>
  overdueSpansOf({ kind: 'measure', events: eventsOf(steps) }).map(
    ({ due, from, to }) => `${due.kind} by ${due.position}: ${from} to ${to}`,
  )

it.each<[string, Step[], string[]]>([
  ['for good', [DUTY], ['term by 0: 2026-01-15 to null']],
  [
    'until somebody said so',
    [DUTY, ['extended', '2026-03-01', '2027-01-14']],
    ['term by 0: 2026-01-15 to 2026-03-01', 'term by 1: 2027-01-15 to null'],
  ],
  [
    'until all of it was over',
    [
      ['entered_into_force', '2025-01-01'],
      ['deadline', '2026-11-01'],
      ['lifted', '2026-10-01'],
    ],
    [],
  ],
  ['never, where an answer came in time', [DUTY, ['expired', '2026-01-14']], []],
  [
    'as one, where parts follow each other',
    [
      ['suspended', '2025-03-01', '2026-11-10', A],
      ['suspended', '2025-03-01', '2026-11-10', B],
      ['entered_into_force', '2025-01-01'],
      ['resumed', '2026-11-20', null, A],
    ],
    ['suspension by 0: 2026-11-11 to 2026-11-20', 'suspension by 1: 2026-11-11 to null'],
  ],
])('stands %s', (_, steps, expected) => expect(spans(steps)).toEqual(expected))

it('is found again by its place, as long as the record is the same', () => {
  const record = { kind: 'measure', events: eventsOf([DUTY]) } as const
  expect(overdueAt(record, 0, TODAY)).toEqual(overdueOf(record, TODAY)[0])
  expect(overdueAt(record, 1, TODAY)).toBeNull()
})
