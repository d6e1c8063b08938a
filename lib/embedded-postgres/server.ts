/** Makes, starts and stops the embedded PostgreSQL through its own programs. */
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findFreePort } from './free-port'
import { dataOf, passwordOf, programOf, type ServerPlace } from './place'
import { runProgram } from './program'
import { readPassword, requireSound } from './sound'

const USER = 'measureline'
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'log_timezone=UTC',
  'timezone=UTC',
  // What a disk without moving parts costs: else a frequent word is looked for by reading all texts.
  'random_page_cost=1.1',
]
/** For databases that are thrown away: speed instead of safety in a crash. */
export const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

const inFolder = ({ folder }: ServerPlace, name: string) => path.join(folder, name)
const logOf = (place: ServerPlace) => inFolder(place, 'log')
const pidFileOf = (place: ServerPlace) => path.join(dataOf(place), 'postmaster.pid')

async function run(place: ServerPlace, name: 'initdb' | 'pg_ctl', args: string[]) {
  const options = { ...place.account, cwd: place.folder, silent: name === 'pg_ctl' }
  const { status, said } = await runProgram(programOf(place, name), args, options)
  if (status !== 0) throw new Error(`The embedded PostgreSQL failed: ${reasonOf(place, said)}`)
}

/** The line that tells most: what the program said, else the last complaint of the server's log. */
function reasonOf(place: ServerPlace, said: string): string {
  const log = existsSync(logOf(place)) ? readFileSync(logOf(place), 'utf8') : ''
  const lines = `${log}\n${said}`.split('\n').filter((line) => /FATAL|PANIC|error|could not|No space/.test(line))
  return lines.at(-1)?.trim() || `see ${logOf(place)}`
}

/** Made beside its place and moved there whole: one that was half made is made anew. */
async function initialise(place: ServerPlace) {
  const file = passwordOf(place)
  const half = inFolder(place, `cluster.new.${process.pid}`)
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (place.account) chownSync(file, place.account.uid, place.account.gid)
  for (const name of readdirSync(place.folder)) {
    // Another initdb may outlive its start for a moment, and write where this removes.
    if (name.startsWith('cluster.new')) rmSync(inFolder(place, name), { recursive: true, force: true, maxRetries: 20 })
  }
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  await run(place, 'initdb', ['-D', half, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${file}`, ...locale])
  renameSync(half, dataOf(place))
}

/** After a crash its number may belong to another program, where the system tells. */
function isServer(place: ServerPlace, pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const command = `/proc/${pid}/cmdline`
  return !existsSync('/proc/self') || (existsSync(command) && readFileSync(command, 'utf8').includes(dataOf(place)))
}

/** A server that goes may remove its file between two looks at it. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return ''
  }
}

/** What the server of this folder wrote down about itself, the port last; null when it does not run. */
function findRunning(place: ServerPlace): { pid: number; port: string | undefined } | null {
  const [pid, , , port] = readIfThere(pidFileOf(place)).split('\n')
  return Number(pid) > 0 && isServer(place, Number(pid)) ? { pid: Number(pid), port } : null
}

/** Null when it does not run. */
export const pidOf = (place: ServerPlace) => findRunning(place)?.pid ?? null

export const isServerRunning = (place: ServerPlace) => findRunning(place) !== null

/** The address of one of its databases while it runs; null when it does not. */
export function runningUrl(place: ServerPlace, database: string): string | null {
  const running = findRunning(place)
  if (!running?.port) return null
  return `postgres://${USER}:${readPassword(place)}@127.0.0.1:${running.port}/${database}?sslmode=disable`
}

/** Throws the server's own words when it does not come up. */
export async function launch(place: ServerPlace, port: number, extra: readonly string[]) {
  // Left by a crash. PostgreSQL itself would take any live process of that number for a server.
  rmSync(pidFileOf(place), { force: true })
  if (existsSync(logOf(place))) renameSync(logOf(place), `${logOf(place)}.old`)
  const options = [...SETTINGS, ...extra].map((setting) => `-c ${setting}`).join(' ')
  const args = ['start', '-w', '-t', '120', '-D', dataOf(place), '-l', logOf(place), '-o', `-p ${port} ${options}`]
  await run(place, 'pg_ctl', args)
}

const STILL_ENDING_MS = 20_000

/** After a kill the server's helpers see one after another that it is gone: until then its memory is not free. */
async function launchAfterCrash(place: ServerPlace, extra: readonly string[]) {
  const end = Date.now() + STILL_ENDING_MS
  for (;;) {
    // Of a start that was killed just now, its server may appear only now.
    await stopServer(place)
    try {
      return await launch(place, await findFreePort(), extra)
    } catch (error) {
      if (Date.now() > end || !/shared memory block/.test(String(error))) throw error
      await wait(200)
    }
  }
}

/**
 * Makes it unless it was made, starts it, and makes the database unless it is there. For whoever owns the folder: a server
 * that runs in it already was left behind by a crash, with settings of that time, and is stopped first.
 */
export async function startServer(
  place: ServerPlace,
  database: string,
  extra: readonly string[] = [],
): Promise<string> {
  requireSound(place)
  if (!existsSync(dataOf(place))) await initialise(place)
  try {
    await launchAfterCrash(place, extra)
    await createDatabase(place, database)
    return runningUrl(place, database) ?? ''
  } catch (error) {
    await stopServer(place)
    throw error
  }
}

async function createDatabase(place: ServerPlace, database: string) {
  const client = new pg.Client({ connectionString: runningUrl(place, 'postgres') ?? '' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

const stopFast = (place: ServerPlace) =>
  run(place, 'pg_ctl', ['stop', '-w', '-t', '60', '-m', 'fast', '-D', dataOf(place)])

/** Ends open connections and stops; nothing happens when it does not run. One that does not stop is killed: its log is safe. */
export async function stopServer(place: ServerPlace) {
  if (!isServerRunning(place)) return
  await stopFast(place).catch((error) => {
    const running = findRunning(place)
    if (!running) return
    process.kill(running.pid, 'SIGKILL')
    console.error(`${error.message}. It was killed.`)
  })
}
