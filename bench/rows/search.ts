/** Searches for words of two characters, by codes of goods and for what is against all, too: list and count, in the database's own time. */
import { runNode, serverScript } from '@/bin/processes'
import type { SearchTimes } from '../probe/search'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { median } from '../statistics'

const BARS = { rare: { most: 6 }, common: { most: 40 }, code: null, everyone: null } as const
const WHAT = {
  rare: 'search for a rare word of two characters',
  common: 'search for a common word of two characters',
  code: 'codes of goods: code=, q=',
  everyone: 'against some and against all: everyone=yes',
} as const
type Question = keyof typeof BARS
export type SearchMedians = Record<Question, { first: number; again: number }>

/** Each round is a process of its own, which has nothing kept from the one before. */
export async function timeSearches({ databaseUrl, rounds }: BenchStage): Promise<SearchMedians> {
  const runs: SearchTimes[] = []
  for (let round = 0; round < rounds; round += 1) {
    const env = { ...process.env, DATABASE_URL: databaseUrl }
    runs.push(JSON.parse(await runNode('The search probe', serverScript('bench/probe/search.ts'), env)))
  }
  const mediansOf = (asked: Question) => ({
    first: median(runs.map((run) => median(run[asked].first))),
    again: median(runs.map((run) => median(run[asked].again))),
  })
  return {
    rare: mediansOf('rare'),
    common: mediansOf('common'),
    code: mediansOf('code'),
    everyone: mediansOf('everyone'),
  }
}

export const searchRows = (medians: SearchMedians): Result[] =>
  (['rare', 'common', 'code', 'everyone'] as const).flatMap((asked): Result[] => {
    const what = WHAT[asked]
    const { first, again } = medians[asked]
    return [
      { what, bar: BARS[asked], unit: 'ms', measured: first, note: 'list and count, first time' },
      { what, bar: null, unit: 'ms', measured: again, note: 'list and count, the same again' },
    ]
  })
