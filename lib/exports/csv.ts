/** The list as CSV (RFC 4180): a line a record, a column a field. */
import { stringify } from 'csv-stringify/sync'
import { FIELDS, type FieldContext } from '@/lib/measures/list/fields'
import type { ListedMeasure } from '@/lib/measures/types'

const BYTE_ORDER_MARK = '\ufeff'

// A line break of either kind is quoted: the library itself does so only where it ends a record, too.
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

// Wide signs as well: a spreadsheet of Japan takes them for the others.
const FORMULA = /(^|\r\n|[\r\n])(?='*[=+\-@\t＝＋－＠])/g

/**
 * A spreadsheet would run a cell that begins like a formula, and one that splits cells at their breaks a line within it. Each
 * such line gets an apostrophe before it; so does one that has apostrophes there already, so that whoever takes one away again
 * has the text.
 */
const disarm = (cell: string) => cell.replace(FORMULA, "$1'")
const lines = (rows: readonly (readonly string[])[]) =>
  stringify(
    rows.map((cells) => cells.map(disarm)),
    OPTIONS,
  )
const cellsOf = (measure: ListedMeasure, context: FieldContext) => FIELDS.map((field) => field.write(measure, context))

export const csvHeader = () => lines([FIELDS.map(({ key }) => key)])

export const csvLine = (measure: ListedMeasure, context: FieldContext) => lines([cellsOf(measure, context)])

/** So many lines are written at once: the library looks at its options for each text that it makes. */
const AT_ONCE = 50

export async function* writeCsv(
  measures: AsyncIterable<ListedMeasure>,
  context: FieldContext,
  { bom }: { bom: boolean },
): AsyncGenerator<string> {
  yield (bom ? BYTE_ORDER_MARK : '') + csvHeader()
  let rows: string[][] = []
  for await (const measure of measures) {
    rows.push(cellsOf(measure, context))
    if (rows.length < AT_ONCE) continue
    yield lines(rows)
    rows = []
  }
  if (rows.length > 0) yield lines(rows)
}
