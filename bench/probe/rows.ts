/**
 * A process that reads the names of a page and its total: through the app's own queries, and from the floor's tables.
 * Prints milliseconds. Its argument: the round, each of which has filters of its own.
 */

import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { listQuery } from '@/bench/filters'
import { floorConnection, floorQuery } from '@/bench/floor/queries'
import { countMeasures, db, listNamed } from '@/bench/product/database'
import { parseMeasureFilter } from '@/bench/product/filters'
import { today } from '@/bench/product/record'

export type RowsTimes = { app: number[]; floor: number[] }

const ASKED = 30
/** The first queries of a process pay for its connections. */
const WARM_UP = 10
const STRIDE = 1000

const pool = new pg.Pool(floorConnection(2))
const day = today()

const SIDES = {
  app: async (params: URLSearchParams) => {
    const { filter } = parseMeasureFilter(params)
    await Promise.all([countMeasures(filter, day), listNamed(filter, day)])
  },
  floor: async (params: URLSearchParams) => {
    await Promise.all([pool.query(floorQuery('count', params)), pool.query(floorQuery('rows', params))])
  },
}

const times: RowsTimes = { app: [], floor: [] }
const first = Number(process.argv[2]) * STRIDE
for (let turn = 0; turn < WARM_UP + ASKED; turn += 1) {
  const params = new URLSearchParams(listQuery('rows', first + turn))
  for (const side of turn % 2 === 0 ? (['app', 'floor'] as const) : (['floor', 'app'] as const)) {
    const start = performance.now()
    await SIDES[side](params)
    if (turn >= WARM_UP) times[side].push(performance.now() - start)
  }
}
console.log(JSON.stringify(times))
await Promise.all([pool.end(), db().$disconnect()])
