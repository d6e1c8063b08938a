/** The SQL of the app, as it composes it, for a server that does nothing else. */
import type { Sql } from '@prisma/client/runtime/client'
import { type Day, today } from '@/lib/dates'
import { selectCharted } from '@/lib/measures/chart-select'
import { selectFacets } from '@/lib/measures/facet-select'
import { type MeasureFilter, parseMeasureFilter } from '@/lib/measures/filter'
import { selectCounts, selectPage } from '@/lib/measures/select-list'

const composed = (select: (filter: MeasureFilter, today: Day) => Sql) => (params: URLSearchParams) =>
  select(parseMeasureFilter(params).filter, today())

export const countsOf = composed(selectCounts)
export const pageOf = composed(selectPage)
export const facetsOf = composed(selectFacets)
export const chartedOf = composed((filter, day) => selectCharted(filter, day, null))
