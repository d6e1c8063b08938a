/** Saved lists that an editor follows as threads: of all readers, as records are. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'

export type SavedThread = { slug: string; name: string; standfirst: string; query: string; trigger: string | null }

/** By name. What is private is nobody's thread. */
export const listSavedThreads = (): Promise<SavedThread[]> =>
  queryVersioned<SavedThread>(sql`
    select slug, name, standfirst, query, trigger from saved_views where public and slug is not null order by name, slug`)
