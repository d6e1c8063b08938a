/** Pairs of neighbouring characters of Chinese, Japanese and Korean text, by which an index finds its words. */

// From here on scripts write words without spaces between them: the trigrams that find latin words pass them by.
const FIRST_WIDE = 0x2e80
const isWide = (character: string) => (character.codePointAt(0) ?? 0) >= FIRST_WIDE
const isSpace = (character: string) => character === ' ' || character === '\n'

/** Of folded text, each once. A pair has one wide character at least, and no space. */
export function bigramsOf(folded: string): string[] {
  const pairs = new Set<string>()
  let before = ' '
  for (const character of folded) {
    if (!isSpace(before) && !isSpace(character) && (isWide(before) || isWide(character))) pairs.add(before + character)
    before = character
  }
  return [...pairs]
}
