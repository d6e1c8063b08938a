// Letters that are written from right to left, and what turns the words around it: older records may hold such signs.
const TURNS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|\p{Bidi_Control}/u

/**
 * A text for the middle of a sentence that is one string (a citation, the title of a tab): what stands behind it stays where
 * it is, whatever it holds. Elements are isolated by the style sheet.
 */
export const isolate = (text: string): string => (TURNS.test(text) ? `\u2068${text}\u2069` : text)
