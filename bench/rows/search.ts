/** Searches for words of two characters: list and count, in the database's own time. */
import { runNode, serverScript } from '@/bin/processes'
import type { SearchTimes } from '../probe/search'
import type { Result } from '../results'
import type { BenchStage } from '../stage'
import { median } from '../statistics'

const BARS = { rare: 6, common: 40 } as const
export type Word = keyof typeof BARS
export type SearchMedians = Record<Word, { first: number; again: number }>

/** Each round is a process of its own, which has nothing kept from the one before. */
export async function timeSearches({ databaseUrl, rounds }: BenchStage): Promise<SearchMedians> {
  const runs: SearchTimes[] = []
  for (let round = 0; round < rounds; round += 1) {
    const env = { ...process.env, DATABASE_URL: databaseUrl }
    runs.push(JSON.parse(await runNode('The search probe', serverScript('bench/probe/search.ts'), env)))
  }
  const mediansOf = (word: Word) => ({
    first: median(runs.map((run) => median(run[word].first))),
    again: median(runs.map((run) => median(run[word].again))),
  })
  return { rare: mediansOf('rare'), common: mediansOf('common') }
}

export const searchRows = (medians: SearchMedians): Result[] =>
  (['rare', 'common'] as const).flatMap((word): Result[] => {
    const what = `search for a ${word} word of two characters`
    const { first, again } = medians[word]
    return [
      { what, bar: { most: BARS[word] }, unit: 'ms', measured: first, note: 'list and count, first time' },
      { what, bar: null, unit: 'ms', measured: again, note: 'list and count, the same word again' },
    ]
  })
