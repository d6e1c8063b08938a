/** Which list a file holds, in the words of the list's own address. */
import { filterToParams, hrefOf, type MeasureFilter, withoutShowing } from '@/lib/measures/list/filter'

/** The page that shows the list, from its first rows on. */
export const permalinkOf = (filter: MeasureFilter, url: string) => `${url}${hrefOf({ ...filter, page: 1 })}`

/** Its keys and their values, without those that only say how a page shows it. */
export function filterKeysOf(filter: MeasureFilter): Record<string, string[]> {
  const params = filterToParams({ ...withoutShowing(filter), sort: filter.sort })
  return Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]))
}
