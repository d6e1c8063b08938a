/** The words of error codes for the browser, where the catalogue is not. */
import type { Words } from './catalogue'

/** By code; "{limit}" stands for what follows the colon of "too_long:128". */
export type ErrorWords = Record<string, string>

type Explanations = Record<string, (limit: string) => string>

const SHARED = [
  'required',
  'too_long',
  'control_characters',
  'refused_sign',
  'invalid_text',
  'unknown_code',
  'away',
  'unexpected',
]

/** What any field can have, and what the forms of one noun say beside it. */
export function prepareErrorWords(words: Words, own: Explanations): ErrorWords {
  const shared = Object.entries(words.errors as Explanations).filter(([code]) => SHARED.includes(code))
  return Object.fromEntries([...shared, ...Object.entries(own)].map(([code, explain]) => [code, explain('{limit}')]))
}

export function explainCode(errors: ErrorWords, message: string): string {
  const [code = '', limit = ''] = message.split(':')
  return (errors[code] ?? errors.unexpected ?? code).replace('{limit}', limit)
}
