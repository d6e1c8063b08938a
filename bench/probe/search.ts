/** A process that times searches for words through the app's own queries, and prints milliseconds. */

import { performance } from 'node:perf_hooks'
import { COMMON_WORDS, RARE_WORDS } from '@/bench/filters'
import { countMeasures, db, listMeasures } from '@/bench/product/database'
import { parseMeasureFilter } from '@/bench/product/filters'
import { today } from '@/bench/product/record'

export type Times = { first: number[]; again: number[] }
export type SearchTimes = { rare: Times; common: Times }

const AGAIN = 3
/** Words that nobody measures: the first queries of a process pay for its connections. */
const WARM_UP = ['机床', '钢材', '鋼材', '黒鉛', '港南', '稀土', '水产', '签证']

async function timeSearch(word: string): Promise<number> {
  const { filter } = parseMeasureFilter(new URLSearchParams({ q: word }))
  const day = today()
  const start = performance.now()
  await countMeasures(filter, day)
  await listMeasures(filter, day)
  return performance.now() - start
}

async function timeWords(words: readonly string[]): Promise<Times> {
  const times: Times = { first: [], again: [] }
  for (const word of words) {
    times.first.push(await timeSearch(word))
    for (let count = 0; count < AGAIN; count += 1) times.again.push(await timeSearch(word))
  }
  return times
}

for (const word of WARM_UP) await timeSearch(word)
const times: SearchTimes = { rare: await timeWords(RARE_WORDS), common: await timeWords(COMMON_WORDS) }
console.log(JSON.stringify(times))
await db().$disconnect()
