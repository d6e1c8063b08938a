import * as z from 'zod/mini'
import { type Day, rangeOf } from '@/lib/dates'
import {
  countrySchema,
  languageSchema,
  optionalTextSchema,
  orNull,
  partialDateSchema,
  textSchema,
} from '@/lib/text-schemas'
import { urlSchema } from './address'
import { SOURCE_KINDS } from './types'

/** A document that somebody can open. Its address is its identity. */
export const sourceSchema = z.object({
  url: urlSchema,
  publisher: textSchema(200),
  /** Whose story it repeats, where that is somebody else's. */
  origin: optionalTextSchema(200),
  publisherCountry: orNull(countrySchema),
  kind: z.enum(SOURCE_KINDS, { error: 'unknown_code' }),
  title: optionalTextSchema(500),
  publishedOn: orNull(partialDateSchema),
  language: languageSchema,
  archiveUrl: orNull(urlSchema),
  opened: z._default(z.boolean(), true),
})
/** Whether it says that it will be published after a day on which somebody cites it. */
export const isPublishedAhead = ({ publishedOn }: { publishedOn: string | null }, day: Day): boolean =>
  publishedOn !== null && rangeOf(publishedOn).earliest > day

export type SourceInput = z.output<typeof sourceSchema>
