/** The SQL of the app, as it composes it, for a server that does nothing else. */
import type { Sql } from '@prisma/client/runtime/client'
import { type Day, today } from '@/lib/dates'
import { type MeasureFilter, parseMeasureFilter } from '@/lib/measures/list/filter'
import { selectCharted } from '@/lib/measures/store/sql/select-chart'
import { selectFacets } from '@/lib/measures/store/sql/select-facets'
import { selectCounts, selectPage } from '@/lib/measures/store/sql/select-list'

const composed = (select: (filter: MeasureFilter, today: Day) => Sql) => (params: URLSearchParams) =>
  select(parseMeasureFilter(params).filter, today())

export const countsOf = composed(selectCounts)
export const pageOf = composed(selectPage)
export const facetsOf = composed(selectFacets)
export const chartedOf = composed((filter, day) => selectCharted(filter, day, null))
