/** The list in the `measures/2` format: what can be loaded again, and what the tracker derives from it. */
import { FORMAT } from '@/lib/imports/schema'
import { FIELDS, type FieldContext } from '@/lib/measures/list/fields'
import type { FiledMeasure } from '@/lib/measures/record'
import type { Authority, CitedSource, ListedMeasure } from '@/lib/measures/types'
import type { SourceInput } from '@/lib/sources/schema'
import { jsonStatusOf } from './json-status'
import { filterKeysOf, permalinkOf } from './list-state'
import type { ExportContext } from './types'

/** What the tracker works out by itself: not read when the file is loaded. */
const DERIVED_FIELDS = FIELDS.filter(({ derived }) => derived)

const derivedOf = (measure: ListedMeasure, context: FieldContext) =>
  Object.fromEntries(
    DERIVED_FIELDS.map(({ key, type, write }) => {
      const value = write(measure, context)
      return [key, type === 'number' ? Number(value) : value || null]
    }),
  )

const headOf = ({ filter, total, counts, coverage, generatedAt, url }: ExportContext) => ({
  format: FORMAT,
  coverageDay: coverage.day,
  coverageNote: coverage.note,
  total,
  counts,
  filter: filterKeysOf(filter),
  generatedAt,
  permalink: permalinkOf(filter, url),
})

/** One value a line: a file of any length can be read line by line, too. */
async function* writeItems(items: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  let separator = '\n'
  for await (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
}

const toSource = ({ id: _, ...source }: CitedSource) => source
const byAddress = (a: CitedSource, b: CitedSource) => (a.url < b.url ? -1 : 1)

/**
 * The records of a short list bring their sources along; of a long one these would fill the memory. `sourcesOf` then reads
 * those that the records turned out to cite: they are written after the records, and a source never goes away, so that a
 * file is whole whatever is edited meanwhile.
 */
export async function* writeJson(
  measures: AsyncIterable<FiledMeasure> | Iterable<FiledMeasure>,
  context: ExportContext,
  sourcesOf: (ids: ReadonlySet<number>) => AsyncIterable<SourceInput>,
): AsyncGenerator<string> {
  const cited = new Set<number>()
  const held = new Map<number, CitedSource>()
  const authorities = new Map<string, Authority>()
  let count = 0
  async function* records() {
    for await (const { record, listed, sourceIds, sources } of measures) {
      count += 1
      for (const id of sourceIds) cited.add(id)
      for (const source of sources) held.set(source.id, source)
      for (const authority of listed.authorities) authorities.set(authority.key, authority)
      const status = jsonStatusOf(listed, record.events, context.today)
      yield { ...record, status, derived: derivedOf(listed, context) }
    }
  }
  yield `${JSON.stringify(headOf(context)).slice(0, -1)},"measures":[`
  yield* writeItems(records())
  yield `\n],"count":${count},"authorities":[`
  yield* writeItems(authorities.values())
  yield '\n],"sources":['
  const isWhole = held.size === cited.size
  yield* writeItems(isWhole ? [...held.values()].sort(byAddress).map(toSource) : sourcesOf(cited))
  yield '\n]}\n'
}
