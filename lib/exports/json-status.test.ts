import { expect, it } from 'vitest'
import { toRecord } from '@/lib/measures/record'
import { foldStatus } from '@/lib/measures/status/status'
import type { Measure, MeasureEvent } from '@/lib/measures/types'
import { jsonStatusOf } from './json-status'
import { makeMeasure } from './measure.cases'

const event = (type: MeasureEvent['type'], date: string, more: Partial<MeasureEvent> = {}): MeasureEvent => {
  return { type, date, until: null, note: null, citations: [0], ...more }
}
const CITATION: Measure['citations'][number] = {
  source: {
    ...{ id: 1, url: 'https://example.org/a', publisher: 'A ministry', origin: null, publisherCountry: null },
    ...{ kind: 'issuing_authority', title: null, publishedOn: null, language: 'en', archiveUrl: null, opened: true },
  },
  ...{ supports: ['dates'], stance: 'supports', quote: null, quoteLanguage: null, note: null },
}
const recordOf = (events: MeasureEvent[]): Measure =>
  makeMeasure({ events, spans: foldStatus('measure', events), citations: [CITATION] })
const told = (measure: Measure) => jsonStatusOf({ ...measure, events: toRecord(measure).events }, '2026-06-30')
const source = 'https://example.org/a'

it('tells the events that made the status of the day, with what they say and who says so', () => {
  const duty = recordOf([
    event('investigation_initiated', '2019-05-30'),
    event('entered_into_force', '2020-12-01', { until: '2025-11-30', note: 'Five years' }),
    event('review_initiated', '2025-11-30', { until: '2026-11-30', expected: true }),
  ])
  expect(told(duty)).toEqual({
    code: 'in_force',
    basis: 'held',
    approximate: false,
    since: '2025-12-01',
    lastSeenOn: null,
    because: [
      { date: '2020-12-01', type: 'entered_into_force', until: '2025-11-30', note: 'Five years', sources: [source] },
      { date: '2025-11-30', type: 'review_initiated', until: '2026-11-30', expected: true, sources: [source] },
    ],
  })
})

it('tells nothing where nothing is established', () => {
  const nothing = { code: 'none', basis: null, approximate: false, since: null, lastSeenOn: null, because: [] }
  expect(told(recordOf([event('reported', '2026-01')]))).toEqual(nothing)
})
