/** A range of the synthetic measures, written a batch at a time. */
import type pg from 'pg'
import { copyRows, readColumnTypes } from './copy'
import type { TableRows } from './rows'

/** Enough to make a COPY worth its start, and little to hold. */
const BATCH = 1000

export type LoadPart = { from: number; to: number }

function gather(from: number, to: number, rowsOf: (index: number) => TableRows): Record<string, object[]> {
  const gathered: Record<string, object[]> = {}
  for (let index = from; index < to; index += 1) {
    for (const [table, rows] of Object.entries(rowsOf(index))) {
      gathered[table] ??= []
      gathered[table].push(...rows)
    }
  }
  return gathered
}

/** The database takes a batch while the next one is made. */
export async function copyBatches(
  client: pg.Client,
  schema: string,
  { from, to }: LoadPart,
  rowsOf: (index: number) => TableRows,
) {
  const types = await readColumnTypes(client, schema)
  let writing: Promise<void> = Promise.resolve()
  for (let start = from; start < to; start += BATCH) {
    const rows = gather(start, Math.min(start + BATCH, to), rowsOf)
    await writing
    writing = (async () => {
      for (const [table, items] of Object.entries(rows))
        await copyRows(client, `${schema}.${table}`, types.get(table), items)
    })()
    writing.catch(() => {})
  }
  await writing
}
