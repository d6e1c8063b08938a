/** Signs that no text may hold, and letters that somebody can see. */

// Tab and line breaks aside, nobody types a control character, and PostgreSQL refuses NUL and halves of a pair.
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}/u
/**
 * What turns the words around it (marks, embeddings, overrides, isolates), what stands for a letter that was lost on the
 * way here (U+FFFD and its neighbours), what no text can mean (noncharacters), and the invisible alphabet of tags.
 */
const REFUSED =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffd\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/u

/** "U+202E" */
export const nameSign = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

export const hasControlCharacters = (text: string) => CONTROL.test(text)

/** The error code of the first sign that a text may not hold; null when it holds none. */
export function findRefusedSign(text: string): string | null {
  if (hasControlCharacters(text)) return 'control_characters'
  const [found] = REFUSED.exec(text) ?? []
  return found ? `refused_sign:${nameSign(found)}` : null
}

// Fillers of Hangul are letters by their class, and the blank of Braille a symbol: neither can be seen.
const LETTER = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u
const MARK = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether it has a letter or a digit that can be seen: without one nobody could read it, or click it. */
export const hasLetter = (text: string) => LETTER.test(text)
/** Whether anything of it can be seen, "%" for one. */
export const hasMark = (text: string) => MARK.test(text)
