/** What the forms of saved views take. Messages are codes of the catalogue's `errors` and `views.errors`. */
import { z } from 'zod'
import { slugSchema } from '@/lib/measures/schema'
import { textSchema } from '@/lib/text-schemas'
import { isCode } from './code'
import { canonicalQuery } from './query'
import { STANDFIRST_LIMIT, VIEW_NAME_LIMIT, VIEW_QUERY_LIMIT, VISIBILITIES } from './types'

const THREAD_SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const THREAD_SLUG_LIMIT = 40

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
const orBlank = <Value extends z.core.$ZodType<unknown, string>>(value: Value) =>
  z
    .string()
    .trim()
    .transform((text) => text || null)
    .pipe(z.nullable(value))

/** Left blank, a list is followed no more: an address without a text is none, nor is one the other way. */
export const viewThreadSchema = z
  .object({
    code: codeSchema,
    slug: orBlank(z.string().max(THREAD_SLUG_LIMIT, `too_long:${THREAD_SLUG_LIMIT}`).regex(THREAD_SLUG, 'thread_slug')),
    standfirst: orBlank(textSchema(STANDFIRST_LIMIT)),
    trigger: orBlank(slugSchema),
  })
  .refine(({ slug, standfirst }) => (slug === null) === (standfirst === null), {
    path: ['standfirst'],
    error: 'thread_halves',
  })
export type ViewThread = z.output<typeof viewThreadSchema>
export const viewCodeSchema = z.object({ code: codeSchema })
