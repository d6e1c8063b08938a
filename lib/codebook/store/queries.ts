/** How many records have each code: what the codebook counts. */
import { FACETS } from '@/lib/measures/list/keys'
import 'server-only'
import { join, raw, sqltag as sql } from '@prisma/client/runtime/client'
import { columnName } from '@/lib/database/column-name'
import { queryVersioned } from '@/lib/database/version'
import type { Day } from '@/lib/dates'
import { CODED_COLUMNS } from '@/lib/measures/list/fields'
import { DEFAULT_FILTER } from '@/lib/measures/list/filter'
import { countFacets } from '@/lib/measures/store/queries'
import type { CodeCount } from '../types'
import { VOCABULARY_NAMES } from '../vocabularies'

const codesOfNoFacet = CODED_COLUMNS.filter((key) => !FACETS.some((facet) => facet === key))
const selectCode = (key: string) => sql`
  select ${key}::text as vocabulary, ${raw(columnName(key))} as code, count(*)::int as count
  from measures where archived_at is null group by 2`

/** Of what a record has several of, each counts once (store/rows.ts). */
const INNER_CODES = sql`
  select split_part(named, '=', 1) as vocabulary, split_part(named, '=', 2) as code, count(*)::int as count
  from measures, unnest(codes) named where archived_at is null group by 1, 2`

const selectApproximate = (day: Day) => sql`
  select 'statusApproximate' as vocabulary, case when s.approximate then 'yes' else 'no' end as code, count(*)::int as count
  from status_spans s join measures m on m.id = s.measure_id
  where m.archived_at is null and s."from" <= ${day} and (s."to" is null or s."to" > ${day}) group by 2`

const countBesideFacets = (day: Day): Promise<CodeCount[]> =>
  queryVersioned<CodeCount>(
    join([INNER_CODES, selectApproximate(day), ...codesOfNoFacet.map(selectCode)], ' union all '),
  )

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
