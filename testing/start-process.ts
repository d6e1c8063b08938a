/** The start process as a person runs it, with a data folder and a port of its own. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ARGUMENTS, CHANNEL, ENVIRONMENT } from '@/bin/end-with-parent.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STARTS_WITHIN_MS = 120_000

/** A place for data where the account of PostgreSQL gets in. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureline-start-'))
  chmodSync(folder, 0o755)
  return path.join(folder, 'data')
}

export const clusterOf = (data: string) => path.join(data, 'postgres', 'cluster')
export const passwordFileOf = (data: string) => path.join(data, 'postgres', 'password')

const firstLine = (file: string) => Number(readFileSync(file, 'utf8').split('\n')[0])

/** Who runs on a data folder, by what they wrote down there: `app` is the first of those that serve. */
export function readTrackerPids(data: string): { start: number; app: number; apps: number[] } {
  const lock = JSON.parse(readFileSync(path.join(data, 'start.lock'), 'utf8'))
  return { start: lock.pid, app: lock.apps[0], apps: lock.apps }
}
export const databasePidOf = (data: string) => firstLine(path.join(clusterOf(data), 'postmaster.pid'))
export const readPids = (data: string) => ({ ...readTrackerPids(data), database: databasePidOf(data) })

/** One that has ended and that nobody has taken note of has no command any more. */
export function runs(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}

export function databaseUrlOf(data: string): string {
  const port = readFileSync(path.join(clusterOf(data), 'postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(passwordFileOf(data), 'utf8')
  return `postgres://measureline:${password}@127.0.0.1:${port}/measureline?sslmode=disable`
}

export type StartProcess = {
  /** Of what the person ran: the parent of the process that does the work. */
  pid: number
  said: () => string
  /** With which code it ended; 1 for a signal. */
  ended: Promise<number>
  kill: (signal: NodeJS.Signals) => void
}

function follow(child: ChildProcess): StartProcess {
  let said = ''
  child.stdout?.on('data', (text) => (said += text))
  child.stderr?.on('data', (text) => (said += text))
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  return { pid: child.pid ?? 0, said: () => said, ended, kill: (signal) => void child.kill(signal) }
}

const NOTHING = { DATABASE_URL: '', MEASURELINE_URL: '', MEASURELINE_SECRET: '', MEASURELINE_TRUST_PROXY: '' }

/** Ends with the test. What the machine has set for its own tracker is not for it; `more` is. */
export function runStart(data: string, port: number, more: Record<string, string> = {}): StartProcess {
  const here = { HOST: '127.0.0.1', PORT: String(port), MEASURELINE_DATA: data }
  const env = { ...process.env, ...NOTHING, ...here, ...more, ...ENVIRONMENT }
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', CHANNEL]
  return follow(spawn(process.execPath, [...ARGUMENTS, 'bin/start.mjs'], { cwd: ROOT, env, stdio }))
}

export const startTracker = (data: string, port: number, more?: Record<string, string>) =>
  untilItServes(runStart(data, port, more))

/** Throws with all it said when it does not come to serve. */
export async function untilItServes(start: StartProcess): Promise<StartProcess> {
  let over = false
  void start.ended.then(() => (over = true))
  const end = Date.now() + STARTS_WITHIN_MS
  while (!over && Date.now() < end) {
    if (start.said().includes('Measureline is at')) return start
    await wait(50)
  }
  start.kill('SIGKILL')
  throw new Error(`It did not start.\n${start.said()}`)
}

export async function untilTrue(what: string, is: () => boolean | Promise<boolean>, milliseconds: number) {
  const end = Date.now() + milliseconds
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${what}`)
    await wait(25)
  }
}

export const httpStatusOf = (url: string): Promise<number> =>
  fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
    ({ status }) => status,
    () => 0,
  )

/** Its server removes the file as it goes, unless it is killed. */
export const isDatabaseDown = (data: string) => !existsSync(path.join(clusterOf(data), 'postmaster.pid'))
