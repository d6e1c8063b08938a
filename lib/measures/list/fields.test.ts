import { describe, expect, it } from 'vitest'
import { CONTEXT, makeMeasure } from '@/lib/exports/measure.cases'
import { GOLDEN } from '@/testing/golden'
import { codesOf } from '../coded'
import { CODED_KEYS } from '../codes'
import { measureFields } from '../schema'
import { foldStatus } from '../status/status'
import type { Measure, MeasureEvent } from '../types'
import { CODED_COLUMNS, FIELDS, type MeasureFieldKey, SHOWN_COLUMNS, SORT_KEYS, TABLE_COLUMNS } from './fields'

const textOf = (key: MeasureFieldKey, measure: Measure) =>
  FIELDS.find((field) => field.key === key)?.write(measure, CONTEXT)
const event = (type: MeasureEvent['type'], date: string, until: string | null = null): MeasureEvent => ({
  type,
  date,
  until,
  note: null,
  citations: [],
})
const withEvents = (...events: MeasureEvent[]) => makeMeasure({ events, spans: foldStatus('measure', events) })

describe('the text of a field', () => {
  it.each<[MeasureFieldKey, Partial<Measure>, string]>([
    ['title', { title: { ja: '禁止', zh: '禁令' } }, '禁止'],
    ['titleZh', { title: { en: 'A ban' } }, ''],
    ['targets', {}, 'JP; US'],
    [
      'authorities',
      { authorities: [{ key: 'mofcom', name: { en: 'Ministry' }, abbreviation: 'MOFCOM', country: 'CN', url: null }] },
      'MOFCOM',
    ],
    ['instrumentNumber', { instrument: { number: 'No. 1', title: {}, legalBasis: ['A', 'B'] } }, 'No. 1'],
    ['legalBasis', { instrument: { number: null, title: {}, legalBasis: ['A', 'B'] } }, 'A; B'],
    ['scope', { scope: [{ scheme: 'HS2022', code: '03', label: 'Fish', basis: 'official' }] }, 'HS2022 03 Fish'],
    [
      'entities',
      { entities: [{ name: { ja: '会社' }, kind: 'company', country: 'JP', entity: null, part: null, address: null }] },
      '会社',
    ],
    ['events', { events: [event('suspended', '2025-11', '2026-11-10')] }, '2025-11 suspended until 2026-11-10'],
    ['permalink', {}, 'https://measures.example.org/measures/cn-2026-01-a-ban'],
    ['sourceCount', {}, '0'],
  ])('%s of %j is %j', (key, change, text) => {
    expect(textOf(key, makeMeasure(change))).toBe(text)
  })
})

describe('the status on the day of the list', () => {
  it.each<[string, Measure, string, string, string]>([
    ['a day', withEvents(event('entered_into_force', '2026-01-06')), 'in_force', '2026-01-06', 'stated'],
    // No day is made up for an event that has none.
    ['a month', withEvents(event('entered_into_force', '2026-01')), 'in_force', '2026-01', 'stated'],
    ['a term', withEvents(event('entered_into_force', '2026-01-06', '2026-06-30')), 'ended', '2026-07-01', 'expected'],
    ['nothing', withEvents(event('reported', '2026-01-06')), 'none', '', ''],
  ])('since %s', (_, measure, status, since, basis) => {
    expect(['status', 'statusSince', 'statusBasis'].map((key) => textOf(key as MeasureFieldKey, measure))).toEqual([
      status,
      since,
      basis,
    ])
  })
})

describe('what a file says of a field', () => {
  it.each(GOLDEN.measures.map((record) => [record.slug, record] as const))(
    'of %s is what the record says',
    (_, record) => {
      const { slug, imposer, targets, goods, conflict, orderNote } = record
      const measure = makeMeasure({ ...codesOf(record), slug, imposer, targets, goods, conflict, orderNote })
      const read = FIELDS.flatMap(({ key, write, read }) => (read ? [[key, read(write(measure, CONTEXT))]] : []))
      expect(record).toMatchObject(Object.fromEntries(read))
      expect(Object.fromEntries(read)).toMatchObject(codesOf(record))
    },
  )

  it('is not read where it is derived, which no record holds', () => {
    const derived = FIELDS.filter((field) => field.derived)
    for (const { key, read } of derived) {
      expect(read).toBeUndefined()
      expect(measureFields).not.toHaveProperty(key)
    }
  })

  it('is one of its codes, where it has some', () => {
    expect(CODED_COLUMNS).toEqual(expect.arrayContaining([...CODED_KEYS, 'standing']))
    for (const { key, codes } of FIELDS) if (codes) expect(codes).toContain(textOf(key, makeMeasure()))
  })
})

it('what can be sorted by or shown is in the list once', () => {
  const keys: string[] = FIELDS.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of [...SORT_KEYS, ...TABLE_COLUMNS]) expect(keys).toContain(key)
  expect(TABLE_COLUMNS).toEqual(expect.arrayContaining([...SHOWN_COLUMNS]))
})
