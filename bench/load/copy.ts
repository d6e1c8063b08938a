/** Rows as COPY takes them. */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { columnName } from '@/bench/product/record'
import { type ColumnTypes, encodeRow } from './encode'

/** Of a schema, by table and column, as the database itself tells them. */
export async function readColumnTypes(client: pg.Client, schema: string): Promise<Map<string, ColumnTypes>> {
  const { rows } = await client.query<{ table: string; types: Record<string, string> }>(
    `select table_name as table, json_object_agg(column_name, data_type) as types
     from information_schema.columns where table_schema = $1 group by table_name`,
    [schema],
  )
  return new Map(rows.map(({ table, types }) => [table, new Map(Object.entries(types))]))
}

/** All rows have the keys of the first. Columns without a key take their default. */
export async function copyRows(
  client: pg.Client,
  table: string,
  types: ColumnTypes | undefined,
  rows: readonly object[],
) {
  const [first] = rows
  if (!first) return
  if (!types) throw new Error(`There is no table ${table}.`)
  const keys = Object.keys(first)
  const columns = keys.map(columnName)
  const unknown = columns.filter((column) => !types.has(column))
  if (unknown.length > 0) throw new Error(`The table ${table} has no column ${unknown.join(', ')}.`)
  const list = columns.map((column) => `"${column}"`).join(', ')
  const lines = rows.map((row) => encodeRow(keys, types, row as Record<string, unknown>)).join('')
  await pipeline(Readable.from([lines]), client.query(copyFrom(`copy ${table} (${list}) from stdin`)))
}
