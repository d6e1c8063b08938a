/** Lists that an editor follows as one story, from prisma/data/threads.json. For the server. */
import * as z from 'zod/mini'
import { requiredLocalizedTextSchema } from '@/lib/text-schemas'
import threads from '../../../prisma/data/threads.json'
import { slugSchema } from '../schema'

/** Two or three words, and two or three sentences. */
const [LONGEST_NAME, LONGEST_STANDFIRST] = [30, 500]

/**
 * `query` is that of the list's own address. `standfirst` says what no number says, and only what stands in a record. Where a
 * thread has a trigger, its ladder holds what answers that, whatever else the list finds.
 */
const threadSchema = z.strictObject({
  slug: slugSchema,
  name: requiredLocalizedTextSchema(LONGEST_NAME),
  standfirst: requiredLocalizedTextSchema(LONGEST_STANDFIRST),
  query: z.string().check(z.minLength(1)),
  trigger: z.nullable(slugSchema),
})
export type Thread = z.output<typeof threadSchema>

export const THREADS: readonly Thread[] = z.array(threadSchema).parse(threads)
