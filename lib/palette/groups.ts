/** What the palette shows for a text, and in which order. */

import { pathTo, withQuery } from '@/lib/addresses'
import { type Sayable, say } from '@/lib/i18n/message'
import { foldPlainly } from '@/lib/search/look-alikes'
import type { RecentSearch } from '@/lib/views/recent'
import type { PaletteGroup, PaletteItem, PaletteResults } from './types'

/** Every word of the text occurs in the item. */
function fits({ text, note = '' }: PaletteItem, q: string): boolean {
  const words = foldPlainly(q).split(/\s+/).filter(Boolean)
  return words.every((word) => foldPlainly(`${text} ${note}`).includes(word))
}

// Fewer letters begin many names by chance.
const LEAST_LETTERS = 3
const isNamed = ({ text }: PaletteItem, q: string) =>
  q.length >= LEAST_LETTERS && foldPlainly(text).startsWith(foldPlainly(q))

const toItem = ({ query, label }: RecentSearch): PaletteItem => ({ href: `${pathTo('list')}?${query}`, text: label })

type Parts = {
  q: string
  results: PaletteResults
  recent: readonly RecentSearch[]
  commands: readonly PaletteItem[]
  allRecords: Sayable<`${string}{q}${string}`>
}

/** Groups without items are left out. A page that is called by its name comes before what mentions that name. */
export function composeGroups({ q, results, recent, commands, allRecords }: Parts): PaletteGroup[] {
  const fitting = (items: readonly PaletteItem[]) => items.filter((item) => fits(item, q))
  const recents: PaletteGroup = { key: 'recent', items: fitting(recent.map(toItem)) }
  const actions: PaletteGroup = { key: 'actions', items: fitting(commands) }
  const views: PaletteGroup = { key: 'views', items: results.views }
  const all = { href: withQuery(pathTo('list'), new URLSearchParams({ q })), text: say(allRecords, { q }) }
  const found: PaletteGroup[] = [
    { key: 'entities', items: results.entities },
    { key: 'records', items: results.records.length > 0 ? [...results.records, all] : [] },
    views,
    { key: 'sources', items: results.sources },
    recents,
  ]
  const searched = actions.items.some((item) => isNamed(item, q)) ? [actions, ...found] : [...found, actions]
  const groups = q === '' ? [recents, views, actions] : searched
  return groups.filter(({ items }) => items.length > 0)
}
