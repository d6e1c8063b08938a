/** What all saves of measures share: one transaction, one after the other. */
import 'server-only'
import { db, type Transaction } from '@/lib/database/client'
import { notePostponed } from '@/lib/guard/fate'
import { isHeldUp, LONG_WAIT_MS, queueUp } from './queue'
import { SaveRefusal, type SaveRefused } from './refusal'

/** Work that was only tried. */
class Undone extends Error {
  constructor(readonly answer: unknown) {
    super('undone')
  }
}

/** A day: for who loads a file of any size, and looks at it. */
export const WITHOUT_CLOCK = { timeout: 24 * 60 * 60 * 1000, waitMs: LONG_WAIT_MS }

type Options = {
  /** Answers with what the work would do, and leaves everything as it was. */
  undo?: boolean
  /** Milliseconds after which it is given up; null: as for every save. */
  timeout?: number | null
  /** Milliseconds that it waits for other saves. */
  waitMs?: number
}

export async function inTransaction<Answer>(
  work: (tx: Transaction) => Promise<Answer>,
  { undo = false, timeout = null, waitMs }: Options = {},
): Promise<Answer | SaveRefused> {
  try {
    return await db().$transaction(
      async (tx) => {
        await queueUp(tx, waitMs)
        const answer = await work(tx)
        if (undo) throw new Undone(answer)
        return answer
      },
      timeout === null ? {} : { timeout },
    )
  } catch (error) {
    if (error instanceof SaveRefusal) return error.answer
    if (error instanceof Undone) return error.answer as Answer
    if (!isHeldUp(error)) throw error
    notePostponed()
    return { ok: false, reason: 'busy' }
  }
}
