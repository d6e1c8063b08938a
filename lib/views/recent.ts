/** The searches of late: they stay in this browser. Without its storage there are none, and nothing else breaks. */

export type RecentSearch = { query: string; label: string }

const KEY = 'measureline-recent-searches'
const MOST = 10
const LONGEST = { query: 8000, label: 300 }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
// Only asking for it fails in a browser that keeps nothing.
type Open = () => Store
const openStorage: Open = () => localStorage

const isSearch = (entry: unknown): entry is RecentSearch =>
  typeof entry === 'object' &&
  entry !== null &&
  'query' in entry &&
  'label' in entry &&
  typeof entry.query === 'string' &&
  typeof entry.label === 'string'

/** Newest first. What others wrote under that name is no search. */
export function listRecent(open: Open = openStorage): RecentSearch[] {
  try {
    const kept: unknown = JSON.parse(open().getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isSearch).slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberSearch({ query, label }: RecentSearch, open: Open = openStorage): void {
  if (query.length > LONGEST.query) return
  const others = listRecent(open).filter((search) => search.query !== query)
  const kept = [{ query, label: label.slice(0, LONGEST.label) }, ...others].slice(0, MOST)
  try {
    open().setItem(KEY, JSON.stringify(kept))
  } catch {
    // Full or forbidden: what was kept before stays.
  }
}

/** What a page still shows is forgotten as well: it would be remembered as soon as it is left. */
export const RECENT_FORGOTTEN = 'measureline-recent-forgotten'

export function forgetRecent(open: Open = openStorage): void {
  try {
    open().removeItem(KEY)
  } catch {
    // There is nothing to forget.
  }
}
