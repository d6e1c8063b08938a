/** A synthetic data set in the `measures/2` format, as text that can be loaded: a record or a source a line. */
import { FORMAT } from '@/bench/product/schemas'
import { GOLDEN } from '@/testing/golden'
import { makeSyntheticMeasure } from './measure'
import { makeSource, SOURCES_EACH } from './source'

export const COVERAGE = {
  coverageDay: GOLDEN.coverageDay,
  coverageNote: 'Synthetic records for measurements: none of them is true.',
}
export const SYNTHETIC_AUTHORITIES = GOLDEN.authorities
export const AUTHORITY_NAMES = new Map(SYNTHETIC_AUTHORITIES.map(({ key, name }) => [key, name]))

function* lines(count: number, make: (index: number) => unknown): Generator<string> {
  for (let index = 0; index < count; index += 1) yield `${index === 0 ? '' : ','}\n${JSON.stringify(make(index))}`
}

/** Holds one record at a time, however many there are. */
export function* writeDataset(records: number): Generator<string> {
  const head = JSON.stringify({ format: FORMAT, ...COVERAGE, authorities: SYNTHETIC_AUTHORITIES })
  yield `${head.slice(0, -1)},"measures":[`
  yield* lines(records, makeSyntheticMeasure)
  yield '\n],"sources":['
  yield* lines(records * SOURCES_EACH, makeSource)
  yield '\n]}\n'
}
