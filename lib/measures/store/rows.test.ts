import { describe, expect, it } from 'vitest'
import { GOLDEN } from '@/testing/golden'
import { diffMeasures } from '../history/revision'
import type { MeasureRecord } from '../schema'
import { type NumberedVersion, rowsOf, type Surroundings } from './rows'

const AROUND: Surroundings = {
  sources: new Map(GOLDEN.sources.map((source, index) => [source.url, { ...source, id: index + 1 }])),
  authorities: new Map(GOLDEN.authorities.map(({ key, name }) => [key, name])),
  entities: new Map(),
  measures: new Map(GOLDEN.measures.map(({ slug }, index) => [slug, index + 1])),
}

const versionOf = ({ slug, ...input }: MeasureRecord, change: Partial<NumberedVersion> = {}): NumberedVersion => ({
  id: 7,
  slug,
  input,
  archivedAt: null,
  version: 1,
  changes: diffMeasures(null, input),
  stamp: { author: { id: null, name: 'Ed' }, reason: 'First' },
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

it('its document is the record itself, and each citation of it leads to a source', () => {
  for (const record of GOLDEN.measures) {
    const { tables } = rowsOf(versionOf(record), AROUND)
    expect(tables.versions).toMatchObject([{ measureId: 7, number: 1, document: record }])
    expect(tables.measure_sources).toEqual(
      record.citations.map(({ source }, position) => {
        return { measureId: 7, position, sourceId: AROUND.sources.get(source)?.id }
      }),
    )
  }
})

it('codes of its parts stand in its head, each once', () => {
  const { tables } = rowsOf(versionOf(RELATED), AROUND)
  const [{ codes }] = tables.measures as [{ codes: string[] }]
  expect(new Set(codes).size).toBe(codes.length)
  const types = RELATED.events.map(({ type }) => `eventType=${type}`)
  expect(codes.filter((code) => code.startsWith('eventType'))).toEqual([...new Set(types)])
  expect(codes).toContain(`relation=${RELATED.relations[0]?.type}`)
})

it('what is archived has all rows but those by which lists find it', () => {
  const { tables, terms } = rowsOf(versionOf(RELATED, { archivedAt: '2026-11-01T00:00:00.000Z' }), AROUND)
  const listed = rowsOf(versionOf(RELATED), AROUND).tables
  const inIndex = ['measure_index', 'search_words', 'timeline_bars', 'timeline_entries']
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
})
