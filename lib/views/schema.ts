/** What the forms of saved views take. Messages are codes of the catalogue's `errors` and `views.errors`. */
import { z } from 'zod'
import { textSchema } from '@/lib/text-schemas'
import { isCode } from './code'
import { canonicalQuery } from './query'
import { VIEW_NAME_LIMIT, VIEW_QUERY_LIMIT, VISIBILITIES } from './types'

const codeSchema = z.string({ error: 'unexpected' }).refine(isCode, 'unexpected')

const tooLong = `query_too_long:${VIEW_QUERY_LIMIT}`
const querySchema = z
  .string({ error: 'unexpected' })
  .max(VIEW_QUERY_LIMIT, tooLong)
  .transform(canonicalQuery)
  // Written back, one letter of Chinese is nine.
  .pipe(z.string().max(VIEW_QUERY_LIMIT, tooLong))

const namedSchema = z.object({
  name: textSchema(VIEW_NAME_LIMIT),
  visibility: z.enum(VISIBILITIES, 'unknown_code'),
})

export const newViewSchema = namedSchema.extend({ query: querySchema })
export type NewViewInput = z.output<typeof newViewSchema>
export const viewChangeSchema = namedSchema.extend({ code: codeSchema })
export type ViewChange = z.output<typeof viewChangeSchema>
export const viewCodeSchema = z.object({ code: codeSchema })
