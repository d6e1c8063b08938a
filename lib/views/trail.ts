/** The list that a reader came from, for the pages of its records. It stays in its tab: no address of a record knows of it. */

/** `before` and `after`: pages of the list beside the one that these records are of. */
export type Trail = { href: string; label: string; records: string[]; before: string | null; after: string | null }
/** The neighbours of a record in it. */
export type TrailPlace = Pick<Trail, 'href' | 'label'> & { previous: string | null; next: string | null }

const KEY = 'measureline-trail'
/** As many as a page of a list can hold. */
const MOST = 200

// Only asking for it fails in a browser that keeps nothing.
type Open = () => Pick<Storage, 'getItem' | 'setItem'>
const openStorage: Open = () => sessionStorage

/** A way within the tracker, and nothing that leads out of it. */
const isWay = (value: unknown): value is string => typeof value === 'string' && /^\/(?!\/)/.test(value)
const isWayOrNone = (value: unknown) => value === null || isWay(value)

function isTrail(value: unknown): value is Trail {
  if (typeof value !== 'object' || value === null) return false
  const { href, label, records, before, after } = value as Record<keyof Trail, unknown>
  const hasEnds = isWay(href) && typeof label === 'string' && isWayOrNone(before) && isWayOrNone(after)
  return hasEnds && Array.isArray(records) && records.every(isWay)
}

/** Each record once, where it stands first. */
export function keepTrail(trail: Trail, open: Open = openStorage): void {
  const kept: Trail = { ...trail, records: [...new Set(trail.records)].slice(0, MOST) }
  try {
    open().setItem(KEY, JSON.stringify(kept))
  } catch {
    // Full or forbidden: Back of the browser remains.
  }
}

function readTrail(open: Open): Trail | null {
  try {
    const kept: unknown = JSON.parse(open().getItem(KEY) ?? 'null')
    return isTrail(kept) ? kept : null
  } catch {
    return null
  }
}

const pathOf = (way: string) => way.split('?')[0]

/** Where the record of that path stands in it; null: its reader did not come from a list that has it. */
export function placeInTrail(path: string, open: Open = openStorage): TrailPlace | null {
  const trail = readTrail(open)
  const at = trail?.records.findIndex((way) => pathOf(way) === path) ?? -1
  if (!trail || at < 0) return null
  const { href, label, records, before, after } = trail
  return { href, label, previous: records[at - 1] ?? before, next: records[at + 1] ?? after }
}
