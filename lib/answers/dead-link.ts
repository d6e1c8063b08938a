/** Whether the address of a page for one thing leads to nothing. */
import 'server-only'
import { ADDRESSES } from '@/lib/addresses'
import { findsRow } from '@/lib/database/ping'
import { readSlug } from '@/lib/measures/form/data'
import { THREADS } from '@/lib/measures/threads/threads'
import { parseSourceId } from '@/lib/sources/id'
import { addressAt } from './address-at'

/** `isName` knows what nothing there can be called: such a name is not asked for, PostgreSQL might not take it. */
const THINGS = [
  {
    path: ADDRESSES.record.path,
    isName: (name: string) => readSlug(name) !== null,
    query: 'select 1 from measures where slug = $1',
  },
  {
    path: ADDRESSES.source.path,
    isName: (name: string) => parseSourceId(name) !== null,
    query: `select 1 from sources where id::text = $1
      union all select 1 from merged_sources where id::text = $1`,
  },
  {
    path: ADDRESSES.thread.path,
    isName: (name: string) => readSlug(name) !== null,
    query: 'select 1 from saved_views where slug = $1 and public',
    // They came with the tracker, and no row knows of them.
    known: new Set(THREADS.map(({ slug }) => slug)),
  },
]

/** Next answers a page that itself finds nothing with its status and an empty body: without scripts nobody would see why. */
export async function isDeadLink(pathname: string): Promise<boolean> {
  const found = addressAt(pathname)
  if (!found?.name) return false
  const { path, answers } = ADDRESSES[found.address]
  const thing = THINGS.find((one) => path.startsWith(one.path))
  if (!thing) return false
  const name = decodeURIComponent(found.name)
  if (!thing.isName(name)) return true
  // Data about one thing says for itself when there is none of that name.
  if (answers !== 'page' || thing.known?.has(name)) return false
  return !(await findsRow(thing.query, name))
}
