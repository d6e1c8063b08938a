/** Whether the address of a page for one thing leads to nothing. */
import 'server-only'
import { findsRow } from '@/lib/database/ping'
import { readSlug } from '@/lib/measures/form/data'
import { parseSourceId } from '@/lib/sources/id'

/** `isName` knows what nothing there can be called: such a name is not asked for, PostgreSQL might not take it. */
const PAGES = [
  {
    path: /^\/measures\/([^/]+)(?:\/edit|\/history)?$/,
    isName: (name: string) => readSlug(name) !== null,
    query: 'select 1 from measures where slug = $1',
  },
  {
    path: /^\/sources\/([^/]+)$/,
    isName: (name: string) => parseSourceId(name) !== null,
    query: `select 1 from sources where id::text = $1
      union all select 1 from merged_sources where id::text = $1`,
  },
]
/** The chart's data about one record. Its route says for itself when there is none of that name. */
const CARD = /^\/measures\/timeline\/([^/]+)$/

/** Addresses among the records that are something else. */
const NO_RECORDS = new Set(['/measures/new', '/measures/facets.json', '/measures/timeline'])

/** Next answers a page that itself finds nothing with its status and an empty body: without scripts nobody would see why. */
export async function isDeadLink(pathname: string): Promise<boolean> {
  const card = CARD.exec(pathname)?.[1]
  if (card) return readSlug(decodeURIComponent(card)) === null
  for (const { path, isName, query } of PAGES) {
    const name = path.exec(pathname)?.[1]
    if (!name || NO_RECORDS.has(pathname)) continue
    const decoded = decodeURIComponent(name)
    return !isName(decoded) || !(await findsRow(query, decoded))
  }
  return false
}
