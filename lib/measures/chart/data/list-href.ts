/** Where the data of a list's chart is. Apart from address.ts, which browsers get. */
import { filterToParams, type MeasureFilter, withoutShowing } from '@/lib/measures/list/filter'

/** Of a list: all of it, or what fits it. */
export function chartHref({ lanes, ...filter }: MeasureFilter): string {
  const query = String(filterToParams({ ...withoutShowing({ lanes, ...filter }), lanes }))
  return query ? `/measures/timeline?${query}` : '/measures/timeline'
}
