import { z } from 'zod'
import { parsePartialDate } from '@/lib/dates'
import { slugSchema } from '@/lib/measures/schema'
import { hasMark } from '@/lib/signs'
import { urlSchema } from '@/lib/sources/address'
import { optionalTextSchema, requiredLocalizedTextSchema, textSchema } from '@/lib/text-schemas'
import { QUALIFIERS } from './types'

const isPeriod = (text: string) =>
  text.split('/').length <= 2 && text.split('/').every((side) => side === '..' || parsePartialDate(side) !== null)

export const indicatorSchema = z.object({
  key: slugSchema,
  label: requiredLocalizedTextSchema(300),
  unit: textSchema(60, hasMark),
  observations: z
    .array(
      z.object({
        period: z.string().refine(isPeriod, 'invalid_date'),
        value: z.number(),
        qualifier: z.enum(QUALIFIERS, { error: 'unknown_code' }),
        source: urlSchema,
        note: optionalTextSchema(1000),
      }),
    )
    .min(1, 'required'),
})
export type IndicatorInput = z.output<typeof indicatorSchema>
