/** The SQL of the app, as it composes it, for a server that does nothing else. */

import type { Sql } from '@prisma/client/runtime/client'
import { type MeasureFilter, parseMeasureFilter } from '@/bench/product/filters'
import { type Day, today } from '@/bench/product/record'
import { selectCharted, selectCounts, selectFacets, selectPage } from '@/bench/product/statements'

const composed = (select: (filter: MeasureFilter, today: Day) => Sql) => (params: URLSearchParams) =>
  select(parseMeasureFilter(params).filter, today())

export const countsOf = composed(selectCounts)
export const pageOf = composed(selectPage)
export const facetsOf = composed(selectFacets)
export const chartedOf = composed((filter, day) => selectCharted(filter, day, null))
