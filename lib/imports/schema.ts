/** The `measures/1` format: a whole data set, as it is shipped, loaded and exported. */
import { z } from 'zod'
import { indicatorSchema } from '@/lib/indicators/schema'
import { measureRecordSchema, slugSchema } from '@/lib/measures/schema'
import { sourceSchema } from '@/lib/sources/schema'
import { optionalTextSchema, partialDateSchema, requiredLocalizedTextSchema, textSchema, urlSchema } from '@/lib/text'

export const FORMAT = 'measures/2'
/** Formats that are read; the older one has no parts, starts, origins or release. */
export const FORMATS = ['measures/1', FORMAT] as const

const authoritySchema = z.object({
  key: slugSchema,
  name: requiredLocalizedTextSchema(300),
  abbreviation: optionalTextSchema(40),
  country: optionalTextSchema(2),
  url: urlSchema.nullish().transform((url) => url ?? null),
})

export const datasetSchema = z.object({
  format: z.enum(FORMATS),
  /** Which of the shipped sets it is, "2026-11"; none of them where there is none. */
  release: optionalTextSchema(20),
  /** The last day of which the data knows. */
  coverageDay: partialDateSchema,
  coverageNote: textSchema(4000),
  authorities: z.array(authoritySchema).default([]),
  sources: z.array(sourceSchema),
  measures: z.array(measureRecordSchema),
  indicators: z.array(indicatorSchema).default([]),
})
export type Dataset = z.output<typeof datasetSchema>
