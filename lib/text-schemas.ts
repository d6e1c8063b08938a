/** Shapes of text that several nouns share. Messages are codes of the catalogue's `errors`, "code" or "code:limit". */
import { z } from 'zod'
import { COUNTRIES } from './countries'
import { parsePartialDate } from './dates'
import { findRefusedSign, hasLetter, hasMark } from './signs'

const withoutRefused = (text: string, context: z.core.$RefinementCtx<string>) => {
  const message = findRefusedSign(text)
  if (message) context.addIssue({ code: 'custom', message })
}
const shorterThan = (limit: number) => z.string().max(limit, `too_long:${limit}`).superRefine(withoutRefused)

/**
 * One trimmed, NFC-normalised text of at most `limit` characters, with something to read. `isFilled`: what is enough for
 * that, where it is less than a letter.
 */
export const textSchema = (limit: number, isFilled: (text: string) => boolean = hasLetter) =>
  z
    .string({ error: 'required' })
    .transform((text) => text.trim().normalize('NFC'))
    .pipe(shorterThan(limit).refine(isFilled, 'required'))

/** The same, or null when it is absent or nothing of it can be seen. */
export const optionalTextSchema = (limit: number) =>
  z
    .string({ error: 'invalid_text' })
    .nullish()
    .transform((text) => (text && (hasMark(text) || findRefusedSign(text)) ? text.trim().normalize('NFC') : null))
    .pipe(shorterThan(limit).nullable())

/** A text in some of the three languages; blank ones are left out. */
export const localizedTextSchema = (limit: number) =>
  z
    .strictObject({
      en: optionalTextSchema(limit),
      ja: optionalTextSchema(limit),
      zh: optionalTextSchema(limit),
    })
    .partial()
    .nullish()
    .transform((texts) =>
      Object.fromEntries(Object.entries(texts ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]))),
    )

export const requiredLocalizedTextSchema = (limit: number) =>
  localizedTextSchema(limit).refine((texts) => Object.values(texts).some(hasLetter), 'one_language')

export const partialDateSchema = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .refine((text) => parsePartialDate(text) !== null, { error: 'invalid_date', abort: true })
  // A year outside of these is a slip of the hand.
  .refine((text) => text >= '1900' && text < '2101', 'date_out_of_range')

export const countrySchema = z.string({ error: 'required' }).refine((code) => COUNTRIES.has(code), 'invalid_country')
/** BCP 47, as far as titles need it: "en", "zh-Hans", "pt-BR". */
export const languageSchema = z
  .string({ error: 'required' })
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'invalid_language')
