/** A process that times searches for words through the app's own queries, and prints milliseconds. */

import { performance } from 'node:perf_hooks'
import { CODE_QUERIES, COMMON_WORDS, EVERYONE_QUERIES, RARE_WORDS } from '@/bench/filters'
import { countMeasures, db, listMeasures } from '@/bench/product/database'
import { parseMeasureFilter } from '@/bench/product/filters'
import { today } from '@/bench/product/record'

export type Times = { first: number[]; again: number[] }
export type SearchTimes = { rare: Times; common: Times; code: Times; everyone: Times }

const AGAIN = 3
/** Words that nobody measures: the first queries of a process pay for its connections. */
const WARM_UP = ['机床', '钢材', '鋼材', '黒鉛', '港南', '稀土', '水产', '签证']

async function timeList(query: string): Promise<number> {
  const { filter } = parseMeasureFilter(new URLSearchParams(query))
  const day = today()
  const start = performance.now()
  await countMeasures(filter, day)
  await listMeasures(filter, day)
  return performance.now() - start
}

async function timeLists(queries: readonly string[]): Promise<Times> {
  const times: Times = { first: [], again: [] }
  for (const query of queries) {
    times.first.push(await timeList(query))
    for (let count = 0; count < AGAIN; count += 1) times.again.push(await timeList(query))
  }
  return times
}

const asWords = (words: readonly string[]) => words.map((q) => String(new URLSearchParams({ q })))

for (const query of asWords(WARM_UP)) await timeList(query)
const times: SearchTimes = {
  rare: await timeLists(asWords(RARE_WORDS)),
  common: await timeLists(asWords(COMMON_WORDS)),
  code: await timeLists(CODE_QUERIES),
  everyone: await timeLists(EVERYONE_QUERIES),
}
console.log(JSON.stringify(times))
await db().$disconnect()
