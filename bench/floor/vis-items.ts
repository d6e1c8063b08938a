/** Measures as vis-timeline takes them. */

import { type Day, pickText, shiftDay, type TextLanguage } from '@/bench/product/record'

/** `closedOn` is the last day of its bar; null while it lasts. */
export type Drawn = {
  slug: string
  title: Partial<Record<TextLanguage, string>>
  category: string
  firstOn: Day
  closedOn: Day | null
}
type Item = { id: string; content: string; start: Day; end: Day; group: string }
type Group = { id: string; content: string }

/** The bars of the app's chart: what lasts, lasts to today, and a last day is in it. */
export function visItems(records: readonly Drawn[], today: Day): { groups: Group[]; items: Item[] } {
  const items = records.map(({ slug, title, category, firstOn, closedOn }): Item => {
    const end = closedOn ?? (firstOn > today ? firstOn : today)
    return { id: slug, content: pickText(title, 'en').text, start: firstOn, end: shiftDay(end, 1), group: category }
  })
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }))
  return { groups, items }
}
