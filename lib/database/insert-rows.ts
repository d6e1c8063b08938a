/**
 * Writes any number of rows of a table by one statement with one value, which the database takes apart: what Prisma does
 * with each value of thousands of rows takes ten times as long as all else of a load.
 */
import 'server-only'
import { join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from './client'
import { columnName } from './column-name'

export type Table =
  | 'sources'
  | 'measures'
  | 'measure_index'
  | 'search_words'
  | 'facet_terms'
  | 'timeline_bars'
  | 'timeline_entries'
  | 'measure_sources'
  | 'entities'
  | 'listings'
  | 'relations'
  | 'versions'

const column = (key: string) => raw(`"${columnName(key)}"`)

/** The keys of `rows` are those of the Prisma model; what no row has gets its default. */
function insertOf(table: Table, rows: readonly object[]) {
  const columns = join([...new Set(rows.flatMap((row) => Object.keys(row)))].map(column))
  const values = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(key), value])),
  )
  return sql`insert into ${raw(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${raw(table)}, ${JSON.stringify(values)}::json)`
}

/** Writes over the row that `which` finds; answers with how many there were. */
export function updateRow(tx: Transaction, table: Table, row: object, which: Sql): Promise<number> {
  const columns = join(Object.keys(row).map(column))
  const values = Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(key), value]))
  return tx.$executeRaw(sql`update ${raw(table)} set (${columns}) = (
    select ${columns} from json_populate_record(null::${raw(table)}, ${JSON.stringify(values)}::json)) where ${which}`)
}

/** Answers with `keys` of each row that was written, in no order that is promised. */
export async function insertRows<Written extends object = never>(
  tx: Transaction,
  table: Table,
  rows: readonly object[],
  keys: readonly (keyof Written & string)[] = [],
): Promise<Written[]> {
  if (rows.length === 0) return []
  if (keys.length === 0) {
    await tx.$executeRaw(insertOf(table, rows))
    return []
  }
  const wanted = join(keys.map((key) => sql`${column(key)} as ${raw(`"${key}"`)}`))
  return await tx.$queryRaw<Written[]>(sql`${insertOf(table, rows)} returning ${wanted}`)
}

/** Rows of several tables by one statement: each that it saves is a way to the database and back, which a save waits for. */
export async function insertTables(tx: Transaction, rows: Partial<Record<Table, readonly object[]>>) {
  const filled = (Object.entries(rows) as [Table, readonly object[]][]).filter(([, items]) => items.length > 0)
  const inserts = filled.map(([table, items]) => sql`${raw(`into_${table}`)} as (${insertOf(table, items)})`)
  if (inserts.length > 0) await tx.$executeRaw(sql`with ${join(inserts)} select 1`)
}

/** Leaves as they are those that a unique column knows already. */
export async function insertMissingRows(tx: Transaction, table: Table, rows: readonly object[]) {
  if (rows.length > 0) await tx.$executeRaw(sql`${insertOf(table, rows)} on conflict do nothing`)
}
