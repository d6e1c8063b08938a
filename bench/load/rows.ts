/** The rows of one synthetic measure in every table, what is derived by the app's own code included. */
import { AUTHORITIES } from '@/bench/data/dataset'
import { makeMeasure, measureIndexOf } from '@/bench/data/measure'
import { makeSource, SOURCES_EACH, sourceIndexOf } from '@/bench/data/source'
import { referred } from '@/lib/database/referred'
import { rangeOf } from '@/lib/dates'
import { diffMeasures } from '@/lib/measures/history/revision'
import type { Term } from '@/lib/measures/list/terms'
import type { MeasureRecord } from '@/lib/measures/schema'
import { measureRows, type Surroundings } from '@/lib/measures/store/rows'

/** Rows by table, with the keys of the Prisma model: the columns are the same in snake case. */
export type TableRows = Record<string, Record<string, unknown>[]>

// A number follows from the place of a row, so that parts can be loaded beside one another. Gaps do no harm.
const MOST_EVENTS = 5
const MOST_CITATIONS = 3
const sourceId = (index: number) => index + 1
const measureId = (index: number) => index + 1
const eventId = (index: number, position: number) => index * MOST_EVENTS + position + 1
const citationId = (index: number, position: number) => index * MOST_CITATIONS + position + 1

const AUTHORITY_NAMES = new Map(AUTHORITIES.map(({ key, name }) => [key, name]))

const aroundOf = ({ citations }: MeasureRecord): Surroundings => ({
  authorities: AUTHORITY_NAMES,
  sources: new Map(
    citations.map(({ source: url }) => {
      const index = sourceIndexOf(url)
      return [url, { id: sourceId(index), ...makeSource(index) }]
    }),
  ),
})

const sourceRows = (index: number) =>
  Array.from({ length: SOURCES_EACH }, (_, own) => {
    const source = makeSource(index * SOURCES_EACH + own)
    const publishedEarliest = source.publishedOn ? rangeOf(source.publishedOn).earliest : null
    return { id: sourceId(index * SOURCES_EACH + own), ...source, publishedEarliest }
  })

const eventRows = (index: number, { events }: MeasureRecord) =>
  events.map(({ sources: _, ...event }, position) => {
    const { earliest, latest } = rangeOf(event.date)
    return { id: eventId(index, position), ...event, earliest, latest }
  })

function eventCitationRows(index: number, { events, citations }: MeasureRecord) {
  const positions = new Map(citations.map(({ source }, position) => [source, position]))
  return events.flatMap(({ sources }, event) =>
    sources.map((url, position) => ({
      eventId: eventId(index, event),
      citationId: citationId(index, referred(positions, url, 'citation of')),
      position,
    })),
  )
}

function revisionRow({ slug, ...input }: MeasureRecord) {
  const saved = { version: 1, author: 'Measureline', reason: 'Synthetic' }
  return { ...saved, snapshot: { slug, ...input }, changes: diffMeasures(null, input) }
}

const placed = (index: number, items: readonly object[]) =>
  items.map((item, position) => ({ ...item, measureId: measureId(index), position }))

/** `terms` are of all records together: each is kept once. */
export function rowsOf(index: number): { tables: TableRows; terms: Term[] } {
  const record = makeMeasure(index)
  const { slug, ...input } = record
  const around = aroundOf(record)
  const { row, spans, indexed } = measureRows(slug, input, around)
  const own = { measureId: measureId(index) }
  const citations = record.citations.map(({ source, ...citation }, position) => ({
    id: citationId(index, position),
    ...citation,
    sourceId: around.sources.get(source)?.id,
  }))
  const relations = record.relations.map(({ to, ...relation }, position) => {
    return { ...relation, fromId: measureId(index), toId: measureId(measureIndexOf(to)), position }
  })
  const tables: TableRows = {
    sources: sourceRows(index),
    measures: [{ id: measureId(index), ...row }],
    measure_events: placed(index, eventRows(index, record)),
    citations: placed(index, citations),
    event_citations: eventCitationRows(index, record),
    status_spans: placed(index, spans),
    scope_items: placed(index, record.scope),
    listed_entities: placed(index, record.entities),
    relations,
    revisions: [{ ...own, ...revisionRow(record) }],
    measure_index: [{ ...own, ...indexed.index }],
    measure_search: [{ ...own, ...indexed.search }],
    timeline_bars: [{ ...own, ...indexed.bar }],
    timeline_entries: indexed.entries.map((entry) => ({ ...own, ...entry })),
  }
  return { tables, terms: indexed.terms }
}
