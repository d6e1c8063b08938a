/** The checks of the project, in the order in which they run. */
import path from 'node:path'
import { countPlaywright, countVitest, type TestCounts } from './counts'
import { BUILD, makeFresh } from './freshness'
import { checkParts } from './parts'
import { bin, ended, NEXT, ROOT, startNode } from './processes'

export const REPORTS = path.join(ROOT, 'test-results')
const report = (name: string) => path.join(REPORTS, `${name}.json`)

// What is set on a machine for its own tracker is not for tests.
const OWN = /^(DATABASE_URL|PORT|HOST|NODE_ENV|MEASURELINE_.*)$/

function runNode(args: readonly string[], add: Record<string, string> = {}): Promise<number> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name))) as NodeJS.ProcessEnv
  return ended(startNode(args, { env: { ...env, NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...add } }))
}

/** Nothing counted as failed, and yet a failure: that is one too. */
const agree = (code: number, counts: TestCounts): TestCounts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts

const one = (code: number): TestCounts => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

async function checkTypes(): Promise<TestCounts> {
  const typed = await runNode([NEXT, 'typegen'])
  return one(typed || (await runNode([bin('typescript', 'bin', 'tsc'), '--noEmit', '--incremental', 'false'])))
}

async function runVitest(project: 'unit' | 'database'): Promise<TestCounts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`]
  const code = await runNode([bin('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters])
  return agree(code, countVitest(report(project)))
}

async function runBuild(): Promise<TestCounts> {
  let code = 1
  const build = async () => {
    code = await runNode([NEXT, 'build'], { NODE_ENV: 'production' })
    if (code !== 0) throw new Error('The build failed.')
  }
  await makeFresh(BUILD, build).catch(() => {})
  return one(code)
}

async function runPlaywright(): Promise<TestCounts> {
  const code = await runNode([bin('@playwright', 'test', 'cli.js'), 'test'])
  return agree(code, countPlaywright(report('e2e')))
}

export const CHECKS: Record<string, () => Promise<TestCounts>> = {
  lint: async () => one(await runNode([bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'])),
  parts: async () => checkParts(path.join(REPORTS, 'parts.cdx.json')),
  types: checkTypes,
  unit: () => runVitest('unit'),
  database: () => runVitest('database'),
  build: runBuild,
  e2e: runPlaywright,
}
