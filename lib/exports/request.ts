/** What the address of an export asks for. */

import type { Day } from '@/lib/dates'
import type { FilterKey } from '@/lib/measures/list/keys'
import { type FilterProblem, parseMeasureFilter } from '@/lib/measures/list/parse-filter'
import { MOST_ROWS } from './formats'
import type { ExportRequest } from './types'

export type RequestProblem = { key: FilterKey | 'limit' | 'bom'; value: string; why?: FilterProblem['why'] }
export type ParsedRequest = { ok: true; request: ExportRequest } | { ok: false; problems: RequestProblem[] }

const lastOf = (params: URLSearchParams, key: string) =>
  params
    .getAll(key)
    .map((value) => value.trim())
    .findLast((value) => value !== '')

const isLimit = (value: string) => /^[1-9]\d{0,6}$/.test(value) && Number(value) <= MOST_ROWS

/** Unlike the page, a file falls back to nothing: nobody would see the note, and the list would be another one. */
export function parseExportRequest(params: URLSearchParams, day: Day): ParsedRequest {
  const { filter, problems: filterProblems } = parseMeasureFilter(params, day)
  const problems: RequestProblem[] = [...filterProblems]
  const limit = lastOf(params, 'limit')
  if (limit !== undefined && !isLimit(limit)) problems.push({ key: 'limit', value: limit })
  const bom = lastOf(params, 'bom')
  if (bom !== undefined && bom !== '0' && bom !== '1') problems.push({ key: 'bom', value: bom })
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, request: { filter, limit: limit === undefined ? null : Number(limit), bom: bom !== '0' } }
}
