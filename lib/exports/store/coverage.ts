/** What an export reads beside the measures and their sources. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { queryVersioned } from '@/lib/database/version'
import type { Coverage } from '../types'

/** Null before a data set was loaded. */
export const getCoverage = async (): Promise<Coverage | null> => {
  const [coverage] = await queryVersioned<Coverage>(
    sql`select coverage_day as day, coverage_note as note from datasets limit 1`,
  )
  return coverage ?? null
}
