/** A word as it is looked for, and where a text has it: index, list and marks take it alike. */

/**
 * Folded. One that begins with a space has to begin a word of the text, and one that ends with a space to end one; any other
 * is found anywhere. A phrase is a word with spaces in it.
 */
export type Sought = string

/** Letters and figures that make a word of Latin script: the same in PostgreSQL, whatever its locale takes for a letter. */
export const LATIN = '0-9a-z\u00df-\u024f'
const LATIN_SIGN = new RegExp(`[${LATIN}]`)
/** Folded kana are of one kind. */
const KANA_SIGN = /[\u3041-\u3096ー]/
const SHORT_LATIN = /^[a-z\u00df-\u024f]{1,4}$/

/** A longer text than the longest title is not searched for. */
export const LONGEST_TEXT = 300

export const isShortLatin = (text: string) => SHORT_LATIN.test(text)

/** Short ones of Latin letters stand inside others by chance: "gan" in "began". */
export const soughtOf = (folded: string): Sought => (isShortLatin(folded) ? ` ${folded}` : folded)

/** Both belong to one word. */
const hangTogether = (one: string | undefined, other: string | undefined) =>
  [LATIN_SIGN, KANA_SIGN].some((sign) => sign.test(one ?? '') && sign.test(other ?? ''))

/** Whether it stands at this place as it has to. */
function standsAt(folded: string, at: number, sought: Sought, word: string): boolean {
  const end = at + word.length
  if (sought.startsWith(' ') && hangTogether(folded[at - 1], folded[at])) return false
  return !(sought.endsWith(' ') && hangTogether(folded[end - 1], folded[end]))
}

export const wordOf = (sought: Sought): string => sought.trim()

/** From where on a folded text has it. */
export function placesOfWord(folded: string, sought: Sought): number[] {
  const word = wordOf(sought)
  const places: number[] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    if (standsAt(folded, at, sought, word)) places.push(at)
  }
  return places
}

export const hasWord = (folded: string, sought: Sought): boolean => placesOfWord(folded, sought).length > 0
