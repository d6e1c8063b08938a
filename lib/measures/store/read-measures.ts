/** Whole records by their rows, for whoever reads and for a save that looks at what is there. */
import 'server-only'
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Transaction } from '@/lib/database/client'
import { queryRows, type RowAsker } from '@/lib/database/query-rows'
import type { Measure } from '../types'
import { assembleMeasure, type StoredMeasure } from './assemble'
import { SELECT_MEASURES } from './sql/select'

export type StoredRow<Stored = StoredMeasure> = { stored: Stored }

/** What a transaction sees is asked by itself; without one, what readers are shown. */
const askerOf = (tx?: Transaction): RowAsker => (tx ? (query) => tx.$queryRaw(query) : queryRows)

const readMeasures = async (query: Sql, tx?: Transaction) =>
  (await askerOf(tx)<StoredRow>(query)).map(({ stored }) => assembleMeasure(stored))

/** By its public name, archived or not. */
export async function getMeasureWithin(tx: Transaction | undefined, slug: string): Promise<Measure | null> {
  const [measure] = await readMeasures(sql`${SELECT_MEASURES} where m.slug = ${slug}`, tx)
  return measure ?? null
}

/** In no order that is promised. */
export const listMeasuresById = (ids: readonly number[], tx?: Transaction): Promise<Measure[]> =>
  ids.length > 0 ? readMeasures(sql`${SELECT_MEASURES} where m.id = any(${[...ids]})`, tx) : Promise.resolve([])
