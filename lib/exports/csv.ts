/** The list as CSV (RFC 4180): a line a record, a column a field. */
import { stringify } from 'csv-stringify/sync'
import { FIELDS, type FieldContext } from '@/lib/measures/fields'
import type { ListedMeasure } from '@/lib/measures/types'

const BYTE_ORDER_MARK = '\ufeff'

// A cell that begins like a formula gets an apostrophe before it: a spreadsheet would run it.
// A line break of either kind is quoted: the library itself does so only where it ends a record, too.
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true } as const
const line = (cells: readonly string[]) => stringify([cells], OPTIONS)

export const csvHeader = () => line(FIELDS.map(({ key }) => key))

export const csvLine = (measure: ListedMeasure, context: FieldContext) =>
  line(FIELDS.map((field) => field.text(measure, context)))

export async function* writeCsv(
  measures: AsyncIterable<ListedMeasure>,
  context: FieldContext,
  { bom }: { bom: boolean },
): AsyncGenerator<string> {
  yield (bom ? BYTE_ORDER_MARK : '') + csvHeader()
  for await (const measure of measures) yield csvLine(measure, context)
}
