import { describe, expect, it } from 'vitest'
import type { EventType } from '../codes'
import type { FoldEvent } from '../types'
import { codeOfPair, findOddPairs } from './odd-order'

/** "suspended 2026-01"; "[list A]" names a part. */
const eventsOf = (history: string): FoldEvent[] =>
  history.split(', ').map((text) => {
    const [, type = '', date = '', , part] = /^(\S*) ?(\S*?)( \[(.*)\])?$/.exec(text) ?? []
    return { type: type as EventType, date, until: null, part: part ?? null }
  })
const codes = (history: string) => {
  const events = eventsOf(history)
  return findOddPairs(events).map((pair) => codeOfPair(pair, events))
}

describe('is asked', () => {
  it.each([
    ['lifted 2024-01-01, entered_into_force 2026-01-01', ['ends_before_start:1 (2024-01-01), 2 (2026-01-01)']],
    ['entered_into_force 2026, expired 2025-12', ['ends_before_start:2 (2025-12), 1 (2026)']],
    ['announced 2012, lifted 2013, applied_in_practice 2015', ['ends_before_start:2 (2013), 3 (2015)']],
    ['resumed 2024, suspended 2025, entered_into_force 2020', ['ends_before_start:1 (2024), 2 (2025)']],
    ['eased 2020, announced 2021', ['ends_before_start:1 (2020), 2 (2021)']],
    ['extended 2020-01, entered_into_force 2020-02', ['ends_before_start:1 (2020-01), 2 (2020-02)']],
    ['withdrawn 2020, threatened 2021', ['ends_before_start:1 (2020), 2 (2021)']],
    ['definitive_determination 2020, investigation_initiated 2021', ['ends_before_start:1 (2020), 2 (2021)']],
    [
      'lifted 2024 [a], entered_into_force 2025 [a], entered_into_force 2020 [b]',
      ['ends_before_start:1 (2024), 2 (2025)'],
    ],
    ['entered_into_force 2024-01-01, announced 2026-01-01', ['known_after_start:1 (2024-01-01), 2 (2026-01-01)']],
    ['applied_in_practice 2023, reported 2023, announced 2026', ['known_after_start:1 (2023), 3 (2026)']],
    ['announced 2026, applied_in_practice 2024-11', ['known_after_start:2 (2024-11), 1 (2026)']],
  ])('%s', (history, expected) => {
    expect(codes(history)).toEqual(expected)
  })
})

describe('is taken', () => {
  it.each([
    ['lifted 2024-01-01'],
    ['entered_into_force 2026-01-10, lifted 2026-01'],
    ['entered_into_force 2026-01, lifted 2026-01-10'],
    ['entered_into_force 2010, lifted 2012, entered_into_force 2015'],
    ['announced 2025-10-09, suspended 2025-11-07'],
    ['announced 2025, withdrawn 2026'],
    ['lifted 2024 [a], entered_into_force 2025 [b]'],
    ['applied_in_practice 2025-09, announced 2026-01'],
    ['applied_in_practice 2025, announced 2026'],
    ['investigation_initiated 2015, definitive_determination 2016, entered_into_force 2016, announced 2021'],
    ['entered_into_force 2016-08-09, extended 2021-08-12, expired 2021-08-12'],
    ['reported 2026, denied 2010'],
    ['entered_into_force 2003, review_initiated 2008, announced 2015, extended 2015'],
  ])('%s', (history) => {
    expect(codes(history)).toEqual([])
  })
})
