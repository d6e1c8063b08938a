// What runs before anything is installed: plain Node, and nothing else.
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBundle } from './bundle.mjs'
import { ARGUMENTS, CHANNEL, ENVIRONMENT } from './end-with-parent.mjs'

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const OLDEST_NODE = [20, 19]
// A terminal sends Ctrl-C to a child as well, a supervisor does not: twice does no harm.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  fail(`Measureline needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
}

/** Runs a program with this one's terminal; signals reach it. */
function runToEnd(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  const forward = (signal) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, forward)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, error }))
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, signal }))
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, forward)
  })
}

const readPackages = (...segments) => JSON.parse(readFileSync(path.join(ROOT, ...segments), 'utf8')).packages

/** npm keeps its own copy of the lock file beside what it has installed, written at the end. */
function isInstalled() {
  if (!existsSync(path.join(ROOT, 'node_modules', '.package-lock.json'))) return false
  const installed = readPackages('node_modules', '.package-lock.json')
  return Object.entries(readPackages('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  )
}

/** Installs what is missing. Ends the process when npm cannot. */
async function install() {
  requireNode()
  if (isInstalled()) return
  try {
    accessSync(ROOT, constants.W_OK)
  } catch {
    fail(`There is no permission to write in ${ROOT}, where the packages belong.`)
  }
  console.log('Installing packages: about a minute')
  const started = Date.now()
  const progress = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000)
  const windows = process.platform === 'win32'
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, signal, error } = await runToEnd(windows ? 'npm.cmd' : 'npm', args, { cwd: ROOT, shell: windows })
  clearInterval(progress)
  if (signal) process.exit(0)
  if (error) fail(`npm, which comes with Node, could not be run: ${error.message}`)
  if (code !== 0) fail('The packages could not be installed: npm says why above.')
}

/** Installs, then runs a TypeScript file of this folder to its end, and ends as it does. */
export async function handOver(stage, args) {
  await install()
  const bundle = stage === 'serve.ts' ? findBundle() : null
  const program = bundle ? [bundle] : ['--import', 'tsx', path.join(ROOT, 'bin', stage)]
  const { code } = await runToEnd(process.execPath, [...ARGUMENTS, '--conditions=react-server', ...program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['inherit', 'inherit', 'inherit', CHANNEL],
  })
  process.exit(code)
}
