/** Short permanent addresses. */
import { randomInt } from 'node:crypto'

// Without those that are taken for one another when they are read aloud or copied by hand (0 and o, 1, i and l).
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 8

/** Out of some 850,000,000,000. */
export const makeCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

export const isCode = (text: string): boolean =>
  text.length === LENGTH && [...text].every((letter) => ALPHABET.includes(letter))
