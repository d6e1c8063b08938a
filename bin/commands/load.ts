/** Loads a data set into the database: the shipped release, or the file that is named. `--dry-run` only says what it would do. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { looksSchema } from '@/lib/coverage/schema'
import { db } from '@/lib/database/client'
import { workWithoutClock } from '@/lib/database/page-pools'
import { parseJsonFile } from '@/lib/imports/decode'
import { describeReport } from '@/lib/imports/describe-report'
import { type Dataset, datasetSchema } from '@/lib/imports/schema'
import { SHIPPED, SHIPPED_COVERAGE } from '@/lib/imports/shipped'
import { loadDataset, loadRelease } from '@/lib/imports/store/load'
import type { SaveRefused } from '@/lib/measures/store/refusal'

const BUSY = 'Somebody is saving a large change just now. Nothing was loaded: try again when it is done.'

const explain = (refused: SaveRefused) =>
  refused.reason === 'invalid'
    ? refused.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`)
    : [refused.reason === 'busy' ? BUSY : refused.reason]

const TOLD_EVERY_MS = 5000

/** A large file takes a minute to read and check, and another before its first record is written. */
const MANY_RECORDS = 10_000

/** Says now and then how far it is. */
function makeProgress() {
  let last = Date.now()
  return (written: number, all: number) => {
    if (Date.now() - last < TOLD_EVERY_MS) return
    last = Date.now()
    console.log(`  … ${written} of ${all} records`)
  }
}

async function loadFile(dataset: Dataset, dryRun: boolean): Promise<string[]> {
  const loaded = await loadDataset(dataset, 'From a file', { dryRun, tell: makeProgress() })
  if (!loaded.ok) return explain(loaded)
  // Until somebody counts them, the planner thinks of tables as empty as they were.
  if (!dryRun && loaded.created >= MANY_RECORDS) await db().$executeRaw`analyze`
  console.log(`${loaded.created} records ${dryRun ? 'to load' : 'loaded'}, ${loaded.kept} were there already`)
  return []
}

async function loadShipped(dataset: Dataset, dryRun: boolean): Promise<string[]> {
  const looks = looksSchema.parse(parseJsonFile(await readFile(SHIPPED_COVERAGE), path.basename(SHIPPED_COVERAGE)))
  const loaded = await loadRelease(dataset, { dryRun }, looks)
  if (!loaded.ok) return explain(loaded)
  for (const line of describeReport(loaded)) console.log(line)
  return []
}

/** What is wrong, a line each. */
async function load(): Promise<string[]> {
  const options = { 'dry-run': { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [file = SHIPPED] = positionals
  const parsed = datasetSchema.safeParse(parseJsonFile(await readFile(file), path.basename(file)))
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const { measures, sources } = parsed.data
  if (measures.length >= MANY_RECORDS) console.log(`  … read ${measures.length} records and ${sources.length} sources`)
  const dryRun = values['dry-run']
  const problems = await (file === SHIPPED ? loadShipped : loadFile)(parsed.data, dryRun)
  if (dryRun && problems.length === 0) console.log('This was a dry run: nothing is changed')
  return problems
}

workWithoutClock()
const problems = await load().catch((error: Error) => [error.message])
for (const problem of problems) console.error(problem)
await db().$disconnect()
process.exitCode = problems.length > 0 ? 1 : 0
