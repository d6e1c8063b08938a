/**
 * What an editor points out along the river, from prisma/data/annotations.json: records, each with a short name of its own.
 * `since`: what came later answers it; so it is called in a sentence, and numbers are compared with those before its month.
 */
import * as z from 'zod/mini'
import { requiredLocalizedTextSchema } from '@/lib/text-schemas'
import annotations from '../../../prisma/data/annotations.json'
import { slugSchema } from '../schema'

/** In the picture there is room for so many. */
const MOST_ANNOTATIONS = 8
/** Two or three words. */
const LONGEST_LABEL = 24

export const annotationsSchema = z
  .array(
    z.strictObject({
      slug: slugSchema,
      label: requiredLocalizedTextSchema(LONGEST_LABEL),
      since: z.optional(requiredLocalizedTextSchema(2 * LONGEST_LABEL)),
    }),
  )
  .check(z.maxLength(MOST_ANNOTATIONS))

export const ANNOTATIONS = annotationsSchema.parse(annotations)
