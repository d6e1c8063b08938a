import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeOf } from '@/lib/dates'
import { readHistory } from '../testing/histories.cases'
import { inOrderOfDates, milestonesOf } from './milestones'
import { foldStatus } from './status'

const milestones = (history: string) => {
  const events = readHistory(history)
  return milestonesOf(events, foldStatus('measure', events))
}

describe('the dates that a record is known by', () => {
  it.each<[string, (string | null)[]]>([
    ['', [null, null, null, null]],
    ['announced 2026-01-06', ['2026-01-06', null, null, null]],
    ['announced 2026-01-06, entered_into_force 2026-01-06', ['2026-01-06', '2026-01-06', null, null]],
    ['entered_into_force 2026-02, announced 2026-01-06', ['2026-01-06', '2026-02', null, null]],
    ['applied_in_practice 2025-11, entered_into_force 2025-12-01', [null, '2025-11', null, null]],
    // The first of several, whichever was typed first.
    ['announced 2026-03-01, announced 2026-01-06', ['2026-01-06', null, null, null]],
    // A draft is no decision, a fixed start and a resumption no start that was seen.
    ['proposed 2025-01-01, threatened 2025-02-01', [null, null, null, null]],
    ['announced 2025-10-09 starts 2025-12-01', ['2025-10-09', null, null, null]],
    ['resumed 2025-01-01', [null, null, null, null]],
    // An end by an event is that event's date; by a term, the day after it.
    ['entered_into_force 2023-08-24, lifted 2025-06-29', [null, '2023-08-24', '2025-06-29', 'stated']],
    ['entered_into_force 2023-08-24, lifted 2025-06', [null, '2023-08-24', '2025-06', 'stated']],
    ['applied_in_practice 2012-09, ceased 2012', [null, '2012-09', '2012', 'stated']],
    ['threatened 2025-11-20, replaced 2026-01-06', [null, null, '2026-01-06', 'stated']],
    ['investigation_initiated 2020-01-01, terminated_without_measure 2020-09-01', [null, null, '2020-09-01', 'stated']],
    ['entered_into_force 2020-01-01 until 2020-12-31', [null, '2020-01-01', '2021-01-01', 'expected']],
    [
      'entered_into_force 2020-01-01 until 2020-12-31, expired 2020-12-31',
      [null, '2020-01-01', '2020-12-31', 'stated'],
    ],
    // What goes on again has no end, and what is only suspended none either.
    [
      'entered_into_force 2020-01-01, lifted 2021-01-01, entered_into_force 2022-01-01',
      [null, '2020-01-01', null, null],
    ],
    ['entered_into_force 2020-01-01, suspended 2021-01-01 until 2021-12-31', [null, '2020-01-01', null, null]],
    ['entered_into_force 2020-01-01, lifted 2021-01-01 part rice', [null, '2020-01-01', null, null]],
    ['occurred 2025-11-17', [null, null, null, null]],
  ])('%s', (history, [announcedOn, effectiveOn, endedOn, endedBasis]) => {
    expect(milestones(history)).toEqual({ announcedOn, effectiveOn, endedOn, endedBasis })
  })
})

const dateArb = fc.oneof(
  fc.nat(400).map((days) => shiftDay('2020-01-01', days)),
  fc.constantFrom('2020-01', '2020-06', '2021-01', '2020', '2021'),
)
const eventsArb = fc.array(
  fc.record({ type: fc.constantFrom(...EVENT_TYPES), date: dateArb, until: fc.option(dateArb) }),
  { maxLength: 8 },
)

it('has an end exactly where the last status is one, and names no day that is in no event and no term', () => {
  fc.assert(
    fc.property(eventsArb, (events) => {
      const spans = foldStatus('measure', events)
      const { announcedOn, effectiveOn, endedOn, endedBasis } = milestonesOf(events, spans)
      const last = spans.at(-1)
      expect(endedOn !== null).toBe(last?.status === 'ended')
      expect(endedBasis).toBe(last?.status === 'ended' ? last.basis : null)
      const dates = events.map(({ date }) => date)
      for (const date of [announcedOn, effectiveOn]) if (date !== null) expect(dates).toContain(date)
      if (endedBasis === 'stated') expect(dates).toContain(endedOn)
      const dayAfterTerm = events.map(({ until }) => until && shiftDay(rangeOf(until).latest, 1))
      // A term that was over before its own step began ends it on that day, or the one after.
      const firstDays = dates.map((date) => rangeOf(date).earliest)
      const daysAfter = firstDays.map((day) => shiftDay(day, 1))
      if (endedBasis === 'expected') expect([...dayAfterTerm, ...firstDays, ...daysAfter]).toContain(endedOn)
    }),
  )
})

it('puts events in the order of their first days, and leaves those of one day as they stand', () => {
  expect(
    inOrderOfDates(readHistory('lifted 2021, announced 2020-06, reported 2021-01-01, denied 2020')).map(
      ({ type }) => type,
    ),
  ).toEqual(['denied', 'announced', 'lifted', 'reported'])
})
