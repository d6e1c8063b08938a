/** How many records each value of each facet would find: the counts beside a filter. */
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Day } from '@/lib/dates'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { excludedKey, FACETS, type Facet } from '@/lib/measures/list/keys'
import { dailyTermsOn, measureWhere } from './where'

const isActive = (filter: MeasureFilter) => (facet: Facet) =>
  filter[facet].length > 0 || filter[excludedKey(facet)].length > 0

const countTerms = (where: Sql, today: Day) => sql`
  select term, count(*)::int as count from measure_index i, unnest(i.terms || ${dailyTermsOn(today)}) term
  where ${where} group by term`

/** Rows of `facet`, `value` and `count`, of every value that there is. No facet's own conditions limit its counts. */
export function selectFacets(filter: MeasureFilter, today: Day): Sql {
  const active = FACETS.filter(isActive(filter))
  const others = sql`
    select t.facet, t.value, coalesce(c.count, 0) as count
    from facet_terms t left join (${countTerms(measureWhere(filter, today), today)}) c on c.term = t.id
    where t.facet <> all(${active}::text[])`
  const own = active.map(
    (facet) => sql`
    select t.facet, t.value, coalesce(c.count, 0)
    from facet_terms t left join (
      ${countTerms(sql`term in (select id from facet_terms where facet = ${facet}) and ${measureWhere(filter, today, facet)}`, today)}
    ) c on c.term = t.id
    where t.facet = ${facet}`,
  )
  return join([others, ...own], ' union all ')
}
