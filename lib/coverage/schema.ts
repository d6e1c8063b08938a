/** What a look must be to be kept: in the shipped file, and in an editor's form. */
import { z } from 'zod'
import * as mini from 'zod/mini'
import { type Day, parsePartialDate } from '@/lib/dates'
import { slugSchema } from '@/lib/measures/schema'
import { urlSchema } from '@/lib/sources/address'
import { optionalTextSchema, orNull, partialDateSchema } from '@/lib/text-schemas'
import { typedDateSchema } from '@/lib/typed-dates/schema'
import { LOOK_WAYS } from './types'

/** A day, and nothing vaguer: "read through November" does not say whether its last day was. */
const daySchema = partialDateSchema.check(
  mini.refine((text) => parsePartialDate(text)?.precision === 'day', 'invalid_date'),
)
const waySchema = z.enum(LOOK_WAYS, { error: 'unknown_code' })
const numbersSchema = z.record(
  z.string().regex(/^(19|20)\d\d$/, 'invalid_date'),
  z.array(z.number('unexpected').int('unexpected').positive('unexpected')),
)

export const lookSchema = z.object({
  authority: slugSchema,
  readThrough: daySchema,
  how: waySchema,
  index: orNull(urlSchema),
  numbersSeen: numbersSchema,
  note: optionalTextSchema(1000),
})

/** The shipped file: an authority stands there once. */
export const looksSchema = z
  .array(lookSchema)
  .refine((looks) => new Set(looks.map(({ authority }) => authority)).size === looks.length, 'duplicate')

/** What an editor's form sends. Nobody has read tomorrow's notices: `day` is that of the request. */
export const checkSchemaOn = (day: Day) =>
  z.object({
    authority: slugSchema,
    readThrough: mini
      .pipe(typedDateSchema, daySchema)
      .check(mini.refine((through) => through <= day, 'published_ahead')),
    how: waySchema,
    note: optionalTextSchema(1000),
  })
