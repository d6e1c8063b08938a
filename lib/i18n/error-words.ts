/** What went wrong, in words: the codes of schemas ("too_long:128") with the catalogue's messages, on both sides. */
import type { Words } from './catalogue'
import { forBrowser, type Sayable, say } from './message'

/** By code; `limit` is what follows the colon of "too_long:128". */
export type ErrorWords = Readonly<Record<string, Sayable<string>>>

const SHARED = [
  'required',
  'too_long',
  'control_characters',
  'refused_sign',
  'invalid_text',
  'unknown_code',
  'away',
  'unexpected',
] as const satisfies readonly (keyof Words['errors'])[]

/** What any field can have, what the forms of one noun say beside it, and codes of the catalogue that those have `also`. */
export function prepareErrorWords(
  words: Words,
  own: Readonly<Record<string, string>>,
  also: readonly (keyof Words['errors'])[] = [],
): ErrorWords {
  const errors = forBrowser(words.errors)
  return { ...Object.fromEntries([...SHARED, ...also].map((code) => [code, errors[code]])), ...forBrowser(own) }
}

/** A code that nobody knows is told as one that was not expected. */
export function explainError(errors: ErrorWords, message: string): string {
  const [code = '', limit = ''] = message.split(':')
  return say(errors[code] ?? errors.unexpected ?? code, { limit })
}
