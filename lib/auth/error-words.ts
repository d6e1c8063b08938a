/** The words of error codes for the browser, where the catalogue is not. */
import type { Words } from '@/lib/i18n/catalogue'

/** By code; "{limit}" stands for what follows the colon of "too_long:128". */
export type ErrorWords = Record<string, string>

type Explanations = Record<string, (limit: string) => string>

const SHARED = ['required', 'too_long', 'control_characters', 'invalid_text', 'unknown_code', 'unexpected']

export function prepareErrorWords(words: Words): ErrorWords {
  const shared = Object.entries(words.errors as Explanations).filter(([code]) => SHARED.includes(code))
  const own = Object.entries(words.auth.errors as Explanations)
  return Object.fromEntries([...shared, ...own].map(([code, explain]) => [code, explain('{limit}')]))
}

export function explainCode(errors: ErrorWords, message: string): string {
  const [code = '', limit = ''] = message.split(':')
  return (errors[code] ?? errors.unexpected ?? code).replace('{limit}', limit)
}
