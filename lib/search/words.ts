/** What a reader typed, as words and phrases to find or to keep out. */
import { fold } from './fold'

/** Folded: all of `present` must occur, and none of `absent`. A phrase is a word with spaces in it. */
export type SearchWords = { present: string[]; absent: string[] }

// A minus before a word or a phrase in quotes of either kind; a quote that nothing closes reaches to the end.
const TOKEN = /(-?)(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+))/gu

/** Each once, in the order in which they were typed; what is nothing but signs of this grammar is left out. */
export function parseSearch(q: string): SearchWords {
  const words: SearchWords = { present: [], absent: [] }
  for (const [, minus, phrase, word] of q.normalize('NFKC').matchAll(TOKEN)) {
    const text = fold(phrase ?? word ?? '').trim()
    if (/^-*$/.test(text)) continue
    const kept = minus ? words.absent : words.present
    if (!kept.includes(text)) kept.push(text)
  }
  return words
}
