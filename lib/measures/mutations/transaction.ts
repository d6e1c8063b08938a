/** What all saves of measures share: one transaction, one after the other, and answers that undo it. */
import 'server-only'
import { db, type Transaction } from '@/lib/db'
import type { Measure } from '../types'
import type { Duplicate } from './duplicates'
import { queueUp } from './queue'
import type { Issue } from './surroundings'

export type Saved = { ok: true; slug: string; version: number }
export type Refused =
  | { ok: false; reason: 'invalid'; issues: Issue[] }
  | { ok: false; reason: 'duplicate'; duplicates: Duplicate[] }
  | { ok: false; reason: 'stale'; current: Measure }
  | { ok: false; reason: 'missing' }

/** A transaction that ends by throwing this is rolled back, and its answer is an expected one. */
export class Refusal extends Error {
  constructor(readonly answer: Refused) {
    super(answer.reason)
  }
}

/** Work that was only tried. */
class Undone extends Error {
  constructor(readonly answer: unknown) {
    super('undone')
  }
}

/** `undo`: answers with what the work would do, and leaves everything as it was. */
export async function inTransaction<Answer>(
  work: (tx: Transaction) => Promise<Answer>,
  { undo = false } = {},
): Promise<Answer | Refused> {
  try {
    return await db().$transaction(async (tx) => {
      await queueUp(tx)
      const answer = await work(tx)
      if (undo) throw new Undone(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    if (error instanceof Undone) return error.answer as Answer
    throw error
  }
}

export const refuseWrong = (issues: Issue[]) => {
  if (issues.length > 0) throw new Refusal({ ok: false, reason: 'invalid', issues })
}
