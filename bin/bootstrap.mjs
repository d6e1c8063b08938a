// What runs before anything is installed: plain Node, and nothing else.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const OLDEST_NODE = [20, 19]

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(`Measureline needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** npm writes its own copy of the lock file at the end of an install: an older one is an install of something else. */
function isInstalled() {
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs
}

/** Installs what is missing. Ends the process when npm cannot. */
export function install() {
  requireNode()
  if (isInstalled()) return
  console.log('Installing packages: about a minute')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(npm, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return
  console.error('The packages could not be installed: npm says why above.')
  process.exit(1)
}

/** Installs, then runs a TypeScript file of this folder to its end and ends as it does. Signals reach it. */
export function handOver(stage, args) {
  install()
  const node = ['--conditions=react-server', '--import', 'tsx', path.join(ROOT, 'bin', stage), ...args]
  const child = spawn(process.execPath, node, { cwd: ROOT, stdio: 'inherit' })
  // A terminal sends Ctrl-C to both: whoever waits leaves it to the one that works.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}
