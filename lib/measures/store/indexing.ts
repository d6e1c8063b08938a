/** Keeps the rows by which lists find measures. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import { insertRows } from '@/lib/database/insert-rows'
import { DAILY_FACETS, NONE, SIGHTINGS, type Term, termId } from '../list/terms'
import type { IndexRows } from './index-rows'
import { Refusal } from './transaction'

/** Those that no record brings by itself. */
export const FIXED_TERMS: readonly Term[] = [
  ...DAILY_FACETS.map((facet) => ({ facet, value: NONE })),
  ...SIGHTINGS.map((value) => ({ facet: 'lastSeen' as const, value })),
  { facet: 'relations', value: 'yes' },
  { facet: 'relations', value: 'no' },
]
const textOf = ({ facet, value }: Term) => `${facet}=${value}`

/**
 * Two terms share a number: their records could not be told apart. Of codes no two do, which a test shows; names of
 * authorities are not known beforehand, and an editor can take another.
 */
function refuseTerm(own: Term, other: Pick<Term, 'value'> & { facet: string }): never {
  const issue = { path: ['authorities'], code: `same_number:${own.value}, ${other.value}` }
  const why = `${textOf(own)} and ${other.facet}=${other.value} share the number ${termId(own.facet, own.value)}`
  throw new Refusal({ ok: false, reason: 'invalid', issues: [issue] }, why)
}

async function keepTerms(tx: Transaction, terms: readonly Term[]) {
  const byId = new Map<number, Term>()
  for (const term of [...FIXED_TERMS, ...terms]) {
    const id = termId(term.facet, term.value)
    const known = byId.get(id) ?? term
    if (textOf(known) !== textOf(term)) refuseTerm(term, known)
    byId.set(id, term)
  }
  await tx.facetTerm.createMany({ data: [...byId].map(([id, term]) => ({ id, ...term })), skipDuplicates: true })
  const kept = await tx.facetTerm.findMany({ where: { id: { in: [...byId.keys()] } } })
  for (const term of kept) {
    const own = byId.get(term.id)
    if (own && (own.facet !== term.facet || own.value !== term.value)) refuseTerm(own, term)
  }
}

export async function removeFromIndex(tx: Transaction, measureIds: readonly number[]) {
  const where = { measureId: { in: [...measureIds] } }
  await tx.measureIndex.deleteMany({ where })
  await tx.measureSearch.deleteMany({ where })
  await tx.timelineEntry.deleteMany({ where })
  await tx.timelineBar.deleteMany({ where })
}

export async function addToIndex(tx: Transaction, items: readonly (IndexRows & { measureId: number })[]) {
  await keepTerms(
    tx,
    items.flatMap(({ terms }) => terms),
  )
  const own = (part: (item: IndexRows) => object) => items.map((item) => ({ measureId: item.measureId, ...part(item) }))
  await insertRows(
    tx,
    'measure_index',
    own(({ index }) => index),
  )
  await insertRows(
    tx,
    'measure_search',
    own(({ search }) => search),
  )
  await insertRows(
    tx,
    'timeline_bars',
    own(({ bar }) => bar),
  )
  await insertRows(
    tx,
    'timeline_entries',
    items.flatMap(({ measureId, entries }) => entries.map((entry) => ({ measureId, ...entry }))),
  )
}

const [RELATED, UNRELATED] = [termId('relations', 'yes'), termId('relations', 'no')]

/**
 * Whether a record has relations is told by both ends: whoever changes one end refreshes the other. As everywhere, what an
 * archived record says of others does not count. Also whether it is part of another or has parts.
 */
export const REFRESH_RELATION_TERMS = sql`
  update measure_index i set terms = array_remove(array_remove(i.terms, ${RELATED}::int), ${UNRELATED}::int) || case
    when exists (select 1 from relations r where r.from_id = i.measure_id) then ${RELATED}::int
    when exists (select 1 from relations r join measures o on o.id = r.from_id
      where r.to_id = i.measure_id and o.archived_at is null) then ${RELATED}::int
    else ${UNRELATED}::int end,
    linked = exists (select 1 from relations r where r.from_id = i.measure_id and r.type = 'part_of')
      or exists (select 1 from relations r where r.to_id = i.measure_id and r.type = 'part_of')`

export const refreshRelationTerms = (tx: Transaction, measureIds: readonly number[]) =>
  tx.$executeRaw(sql`${REFRESH_RELATION_TERMS} where i.measure_id = any(${[...new Set(measureIds)]})`)

export const relatedIds = async (tx: Transaction, measureId: number): Promise<number[]> =>
  (await tx.relation.findMany({ where: { fromId: measureId }, select: { toId: true } })).map(({ toId }) => toId)
