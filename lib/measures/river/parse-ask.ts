/** From an address to a river: whatever it says, there is one. */
import type { Day } from '@/lib/dates'
import { type FilterProblem, lastValue, parseMeasureFilter, type RawParams } from '../list/parse-filter'
import { RIVER_SWITCHES, type RiverAsk, riverFilter } from './ask'

/** A value that means nothing under its key, and was left out. */
export type RiverProblem = FilterProblem | { key: (typeof RIVER_SWITCHES)[number]; value: string; why?: undefined }
export const isOfFilter = (problem: RiverProblem): problem is FilterProblem =>
  !RIVER_SWITCHES.some((key) => key === problem.key)

/** `day` is today. */
export function parseRiver(params: RawParams, day: Day): { ask: RiverAsk; problems: RiverProblem[] } {
  const { filter, problems } = parseMeasureFilter(params, day)
  const ask = { filter: riverFilter(filter), anyTarget: false, flow: false }
  const own: RiverProblem[] = []
  for (const key of RIVER_SWITCHES) {
    const value = lastValue(params, key)
    if (value === 'yes') ask[key] = true
    else if (value !== undefined && value !== 'no') own.push({ key, value })
  }
  return { ask, problems: [...problems, ...own] }
}
