/** The tracker over many records, measured against a floor in the same run. */
import { availableParallelism, loadavg } from 'node:os'
import { loadDatabase, loadFloor } from '@/bench/load/load'
import { describeFailure } from '@/bin/failure'
import { finish, onStop, ROOT, runNode, serverScript, stopChildren } from '@/bin/processes'
import { build, generateClient } from '@/bin/steps'
import { copyDatabase, dropDatabase, startThrowaway, type Throwaway } from '@/testing/throwaway'
import { type Growth, loadRow } from './growth'
import { measureStage } from './measure'
import { judgedSize, type Options, parseOptions, sizesOf } from './options'
import type { Result } from './results'
import { measureShipped } from './rows/shipped'
import { withStage } from './stage'
import { formatGrowth, formatResults } from './table'

/** What else it does slows the app more than its floor: the app has more to do. */
const describeMachine = () => `load ${(loadavg()[1] ?? 0).toFixed(1)} on ${availableParallelism()} cores`

const started: { postgres: Throwaway | null } = { postgres: null }

/** Milliseconds. The records come a part a process. */
async function timeLoad(whose: 'app' | 'floor', databaseUrl: string, records: number) {
  const start = Date.now()
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const load = whose === 'app' ? loadDatabase : loadFloor
  await load(databaseUrl, records, (parts) =>
    Promise.all(
      parts.map(({ from, to }) =>
        runNode('Loading the records', serverScript('bench/load/run-part.ts', whose, String(from), String(to)), env),
      ),
    ),
  )
  return Date.now() - start
}

/** Over a database of its own, dropped at the end: the disk never holds two of a million records. */
async function measureSize(server: string, records: number, options: Options, growth: Growth) {
  const databaseUrl = await copyDatabase(server, 'empty')
  const results: Result[] = []
  try {
    const [app, floor] = [await timeLoad('app', databaseUrl, records), await timeLoad('floor', databaseUrl, records)]
    results.push(loadRow(records, { app, floor }))
    await withStage(databaseUrl, records, options, async (stage) => {
      results.push(...(await measureStage(stage, options.parts, records === judgedSize(options), growth)))
    })
  } finally {
    await dropDatabase(databaseUrl)
  }
  return results
}

async function main() {
  const options = parseOptions(process.argv.slice(2))
  await generateClient()
  await build({ ...process.env, NEXT_TELEMETRY_DISABLED: '1' })
  started.postgres = await finish(startThrowaway(ROOT))
  const [growth, results]: [Growth, Result[]] = [new Map(), []]
  for (const records of sizesOf(options)) {
    results.push(...(await measureSize(started.postgres.url, records, options, growth)))
  }
  if (options.parts.includes('shipped')) results.push(...(await measureShipped(options.rounds)))
  console.log(
    `\n${judgedSize(options)} records unless a row says otherwise, medians of ${options.rounds} rounds; ${describeMachine()}\n`,
  )
  console.log(formatResults(results))
  if (options.parts.includes('growth')) console.log(`\n${formatGrowth(growth, sizesOf(options))}`)
}

async function tearDown() {
  await stopChildren()
  await started.postgres?.stop()
}

onStop(async (signal) => {
  await tearDown()
  process.exit(signal === 'SIGINT' ? 130 : 143)
})
main()
  .catch((error) => {
    console.error(describeFailure(error))
    process.exitCode = 1
  })
  .finally(tearDown)
