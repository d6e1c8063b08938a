/** Every check of the project, one after another; each is counted, and a failing one does not hide the next. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from './browser'
import { bin, NEXT, ROOT, startNode } from './processes'
import { generateClient } from './steps'

type Counts = { passed: number; failed: number; skipped: number }
type Check = { name: string; args: readonly string[]; env?: NodeJS.ProcessEnv; count?: () => Counts }

const REPORTS = path.join(ROOT, 'test-results')
const report = (name: string) => path.join(REPORTS, `${name}.json`)
const read = (name: string) => (existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : null)

const countVitest = (name: string) => (): Counts => {
  const found = read(name)
  if (!found) return { passed: 0, failed: 1, skipped: 0 }
  // A file that cannot be read has no tests to fail.
  const broken = found.testResults.filter((file: { status: string; assertionResults: unknown[] }) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests + found.numTodoTests,
  }
}

const countPlaywright = (): Counts => {
  const stats = read('e2e')?.stats
  if (!stats) return { passed: 0, failed: 1, skipped: 0 }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

const vitest = (name: string): Check => ({
  name,
  args: [bin('vitest', 'vitest.mjs'), 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`],
  count: countVitest(name),
})

const CHECKS: Check[] = [
  { name: 'lint', args: [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'] },
  { name: 'routes', args: [NEXT, 'typegen'] },
  { name: 'types', args: [bin('typescript', 'bin', 'tsc'), '--noEmit'] },
  vitest('unit'),
  vitest('database'),
  { name: 'build', args: [NEXT, 'build'], env: { NODE_ENV: 'production' } },
  { name: 'e2e', args: [bin('@playwright', 'test', 'cli.js'), 'test'], count: countPlaywright },
]

async function run({ name, args, env, count }: Check): Promise<Counts> {
  console.log(`\n== ${name}`)
  const child = startNode(args, { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...env } })
  const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)))
  const counts = count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  // Nothing counted as failed, and yet a failure: that is one too.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length).split(',')
const chosen = CHECKS.filter(({ name }) => !only || only.includes(name))
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
await generateClient()
if (chosen.some(({ name }) => name === 'e2e')) ensureBrowser()
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const check of chosen) {
  const counts = await run(check)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
