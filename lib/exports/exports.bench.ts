import { bench, describe } from 'vitest'
import type { Measure } from '@/lib/measures/types'
import { writeCsv } from './csv'
import { encodeTexts } from './encode'
import { writeJson } from './json'
import { CONTEXT, eachOf, makeMeasure } from './measure.cases'
import { writeXlsx } from './xlsx'

const measures = Array.from({ length: 2000 }, (_, index) => makeMeasure({ id: index, slug: `measure-${index}` }))

async function drain(chunks: AsyncIterable<unknown>) {
  for await (const _ of chunks);
}

const WRITERS = {
  csv: (rows: AsyncIterable<Measure>) => encodeTexts(writeCsv(rows, CONTEXT, { bom: true })),
  json: (rows: AsyncIterable<Measure>) => encodeTexts(writeJson(rows, CONTEXT, () => eachOf())),
  xlsx: (rows: AsyncIterable<Measure>) => writeXlsx(rows, CONTEXT),
}

for (const [format, write] of Object.entries(WRITERS)) {
  describe(`${format}: ten times the rows`, () => {
    for (const rows of [200, 2000]) bench(`${rows} rows`, () => drain(write(eachOf(...measures.slice(0, rows)))))
  })
}
