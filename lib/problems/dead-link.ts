/** Whether the address of a page for one thing leads to nothing. */
import 'server-only'
import { findsRow } from '@/lib/database-ping'

const PAGES = [
  { path: /^\/measures\/([^/]+)(?:\/edit|\/history)?$/, query: 'select 1 from measures where slug = $1' },
  { path: /^\/sources\/([^/]+)$/, query: 'select 1 from sources where id::text = $1' },
]

/** Addresses among the records that are something else. */
const NO_RECORDS = new Set(['/measures/new', '/measures/facets.json', '/measures/timeline'])

/** Next answers a page that itself finds nothing with its status and an empty body: without scripts nobody would see why. */
export async function isDeadLink(pathname: string): Promise<boolean> {
  for (const { path, query } of PAGES) {
    const name = path.exec(pathname)?.[1]
    if (name && !NO_RECORDS.has(pathname)) return !(await findsRow(query, decodeURIComponent(name)))
  }
  return false
}
