/** From a record to its rows in every table: the way back of select.ts. Nothing here reads or writes. */

import type { Table } from '@/lib/database/insert-rows'
import { referred } from '@/lib/database/referred'
import { rangeOf } from '@/lib/dates'
import type { LocalizedText } from '@/lib/texts'
import type { FieldChange } from '../history/revision'
import type { FacetTerm } from '../list/terms'
import type { MeasureInput } from '../schema'
import { type CitedText, citedTexts, type Derived, deriveMeasure } from '../status/derive'
import { type IndexRows, indexRowsOf } from './index-rows'

/** What a measure's rows need of other tables: ids and facts of its sources, names of its authorities, its relations' ends. */
export type Surroundings = {
  sources: ReadonlyMap<string, Omit<CitedText, 'stance'> & { id: number }>
  authorities: ReadonlyMap<string, LocalizedText>
  /** From the slug of every record that a relation may name to its number. */
  measures: ReadonlyMap<string, number>
}

/** Who saves: `id` is null for the loader of the shipped data. */
export type Author = { id: string | null; name: string }

/** Who saves, and why. `release` is the data release that it comes from. */
export type Stamp = { author: Author; reason: string; submissionId?: string; release?: string }

/** A version of a record, with the numbers that its rows have. */
export type NumberedVersion = {
  slug: string
  input: MeasureInput
  /** ISO instant; null: it is in the lists. */
  archivedAt: string | null
  version: number
  changes: readonly FieldChange[]
  stamp: Stamp
  numbers: { measure: number; events: readonly number[]; citations: readonly number[] }
}

export type RowsByTable = Record<Exclude<Table, 'sources'>, readonly object[]>

type Described = { id: number; slug: string; input: MeasureInput }

/** What follows from a record: its spans and derived columns, and the rows by which lists find it. */
export function deriveRows(
  { id, slug, input }: Described,
  { sources, authorities }: Pick<Surroundings, 'sources' | 'authorities'>,
): { derived: Derived; indexed: IndexRows } {
  const described = {
    ...input,
    slug,
    citations: citedTexts(input.citations, sources),
    authorities: input.authorities.flatMap((key) => authorities.get(key) ?? []),
  }
  const derived = deriveMeasure(described)
  return { derived, indexed: indexRowsOf(id, { ...described, authorities: input.authorities }, described, derived) }
}

function numberAt(numbers: readonly number[], position: number): number {
  const found = numbers[position]
  if (found === undefined) throw new Error(`Nothing was saved: the row at ${position} has no number.`)
  return found
}

function measureRow({ slug, version, archivedAt, input, numbers }: NumberedVersion, { spans: _, ...columns }: Derived) {
  const { instrument, events: _e, citations: _c, relations: _r, scope: _s, entities: _n, ...plain } = input
  return {
    id: numbers.measure,
    slug,
    version,
    archivedAt,
    ...plain,
    instrumentNumber: instrument?.number ?? null,
    instrumentTitle: instrument?.title ?? {},
    legalBasis: instrument?.legalBasis ?? [],
    ...columns,
  }
}

const eventRows = ({ input, numbers }: NumberedVersion) =>
  input.events.map(({ sources: _, ...event }, index) => {
    const { earliest, latest } = rangeOf(event.date)
    return { id: numberAt(numbers.events, index), ...event, earliest, latest }
  })

const citationRows = ({ input, numbers }: NumberedVersion, { sources }: Surroundings) =>
  input.citations.map(({ source, ...citation }, index) => ({
    id: numberAt(numbers.citations, index),
    ...citation,
    sourceId: referred(sources, source, 'source').id,
  }))

/** Which events rest on which citations. */
function eventCitationRows({ input, numbers }: NumberedVersion) {
  const positions = new Map(input.citations.map(({ source }, position) => [source, position]))
  return input.events.flatMap((event, index) =>
    event.sources.map((url, position) => ({
      eventId: numberAt(numbers.events, index),
      citationId: numberAt(numbers.citations, referred(positions, url, 'citation of')),
      position,
    })),
  )
}

const relationRows = ({ input, numbers }: NumberedVersion, { measures }: Surroundings) =>
  input.relations.map(({ to, ...relation }, position) => ({
    ...relation,
    fromId: numbers.measure,
    toId: referred(measures, to, 'record'),
    position,
  }))

const revisionRow = ({ slug, input, version, changes, stamp, numbers }: NumberedVersion) => ({
  measureId: numbers.measure,
  version,
  authorId: stamp.author.id,
  author: stamp.author.name,
  reason: stamp.reason,
  submissionId: stamp.submissionId ?? null,
  release: stamp.release ?? null,
  snapshot: { slug, ...input },
  changes,
})

const UNLISTED: IndexRows = {
  tables: { measure_index: [], measure_search: [], timeline_bars: [], timeline_entries: [] },
  terms: [],
}

/** `terms` are those that its index names; records share them. */
export function rowsOf(
  record: NumberedVersion,
  around: Surroundings,
): { tables: RowsByTable; terms: readonly FacetTerm[] } {
  const { input, archivedAt, numbers } = record
  const { derived, indexed } = deriveRows({ ...record, id: numbers.measure }, around)
  const { tables, terms } = archivedAt === null ? indexed : UNLISTED
  const placed = (items: readonly object[]) =>
    items.map((item, position) => ({ ...item, measureId: numbers.measure, position }))
  return {
    tables: {
      measures: [measureRow(record, derived)],
      measure_events: placed(eventRows(record)),
      citations: placed(citationRows(record, around)),
      event_citations: eventCitationRows(record),
      status_spans: placed(derived.spans),
      scope_items: placed(input.scope),
      listed_entities: placed(input.entities),
      relations: relationRows(record, around),
      ...tables,
      revisions: [revisionRow(record)],
    },
    terms,
  }
}
