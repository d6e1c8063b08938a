/** Numbers, dates, names and texts as a language writes them. */
import type { Day, PartialDate } from '@/lib/dates'
import type { Language, Words } from './catalogue'
import { writeDate } from './write-date'

/**
 * A language with its words: what every component that writes text gets. `sought` are the folded words that its reader
 * came with from a search: texts mark them.
 */
export type Speech = { language: Language; words: Words; sought?: readonly string[] }

export const formatCount = (count: number, { language }: Speech) => new Intl.NumberFormat(language).format(count)

export const formatDate = (date: PartialDate | Day, { language, words }: Speech) =>
  writeDate(date, words.dates.forms, language)

/** "China", "European Union", "all countries"; a code that no list knows stands for itself. */
export function nameCountry(code: string, { language, words }: Speech): string {
  const named = words.countries[code]
  if (named) return named
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** "Chinese (Simplified)" for "zh-Hans". */
export function nameLanguage(tag: string, { language }: Speech): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
