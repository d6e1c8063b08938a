/** What an export reads beside the measures and their sources. */
import 'server-only'
import { reader } from '@/lib/database/client'
import type { Coverage } from '../types'

/** Null before a data set was loaded. */
export const getCoverage = async (): Promise<Coverage | null> => {
  const dataset = await reader().dataset.findFirst({ select: { coverageDay: true, coverageNote: true } })
  return dataset && { day: dataset.coverageDay, note: dataset.coverageNote }
}
