import { shiftDay } from '@/lib/epoch-day'
import { EVENT_TYPES, MEASURE_KINDS } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeOf } from '@/lib/dates'
import { foldStatus } from '../status/status'
import { readHistory } from '../testing/histories.cases'
import { NAMED_CASES } from '../testing/status.named.cases'
import type { MeasureEvent } from '../types'
import { layoutChronicle } from './chronicle'

const dayArb = fc.nat(60).map((days) => shiftDay('2020-01-01', days))
const dateArb = fc.oneof({ weight: 5, arbitrary: dayArb }, fc.constantFrom('2020-01', '2020-02', '2020'))
const eventArb: fc.Arbitrary<MeasureEvent> = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  date: dateArb,
  until: fc.option(dateArb),
  startsOn: fc.option(dateArb, { freq: 4 }),
  expected: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
  part: fc.constantFrom(null, null, null, 'A'),
  note: fc.constant(null),
  citations: fc.constant([]),
})
const historyArb = fc.record({
  kind: fc.constantFrom('measure' as const, ...MEASURE_KINDS),
  events: fc.array(eventArb, { maxLength: 8 }),
})

const layout = ({ kind, events }: { kind: (typeof MEASURE_KINDS)[number]; events: MeasureEvent[] }) => {
  const spans = foldStatus(kind, events)
  return { spans, entries: layoutChronicle({ events, spans }) }
}

it('has every event once, under its own date and in the order in which those of a date are typed', () => {
  fc.assert(
    fc.property(historyArb, (history) => {
      const { entries } = layout(history)
      expect(entries.flatMap(({ events }) => events)).toHaveLength(history.events.length)
      for (const { date, events } of entries.filter((entry) => entry.events.length > 0)) {
        expect(events).toEqual(history.events.filter((event) => event.date === date))
      }
    }),
  )
})

it('has every change of status once, and those alone', () => {
  fc.assert(
    fc.property(historyArb, (history) => {
      const { spans, entries } = layout(history)
      const told = entries.flatMap(({ span }) => span ?? []).map(({ from }) => from)
      const due = spans.filter(({ status }) => status !== 'not_applicable').map(({ from }) => from)
      expect(told.sort()).toEqual(due)
    }),
  )
})

it('goes from the oldest date to the newest', () => {
  fc.assert(
    fc.property(historyArb, (history) => {
      const days = layout(history).entries.map(({ date }) => rangeOf(date).earliest)
      expect(days).toEqual(days.toSorted())
    }),
  )
})

it('lets no event bring a status before it can have happened', () => {
  fc.assert(
    fc.property(historyArb, (history) => {
      for (const { date, events, span } of layout(history).entries) {
        if (span && events.length > 0) expect(rangeOf(date).earliest <= span.from).toBe(true)
        if (span && events.length === 0) expect(date).toBe(span.from)
      }
    }),
  )
})

describe('of real records', () => {
  const histories = NAMED_CASES.trim()
    .split(/\n(?=\S)/)
    .map((history) => history.split(/\n {2}(?:> )?/) as [slug: string, events: string])

  it.each(histories)(
    'has every change of status, and states none on a day without an event but a confirmed end: %s',
    (_, history) => {
      const events = readHistory(history).map((event) => ({ ...event, note: null, citations: [] }))
      const { spans, entries } = layout({ kind: 'measure', events })
      // What a review holds is there too, which few random histories have.
      expect(entries.flatMap(({ span }) => span ?? [])).toEqual(spans)
      for (const { events: own, span } of entries) {
        // What only a written day brings is never stated, but for the day after a term whose end was confirmed.
        if (own.length === 0 && span?.basis === 'stated') expect(span.status).toBe('ended')
      }
    },
  )
})
