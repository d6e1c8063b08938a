import { expect, it } from 'vitest'
import type { EventType } from '../codes'
import type { MeasureEvent } from '../types'
import { currentStatus, nextStatus } from './current-status'
import { foldStatus } from './status'

const measure = (...steps: [EventType, string, string?][]) => {
  const events = steps.map(([type, date, until]): MeasureEvent => {
    return { type, date, until: until ?? null, note: null, citations: [] }
  })
  return { events, spans: foldStatus('measure', events) }
}

const BAN = measure(['announced', '2026-01-06'], ['entered_into_force', '2026-01-06'])
const PACKAGE = measure(['entered_into_force', '2025-10-09'], ['suspended', '2025-11-07', '2026-11-10'])
const SLOWDOWN = measure(['applied_in_practice', '2025-11'], ['lifted', '2026-02'])
const LAPSED = measure(['entered_into_force', '2012-09', '2012-09'])

it.each([
  ['a ban in force', BAN, '2026-11-24', 'in_force 2026-01-06 322 stated'],
  ['the same on its first day', BAN, '2026-01-06', 'in_force 2026-01-06 0 stated'],
  ['the same before it', BAN, '2026-01-05', null],
  ['a suspension', PACKAGE, '2026-11-10', 'suspended 2025-11-07 368 stated'],
  ['the day after its term', PACKAGE, '2026-11-11', 'in_force 2026-11-11 0 expected'],
  ['a vague beginning', SLOWDOWN, '2025-12-01', 'in_force 2025-11 30 stated about'],
  ['a vague end', SLOWDOWN, '2026-03-02', 'ended 2026-02 2 stated about'],
  ['before the last day that it can mean', SLOWDOWN, '2026-02-27', 'in_force 2025-11 118 stated about'],
  ['the day after a vague term', LAPSED, '2012-10-02', 'ended 2012-10-01 1 expected about'],
  ['nothing established', measure(['reported', '2026-06']), '2026-11-24', null],
] as const)('%s', (_, given, day, expected) => {
  const now = currentStatus(given, day)
  const text =
    now && [now.span.status, now.since, now.days, now.span.basis, now.approximate ? 'about' : ''].join(' ').trim()
  expect(text).toBe(expected)
})

it('tells the next change that is written down', () => {
  expect(nextStatus(PACKAGE, '2026-06-30')).toMatchObject({ status: 'in_force', from: '2026-11-11', basis: 'expected' })
  expect(nextStatus(PACKAGE, '2026-11-11')).toBeNull()
})
