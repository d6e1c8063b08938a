import { expect, it } from 'vitest'
import type { EventType } from '../codes'
import type { MeasureEvent } from '../types'
import { openedSpan } from './opened-span'
import { foldStatus } from './status'

type Row = [EventType, string, string?]
const build = (rows: Row[]) => {
  const events: MeasureEvent[] = rows.map(([type, date, until]) => ({
    type,
    date,
    until: until ?? null,
    note: null,
    citations: [],
  }))
  return { events, spans: foldStatus('measure', events) }
}
const say = (rows: Row[], position: number) => {
  const measure = build(rows)
  const event = measure.events[position]
  const span = event ? openedSpan(event, measure) : null
  return (
    span &&
    [span.status, span.last, span.approximate && 'about', span.expected && 'expected'].filter((part) => part !== false)
  )
}

it.each<[string, Row[], number, unknown]>([
  ['an announcement is a moment', [['announced', '2026-01-06']], 0, null],
  ['an open end', [['entered_into_force', '2026-01-06']], 0, ['in_force', null]],
  [
    'the day before it was lifted',
    [
      ['entered_into_force', '2026-01-06'],
      ['lifted', '2026-06-30'],
    ],
    0,
    ['in_force', '2026-06-29'],
  ],
  [
    'what ends it is a moment',
    [
      ['entered_into_force', '2026-01-06'],
      ['lifted', '2026-06-30'],
    ],
    1,
    null,
  ],
  ['a written term', [['entered_into_force', '2026-01-06', '2026-12-31']], 0, ['in_force', '2026-12-31', 'expected']],
  [
    'an end as vague as its event',
    [
      ['entered_into_force', '2023-08-24'],
      ['eased', '2025-06'],
    ],
    0,
    ['in_force', '2025-06', 'about'],
  ],
  [
    'a suspension within its time',
    [
      ['entered_into_force', '2025-10-09'],
      ['suspended', '2025-11-10', '2026-11-10'],
    ],
    1,
    ['suspended', '2026-11-10', 'expected'],
  ],
  [
    'of two on one day the lasting one',
    [
      ['announced', '2026-01-06'],
      ['entered_into_force', '2026-01-06'],
    ],
    0,
    null,
  ],
  [
    'a second text changes nothing',
    [
      ['entered_into_force', '2025-01-01'],
      ['applied_in_practice', '2025-02-01'],
    ],
    1,
    null,
  ],
  [
    'an investigation up to its duty',
    [
      ['investigation_initiated', '2025-01-10'],
      ['definitive_determination', '2026-01-10'],
    ],
    0,
    ['under_investigation', '2026-01-09'],
  ],
  [
    'a final ruling is a moment',
    [
      ['investigation_initiated', '2025-01-10'],
      ['definitive_determination', '2026-01-10'],
    ],
    1,
    null,
  ],
  [
    'a term that a review holds goes on',
    [
      ['entered_into_force', '2020-12-01', '2025-11-30'],
      ['review_initiated', '2025-11-30'],
    ],
    0,
    ['in_force', null],
  ],
  [
    'and ends by the term of the review',
    [
      ['entered_into_force', '2020-12-01', '2025-11-30'],
      ['review_initiated', '2025-11-30', '2026-11-30'],
    ],
    0,
    ['in_force', '2026-11-30', 'expected'],
  ],
  ['what was done is a moment', [['occurred', '2025-11-17']], 0, null],
])('%s', (_, rows, position, expected) => {
  expect(say(rows, position)).toEqual(expected)
})
