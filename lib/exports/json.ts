/** The list in the `measures/2` format: what can be loaded again, and what the tracker derives from it. */
import { FORMAT } from '@/lib/imports/schema'
import { FIELDS, type FieldContext } from '@/lib/measures/list/fields'
import { toRecord } from '@/lib/measures/record'
import type { Authority, CitedSource, Measure } from '@/lib/measures/types'
import type { SourceInput } from '@/lib/sources/schema'
import { jsonStatusOf } from './json-status'
import { filterKeysOf, permalinkOf } from './list-state'
import type { ExportContext } from './types'

/** What the tracker works out by itself: not read when the file is loaded. */
const DERIVED_FIELDS = FIELDS.filter(({ derived }) => derived)

const derivedOf = (measure: Measure, context: FieldContext) =>
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

/** Of a short list the records bring their sources along; of a long one these would fill the memory. */
const MOST_HELD = 1000

const toSource = ({ id: _, ...source }: CitedSource) => source
const byAddress = (a: CitedSource, b: CitedSource) => (a.url < b.url ? -1 : 1)

/**
 * `sourcesOf` reads the sources of the ids that the records turned out to cite: they are written after the records,
 * and a source never goes away, so that a file is whole whatever is edited meanwhile.
 */
export async function* writeJson(
  measures: AsyncIterable<Measure> | Iterable<Measure>,
  context: ExportContext,
  sourcesOf: (ids: ReadonlySet<number>) => AsyncIterable<SourceInput>,
): AsyncGenerator<string> {
  const sourceIds = new Set<number>()
  const held = new Map<number, CitedSource>()
  const authorities = new Map<string, Authority>()
  let count = 0
  async function* records() {
    for await (const measure of measures) {
      count += 1
      for (const { source } of measure.citations) {
        sourceIds.add(source.id)
        if (held.size < MOST_HELD) held.set(source.id, source)
      }
      for (const authority of measure.authorities) authorities.set(authority.key, authority)
      const record = toRecord(measure)
      const status = jsonStatusOf(measure, record.events, context.today)
      yield { ...record, status, derived: derivedOf(measure, context) }
    }
  }
  yield `${JSON.stringify(headOf(context)).slice(0, -1)},"measures":[`
  yield* writeItems(records())
  yield `\n],"count":${count},"authorities":[`
  yield* writeItems(authorities.values())
  yield '\n],"sources":['
  const isWhole = held.size === sourceIds.size
  yield* writeItems(isWhole ? [...held.values()].sort(byAddress).map(toSource) : sourcesOf(sourceIds))
  yield '\n]}\n'
}
