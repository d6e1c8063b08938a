/** Lines of which nothing can be said: what they are is no name, no code and no subject. */
import { hasControlCharacters, hasLetter } from '@/lib/signs'
import { digitsIn } from './match-codes'
import type { UncheckedReason } from './types'

export const LINE_LIMIT = 500

/** Before anything is looked for: what could mean something else to whoever reads it. */
export function findTrouble(text: string): UncheckedReason | null {
  if (text.length > LINE_LIMIT) return 'long'
  if (hasControlCharacters(text)) return 'control'
  return hasLetter(text) ? null : 'signs'
}

/** How a spreadsheet takes a cell for something to reckon, and not for a name. */
const FORMULA = /^\s*(?:[=@]|[+-](?=.*[\d(]))/u
const ADDRESS = /^\s*(?:[a-z][a-z+.-]*:\/\/|www\.|\S+@\S+\.\S+\s*$)/iu
const AMOUNT = /^[\p{Sc}\s\d.,:/%+()-]+$/u

/** After nothing was found: what nobody is called. */
export function findNonsense(text: string): UncheckedReason | null {
  const plain = text.normalize('NFKC')
  if (FORMULA.test(plain)) return 'formula'
  if (digitsIn(text) !== null || AMOUNT.test(plain)) return 'digits'
  return ADDRESS.test(plain) ? 'address' : null
}
