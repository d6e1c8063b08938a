/** Child processes of a start or a check: each is seen to its end, and none outlives it. */
import { type ChildProcess, spawn } from 'node:child_process'
import cluster from 'node:cluster'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ARGUMENTS, CHANNEL, ENVIRONMENT } from './end-with-parent.mjs'

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const running = new Set<ChildProcess>()
const unbroken = new Set<Promise<unknown>>()

export const bin = (...segments: string[]) => path.join(ROOT, 'node_modules', ...segments)
export const NEXT = bin('next', 'dist', 'bin', 'next')

/** A TypeScript file that may import what only a server may. */
export const serverScript = (file: string, ...args: string[]) =>
  ['--conditions=react-server', '--import', 'tsx', path.join(ROOT, file), ...args] as const

type Streams = [
  input: 'ignore' | 'inherit',
  output: 'ignore' | 'inherit' | 'pipe',
  errors: 'ignore' | 'inherit' | 'pipe',
]
type NodeOptions = { env?: NodeJS.ProcessEnv; stdio?: Streams }

function attend(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Starts Node with these arguments, as a child that ends when this process does, however that happens. */
export function startNode(args: readonly string[], { env = process.env, stdio }: NodeOptions = {}): ChildProcess {
  const streams: Streams = stdio ?? ['inherit', 'inherit', 'inherit']
  const child = spawn(process.execPath, [...ARGUMENTS, ...args], {
    cwd: ROOT,
    env: { ...env, ...ENVIRONMENT },
    stdio: [...streams, CHANNEL],
  })
  return attend(child)
}

export type Program = { flags: readonly string[]; file: string; args: readonly string[] }

/**
 * The same as one of several that listen at one port. Each takes connections by itself: dealt out by this process, one would
 * hang for ever that was on its way to a child which is killed.
 */
export function startTwin({ flags, file, args }: Program, { env, stdio }: Required<NodeOptions>): ChildProcess {
  cluster.schedulingPolicy = cluster.SCHED_NONE
  cluster.setupPrimary({
    exec: file,
    args: [...args],
    execArgv: [...ARGUMENTS, ...flags],
    cwd: ROOT,
    stdio: [...stdio, CHANNEL],
  })
  return attend(cluster.fork({ ...env, ...ENVIRONMENT }).process)
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** With which code; a signal's end is 1. */
export const ended = (child: ChildProcess) =>
  new Promise<number>((resolve) => {
    if (hasEnded(child)) resolve(child.exitCode ?? 1)
    else child.once('close', (code) => resolve(code ?? 1))
  })

/** What it printed, but for what `say` heard of it at once. Throws with it when it fails. */
export async function runNode(
  what: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  say?: (text: string) => void,
): Promise<string> {
  const child = startNode(args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout?.on('data', say ?? ((text) => (output += text)))
  child.stderr?.on('data', (text) => (output += text))
  if ((await ended(child)) !== 0) throw new Error(`${what} failed.\n${output.trim()}`)
  return output.trim()
}

/** Work that a stop waits for instead of cutting it off. */
export function finish<Result>(work: Promise<Result>): Promise<Result> {
  unbroken.add(work)
  const forget = () => unbroken.delete(work)
  work.then(forget, forget)
  return work
}

async function stopChild(child: ChildProcess) {
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended(child)
  clearTimeout(patience)
}

/** Asks every child to end, and ends those that do not within ten seconds. */
export async function stopChildren() {
  await Promise.all([...running].map(stopChild))
  await Promise.allSettled(unbroken)
}

/** Calls back once, at the first of the ways in which one is told to stop. */
export function onStop(stop: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void) {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!asked) stop(signal)
      asked = true
    })
  }
}
