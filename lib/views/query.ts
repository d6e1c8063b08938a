/** What of a list's address is kept. */

import { filterToParams, type MeasureFilter, withoutShowing } from '@/lib/measures/list/filter'
import { parseMeasureFilter } from '@/lib/measures/list/parse-filter'

export const filterOf = (query: string): MeasureFilter => parseMeasureFilter(new URLSearchParams(query)).filter

/** The query of this list from its first page on. */
export const queryOf = (filter: MeasureFilter): string => String(filterToParams({ ...filter, page: 1, expand: [] }))

/** The same list, written as the tracker itself writes it: what means nothing is gone. */
export const canonicalQuery = (query: string): string => queryOf(filterOf(query))

/** What is searched for, however it is shown. Empty: nothing is. */
export const conditionsOf = (filter: MeasureFilter): string => queryOf(withoutShowing(filter))
