/** From a record to its rows in every table; assemble.ts is the way back. Nothing here reads or writes. */

import type { Table } from '@/lib/database/insert-rows'
import { referred } from '@/lib/database/referred'
import type { LocalizedText } from '@/lib/texts'
import { codesOf } from '../coded'
import type { FieldChange } from '../history/revision'
import type { FacetTerm } from '../list/terms'
import { documentOf } from '../record'
import type { MeasureInput } from '../schema'
import { type CitedText, citedTexts, type Derived, deriveMeasure } from '../status/derive'
import { listingDays } from '../status/listing-days'
import { type IndexRows, indexRowsOf } from './index-rows'

/** What a measure's rows need of other tables: ids and facts of its sources, names of its authorities, its relations' ends. */
export type Surroundings = {
  sources: ReadonlyMap<string, Omit<CitedText, 'stance'> & { id: number }>
  authorities: ReadonlyMap<string, LocalizedText>
  /** Under which names each entity is known, by its slug. */
  entities: ReadonlyMap<string, readonly string[]>
  /** From the slug of every record that a relation may name to its number. */
  measures: ReadonlyMap<string, number>
}

/** Who saves: `id` is null for the loader of the shipped data. */
export type Author = { id: string | null; name: string }

/** Who saves, and why. `release` is the data release that it comes from. */
export type Stamp = { author: Author; reason: string; submissionId?: string; release?: string }

/** A version of a record that has its number. */
export type NumberedVersion = {
  id: number
  slug: string
  input: MeasureInput
  /** ISO instant; null: it is in the lists. */
  archivedAt: string | null
  version: number
  changes: readonly FieldChange[]
  stamp: Stamp
}

export type RowsByTable = Record<Exclude<Table, 'sources' | 'entities' | 'facet_terms'>, readonly object[]>

type Described = { id: number; slug: string; input: MeasureInput }

/** What follows from a record: its spans and derived columns, and the rows by which lists find it. */
export function deriveRows(
  { id, slug, input }: Described,
  { sources, authorities, entities }: Omit<Surroundings, 'measures'>,
): { derived: Derived; indexed: IndexRows } {
  const described = {
    ...input,
    slug,
    citations: citedTexts(input.citations, sources),
    authorities: input.authorities.flatMap((key) => authorities.get(key) ?? []),
    entities: input.entities.map((named) => ({ ...named, known: entities.get(named.entity ?? '') })),
  }
  const derived = deriveMeasure(described)
  return { derived, indexed: indexRowsOf(id, { ...described, authorities: input.authorities }, described, derived) }
}

/** Of what a record has several of, each code once: what the codebook counts. */
function innerCodes({ events, citations, relations, scope, entities }: MeasureInput): string[] {
  const named = [
    ...events.map(({ type }) => `eventType=${type}`),
    ...relations.flatMap(({ type, certainty }) => [`relation=${type}`, `certainty=${certainty}`]),
    ...citations.flatMap(({ supports, stance }) => [...supports.map((code) => `supports=${code}`), `stance=${stance}`]),
    ...scope.flatMap(({ scheme, basis }) => [`scopeScheme=${scheme}`, `scopeBasis=${basis}`]),
    ...entities.map(({ kind }) => `entityKind=${kind}`),
  ]
  return [...new Set(named)]
}

/** What of the head follows from what it says. */
export const derivedColumns = ({ firstEarliest, standing }: Derived) => ({ firstEarliest, standing })

const headRow = ({ id, slug, version, archivedAt, input }: NumberedVersion, derived: Derived) => ({
  id,
  slug,
  version,
  archivedAt,
  title: input.title,
  imposer: input.imposer,
  ...codesOf(input),
  authorities: input.authorities,
  instrumentNumber: input.instrument?.number ?? null,
  codes: innerCodes(input),
  ...derivedColumns(derived),
})

/** Where each citation leads to. An event that rests on what is not cited is a bug. */
function sourceRows({ id, input }: NumberedVersion, { sources }: Surroundings) {
  const positions = new Map(input.citations.map(({ source }, position) => [source, position]))
  for (const event of input.events) for (const url of event.sources) referred(positions, url, 'citation of')
  return input.citations.map(({ source }, position) => ({
    measureId: id,
    position,
    sourceId: referred(sources, source, 'source').id,
  }))
}

const relationRows = ({ id, input }: NumberedVersion, { measures }: Surroundings) =>
  input.relations.map(({ to, ...relation }, position) => ({
    ...relation,
    fromId: id,
    toId: referred(measures, to, 'record'),
    position,
  }))

/** Whom it names, and from when to when it holds for them. Of a name that nobody has looked up there is no row. */
export const listingRows = ({ id, input }: Described, { spans }: Pick<Derived, 'spans'>) =>
  input.entities.flatMap(({ entity, part, address }, position) =>
    entity === null
      ? []
      : [{ measureId: id, position, entity, part, address, ...listingDays({ ...input, spans }, part) }],
  )

const versionRow = ({ id, slug, input, version, changes, stamp }: NumberedVersion, derived: Derived) => ({
  measureId: id,
  number: version,
  authorId: stamp.author.id,
  author: stamp.author.name,
  reason: stamp.reason,
  submissionId: stamp.submissionId ?? null,
  release: stamp.release ?? null,
  changes,
  document: documentOf(slug, input),
  derived,
})

const UNLISTED: IndexRows = {
  tables: { measure_index: [], search_words: [], timeline_bars: [], timeline_entries: [] },
  terms: [],
}

/** `terms` are those that its index names; records share them. */
export function rowsOf(
  record: NumberedVersion,
  around: Surroundings,
): { tables: RowsByTable; terms: readonly FacetTerm[] } {
  const { derived, indexed } = deriveRows(record, around)
  const { tables, terms } = record.archivedAt === null ? indexed : UNLISTED
  return {
    tables: {
      measures: [headRow(record, derived)],
      measure_sources: sourceRows(record, around),
      listings: listingRows(record, derived),
      relations: relationRows(record, around),
      ...tables,
      versions: [versionRow(record, derived)],
    },
    terms,
  }
}
