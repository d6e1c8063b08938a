/** Sentences of a language, filled from its word lists. */
import type { TextLanguage } from '@/bench/product/record'
import { CHINESE } from './chinese'
import { ENGLISH } from './english'
import { JAPANESE } from './japanese'
import type { Lexicon } from './lexicon'
import type { Random } from './random'

export const LEXICONS: Record<TextLanguage, Lexicon> = { en: ENGLISH, zh: CHINESE, ja: JAPANESE }

/** Of a language's records; a quarter of all are Chinese: a thousandth of all have each of the two rare Chinese words. */
const RARE_SHARE: Record<TextLanguage, number> = { en: 0.004, zh: 0.008, ja: 0.008 }
/** Likewise: a fifth of all records have the English words, a fifth the Chinese, a fifth the Japanese. */
const COMMON_SHARE: Record<TextLanguage, number> = { en: 0.4, zh: 0.8, ja: 0.8 }

/** Half English, a quarter each Chinese and Japanese. */
export const pickLanguage = (random: Random): TextLanguage => {
  const share = random.next()
  if (share < 0.5) return 'en'
  return share < 0.75 ? 'zh' : 'ja'
}

export function makeCompany(language: TextLanguage, random: Random): string {
  const space = language === 'en' ? ' ' : ''
  return LEXICONS[language].companies.map((parts) => random.pick(parts)).join(space)
}

/** The words of one record: it is about one thing, named again and again. */
export type WordLists = { language: TextLanguage; goods: string; year: string }

export function pickWords(language: TextLanguage, year: string, random: Random): WordLists {
  const { goods, rare } = LEXICONS[language]
  return { language, goods: random.chance(RARE_SHARE[language]) ? random.pick(rare) : random.pickSkewed(goods), year }
}

/** A pattern of the lexicon with its slots filled. */
export function fill(pattern: string, { language, goods, year }: WordLists, random: Random): string {
  const { foods, places } = LEXICONS[language]
  const slots: Record<string, () => string> = {
    goods: () => goods,
    foods: () => random.pickSkewed(foods),
    place: () => random.pickSkewed(places),
    company: () => makeCompany(language, random),
    number: () => String(random.whole(2, 90)),
    year: () => year,
  }
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '')
}

/** Two to five sentences, the first of them often one with the common words. */
export function makeSummary(words: WordLists, random: Random): string {
  const { common, sentences } = LEXICONS[words.language]
  const first = random.chance(COMMON_SHARE[words.language]) ? [random.pick(common)] : []
  const count = random.whole(2, 4)
  const start = random.whole(0, sentences.length - 1)
  // Neighbours in a ring: no sentence stands twice in a summary.
  const rest = Array.from({ length: count }, (_, step) => sentences[(start + step * 5) % sentences.length] ?? '')
  return [...first, ...rest].map((pattern) => fill(pattern, words, random)).join(words.language === 'en' ? ' ' : '')
}
