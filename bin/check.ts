/** Every check of the project, one after another; each is counted, and a failing one does not hide the next. */
import { mkdirSync, rmSync } from 'node:fs'
import { shareThrowaway, type Throwaway } from '@/testing/throwaway'
import { ensureBrowser } from './browser'
import { CHECKS, REPORTS } from './checks'
import { add, type TestCounts } from './counts'
import { describeFailure } from './failure'
import { BUILD, isFresh } from './freshness'
import { finish, onStop, ROOT, stopChildren } from './processes'
import { generateClient } from './steps'

const FAILED: TestCounts = { passed: 0, failed: 1, skipped: 0 }
let postgres: Throwaway | null = null

/** One server for all that need one: both kinds of tests copy their databases from its templates. */
async function shareServer() {
  if (postgres) return
  postgres = await finish(shareThrowaway(ROOT))
  process.env.TEST_POSTGRES_URL = postgres.url
}

const NEEDS: Record<string, () => Promise<void>> = {
  database: shareServer,
  e2e: async () => {
    ensureBrowser()
    if (!isFresh(BUILD)) throw new Error('The browser tests need a build of the source as it is now.')
    await shareServer()
  },
}

async function run(name: string): Promise<TestCounts> {
  console.log(`\n== ${name}`)
  try {
    await NEEDS[name]?.()
    return (await CHECKS[name]?.()) ?? FAILED
  } catch (error) {
    console.error(describeFailure(error))
    return FAILED
  }
}

function chosenNames(): string[] {
  const only = process.argv
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const unknown = only?.filter((name) => !CHECKS[name]) ?? []
  if (unknown.length > 0)
    throw new Error(`There is no check ${unknown.join(', ')}: there are ${Object.keys(CHECKS).join(', ')}.`)
  return only ?? Object.keys(CHECKS)
}

async function tearDown() {
  await stopChildren()
  await postgres?.stop()
}

async function main() {
  const names = chosenNames()
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  await generateClient()
  let total: TestCounts = { passed: 0, failed: 0, skipped: 0 }
  for (const name of names) total = add(total, await run(name))
  await tearDown()
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

onStop(async (signal) => {
  await tearDown()
  process.exit(signal === 'SIGINT' ? 130 : 143)
})
main().catch(async (error) => {
  console.error(describeFailure(error))
  await tearDown()
  process.exit(1)
})
