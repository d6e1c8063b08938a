/** What a reader wants found: their words, and what means the same. */
import { nameKey, nameText } from '../entities/names'
import { type DocumentNumber, readDocumentNumber } from './document-number'
import { termKey } from './find-terms'
import { fold } from './fold'
import { type Sought, soughtOf } from './sought'
import { groupOfTerm, MOST_WORDS, type TermGroup } from './term-groups'
import { readTokens, type Token } from './words'

/** All of `words`, or any term of the group; without words: the group finds them by itself. */
export type WantedWords = { words: readonly Sought[]; group: TermGroup | null }
/** All of `present`, and none of `absent`; or else the document of that number, or whoever bears that name. */
export type WantedText = {
  present: readonly WantedWords[]
  absent: readonly WantedWords[]
  number: DocumentNumber | null
  /** As names are compared (lib/entities/names.ts), where it is typed otherwise than its words stand in a text. */
  name: string | null
}

/** How many tokens from this one on are one term, and of which group. */
function longestTerm(tokens: readonly Token[]): { length: number; group: TermGroup } | null {
  const run = tokens.slice(0, MOST_WORDS)
  const other = run.findIndex(({ quoted, unwanted }, at) => quoted || (unwanted && at > 0))
  for (let length = other < 0 ? run.length : other; length > 0; length -= 1) {
    if (run[0]?.unwanted && length > 1) continue
    const group = groupOfTerm(
      run
        .slice(0, length)
        .map(({ text }) => text)
        .join(' '),
    )
    if (group) return { length, group }
  }
  return null
}

function toWanted(tokens: readonly Token[], group: TermGroup | null): WantedWords {
  const words = [...new Set(tokens.map(({ text }) => soughtOf(text)))]
  const [only = ''] = words
  return { words: words.length === 1 && group?.sought.includes(only) ? [] : words, group }
}

/** One letter is the beginning of too much. */
const LEAST = 2

/**
 * "Mitsubishi Heavy Industries, Ltd.", which a text may print without its legal form or with another. With figures it is a
 * number or a code, unless it has such a form.
 */
function readName(tokens: readonly Token[]): string | null {
  if (tokens.some(({ quoted, unwanted }) => quoted || unwanted)) return null
  const typed = tokens.map(({ text }) => text).join(' ')
  const [words, key] = [nameText(typed), nameKey(typed)]
  const isWhole = typed.replace(/[^\p{L}\p{N}\p{M}]/gu, '') === key
  if (words === typed || (isWhole && /\d/.test(typed)) || [...key].length < LEAST) return null
  return key
}

/** Each once, in the order in which they were typed. */
export function readWanted(q: string): WantedText {
  const tokens = readTokens(q)
  const [present, absent] = [new Map<string, WantedWords>(), new Map<string, WantedWords>()]
  for (let at = 0; at < tokens.length; ) {
    const found = longestTerm(tokens.slice(at))
    const run = tokens.slice(at, at + (found?.length ?? 1))
    const wanted = toWanted(run, found?.group ?? null)
    const kept = run[0]?.unwanted ? absent : present
    kept.set(JSON.stringify([wanted.words, wanted.group?.key]), wanted)
    at += run.length
  }
  const number = readDocumentNumber(q)
  const name = number ? null : readName(tokens)
  return { present: [...present.values()], absent: [...absent.values()], number, name }
}

/** Whatever of it a text may have. */
export const soughtIn = ({ words, group }: WantedWords): Sought[] => [...new Set([...words, ...(group?.sought ?? [])])]

/** What is found besides what was typed: of each group its terms as they are shown, but for those that were typed. */
export function termsAdded(q: string): string[][] {
  const { present, absent } = readWanted(q)
  const typed = termKey(fold(q))
  return [...present, ...absent].flatMap(({ group }) =>
    group ? [group.shown.filter((term) => !typed.includes(termKey(fold(term))))] : [],
  )
}
