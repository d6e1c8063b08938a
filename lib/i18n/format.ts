/** Numbers, dates, names and texts as a language writes them. */
import type { Day, PartialDate } from '@/lib/dates'
import type { Language, Words } from './catalogue'
import { writeDate } from './write-date'

/**
 * A language with its words: what every component that writes text gets. `sought` are the folded words that its reader
 * came with from a search: texts mark them.
 */
export type Speech = { language: Language; words: Words; sought?: readonly string[] }

// To make one takes fifty times as long as to use it, and a list writes hundreds of numbers and names.
const numbers = new Map<string, Intl.NumberFormat>()
const names = new Map<string, Intl.DisplayNames>()

export function formatCount(count: number, { language }: Speech): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(language)
  numbers.set(language, format)
  return format.format(count)
}

/** A code that Intl does not know, or that cannot be one, stands for itself. */
function nameBy(type: 'region' | 'language', code: string, language: string): string {
  const key = `${type}:${language}`
  const known = names.get(key) ?? new Intl.DisplayNames([language], { type })
  names.set(key, known)
  try {
    return known.of(code) ?? code
  } catch {
    return code
  }
}

export const formatDate = (date: PartialDate | Day, { language, words }: Speech) =>
  writeDate(date, words.dates.forms, language)

/** "China", "European Union", "all countries"; a code that no list knows stands for itself. */
export const nameCountry = (code: string, { language, words }: Speech): string =>
  words.countries[code] ?? nameBy('region', code, language)

/** "Chinese (Simplified)" for "zh-Hans". */
export const nameLanguage = (tag: string, { language }: Speech): string => nameBy('language', tag, language)
