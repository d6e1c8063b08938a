/** Keeps the rows by which lists find measures. */
import { DAILY_FACETS, NONE, SIGHTINGS } from '../list/keys'
import 'server-only'
import { join, raw, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import { insertMissingRows, insertRows, insertTables } from '@/lib/database/insert-rows'
import { type FacetTerm, termId } from '../list/terms'
import type { IndexRows } from './index-rows'
import { SaveRefusal } from './refusal'

/** Those that no record brings by itself. */
export const FIXED_TERMS: readonly FacetTerm[] = [
  ...DAILY_FACETS.map((facet) => ({ facet, value: NONE })),
  ...SIGHTINGS.map((value) => ({ facet: 'lastSeen' as const, value })),
  { facet: 'relations', value: 'yes' },
  { facet: 'relations', value: 'no' },
]
const textOf = ({ facet, value }: FacetTerm) => `${facet}=${value}`

/**
 * Two terms share a number: their records could not be told apart. Of codes no two do, which a test shows; names of
 * authorities are not known beforehand, and an editor can take another.
 */
function refuseTerm(own: FacetTerm, other: Pick<FacetTerm, 'value'> & { facet: string }): never {
  const issue = { path: ['authorities'], code: `same_number:${own.value}, ${other.value}` }
  const why = `${textOf(own)} and ${other.facet}=${other.value} share the number ${termId(own.facet, own.value)}`
  throw new SaveRefusal({ ok: false, reason: 'invalid', issues: [issue] }, why)
}

async function keepTerms(tx: Transaction, terms: readonly FacetTerm[]) {
  const byId = new Map<number, FacetTerm>()
  for (const term of [...FIXED_TERMS, ...terms]) {
    const id = termId(term.facet, term.value)
    const known = byId.get(id) ?? term
    if (textOf(known) !== textOf(term)) refuseTerm(term, known)
    byId.set(id, term)
  }
  const kept = await tx.$queryRaw<(FacetTerm & { id: number })[]>(
    sql`select id, facet, value from facet_terms where id = any(${[...byId.keys()]})`,
  )
  for (const term of kept) {
    const own = byId.get(term.id)
    if (own && textOf(own) !== textOf(term)) refuseTerm(own, term)
    byId.delete(term.id)
  }
  // Hardly any save brings one, and only one save at a time does.
  await insertRows(
    tx,
    'facet_terms',
    [...byId].map(([id, term]) => ({ id, ...term })),
  )
}

const TABLES = ['measure_index', 'timeline_bars', 'timeline_entries'] as const
type ListedTable = (typeof TABLES)[number] | 'search_words'
type ListedRows = { tables: Readonly<Record<ListedTable, readonly object[]>>; terms: readonly FacetTerm[] }

const removeFromIndex = (tx: Transaction, measureIds: readonly number[]) =>
  tx.$executeRaw(
    sql`with ${join(
      TABLES.map(
        (table) =>
          sql`${raw(`from_${table}`)} as (delete from ${raw(table)} where measure_id = any(${[...measureIds]}))`,
      ),
    )} select 1`,
  )

const once = (rows: readonly object[]) => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]

/** Takes away what the index holds of `known`, and adds these rows. */
export async function replaceIndex(tx: Transaction, known: readonly number[], records: readonly ListedRows[]) {
  if (known.length > 0) await removeFromIndex(tx, known)
  await keepTerms(
    tx,
    records.flatMap(({ terms }) => terms),
  )
  const rowsOf = (table: ListedTable) => records.flatMap(({ tables }) => tables[table])
  await insertMissingRows(tx, 'search_words', once(rowsOf('search_words')))
  await insertTables(tx, Object.fromEntries(TABLES.map((table) => [table, rowsOf(table)])))
}

const [RELATED, UNRELATED] = [termId('relations', 'yes'), termId('relations', 'no')]

const relationTerm = sql`case
  when exists (select 1 from relations r where r.from_id = i.measure_id) then ${RELATED}::int
  when exists (select 1 from relations r join measures o on o.id = r.from_id
    where r.to_id = i.measure_id and o.archived_at is null) then ${RELATED}::int
  else ${UNRELATED}::int end`
const isLinked = sql`(exists (select 1 from relations r where r.from_id = i.measure_id and r.type = 'part_of')
  or exists (select 1 from relations r where r.to_id = i.measure_id and r.type = 'part_of'))`

/**
 * Whether a record has relations is told by both ends: whoever changes one end refreshes the other. As everywhere, what an
 * archived record says of others does not count. Also whether it is part of another or has parts. A row that says so
 * already is not written again.
 */
export const REFRESH_RELATION_TERMS = sql`
  update measure_index i set relations = ${relationTerm}, linked = ${isLinked}
  where (i.relations, i.linked) is distinct from (${relationTerm}, ${isLinked})`

/** The same rows with what they tell of relations, where these are written already: none has to be written twice. */
export async function withRelationTerms(tx: Transaction, records: readonly IndexRows[]): Promise<IndexRows[]> {
  const ids = records.flatMap(({ tables }) => tables.measure_index.map(({ measureId }) => measureId))
  const rows = await tx.$queryRaw<{ id: number; relations: number; linked: boolean }[]>(sql`
    select i.measure_id as id, ${relationTerm} as relations, ${isLinked} as linked
    from unnest(${ids}::int[]) i(measure_id)`)
  const told = new Map(rows.map(({ id, ...columns }) => [id, columns]))
  return records.map(({ tables, terms }) => ({
    tables: { ...tables, measure_index: tables.measure_index.map((row) => ({ ...row, ...told.get(row.measureId) })) },
    terms,
  }))
}

export const refreshRelationTerms = (tx: Transaction, measureIds: readonly number[]) =>
  tx.$executeRaw(sql`${REFRESH_RELATION_TERMS} and i.measure_id = any(${[...new Set(measureIds)]})`)
