import { EVENT_TYPES } from '../codes'
import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePartialDate } from '@/lib/dates'
import { GOLDEN } from '@/testing/golden'
import { foldStatus } from '../status/status'
import { wholeMeasures } from '../testing/whole-measures.cases'
import { recordValues } from './record-values'
import { questionsOf, readTypedEvents, typedParts } from './typed-events'
import { NEW_EVENT } from './values'

/** What stands in a form while somebody types. */
const dateText = fc.constantFrom('', '2026', '2026-0', '2026-02', ' 2026-02-03 ', '2026-02-30', 'soon', '20')
const valuesArb = fc.array(
  fc.record({
    type: fc.constantFrom('', 'no such thing', ...EVENT_TYPES),
    date: dateText,
    until: dateText,
    startsOn: dateText,
    expected: fc.constantFrom('', 'on'),
    part: fc.constantFrom('', ' ', 'A', ' A '),
    note: fc.constant(''),
    sources: fc.constant([]),
  }),
  { maxLength: 6 },
)

it('reads exactly those that have a type and a whole date, at their own places', () => {
  fc.assert(
    fc.property(valuesArb, (values) => {
      const places = values.flatMap(({ type, date }, place) =>
        EVENT_TYPES.some((known) => known === type) && parsePartialDate(date.trim()) ? [place] : [],
      )
      expect(readTypedEvents(values).map(({ place }) => place)).toEqual(places)
    }),
  )
})

it('gives the fold nothing that it would throw at, and questions about events of the form alone', () => {
  fc.assert(
    fc.property(valuesArb, (values) => {
      const events = readTypedEvents(values)
      expect(() => foldStatus('measure', events)).not.toThrow()
      for (const { events: asked } of questionsOf(events)) {
        expect(asked.length).toBeGreaterThan(0)
        expect(events).toEqual(expect.arrayContaining(asked))
      }
    }),
  )
})

it('names each part once and without blanks around it', () => {
  fc.assert(
    fc.property(valuesArb, (values) => {
      expect(typedParts(values)).toEqual(values.some(({ part }) => part.trim() !== '') ? ['A'] : [])
    }),
  )
})

it.each([null, undefined, 'events', 7, {}, [null], [undefined], [{}], [{ type: 'lifted' }], [{ date: '2026' }]])(
  'reads nothing of what is no list of events: %j',
  (given) => {
    expect(readTypedEvents(given)).toEqual([])
    expect(typedParts([NEW_EVENT])).toEqual([])
  },
)

it('shows of every real record in its form the status that it has', () => {
  for (const { measure } of wholeMeasures(GOLDEN)) {
    const typed = readTypedEvents(recordValues(measure).events)
    expect(foldStatus(measure.kind, typed)).toEqual(measure.spans)
  }
})

it('asks for the order of no real record but those whose note answers', () => {
  for (const { measure } of wholeMeasures(GOLDEN)) {
    const asked = questionsOf(readTypedEvents(recordValues(measure).events)).map(({ ask }) => ask)
    if (!measure.orderNote) {
      expect(asked).not.toContain('ends_before_start')
      expect(asked).not.toContain('known_after_start')
    }
  }
})
