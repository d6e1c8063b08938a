/** Reads what answers a record, or records, and what answers that. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'
import { ANSWERING, type LadderRecord, type LadderRungs, layoutLadder } from '../threads/ladder'
import type { ShownMeasure } from '../types'
import { listShownById } from './queries'

/** No act of either side has been answered half as often. */
const MOST_ANSWERS = 200

/** Archived records answer nobody. */
export async function listAnswersTo(slugs: readonly string[]): Promise<ShownMeasure[]> {
  if (slugs.length === 0) return []
  const keys = await queryVersioned<{ measureId: number }>(sql`
    select distinct r.from_id as "measureId" from relations r
      join measures answered on answered.id = r.to_id join measures m on m.id = r.from_id
    where answered.slug = any(${[...slugs]}::text[]) and r.type = any(${[...ANSWERING]}::text[]) and m.archived_at is null
    order by 1 limit ${MOST_ANSWERS}`)
  return listShownById(keys)
}

/** Below a record what answers it, on either bank. */
export async function getLadder(head: LadderRecord): Promise<LadderRungs> {
  const answers = await listAnswersTo([head.slug])
  return layoutLadder(head, [...answers, ...(await listAnswersTo(answers.map(({ slug }) => slug)))])
}
