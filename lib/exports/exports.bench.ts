import { bench, describe } from 'vitest'
import { type FiledMeasure, toRecord } from '@/lib/measures/record'
import type { ListedMeasure, Measure } from '@/lib/measures/types'
import type { SourceInput } from '@/lib/sources/schema'
import { EXPORT_FORMATS } from './formats'
import { CONTEXT, eachOf, makeMeasure } from './measure.cases'
import { WRITERS } from './writers'

const measures = Array.from({ length: 2000 }, (_, index) => makeMeasure({ id: index, slug: `measure-${index}` }))

async function drain(chunks: AsyncIterable<unknown>) {
  for await (const _ of chunks);
}

const request = { filter: CONTEXT.filter, limit: null, bom: true }
const BESIDE = { context: CONTEXT, request, sourcesOf: () => eachOf<SourceInput>() }

function fileOf(measure: Measure): FiledMeasure {
  const record = toRecord(measure)
  const reckoned = { ...measure, events: record.events }
  return { document: JSON.stringify(record), reckoned, authorities: record.authorities, sourceIds: [], sources: [] }
}

for (const format of EXPORT_FORMATS) {
  const writer = WRITERS[format]
  const write = (rows: readonly Measure[]) =>
    writer.rows === 'whole'
      ? writer.write(eachOf(...rows.map(fileOf)), BESIDE)
      : writer.write(eachOf<ListedMeasure>(...rows), BESIDE)
  describe(`${format}: ten times the rows`, () => {
    for (const rows of [200, 2000]) bench(`${rows} rows`, () => drain(write(measures.slice(0, rows))))
  })
}
