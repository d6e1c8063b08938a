/** Measures as vis-timeline takes them. */

import { barDays, type Charted } from '@/bench/product/chart'
import { type Day, pickText, shiftDay } from '@/bench/product/record'

type Item = { id: string; content: string; start: Day; end: Day; group: string }
type Group = { id: string; content: string }

/** The bars of the app's chart: what lasts, lasts to today, and a last day is in it. */
export function visItems(records: readonly Charted[], today: Day): { groups: Group[]; items: Item[] } {
  const items = records.map((record): Item => {
    const { first, last } = barDays(record.kind, record)
    const end = last ?? (first > today ? first : today)
    const { slug, title, category } = record
    return { id: slug, content: pickText(title, 'en').text, start: first, end: shiftDay(end, 1), group: category }
  })
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }))
  return { groups, items }
}
