/** What a river is drawn from. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'
import { type Day, dayOfNumber } from '@/lib/dates'
import type { MeasureKind } from '../codes'
import { type RiverAsk, type Shore, shoreFilter } from '../river/ask'
import type { DatedCount, RiverCounts, RiverStep, ShoreCounts } from '../river/counts'
import { selectDone, selectFresh, selectHeld } from './sql/select-river'

async function countShore(ask: RiverAsk, shore: Shore, today: Day): Promise<ShoreCounts> {
  const filter = shoreFilter(ask, shore)
  const [steps, fresh, done] = await Promise.all([
    queryVersioned<RiverStep>(selectHeld(filter)),
    queryVersioned<DatedCount>(selectFresh(filter, today)),
    queryVersioned<DatedCount>(selectDone(filter)),
  ])
  return { steps, fresh, done }
}

export async function countRiver(ask: RiverAsk, today: Day): Promise<RiverCounts> {
  const [china, japan] = await Promise.all([countShore(ask, 'china', today), countShore(ask, 'japan', today)])
  return { china, japan }
}

export type DatedRecord = { slug: string; kind: MeasureKind; day: Day }

/** Since when these records are, of those that lists have. */
export async function listDated(slugs: readonly string[]): Promise<DatedRecord[]> {
  const rows = await queryVersioned<Omit<DatedRecord, 'day'> & { firstOn: number }>(sql`
    select m.slug, m.kind, i.first_on as "firstOn" from measure_index i join measures m on m.id = i.measure_id
    where i.slug = any(${[...slugs]}::text[]) order by i.first_on, i.slug`)
  return rows.map(({ firstOn, ...row }) => ({ ...row, day: dayOfNumber(firstOn) }))
}
