/** The form in which an editor answers a data release. */
import { z } from 'zod'
import { readTakenFields } from '@/lib/measures/form/choices'
import { stampFields } from '@/lib/measures/form/submission'

/** Why nothing was saved, in words, and the fields that were to be taken. */
export type AnswerState = { problems: string[]; taken: string[] } | null
export type AnswerAction = (previous: AnswerState, posted: FormData) => Promise<AnswerState>

const answeringSchema = z.object({
  // The largest number that the database has for a row.
  difference: stampFields.version.unwrap().max(2_147_483_647, 'unexpected'),
  version: stampFields.version.unwrap(),
  /** The button that leaves all fields as they are, whatever is chosen for them. */
  leave: z.string().optional(),
})

/** Null when no form of ours sends such a thing. */
export function readAnswer(posted: FormData) {
  const parsed = answeringSchema.safeParse(Object.fromEntries(posted))
  if (!parsed.success) return null
  const { difference: id, version, leave } = parsed.data
  return { id, version, taken: leave === undefined ? readTakenFields(posted) : [] }
}
