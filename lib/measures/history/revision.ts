/** What one saved version changed against the one before. */
import { isDeepStrictEqual } from 'node:util'
import type { MeasureInput } from '../schema'

export type FieldKey = keyof MeasureInput | 'archived'
export type FieldChange = { field: FieldKey; before: unknown; after: unknown }

export type Revision = {
  version: number
  /** ISO instant. */
  at: string
  author: string
  reason: string
  changes: FieldChange[]
}

// JSON is how both sides are kept: `undefined` and a missing key are the same there.
const plain = (value: unknown) => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

/** Field by field, in the order of the record; nothing against nothing is no change. A first version has no `before`. */
export function diffMeasures(before: MeasureInput | null, after: MeasureInput): FieldChange[] {
  return (Object.keys(after) as (keyof MeasureInput)[])
    .map((field) => ({ field, before: plain(before?.[field]), after: plain(after[field]) }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after))
}
