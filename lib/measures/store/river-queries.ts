/** What a river is drawn from. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'
import { type Day, dayOfNumber } from '@/lib/dates'
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

/** Since when these records are, of those that lists have, the earliest first. */
export async function listDated(slugs: readonly string[]): Promise<{ slug: string; day: Day }[]> {
  const rows = await queryVersioned<{ slug: string; firstOn: number }>(sql`
    select slug, first_on as "firstOn" from measure_index where slug = any(${[...slugs]}::text[]) order by first_on, slug`)
  return rows.map(({ slug, firstOn }) => ({ slug, day: dayOfNumber(firstOn) }))
}
