/** What an index knows a text by: its characters, pairs of them, and words of scripts that write them apart. */

// From here on scripts write words without spaces between them.
const FIRST_WIDE = 0x2e80
const isWide = (character: string) => (character.codePointAt(0) ?? 0) >= FIRST_WIDE
const isSpace = (character: string) => character === ' ' || character === '\n'

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

export const gramsOf = (folded: string): string[] => [
  ...charactersOf(folded),
  ...pairsOf(folded),
  ...plainWordsOf(folded),
]

/** Which of its grams a text must have that has this in it, and parts of words; `isProof`: then it has it. */
export function soughtGrams(sought: string): { grams: string[]; parts: string[]; isProof: boolean } {
  if (!isLong(sought)) return { grams: [sought], parts: [], isProof: true }
  const parts = plainWordsOf(sought)
  if (parts.includes(sought)) return { grams: [], parts, isProof: true }
  const pairs = pairsOf(sought).filter((pair) => [...pair].some(isWide))
  const wide = pairs.length > 0 ? pairs : charactersOf(sought).filter(isWide)
  return { grams: [...wide, ...plainPartsOf(sought).filter((part) => !isLong(part))], parts, isProof: false }
}
