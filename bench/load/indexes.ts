/** Indexes are made after the rows: one sort costs less than a million insertions. */
import pg from 'pg'

type Index = { name: string; definition: string }

// Those of primary keys stay: foreign keys rest on them. So do those of relations: whether a record has any is asked of each
// before the others are made (index-tables.ts), and without an index that would read the table a million times.
const SECONDARY = `
  select i.indexname as name, i.indexdef as definition from pg_indexes i
  where i.schemaname = 'public' and i.tablename !~ '^_' and i.tablename <> 'relations'
    and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`

/** Answers with what `makeIndexes` makes again. */
export async function dropIndexes(client: pg.Client): Promise<Index[]> {
  const { rows } = await client.query<Index>(SECONDARY)
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`)
  return rows
}

/** Several at a time, over connections of their own. */
export async function makeIndexes(databaseUrl: string, indexes: readonly Index[], connections: number) {
  const waiting = [...indexes]
  const work = async () => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    try {
      await client.query(`set maintenance_work_mem = '256MB'`)
      for (let next = waiting.pop(); next; next = waiting.pop()) await client.query(next.definition)
    } finally {
      await client.end()
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
}
