/** Where the data of a list's chart is. Apart from address.ts, which browsers get. */
import { pathTo, withQuery } from '@/lib/addresses'
import { filterToParams, type MeasureFilter, withoutShowing } from '@/lib/measures/list/filter'

/** Of a list: all of it, or what fits it. */
export function chartHref({ lanes, ...filter }: MeasureFilter): string {
  return withQuery(pathTo('chart'), filterToParams({ ...withoutShowing({ lanes, ...filter }), lanes }))
}
