/**
 * When two names are of one company: width, case, script and legal form aside. Search, import and whoever checks a list of
 * names in a browser compare by this alone.
 */
import { fold } from '@/lib/search/fold'

// The longer ones first: 股份有限公司 holds 有限公司.
const WIDE_FORMS = [
  ...['股份有限公司', '有限责任公司', '株式会社', '有限会社', '合同会社', '合資会社', '合名会社', '有限公司'],
  ...['(株)', '(有)', '(同)'],
].map(fold)
const LATIN_FORMS = new Set([
  ...['co', 'company', 'corp', 'corporation', 'inc', 'incorporated', 'ltd', 'limited', 'llc', 'lp', 'llp', 'plc'],
  ...['kk', 'gk', 'kabushiki', 'kaisha', 'gmbh', 'ag', 'sa', 'nv', 'bv', 'spa', 'jsc', 'ooo', 'pte', 'pty', 'bhd'],
])

// "K.K.", "Int'l": what is left out without a gap. All else that is no letter or figure parts words.
const WITHIN = /(?<=\p{L})[.'’](?=\p{L})|[.'’]/gu
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u

/** "三菱重工業株式会社" and "The Example & Sons Co., Ltd." as words: folded, in order, and without what says what they are. */
export function nameText(name: string): string {
  const folded = fold(name)
  const bare = WIDE_FORMS.reduce((text, form) => text.replaceAll(form, ' '), folded)
  const all = (bare.trim() === '' ? folded : bare).replace(WITHIN, '').split(BETWEEN).filter(Boolean)
  const words = all.filter((word) => word !== 'and')
  while (words.length > 1 && LATIN_FORMS.has(words.at(-1) ?? '')) words.pop()
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words.join(' ')
}

/** Two names with the same key are one name. */
export const nameKey = (name: string): string => nameText(name).replaceAll(' ', '')

/** Of several, each once. */
export const nameKeys = (names: readonly string[]): string[] => [...new Set(names.map(nameKey).filter(Boolean))]

// From here on scripts write words without spaces between them.
const WIDE_PAIR = /(?=(\S[\u2e80-\u{10ffff}]|[\u2e80-\u{10ffff}]\S))/gu

/** Neighbours of which one is Chinese, Japanese or Korean, each once: what an index finds a part of such a name by. */
export const widePairs = (text: string): string[] => [
  ...new Set([...text.matchAll(WIDE_PAIR)].flatMap(([, pair]) => pair ?? [])),
]
