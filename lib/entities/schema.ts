/** What an entity of the shipped list must be. */
import * as z from 'zod/mini'
import { ENTITY_KINDS } from '@/lib/measures/codes'
import { entitySlugSchema } from '@/lib/measures/schema'
import { countrySchema, orNull, requiredLocalizedTextSchema, textSchema } from '@/lib/text-schemas'

/** The check digit of a 法人番号 comes first: nine less the weighted sum of the others. */
function isHoujin(number: string): boolean {
  const [check, ...digits] = [...number].map(Number)
  const sum = digits.reduceRight((total, digit, at) => total + digit * ((digits.length - 1 - at) % 2 === 0 ? 1 : 2), 0)
  return check === 9 - (sum % 9)
}

export const entitySchema = z.strictObject({
  slug: entitySlugSchema,
  kind: z.enum(ENTITY_KINDS),
  country: orNull(countrySchema),
  name: requiredLocalizedTextSchema(300),
  aliases: z.array(textSchema(300)),
  parent: orNull(entitySlugSchema),
  identifiers: z.strictObject({
    houjin: z.optional(z.string().check(z.regex(/^\d{13}$/), z.refine(isHoujin))),
    lei: z.optional(z.string().check(z.regex(/^[A-Z0-9]{18}\d{2}$/))),
    wikidata: z.optional(z.string().check(z.regex(/^Q[1-9]\d*$/))),
  }),
})
