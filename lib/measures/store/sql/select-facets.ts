/** How many records each value of each facet would find: the counts beside a filter. */
import { join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { columnName } from '@/lib/database/column-name'
import type { Day } from '@/lib/dates'
import type { MeasureFilter } from '@/lib/measures/list/filter'
import { FACETS, type Facet, isManyValued, type OneValuedFacet } from '@/lib/measures/list/keys'
import { singleTermOn } from './held-on'
import { facetWhere, restWhere } from './where'

const OPEN_FACET: Facet = 'heading'

type Asked = { facet: Facet; condition: Sql; held: Sql }

const isSingle = (facet: Facet): facet is OneValuedFacet => !isManyValued(facet)
const columnOf = (facet: Facet) => raw(columnName(facet))
const allHeld = (asked: readonly Asked[]) =>
  asked.length > 0
    ? join(
        asked.map(({ held }) => held),
        ' and ',
      )
    : sql`true`

/** What each facet asks by itself, and the column that says whether it holds. */
const askedBy = (filter: MeasureFilter, today: Day): Asked[] =>
  FACETS.flatMap((facet) => {
    const condition = facetWhere(filter, facet, today)
    return condition ? [{ facet, condition, held: raw(`held_${columnName(facet)}`) }] : []
  })

/** The records that fit, or would but for one facet. */
function selectFound(filter: MeasureFilter, today: Day, asked: readonly Asked[]): Sql {
  const singles = FACETS.filter(isSingle).map((facet) => sql`${singleTermOn(facet, today)} as ${columnOf(facet)}`)
  const held = asked.map(({ condition, held }) => sql`${condition} as ${held}`)
  const holding = join([sql`0`, ...asked.map(({ condition }) => sql`${condition}::int`)], ' + ')
  return sql`select ${join([...singles, ...held])}, i.terms from measure_index i
    where ${restWhere(filter, today)} and ${asked.length > 1 ? sql`${holding} >= ${asked.length - 1}::int` : sql`true`}`
}

/** Several at a time: of codes that hang together there are few combinations, and the rows are read once for all of them. */
const AT_ONCE = 5

const countTogether = (facets: readonly Facet[], where: Sql) => {
  const columns = facets.map(columnOf)
  return sql`select unnest(array[${join(columns)}]) as term, count from (
    select ${join(columns)}, count(*) as count from found where ${where} group by ${join(columns)}) grouped`
}

const countListed = (where: Sql) => sql`
  select term, count(*) as count from (select unnest(terms) as term from found where ${where}) listed group by term`

function countOthers(facets: readonly Facet[], where: Sql): Sql {
  const singles = facets.filter(isSingle)
  const groups = Array.from({ length: Math.ceil(singles.length / AT_ONCE) }, (_, at) =>
    countTogether(singles.slice(at * AT_ONCE, (at + 1) * AT_ONCE), where),
  )
  return join([...groups, countListed(where)], ' union all ')
}

/** Of headings of goods there are thousands: those with nothing to find would be most of an answer. */
const withCounts = (counted: Sql, facets: Sql) => sql`
  select t.facet, t.value, coalesce(c.count, 0) as count from facet_terms t
  left join (select term, sum(count)::int as count from (${counted}) counted group by term) c on c.term = t.id
  where ${facets} and (t.facet <> ${OPEN_FACET} or c.count > 0)`

/** Rows of `facet`, `value` and `count`, of every value but headings of goods that nothing has. No facet's own conditions limit its counts. */
export function selectFacets(filter: MeasureFilter, today: Day): Sql {
  const asked = askedBy(filter, today)
  const active = asked.map(({ facet }) => facet)
  const passive = FACETS.filter((facet) => !active.includes(facet))
  const own = asked.map(({ facet }) => {
    const where = allHeld(asked.filter((other) => other.facet !== facet))
    const counted = isSingle(facet) ? countTogether([facet], where) : countListed(where)
    return withCounts(counted, sql`t.facet = ${facet}`)
  })
  const others = withCounts(countOthers(passive, allHeld(asked)), sql`t.facet <> all(${active}::text[])`)
  // What has a word is looked for once. Else it costs less to read the table again than to put what was found aside.
  const kept = filter.q ? sql`materialized` : sql`not materialized`
  return sql`with found as ${kept} (${selectFound(filter, today, asked)}) ${join([others, ...own], ' union all ')}`
}
