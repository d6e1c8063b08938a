/** What a text search looks through. */

import { codes } from '@/lib/i18n/en/codes'
import type { TextLevels } from '@/lib/search/fit'
import { fold } from '@/lib/search/fold'
import type { Category } from '../codes'
import type { Derivable } from '../status/derive'
import { CATEGORY_TERMS } from './category-terms'

type Part = string | null | undefined
const foldAll = (parts: readonly Part[]) => [
  ...new Set(parts.filter((part): part is string => Boolean(part)).map((part) => fold(part).trim())),
]

/** Whatever those are called whom it names: as it prints that, and as they are known. */
export const namesIn = ({ entities }: Pick<Derivable, 'entities'>): string[] =>
  entities.flatMap(({ name, known = [] }) => [...Object.values(name), ...known])

/** Folded, a line a field: no phrase reaches from one into the next. */
export function searchLinesOf(measure: Derivable & { category: Category }): TextLevels {
  const { instrument, category } = measure
  return {
    head: foldAll([...Object.values(measure.title), instrument?.number, ...namesIn(measure)]),
    summary: foldAll([
      ...Object.values(measure.summary),
      ...Object.values(instrument?.title ?? {}),
      measure.goods,
      ...measure.scope.flatMap(({ code, label }) => [code, label]),
    ]),
    rest: foldAll([
      // As it is: a search goes word by word, and finds its parts as well as the whole that somebody pastes.
      measure.slug,
      ...(instrument?.legalBasis ?? []),
      ...measure.authorities.flatMap((name) => Object.values(name)),
      ...measure.citations.flatMap(({ publisher, title }) => [publisher, title]),
      codes.category[category].label,
      ...CATEGORY_TERMS[category],
    ]),
  }
}

export const joinLines = ({ head, summary, rest }: TextLevels): string =>
  [...new Set([...head, ...summary, ...rest])].join('\n')

export const searchTextOf = (measure: Parameters<typeof searchLinesOf>[0]): string => joinLines(searchLinesOf(measure))
