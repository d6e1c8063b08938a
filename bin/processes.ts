/** Child processes of a start: each is seen to its end, and none outlives it. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const running = new Set<ChildProcess>()

export const bin = (...segments: string[]) => path.join(ROOT, 'node_modules', ...segments)
export const NEXT = bin('next', 'dist', 'bin', 'next')
/** A TypeScript file that may import what only a server may. */
export const serverScript = (file: string, ...args: string[]) =>
  ['--conditions=react-server', '--import', 'tsx', path.join(ROOT, file), ...args] as const

/** Starts Node with these arguments. */
export function startNode(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const ended = (child: ChildProcess) =>
  new Promise<number>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    else child.once('exit', (code) => resolve(code ?? 1))
  })

/** What it printed. Throws with it when it fails. */
export async function runNode(what: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const child = startNode(args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout?.on('data', (text) => (output += text))
  child.stderr?.on('data', (text) => (output += text))
  if ((await ended(child)) !== 0) throw new Error(`${what} failed.\n${output.trim()}`)
  return output.trim()
}

/** Asks every child to end, and ends those that do not within ten seconds. */
export async function stopChildren() {
  await Promise.all(
    [...running].map(async (child) => {
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await ended(child)
      clearTimeout(patience)
    }),
  )
}
