/** The list in the `measures/2` format: what can be loaded again, and what the tracker derives from it. */
import { tellRecord, tellRegister } from '@/lib/coverage/tell-reach'
import { FORMAT } from '@/lib/imports/schema'
import { DERIVED_FIELDS, type FieldContext } from '@/lib/measures/list/fields'
import { misreadOf } from '@/lib/measures/misread'
import type { FiledMeasure } from '@/lib/measures/record'
import type { Authority, CitedSource, ReckonedMeasure } from '@/lib/measures/types'
import type { SourceInput } from '@/lib/sources/schema'
import { jsonStatusOf } from './json-status'
import { filterKeysOf, permalinkOf } from './list-state'
import type { ExportContext } from './types'

/** Not read when the file is loaded. */
const derivedOf = (measure: ReckonedMeasure, context: FieldContext) =>
  Object.fromEntries(
    DERIVED_FIELDS.map(({ key, type, write }) => {
      const value = write(measure, context)
      return [key, type === 'number' ? Number(value) : value || null]
    }),
  )

const headOf = ({ filter, total, counts, coverage, edge, today, generatedAt, url }: ExportContext) => ({
  format: FORMAT,
  coverageDay: coverage.day,
  coverageNote: coverage.note,
  ...tellRegister(edge, today),
  total,
  counts,
  filter: filterKeysOf(filter),
  generatedAt,
  permalink: permalinkOf(filter, url),
})

type Items<Item> = AsyncIterable<Item> | Iterable<Item>

/** One value a line: a file of any length can be read line by line, too. */
async function* writeItems<Item>(
  items: Items<Item>,
  write: (item: Item) => string = JSON.stringify,
): AsyncGenerator<string> {
  let separator = '\n'
  for await (const item of items) {
    yield separator + write(item)
    separator = ',\n'
  }
}

/** The document's own text, with what is added to it before its last bracket. */
function writeRecord({ document, reckoned, authorities }: FiledMeasure, context: ExportContext): string {
  const [status, derived] = [jsonStatusOf(reckoned, context.today), derivedOf(reckoned, context)]
  const coverage = tellRecord({ ...reckoned, authorities }, context.edge, context.today)
  const misread = misreadOf(reckoned.slug)
  const added = { status, coverage, derived, ...(misread.length > 0 && { misread }) }
  return `${document.slice(0, -1)},${JSON.stringify(added).slice(1)}`
}

const authoritiesOf = (keys: ReadonlySet<string>, authorities: readonly Authority[]) =>
  [...keys].flatMap((key) => authorities.find((authority) => authority.key === key) ?? [])
const toSource = ({ id: _, ...source }: CitedSource) => source
const byAddress = (a: CitedSource, b: CitedSource) => (a.url < b.url ? -1 : 1)

/**
 * The records of a short list bring their sources along; of a long one these would fill the memory. `sourcesOf` then reads
 * those that the records turned out to cite: they are written after the records, and a source never goes away, so that a
 * file is whole whatever is edited meanwhile.
 */
export async function* writeJson(
  measures: Items<FiledMeasure>,
  context: ExportContext,
  sourcesOf: (ids: ReadonlySet<number>) => AsyncIterable<SourceInput>,
): AsyncGenerator<string> {
  const cited = new Set<number>()
  const held = new Map<number, CitedSource>()
  const named = new Set<string>()
  let count = 0
  const write = (measure: FiledMeasure) => {
    count += 1
    for (const id of measure.sourceIds) cited.add(id)
    for (const source of measure.sources) held.set(source.id, source)
    for (const key of measure.authorities) named.add(key)
    return writeRecord(measure, context)
  }
  yield `${JSON.stringify(headOf(context)).slice(0, -1)},"measures":[`
  yield* writeItems(measures, write)
  yield `\n],"count":${count},"authorities":[`
  yield* writeItems(authoritiesOf(named, context.authorities))
  yield '\n],"sources":['
  const isWhole = held.size === cited.size
  yield* writeItems(isWhole ? [...held.values()].sort(byAddress).map(toSource) : sourcesOf(cited))
  yield '\n]}\n'
}
