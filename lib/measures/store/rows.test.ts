import { describe, expect, it } from 'vitest'
import { GOLDEN } from '@/testing/golden'
import { diffMeasures } from '../history/revision'
import type { MeasureRecord } from '../schema'
import { type NumberedVersion, rowsOf, type Surroundings } from './rows'

const AROUND: Surroundings = {
  sources: new Map(GOLDEN.sources.map((source, index) => [source.url, { ...source, id: index + 1 }])),
  authorities: new Map(GOLDEN.authorities.map(({ key, name }) => [key, name])),
  measures: new Map(GOLDEN.measures.map(({ slug }, index) => [slug, index + 1])),
}

const numberAll = (items: readonly unknown[], first: number) => items.map((_, index) => first + index)

const versionOf = ({ slug, ...input }: MeasureRecord, change: Partial<NumberedVersion> = {}): NumberedVersion => ({
  slug,
  input,
  archivedAt: null,
  version: 1,
  changes: diffMeasures(null, input),
  stamp: { author: { id: null, name: 'Ed' }, reason: 'First' },
  numbers: { measure: 7, events: numberAll(input.events, 100), citations: numberAll(input.citations, 200) },
  ...change,
})

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

const RELATED = GOLDEN.measures.find(({ relations }) => relations.length > 0) as MeasureRecord

it('rows follow from the record and its surroundings alone, which stay as they are', () => {
  for (const record of GOLDEN.measures) {
    const version = freeze(versionOf(structuredClone(record)))
    expect(rowsOf(version, AROUND)).toEqual(rowsOf(version, AROUND))
  }
})

it('every event and citation has a row with its number, and events name those that they rest on', () => {
  for (const record of GOLDEN.measures) {
    const { tables } = rowsOf(versionOf(record), AROUND)
    expect(tables.measure_events).toMatchObject(record.events.map((_, position) => ({ id: 100 + position, position })))
    expect(tables.citations).toMatchObject(record.citations.map((_, position) => ({ id: 200 + position, position })))
    const grounds = record.events.flatMap(({ sources }, event) =>
      sources.map((url) => ({
        eventId: 100 + event,
        citationId: 200 + record.citations.findIndex(({ source }) => source === url),
      })),
    )
    expect(tables.event_citations).toMatchObject(grounds)
  }
})

it('what is archived has all rows but those by which lists find it', () => {
  const { tables, terms } = rowsOf(versionOf(RELATED, { archivedAt: '2026-11-01T00:00:00.000Z' }), AROUND)
  const listed = rowsOf(versionOf(RELATED), AROUND).tables
  const inIndex = ['measure_index', 'measure_search', 'timeline_bars', 'timeline_entries']
  for (const [table, rows] of Object.entries(tables)) {
    expect(rows, table).toHaveLength(inIndex.includes(table) ? 0 : listed[table as keyof typeof listed].length)
  }
  expect(terms).toEqual([])
})

// A reference that is lost on the way to its row is a bug: it says so, and no row leads to number 0.
describe('what is lost throws with its name:', () => {
  const [citation] = RELATED.citations
  it('a source', () => {
    const around = { ...AROUND, sources: new Map() }
    expect(() => rowsOf(versionOf(RELATED), around)).toThrow(`there is no source ${citation?.source}`)
  })
  it('a citation', () => {
    expect(() => rowsOf(versionOf({ ...RELATED, citations: [] }), AROUND)).toThrow(/there is no citation of https?:/)
  })
  it('a record', () => {
    const around = { ...AROUND, measures: new Map() }
    expect(() => rowsOf(versionOf(RELATED), around)).toThrow(`there is no record ${RELATED.relations[0]?.to}`)
  })
  it('a number', () => {
    const numbers = { measure: 7, events: [], citations: numberAll(RELATED.citations, 200) }
    expect(() => rowsOf(versionOf(RELATED, { numbers }), AROUND)).toThrow('the row at 0 has no number')
  })
})
