import { describe, expect, it } from 'vitest'
import type { Measure, MeasureEvent, StatusSpan } from '../types'
import { type EntryKey, entryAcross, layoutTimeline } from './timeline'

const event = (date: string, type: MeasureEvent['type'] = 'announced'): MeasureEvent => ({
  type,
  date,
  until: null,
  note: null,
  citations: [],
})
const span = (from: string): StatusSpan => ({ status: 'ended', from, to: null, basis: 'expected', approximate: false })
// A layout reads these parts of a record alone.
const measure = (id: number, slug: string, events: MeasureEvent[], spans: StatusSpan[] = []) =>
  ({ id, slug, events, spans }) as Measure

const BAN = measure(
  1,
  'ban',
  [event('2026-01-06'), event('2026-01-06', 'entered_into_force'), event('2025')],
  [span('2026-01-20')],
)
const DUTY = measure(2, 'duty', [event('2026-01'), event('2025-11-14')])
const eventKey = ({ id }: Measure, position: number): EntryKey => ({
  measureId: id,
  source: 'event',
  position,
})
const spanKey = ({ id }: Measure, position: number): EntryKey => ({
  measureId: id,
  source: 'expected',
  position,
})
const shape = (keys: EntryKey[], measures = [BAN, DUTY]) =>
  layoutTimeline(keys, measures).map(({ month, entries }) => [month, entries.map(({ key }) => key)])

describe('a timeline', () => {
  it('groups entries by month, in the order in which they come', () => {
    expect(shape([spanKey(BAN, 0), eventKey(BAN, 1), eventKey(BAN, 0), eventKey(DUTY, 0), eventKey(DUTY, 1)])).toEqual([
      ['2026-01', ['ban-expected-0', 'ban-event-1', 'ban-event-0', 'duty-event-0']],
      ['2025-11', ['duty-event-1']],
    ])
  })

  it('gives what is known to the year alone a group of its own', () => {
    expect(shape([eventKey(DUTY, 1), eventKey(BAN, 2)])).toEqual([
      ['2025-11', ['duty-event-1']],
      ['2025', ['ban-event-2']],
    ])
  })

  it('says of each entry what it is, and keeps the date as vague as it is', () => {
    const [group] = layoutTimeline([spanKey(BAN, 0), eventKey(DUTY, 0)], [BAN, DUTY])
    expect(group?.entries).toEqual([
      { key: 'ban-expected-0', measure: BAN, source: 'expected', date: '2026-01-20', span: BAN.spans[0] },
      { key: 'duty-event-0', measure: DUTY, source: 'event', date: '2026-01', event: DUTY.events[0], others: [] },
    ])
  })

  it('leaves out what was changed away between the two reads', () => {
    const gone: EntryKey = { measureId: 9, source: 'event', position: 0 }
    expect(shape([gone, { ...eventKey(BAN, 0), position: 7 }, { ...spanKey(BAN, 0), position: 7 }])).toEqual([])
  })

  it('is empty without entries', () => {
    expect(shape([])).toEqual([])
  })
})

describe('the entry across a day', () => {
  const newestFirst = layoutTimeline([spanKey(BAN, 0), eventKey(BAN, 0), eventKey(DUTY, 1)], [BAN, DUTY])
  const oldestFirst = layoutTimeline([eventKey(DUTY, 1), eventKey(BAN, 0), spanKey(BAN, 0)], [BAN, DUTY])

  it.each([
    ['2026-01-19', 'ban-event-0', 'ban-expected-0'],
    ['2026-01-20', undefined, undefined],
    ['2026-01-06', 'ban-event-0', 'ban-expected-0'],
    ['2026-01-05', 'duty-event-1', 'ban-event-0'],
    ['2025-01-01', undefined, undefined],
  ])('%s', (day, down, up) => {
    expect(entryAcross(newestFirst, day)).toBe(down)
    expect(entryAcross(oldestFirst, day)).toBe(up)
  })
})
