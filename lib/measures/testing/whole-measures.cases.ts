/** Whole records as pages have them, made of a data set without a database: for what is written of them, and read back. */
import type { Dataset } from '@/lib/imports/schema'
import { isOfficial } from '@/lib/sources/types'
import type { MeasureRecord } from '../schema'
import { deriveMeasure } from '../status/derive'
import type { Authority, CitedSource, Measure } from '../types'

function derivedOf(record: MeasureRecord, sources: ReadonlyMap<string, CitedSource>) {
  const citations = record.citations.flatMap(({ source, stance }) => {
    const cited = sources.get(source)
    return cited ? [{ ...cited, stance }] : []
  })
  return deriveMeasure({ ...record, citations, authorities: [] })
}

function toMeasure(
  record: MeasureRecord,
  id: number,
  sources: ReadonlyMap<string, CitedSource>,
  authorities: ReadonlyMap<string, Authority>,
): Measure {
  const { spans, standing, ...derived } = derivedOf(record, sources)
  const places = new Map(record.citations.map(({ source }, place) => [source, place]))
  const cited = record.citations.flatMap(({ source, ...citation }) => {
    const known = sources.get(source)
    return known ? [{ ...citation, source: known }] : []
  })
  return {
    ...record,
    id,
    version: 1,
    archivedAt: null,
    updatedAt: '2026-11-27T00:00:00.000Z',
    authorities: record.authorities.flatMap((key) => authorities.get(key) ?? []),
    events: record.events.map(({ sources: urls, ...event }) => ({
      ...event,
      citations: urls.flatMap((url) => places.get(url) ?? []),
    })),
    citations: cited,
    relations: record.relations.map(({ to, ...relation }) => ({ ...relation, slug: to, title: {}, kind: 'measure' })),
    relatedBy: [],
    spans,
    standing,
    firstOn: derived.firstOn,
    announcedOn: derived.announcedOn,
    effectiveOn: derived.effectiveOn,
    endedOn: derived.endedOn,
    endedBasis: derived.endedBasis,
    lastSeenOn: derived.lastSeenOn,
    official: cited.some(({ source }) => isOfficial(source.kind)),
  }
}

/** Each record of a data set with the one that a page would have of it. */
export function wholeMeasures({
  measures,
  sources,
  authorities,
}: Dataset): { record: MeasureRecord; measure: Measure }[] {
  const byUrl = new Map(sources.map((source, place) => [source.url, { ...source, id: place + 1 }]))
  const byKey = new Map(authorities.map((authority) => [authority.key, authority]))
  return measures.map((record, place) => ({ record, measure: toMeasure(record, place + 1, byUrl, byKey) }))
}
