/** What a reader typed, as words and phrases to find or to keep out. */
import { fold } from './fold'
import { QUOTES } from './look-alikes'
import { type Sought, soughtOf } from './sought'

/** What was typed in a row; `quoted`: just that, and nothing that means the same. */
export type Token = { text: string; quoted: boolean; unwanted: boolean }
/** All of `present` must occur, and none of `absent`. */
export type SearchWords = { present: Sought[]; absent: Sought[] }

// A minus before a word or a phrase in quotes of any pair; a quote that nothing closes reaches to the end.
const PHRASES = QUOTES.map((pair) => `[${pair}]([^${pair}]*)(?:[${pair}]|$)`).join('|')
const WORD = `[^\\s${QUOTES.join('')}]+`
const TOKEN = new RegExp(`(-?)(?:${PHRASES}|(${WORD}))`, 'gu')
// As an English text sets them: an apostrophe is the same sign.
const SINGLE_QUOTES = /(^|[\s-])‘([^‘]*?)’(?=\s|$)/gu
const MINUS = /[\p{Pd}\u2212](?=[^\s])/gu

/** Where the signs of this grammar are told from what they look like; the letters of a phrase are folded later. */
const readSigns = (q: string) =>
  q
    .normalize('NFKC')
    .replace(SINGLE_QUOTES, '$1"$2"')
    .replace(/(?<![\p{L}\p{N}])no\.\s+(?=\d)/giu, 'No.')
    .replace(MINUS, '-')

/** In the order in which they were typed; what is nothing but signs of this grammar is left out. */
export function readTokens(q: string, foldWord = fold): Token[] {
  return [...readSigns(q).matchAll(TOKEN)].flatMap(([, minus, ...texts]) => {
    const word = texts.at(-1)
    const text = foldWord(texts.find((given) => given !== undefined) ?? '').trim()
    return /^-*$/.test(text) ? [] : [{ text, quoted: word === undefined, unwanted: minus !== '' }]
  })
}

const once = (tokens: readonly Token[]) => [...new Set(tokens.map(({ text }) => soughtOf(text)))]

export function parseSearch(q: string): SearchWords {
  const tokens = readTokens(q)
  return {
    present: once(tokens.filter((token) => !token.unwanted)),
    absent: once(tokens.filter((token) => token.unwanted)),
  }
}
