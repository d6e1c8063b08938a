/** What a save answers, and how it is undone with an expected answer. */
import type { Measure } from '../types'
import type { Duplicate } from './duplicates'

/** An error code at the path of a field. */
export type Issue = { path: (string | number)[]; code: string }

export type SavedMeasure = { ok: true; slug: string; version: number }
export type SaveRefused =
  | { ok: false; reason: 'invalid'; issues: Issue[] }
  | { ok: false; reason: 'duplicate'; duplicates: Duplicate[] }
  | { ok: false; reason: 'stale'; current: Measure }
  | { ok: false; reason: 'missing' }
  /** Somebody else is saving for so long that it was given up. */
  | { ok: false; reason: 'busy' }

/** A transaction that ends by throwing this is rolled back, and its answer is an expected one. */
export class SaveRefusal extends Error {
  constructor(
    readonly answer: SaveRefused,
    why: string = answer.reason,
  ) {
    super(why)
  }
}

export const refuseWrong = (issues: Issue[]) => {
  if (issues.length > 0) throw new SaveRefusal({ ok: false, reason: 'invalid', issues })
}
