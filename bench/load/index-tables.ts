/** What the tables by which lists find records need beside the rows of each record. */

import type pg from 'pg'
import {
  ADDRESS_FORMAT,
  type FacetTerm,
  FIXED_TERMS,
  INDEX_FORMAT,
  REFRESH_RELATION_TERMS,
  termId,
} from '@/bench/product/rows'

/** Other parts may keep the same ones at the same time. */
export async function keepTerms(client: pg.Client, terms: readonly FacetTerm[]) {
  const rows = terms.map(({ facet, value }) => ({ id: termId(facet, value), facet, value })).sort((a, b) => a.id - b.id)
  await client.query(
    `insert into facet_terms (id, facet, value)
     select * from unnest($1::int[], $2::text[], $3::text[]) on conflict do nothing`,
    [rows.map(({ id }) => id), rows.map(({ facet }) => facet), rows.map(({ value }) => value)],
  )
}

/** In their order, so that parts which keep the same ones never wait for each other in a circle. */
export async function keepWords(client: pg.Client, words: readonly string[]) {
  await client.query('insert into search_words (word) select * from unnest($1::text[]) on conflict do nothing', [
    [...words].sort(),
  ])
}

/** When all rows are there. Whoever reads from now on finds new data, in the form of this version. */
export async function finishIndex(client: pg.Client) {
  await keepTerms(client, FIXED_TERMS)
  // Just filled: without figures of it the planner would not know that an index pays.
  await client.query('analyze relations, measures, measure_index')
  await client.query(REFRESH_RELATION_TERMS.text, [...REFRESH_RELATION_TERMS.values])
  // Many rows were written twice: without its first version the table is as large as one that grew record by record.
  await client.query('vacuum full measure_index')
  await client.query('update data_versions set version = version + 1, index_format = $1, address_format = $2', [
    INDEX_FORMAT,
    ADDRESS_FORMAT,
  ])
}
