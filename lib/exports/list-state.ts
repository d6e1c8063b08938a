/** Which list a file holds, in the words of the list's own address. */
import { DEFAULT_FILTER, filterToParams, hrefOf, type MeasureFilter } from '@/lib/measures/filter'

/** The page that shows the list, from its first rows on. */
export const permalinkOf = (filter: MeasureFilter, url: string) => `${url}${hrefOf({ ...filter, page: 1 })}`

/** Its keys and their values, without those that only say how a page shows it. */
export function filterKeysOf(filter: MeasureFilter): Record<string, string[]> {
  const { page, perPage, view, columns, lanes, windowFrom, windowTo } = DEFAULT_FILTER
  const params = filterToParams({ ...filter, page, perPage, view, columns, lanes, windowFrom, windowTo })
  return Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]))
}
