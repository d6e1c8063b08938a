/** What a text search looks through. */

import { codes } from '@/lib/i18n/en/codes'
import { fold } from '@/lib/search/fold'
import type { Category } from '../codes'
import type { Derivable } from '../status/derive'
import { CATEGORY_TERMS } from './category-terms'

/** Folded, a line a field: no phrase reaches from one into the next. */
export function searchTextOf(measure: Derivable & { category: Category }): string {
  const { instrument, category } = measure
  const parts = [
    // As it is: a search goes word by word, and finds its parts as well as the whole that somebody pastes.
    measure.slug,
    ...[measure.title, measure.summary, instrument?.title ?? {}].flatMap((texts) => Object.values(texts)),
    instrument?.number,
    ...(instrument?.legalBasis ?? []),
    measure.goods,
    ...measure.entities.flatMap(({ name, known = [] }) => [...Object.values(name), ...known]),
    ...measure.scope.flatMap(({ code, label }) => [code, label]),
    ...measure.authorities.flatMap((name) => Object.values(name)),
    ...measure.citations.flatMap(({ publisher, title }) => [publisher, title]),
    codes.category[category].label,
    ...CATEGORY_TERMS[category],
  ]
  const lines = parts.filter((part): part is string => Boolean(part)).map((part) => fold(part).trim())
  return [...new Set(lines)].join('\n')
}
