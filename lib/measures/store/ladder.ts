/** Reads what answers a record, or records, and what answers that. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'
import { ANSWERING, isAnswering, type LadderRungs, layoutLadder } from '../threads/ladder'
import type { Measure, Relation, ShownMeasure } from '../types'
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

const slugsOf = (relations: readonly Relation[]) =>
  relations.flatMap(({ type, slug }) => (isAnswering(type) ? slug : []))

async function listNear(slugs: readonly string[]): Promise<ShownMeasure[]> {
  if (slugs.length === 0) return []
  const keys = await queryVersioned<{ measureId: number }>(sql`
    select id as "measureId" from measures
    where slug = any(${[...slugs]}::text[]) and archived_at is null order by 1 limit ${MOST_ANSWERS}`)
  return listShownById(keys)
}

/** Above a record what it answers; below it what answers it, on either bank, and what answers that. */
export async function getLadder(head: Measure): Promise<LadderRungs> {
  const answers = slugsOf(head.relatedBy)
  const read = await Promise.all([listNear([...slugsOf(head.relations), ...answers]), listAnswersTo(answers)])
  return layoutLadder(head, read.flat())
}
