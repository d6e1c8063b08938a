import { describe, expect, it } from 'vitest'
import type { EventType, MeasureKind } from '../codes'
import { foldStatus } from '../status/status'
import type { MeasureEvent } from '../types'
import { layoutChronicle } from './chronicle'

const event = (
  type: EventType,
  date: string,
  until: string | null = null,
  more: Partial<MeasureEvent> = {},
): MeasureEvent => ({ type, date, until, note: null, citations: [], ...more })

const read = (kind: MeasureKind, ...events: MeasureEvent[]) =>
  layoutChronicle({ events, spans: foldStatus(kind, events) }).map((entry) =>
    [entry.date, entry.events.map(({ type }) => type).join('+'), entry.span?.status, entry.span?.basis]
      .filter(Boolean)
      .join(' '),
  )

describe('the chronicle', () => {
  it('gives one entry to one day, with the status that lasts', () => {
    expect(read('measure', event('announced', '2026-01-06'), event('entered_into_force', '2026-01-06'))).toEqual([
      '2026-01-06 announced+entered_into_force in_force stated',
    ])
  })

  it('shows the end of a written term as expected', () => {
    const events = [event('entered_into_force', '2025-10-09'), event('suspended', '2025-11-07', '2026-11-10')]
    expect(read('measure', ...events)).toEqual([
      '2025-10-09 entered_into_force in_force stated',
      '2025-11-07 suspended suspended stated',
      '2026-11-11 in_force expected',
    ])
  })

  it('gives the day after a confirmed term an entry of its own', () => {
    const events = [event('entered_into_force', '2020-01-01', '2024-12-31'), event('expired', '2024-12-31')]
    expect(read('measure', ...events)).toEqual([
      '2020-01-01 entered_into_force in_force stated',
      '2024-12-31 expired',
      '2025-01-01 ended stated',
    ])
  })

  it('puts a vague date before the days that it may mean, whatever the order given', () => {
    const events = [event('reported', '2025-11-01'), event('applied_in_practice', '2025-11')]
    expect(read('measure', ...events)).toEqual(['2025-11 applied_in_practice in_force stated', '2025-11-01 reported'])
  })

  it('gives the day on which a review takes over an entry of its own', () => {
    const events = [event('entered_into_force', '2020-12-01', '2025-11-30'), event('review_initiated', '2025-11-30')]
    expect(read('measure', ...events)).toEqual([
      '2020-12-01 entered_into_force in_force stated',
      '2025-11-30 review_initiated',
      '2025-12-01 in_force held',
    ])
  })

  it('gives what somebody only said the status that it is thought to bring', () => {
    const events = [event('entered_into_force', '2025-01-01'), event('lifted', '2026-01-01', null, { expected: true })]
    expect(read('measure', ...events)).toEqual([
      '2025-01-01 entered_into_force in_force stated',
      '2026-01-01 lifted ended expected',
    ])
  })

  it('gives a start that a text fixed an entry of its own', () => {
    const events = [event('announced', '2025-10-09', null, { startsOn: '2025-11-08' })]
    expect(read('measure', ...events)).toEqual([
      '2025-10-09 announced announced stated',
      '2025-11-08 in_force expected',
    ])
  })

  it('gives a vague end what it ends, though that counts from its last day', () => {
    const events = [event('applied_in_practice', '2025-11-03'), event('lifted', '2026-02')]
    expect(read('measure', ...events)).toEqual([
      '2025-11-03 applied_in_practice in_force stated',
      '2026-02 lifted ended stated',
    ])
  })

  it('gives triggers and responses no status', () => {
    expect(read('trigger', event('occurred', '2025-11-07'))).toEqual(['2025-11-07 occurred'])
  })

  it('says nothing of a status that nothing establishes', () => {
    expect(read('measure', event('reported', '2026-06'))).toEqual(['2026-06 reported'])
  })
})
