/** The form in which an editor answers a data release. */
import * as z from 'zod/mini'
import { CHOICE, readTakenFields } from '@/lib/measures/form/choices'
import { versionSchema } from '@/lib/measures/form/submission'
import { refuse } from '@/lib/plain-form'

const answeringSchema = z.object({
  // The largest number that the database has for a row.
  difference: versionSchema.check(z.lte(2_147_483_647, 'unexpected')),
  version: versionSchema,
  /** The button that leaves all fields as they are, whatever is chosen for them. */
  leave: z.optional(z.string()),
})

/** Null when no form of ours sends such a thing. */
export function readAnswer(posted: FormData) {
  const parsed = answeringSchema.safeParse(Object.fromEntries(posted))
  if (!parsed.success) return null
  const { difference: id, version, leave } = parsed.data
  return { id, version, taken: leave === undefined ? readTakenFields(posted) : [] }
}

/** With what was chosen, field by field. */
export const refuseAnswer = (posted: FormData, errors: Record<string, string>) =>
  refuse(posted, errors, (name) => name.startsWith(CHOICE))
