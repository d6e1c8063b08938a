/** From what is stored of a record to the record that everything else knows: the way back of rows.ts. Nothing here reads. */

import { rangeOf } from '@/lib/dates'
import type { Charted } from '../chart/data/compose'
import type { FiledMeasure } from '../record'
import type { MeasureRecord } from '../schema'
import type { Derived } from '../status/derive'
import type { Authority, CitedSource, ListedMeasure, Measure, ReckonedMeasure, Relation, ShownMeasure } from '../types'

/** What a document says by itself, and what follows from it. */
export type StoredDocument = { document: MeasureRecord; derived: Derived }

/** With what tables and files need beside it. */
export type StoredListed = StoredDocument & { version: number; authorities: Authority[] }

/** What a file of all records reads: the document is not taken apart. */
export type FiledRow = {
  document: string
  stored: { derived: Derived; authorities: string[] } & Pick<ReckonedMeasure, 'slug' | 'kind' | 'version'> &
    ({ sourceIds: number[] } | { sources: CitedSource[] })
}

/** As a list shows it: `sources` stand in the order of its citations. */
export type StoredShown = StoredListed & { id: number; sources: CitedSource[] }

/** A whole record as select.ts reads it: `related` stands in the order of its relations. */
export type StoredMeasure = StoredShown &
  Pick<Measure, 'archivedAt' | 'updatedAt' | 'relatedBy'> & {
    related: Pick<Relation, 'slug' | 'title' | 'kind'>[]
  }

/** Named one by one: the days by which lists sort and find it are nobody else's. */
const reckonedOf = (derived: Derived) => ({
  spans: derived.spans,
  firstOn: derived.firstOn,
  announcedOn: derived.announcedOn,
  effectiveOn: derived.effectiveOn,
  endedOn: derived.endedOn,
  endedBasis: derived.endedBasis,
  lastSeenOn: derived.lastSeenOn,
  standing: derived.standing,
})

/** As far as fields tell of it: a document names its sources and relations itself. It is copied as a whole, which is quick. */
export const assembleListed = ({ document, derived, version, authorities }: StoredListed): ListedMeasure => ({
  ...document,
  version,
  authorities,
  citations: document.citations.map(({ source }) => ({ source: { url: source } })),
  relations: document.relations.map(({ type, to }) => ({ type, slug: to })),
  ...reckonedOf(derived),
})

/** A document that names what none of its rows has is a bug, and says so. */
function placed<Item>(items: readonly Item[], position: number, slug: string): Item {
  const found = items[position]
  if (found === undefined) throw new Error(`The document of ${slug} and its rows differ at ${position}.`)
  return found
}

export function assembleShown(stored: StoredShown): ShownMeasure {
  const { document, sources } = stored
  const positions = new Map(document.citations.map(({ source }, position) => [source, position]))
  return {
    ...assembleListed(stored),
    id: stored.id,
    entities: document.entities,
    events: document.events.map(({ sources: urls, ...event }) => ({
      ...event,
      citations: urls.flatMap((url) => positions.get(url) ?? []),
    })),
    citations: document.citations.map((citation, position) => ({
      ...citation,
      source: placed(sources, position, document.slug),
    })),
  }
}

export function assembleMeasure(stored: StoredMeasure): Measure {
  const { document, derived, related } = stored
  return {
    ...assembleShown(stored),
    archivedAt: stored.archivedAt,
    updatedAt: stored.updatedAt,
    official: derived.official,
    relations: document.relations.map(({ to: _, ...relation }, position) => ({
      ...relation,
      ...placed(related, position, document.slug),
    })),
    relatedBy: stored.relatedBy,
  }
}

/** Documents from before there were any were written by the database, which puts blanks between what they say. */
const asWritten = (text: string) => (text.startsWith('{"slug":') ? text : JSON.stringify(JSON.parse(text)))

/** A quote within a text stands behind a backslash: what looks like a key is one, and only documents have these. */
const eventsWithin = (document: string): MeasureRecord['events'] =>
  JSON.parse(document.slice(document.indexOf('"events":') + '"events":'.length, document.indexOf(',"citations":')))

/** As a file holds all of it: the document is that already, and is read no further than its events. */
export function assembleFiled({ document: text, stored }: FiledRow): FiledMeasure {
  const document = asWritten(text)
  const { derived, authorities, slug, kind, version } = stored
  return {
    document,
    reckoned: { slug, kind, version, events: eventsWithin(document), ...reckonedOf(derived) },
    authorities,
    ...('sources' in stored
      ? { sourceIds: stored.sources.map(({ id }) => id), sources: stored.sources }
      : { sourceIds: stored.sourceIds, sources: [] }),
  }
}

/** As far as a chart draws it. */
export const assembleCharted = ({ document, derived }: StoredDocument): Charted => ({
  slug: document.slug,
  title: document.title,
  kind: document.kind,
  imposer: document.imposer,
  category: document.category,
  effect: document.effect,
  formality: document.formality,
  authorities: document.authorities,
  firstEarliest: derived.firstEarliest,
  lastLatest: derived.lastLatest,
  lastSeenOn: derived.lastSeenOn,
  spans: derived.spans,
  events: document.events.map(({ type, date }) => ({ type, ...rangeOf(date) })),
  relations: document.relations.map(({ type, to }) => ({ type, slug: to })),
})
