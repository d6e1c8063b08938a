/**
 * Shapes of text that several nouns share. Messages are codes of the catalogue's `errors`, "code" or "code:limit". Schemas of
 * the record's form are zod/mini, a third of zod in the browser; the server puts them into those of zod as they are.
 */
import * as z from 'zod/mini'
import { COUNTRIES } from './countries'
import { parsePartialDate } from './dates'
import { findRefusedSign, hasLetter, hasMark } from './signs'
import type { LocalizedText } from './texts'

const withoutRefused = (text: string, context: z.core.$RefinementCtx<string>) => {
  const message = findRefusedSign(text)
  if (message) context.addIssue({ code: 'custom', message })
}
const shorterThan = (limit: number) =>
  z.string().check(z.maxLength(limit, `too_long:${limit}`), z.superRefine(withoutRefused))

/** The value; null where it is absent. */
export const orNull = <Value extends z.ZodMiniType>(value: Value) =>
  z.pipe(
    z.nullish(value),
    z.transform((given: z.output<Value> | null | undefined) => given ?? null),
  )

/**
 * One trimmed text of at most `limit` characters, with something to read. It stays as it was typed: a register tells 神 from
 * its other form, which NFC does not; searches fold both. `isFilled`: what is enough for
 * that, where it is less than a letter.
 */
export const textSchema = (limit: number, isFilled: (text: string) => boolean = hasLetter) =>
  z.pipe(
    z.pipe(
      z.string({ error: 'required' }),
      z.transform((text) => text.trim()),
    ),
    shorterThan(limit).check(z.refine(isFilled, 'required')),
  )

/** The same, or null when it is absent or nothing of it can be seen. */
export const optionalTextSchema = (limit: number) =>
  z.pipe(
    z.pipe(
      z.nullish(z.string({ error: 'invalid_text' })),
      z.transform((text) => (text && (hasMark(text) || findRefusedSign(text)) ? text.trim() : null)),
    ),
    z.nullable(shorterThan(limit)),
  )

/** A text in some of the three languages; blank ones are left out. */
export const localizedTextSchema = (limit: number) =>
  z.pipe(
    z.nullish(
      z.partial(
        z.strictObject({
          en: optionalTextSchema(limit),
          ja: optionalTextSchema(limit),
          zh: optionalTextSchema(limit),
        }),
      ),
    ),
    z.transform(
      (texts): LocalizedText =>
        Object.fromEntries(Object.entries(texts ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]))),
    ),
  )

export const requiredLocalizedTextSchema = (limit: number) =>
  localizedTextSchema(limit).check(z.refine((texts) => Object.values(texts).some(hasLetter), 'one_language'))

export const partialDateSchema = z.string({ error: 'required' }).check(
  z.trim(),
  z.minLength(1, 'required'),
  z.refine((text) => parsePartialDate(text) !== null, { error: 'invalid_date', abort: true }),
  // A year outside of these is a slip of the hand.
  z.refine((text) => text >= '1900' && text < '2101', 'date_out_of_range'),
)

export const countrySchema = z
  .string({ error: 'required' })
  .check(z.refine((code) => COUNTRIES.has(code), 'invalid_country'))
/** BCP 47, as far as titles need it: "en", "zh-Hans", "pt-BR". */
export const languageSchema = z
  .string({ error: 'required' })
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'invalid_language'))
