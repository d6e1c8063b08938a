/** The rows of one synthetic measure in every table, made by the app's own code. */

import { AUTHORITY_NAMES } from '@/bench/data/dataset'
import { makeSyntheticMeasure, measureIndexOf } from '@/bench/data/measure'
import { makeSource, SOURCES_EACH, sourceIndexOf } from '@/bench/data/source'
import type { MeasureRecord } from '@/bench/product/record'
import { diffMeasures, entityRow, type FacetTerm, rowsOf, type Surroundings, sourceRow } from '@/bench/product/rows'

/** Rows by table, with the keys of the Prisma model: the columns are the same in snake case. */
export type TableRows = Record<string, readonly object[]>

// A number follows from the place of a row, so that parts can be loaded beside one another. Gaps do no harm.
const sourceId = (index: number) => index + 1
const measureId = (index: number) => index + 1

const STAMP = { author: { id: null, name: 'Measureline' }, reason: 'Synthetic' }

const aroundOf = ({ citations, relations, entities }: MeasureRecord): Surroundings => ({
  authorities: AUTHORITY_NAMES,
  entities: new Map(entities.map(({ entity, name }) => [entity ?? '', Object.values(name)])),
  sources: new Map(
    citations.map(({ source: url }) => {
      const index = sourceIndexOf(url)
      return [url, { id: sourceId(index), ...makeSource(index) }]
    }),
  ),
  measures: new Map(relations.map(({ to }) => [to, measureId(measureIndexOf(to))])),
})

const sourceRows = (index: number) =>
  Array.from({ length: SOURCES_EACH }, (_, own) => {
    const place = index * SOURCES_EACH + own
    return { id: sourceId(place), ...sourceRow(makeSource(place)) }
  })

const entityRows = ({ entities }: MeasureRecord) =>
  entities.map(({ entity, name, kind, country }) =>
    entityRow({ slug: entity ?? '', name, aliases: [], kind, country, parent: null, identifiers: {} }),
  )

/** `terms` and `words` are of all records together: each is kept once. */
export function syntheticRows(index: number): {
  tables: TableRows
  terms: readonly FacetTerm[]
  words: readonly string[]
} {
  const record = makeSyntheticMeasure(index)
  const { slug, ...input } = record
  const changes = diffMeasures(null, input)
  const first = { id: measureId(index), slug, input, archivedAt: null, version: 1, changes, stamp: STAMP }
  const { tables, terms } = rowsOf(first, aroundOf(record))
  const { search_words: words, ...own } = tables
  return {
    tables: { sources: sourceRows(index), entities: entityRows(record), ...own },
    terms,
    words: words.map((row) => (row as { word: string }).word),
  }
}
