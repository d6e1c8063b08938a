import { z } from 'zod'
import { countrySchema, languageSchema, optionalTextSchema, partialDateSchema, textSchema, urlSchema } from '@/lib/text'
import { SOURCE_KINDS } from './types'

/** A document that somebody can open. Its address is its identity. */
export const sourceSchema = z.object({
  url: urlSchema,
  publisher: textSchema(200),
  /** Whose story it repeats, where that is somebody else's. */
  origin: optionalTextSchema(200),
  publisherCountry: countrySchema.nullish().transform((country) => country ?? null),
  kind: z.enum(SOURCE_KINDS, { error: 'unknown_code' }),
  title: optionalTextSchema(500),
  publishedOn: partialDateSchema.nullish().transform((date) => date ?? null),
  language: languageSchema,
  archiveUrl: urlSchema.nullish().transform((url) => url ?? null),
  opened: z.boolean().default(true),
})
export type SourceInput = z.output<typeof sourceSchema>
