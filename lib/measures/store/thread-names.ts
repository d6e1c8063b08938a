/** Which threads there are, and what each is called. */
import 'server-only'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import { listSavedThreads } from '@/lib/views/store/saved-threads'
import type { MeasureFilter } from '../list/filter'
import { parseMeasureFilter } from '../list/parse-filter'
import { THREADS, type Thread } from '../threads/threads'
import { SELECT_NAMED } from './sql/select'
import { selectPage } from './sql/select-list'

/** Those that came with the data, and an editor's: under the same name theirs stands instead. */
export async function listAllThreads(): Promise<Thread[]> {
  const saved = (await listSavedThreads()).map(
    ({ name, standfirst, ...thread }): Thread => ({ ...thread, name: { en: name }, standfirst: { en: standfirst } }),
  )
  const shipped = THREADS.map((thread) => saved.find(({ slug }) => slug === thread.slug) ?? thread)
  return [...shipped, ...saved.filter((thread) => !shipped.includes(thread))]
}

/** By its name in addresses. */
export const findThread = async (slug: string): Promise<Thread | null> =>
  (await listAllThreads()).find((thread) => thread.slug === slug) ?? null

export const filterOfThread = ({ query }: Thread, today: Day): MeasureFilter =>
  parseMeasureFilter(new URLSearchParams(query), today).filter

/** Those of which this tracker has a record: by one row each, however long their lists are. */
export async function listThreadNames(today: Day): Promise<Pick<Thread, 'slug' | 'name'>[]> {
  const threads = await listAllThreads()
  const found = await Promise.all(
    threads.map((thread) => {
      const first = selectPage({ ...filterOfThread(thread, today), perPage: 1 }, today, SELECT_NAMED)
      return queryVersioned<{ slug: string }>(first)
    }),
  )
  return threads.filter((_, at) => found[at]?.length).map(({ slug, name }) => ({ slug, name }))
}
