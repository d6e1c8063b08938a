/** Shapes of text that several nouns share. Messages are codes of the catalogue's `errors`, "code" or "code:limit". */
import { z } from 'zod'
import { parsePartialDate } from './dates'

// Control characters (tab and line break aside) are never typed by a person, and PostgreSQL refuses NUL.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: that is what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: that is what it looks for

export const hasControlCharacters = (text: string) => CONTROL.test(text) || !text.isWellFormed()

/** One trimmed, NFC-normalised, non-empty text of at most `limit` characters. */
export const textSchema = (limit: number) =>
  z
    .string({ error: 'required' })
    .transform((text) => text.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .max(limit, `too_long:${limit}`)
        .refine((text) => !hasControlCharacters(text), 'control_characters'),
    )

/** The same, or null when it is absent or blank. */
export const optionalTextSchema = (limit: number) =>
  z
    .string({ error: 'invalid_text' })
    .nullish()
    .transform((text) => text?.trim().normalize('NFC') || null)
    .pipe(
      z
        .string()
        .max(limit, `too_long:${limit}`)
        .refine((text) => !hasControlCharacters(text), 'control_characters')
        .nullable(),
    )

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
  localizedTextSchema(limit).refine((texts) => Object.keys(texts).length > 0, 'one_language')

export const partialDateSchema = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .refine((text) => parsePartialDate(text) !== null, { error: 'invalid_date', abort: true })
  // A year outside of these is a slip of the hand.
  .refine((text) => text >= '1900' && text < '2101', 'date_out_of_range')

const isHttpUrl = (text: string) => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

/** An http(s) address; `javascript:` and its like are refused here, once for every field. */
export const urlSchema = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .max(2000, 'too_long:2000')
  .refine((text) => isHttpUrl(text) && !/\s/.test(text) && !hasControlCharacters(text), 'invalid_url')

/** ISO 3166-1 alpha-2 (EU included). */
export const countrySchema = z.string({ error: 'required' }).regex(/^[A-Z]{2}$/, 'invalid_country')
/** BCP 47, as far as titles need it: "en", "zh-Hans", "pt-BR". */
export const languageSchema = z
  .string({ error: 'required' })
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'invalid_language')
