/** How many records have each code: what the codebook counts. */
import { FACETS } from '@/lib/measures/list/keys'
import 'server-only'
import { join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import { columnName } from '@/lib/database/column-name'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import { CODED_COLUMNS } from '@/lib/measures/list/fields'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import { countFacets } from '@/lib/measures/store/queries'
import type { CodeCount } from '../types'
import { VOCABULARY_NAMES, type Vocabulary } from '../vocabularies'

const codesOfNoFacet = CODED_COLUMNS.filter((key) => !FACETS.some((facet) => facet === key))
const selectCode = (key: string) => sql`select id as measure_id, ${raw(columnName(key))} as code from measures`

/** Rows of `measure_id` and `code` for every set of codes that is no facet. */
const codesBesideFacets = (day: Day): Partial<Record<Vocabulary, Sql>> => {
  const spans = sql`status_spans where "from" <= ${day} and ("to" is null or "to" > ${day})`
  return {
    statusApproximate: sql`select measure_id, case when approximate then 'yes' else 'no' end as code from ${spans}`,
    eventType: sql`select measure_id, type as code from measure_events`,
    ...Object.fromEntries(codesOfNoFacet.map((key) => [key, selectCode(key)])),
    relation: sql`select from_id as measure_id, type as code from relations`,
    certainty: sql`select from_id as measure_id, certainty as code from relations`,
    supports: sql`select measure_id, unnest(supports) as code from citations`,
    stance: sql`select measure_id, stance as code from citations`,
    scopeScheme: sql`select measure_id, scheme as code from scope_items`,
    scopeBasis: sql`select measure_id, basis as code from scope_items`,
    entityKind: sql`select measure_id, kind as code from listed_entities`,
  }
}

/** A record counts once for a code, however often it has it. What is archived has no row of the index. */
const selectCount = ([vocabulary, rows]: [string, Sql]) => sql`
  select ${vocabulary}::text as vocabulary, code, count(distinct measure_id)::int as count
  from (${rows}) coded where measure_id in (select measure_id from measure_index) group by code`

const countBesideFacets = (day: Day): Promise<CodeCount[]> =>
  queryVersioned<CodeCount>(join(Object.entries(codesBesideFacets(day)).map(selectCount), ' union all '))

/** As a filter that asks for a code alone would find them. */
async function countFaceted(day: Day): Promise<CodeCount[]> {
  const rows = await countFacets(DEFAULT_FILTER, day)
  return rows.flatMap(({ facet, value: code, count }) => {
    const vocabulary = VOCABULARY_NAMES.find((name) => name === facet)
    return vocabulary ? [{ vocabulary, code, count }] : []
  })
}

/** Of the records in the lists, by every set of codes; a code that none has may be missing. */
export async function countCodes(day: Day): Promise<CodeCount[]> {
  return (await Promise.all([countFaceted(day), countBesideFacets(day)])).flat()
}
