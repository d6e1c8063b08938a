/** How each format is written, and of which rows. */
import type { FiledMeasure } from '@/lib/measures/record'
import type { ListedMeasure } from '@/lib/measures/types'
import type { SourceInput } from '@/lib/sources/schema'
import { writeCsv } from './csv'
import { encodeTexts } from './encode'
import type { ExportFormat } from './formats'
import { writeJson } from './json'
import type { ExportContext, ExportRequest } from './types'
import { writeXlsx } from './xlsx'

type Rows<Row> = AsyncIterable<Row> | Iterable<Row>
/** Reads the sources of the ids that the rows turned out to cite. */
type SourcesOf = (ids: ReadonlySet<number>) => AsyncIterable<SourceInput>
type Beside = { context: ExportContext; request: ExportRequest; sourcesOf: SourcesOf }
type Bytes = AsyncGenerator<Uint8Array>

/** `listed`: of each record what a list shows. `whole`: all that is saved of it, and its sources after the rows. */
type Writer =
  | { rows: 'listed'; write: (rows: AsyncIterable<ListedMeasure>, beside: Beside) => Bytes }
  | { rows: 'whole'; write: (rows: Rows<FiledMeasure>, beside: Beside) => Bytes }

export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: {
    rows: 'listed',
    write: (rows, { context, request }) => encodeTexts(writeCsv(rows, context, request)),
  },
  xlsx: { rows: 'listed', write: (rows, { context }) => writeXlsx(rows, context) },
  json: { rows: 'whole', write: (rows, { context, sourcesOf }) => encodeTexts(writeJson(rows, context, sourcesOf)) },
}
