import '@/testing/seed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GOLDEN } from '@/testing/golden'
import type { MeasureInput } from '../schema'
import { diffMeasures, type FieldChange } from './revision'

/** Those that are read in no time: a list of hundreds of goods shows nothing more. */
const INPUTS = GOLDEN.measures
  .map(({ slug: _, ...input }): MeasureInput => input)
  .filter((input) => JSON.stringify(input).length < 4000)
const inputArb = fc.constantFrom(...INPUTS)
/** One record with some fields of another. */
const mixedArb = fc
  .tuple(inputArb, inputArb, fc.subarray(Object.keys(INPUTS[0] ?? {}) as (keyof MeasureInput)[]))
  .map(([one, other, fields]) => ({
    before: one,
    after: { ...one, ...Object.fromEntries(fields.map((field) => [field, other[field]])) } as MeasureInput,
  }))

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const apply = (input: MeasureInput, changes: readonly FieldChange[]) => ({
  ...input,
  ...Object.fromEntries(changes.map(({ field, after }) => [field, after])),
})

it('leads from the one version to the other, and back', () => {
  fc.assert(
    fc.property(mixedArb, ({ before, after }) => {
      expect(apply(before, diffMeasures(before, after))).toEqual(plain(after))
      expect(apply(after, diffMeasures(after, before))).toEqual(plain(before))
    }),
  )
})

it('is the other way round the same, with both sides exchanged', () => {
  fc.assert(
    fc.property(mixedArb, ({ before, after }) => {
      const back = diffMeasures(after, before).map((change) => ({
        ...change,
        before: change.after,
        after: change.before,
      }))
      expect(back).toEqual(diffMeasures(before, after))
    }),
  )
})

it('names a field once, in the order of the record, and only where something differs', () => {
  fc.assert(
    fc.property(mixedArb, ({ before, after }) => {
      const fields = diffMeasures(before, after).map(({ field }) => field)
      const differing = (Object.keys(after) as (keyof MeasureInput)[]).filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
      )
      expect(fields).toEqual(differing)
    }),
  )
})

it.each([
  ['a key that is missing', { goods: undefined }],
  ['nothing', { goods: null }],
])('takes %s for nothing', (_, change) => {
  const [input] = INPUTS as [MeasureInput]
  expect(diffMeasures({ ...input, goods: null }, { ...input, ...change } as MeasureInput)).toEqual([])
  expect(diffMeasures({ ...input, ...change } as MeasureInput, { ...input, goods: 'Fish' })).toEqual([
    { field: 'goods', before: null, after: 'Fish' },
  ])
})
