/** What a form takes for a date; files have the stored form alone. */
import * as z from 'zod/mini'
import { today } from '@/lib/dates'
import { partialDateSchema } from '@/lib/text-schemas'
import { isAmbiguousDate } from './read'
import { typedToStored } from './resolve'

/** A date in any form in which people type one; what moves is the day on which it is typed. */
export const typedDateSchema = z.pipe(
  z.pipe(
    z.string({ error: 'required' }).check(z.refine((typed) => !isAmbiguousDate(typed), 'ambiguous_date')),
    z.transform((typed) => typedToStored(typed, today()) ?? typed),
  ),
  partialDateSchema,
)
