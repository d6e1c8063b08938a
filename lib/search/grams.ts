/** What an index knows a text by: its characters, pairs of them, and words of scripts that write them apart. */
import { isShortLatin, LATIN, type Sought, wordOf } from './sought'

// From here on scripts write words without spaces between them.
const FIRST_WIDE = 0x2e80
const isWide = (character: string) => (character.codePointAt(0) ?? 0) >= FIRST_WIDE
const isSpace = (character: string) => character === ' ' || character === '\n'
/** Letters that every text has: words are known by how they begin. */
const isPlain = (gram: string) => isShortLatin(gram)

const charactersOf = (folded: string) => [...new Set(folded)].filter((character) => !isSpace(character))

/** Neighbours without a space, each pair once. */
function pairsOf(folded: string): string[] {
  const pairs = new Set<string>()
  let before = ' '
  for (const character of folded) {
    if (!isSpace(before) && !isSpace(character)) pairs.add(before + character)
    before = character
  }
  return [...pairs]
}

/**
 * What stands between spaces, hyphens and wide characters, each once: a part without any of these lies within one of them.
 * Short names are of words that others have too, and would else be a word of their own for each record.
 */
const plainPartsOf = (folded: string) => [...new Set(folded.match(/[^\s\-\u2e80-\u{10ffff}]+/gu) ?? [])]
const isLong = (part: string) => [...part].length > 2

/** Those that are no character and no pair. */
export const plainWordsOf = (folded: string): string[] => plainPartsOf(folded).filter(isLong)

/** The first letter and the first two of each word of Latin script, after a space: by these a word so short is found. */
function beginningsOf(folded: string): string[] {
  const beginnings = new Set<string>()
  for (const [, first = '', second = ''] of folded.matchAll(BEGINNING)) {
    beginnings.add(` ${first}`)
    if (second) beginnings.add(` ${first}${second}`)
  }
  return [...beginnings]
}
const BEGINNING = new RegExp(`(?<![${LATIN}])([a-z\u00df-\u024f])([a-z\u00df-\u024f]?)`, 'gu')

export const gramsOf = (folded: string): string[] => [
  ...charactersOf(folded).filter((gram) => !isPlain(gram)),
  ...pairsOf(folded).filter((gram) => !isPlain(gram)),
  ...beginningsOf(folded),
  ...plainWordsOf(folded),
]

/** Those of a phrase that begin a word in it, wherever it stands: what comes first may be the end of one. */
const shortGramsOf = (sought: string) =>
  plainPartsOf(sought)
    .filter((part) => !isLong(part))
    .flatMap((part) => {
      if (!isPlain(part)) return [part]
      return new RegExp(`[^${LATIN}]${part}`).test(sought) ? [` ${part}`] : []
    })

/**
 * Which of its grams a text must have that has this in it, and parts of words, those that begin one after a space; `isProof`:
 * then it has it.
 */
export function soughtGrams(sought: Sought): { grams: string[]; parts: string[]; isProof: boolean } {
  const word = wordOf(sought)
  if (isShortLatin(word)) {
    const begins = ` ${word}`
    return isLong(word) ? { grams: [], parts: [begins], isProof: true } : { grams: [begins], parts: [], isProof: true }
  }
  if (!isLong(word)) return { grams: [word], parts: [], isProof: true }
  const parts = plainWordsOf(word)
  if (parts.includes(word)) return { grams: [], parts, isProof: true }
  const pairs = pairsOf(word).filter((pair) => [...pair].some(isWide))
  const wide = pairs.length > 0 ? pairs : charactersOf(word).filter(isWide)
  return { grams: [...wide, ...shortGramsOf(word)], parts, isProof: false }
}
