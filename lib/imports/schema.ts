/** The `measures/2` format: a whole data set, as it is shipped, loaded and exported. `measures/1` is read too. */
import { z } from 'zod'
import { rangeOf, today } from '@/lib/dates'
import { indicatorSchema } from '@/lib/indicators/schema'
import { measureRecordSchema, slugSchema } from '@/lib/measures/schema'
import { isAhead } from '@/lib/measures/status/observed'
import { urlSchema } from '@/lib/sources/address'
import { isPublishedAhead, sourceSchema } from '@/lib/sources/schema'
import {
  countrySchema,
  optionalTextSchema,
  orNull,
  partialDateSchema,
  requiredLocalizedTextSchema,
  textSchema,
} from '@/lib/text-schemas'

export const FORMAT = 'measures/2'
/** Formats that are read; the older one has no parts, starts, origins or release. */
export const FORMATS = ['measures/1', FORMAT] as const

const authoritySchema = z.object({
  key: slugSchema,
  name: requiredLocalizedTextSchema(300),
  abbreviation: optionalTextSchema(40),
  country: orNull(countrySchema),
  url: orNull(urlSchema),
})
export type AuthorityInput = z.output<typeof authoritySchema>

/** The month of a release, with a letter for a further one of it. As text, a later one is greater. */
const releaseSchema = z.string('unexpected').regex(/^20\d\d-(0[1-9]|1[0-2])[b-z]?$/, 'invalid_date')

const wholeSchema = z.object({
  format: z.enum(FORMATS, { error: 'unknown_code' }),
  /** Which of the shipped sets it is, "2026-11"; none where it is an exported list, or of the older format. */
  release: releaseSchema.nullish().transform((release) => release ?? null),
  /** The last day of which the data knows. */
  coverageDay: partialDateSchema,
  coverageNote: textSchema(4000),
  authorities: z.array(authoritySchema).default([]),
  sources: z.array(sourceSchema),
  measures: z.array(measureRecordSchema),
  indicators: z.array(indicatorSchema).default([]),
})
/**
 * No source of the future. The day to which the set reaches has been, even where a machine's clock is behind.
 * Nothing of a shipped set is dated after the day to which it reaches: what lies ahead stands in a text, as a start or a term.
 */
export const datasetSchema = wholeSchema.superRefine(({ release, coverageDay, sources, measures }, context) => {
  const reach = rangeOf(coverageDay).latest
  const [, known = reach] = [today(), reach].sort()
  sources.forEach((source, index) => {
    if (!isPublishedAhead(source, known)) return
    context.addIssue({ code: 'custom', path: ['sources', index, 'publishedOn'], message: 'published_ahead' })
  })
  if (release === null) return
  measures.forEach(({ events }, index) => {
    events.forEach((event, position) => {
      if (!isAhead(event, reach)) return
      const path = ['measures', index, 'events', position, 'date']
      context.addIssue({ code: 'custom', path, message: 'after_coverage' })
    })
  })
})
export type Dataset = z.output<typeof datasetSchema>
