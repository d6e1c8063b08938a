/** A process that times saves of one record each, through the app's own, and prints milliseconds. Its argument: of how many. */

import { performance } from 'node:perf_hooks'
import { slugOf } from '@/bench/data/measure'
import { db, getMeasure, toInput, updateMeasure } from '@/bench/product/database'

const SAVES = 60
/** The first ones of a process pay for its connections. */
const WARM_UP = 15
const AUTHOR = { id: null, name: 'Measureline' }

async function timeSave(slug: string): Promise<number> {
  const measure = await getMeasure(slug)
  if (!measure) throw new Error(`There is no record ${slug}.`)
  const input = toInput(measure)
  const changed = { ...input, goods: `${input.goods ?? ''} (measured)` }
  const start = performance.now()
  const saved = await updateMeasure({ slug, version: measure.version, input: changed, reason: 'Measured' }, [], AUTHOR)
  if (!saved.ok) throw new Error(`${slug} was refused: ${saved.reason}.`)
  return performance.now() - start
}

const records = Number(process.argv[2])
const times: number[] = []
for (let save = 0; save < WARM_UP + SAVES; save += 1) {
  // Spread over all: neighbours would share pages of the database.
  const time = await timeSave(slugOf(Math.floor((save * records) / (WARM_UP + SAVES))))
  if (save >= WARM_UP) times.push(time)
}
console.log(JSON.stringify(times))
await db().$disconnect()
