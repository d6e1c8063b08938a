/** Makes, starts and stops the embedded PostgreSQL through its own programs. */
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { findFreePort } from './free-port'
import { type Place, programOf } from './place'
import { runProgram } from './program'

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

const inFolder = ({ folder }: Place, name: string) => path.join(folder, name)
const dataOf = (place: Place) => inFolder(place, 'cluster')
const logOf = (place: Place) => inFolder(place, 'log')
const pidFileOf = (place: Place) => path.join(dataOf(place), 'postmaster.pid')

async function run(place: Place, name: 'initdb' | 'pg_ctl', args: string[]) {
  const options = { ...place.account, cwd: place.folder, silent: name === 'pg_ctl' }
  const { status, said } = await runProgram(programOf(place, name), args, options)
  if (status !== 0) throw new Error(`The embedded PostgreSQL failed: ${reasonOf(place, said)}`)
}

/** The line that tells most: what the program said, else the last complaint of the server's log. */
function reasonOf(place: Place, said: string): string {
  const log = existsSync(logOf(place)) ? readFileSync(logOf(place), 'utf8') : ''
  const lines = `${log}\n${said}`.split('\n').filter((line) => /FATAL|PANIC|error|could not|No space/.test(line))
  return lines.at(-1)?.trim() || `see ${logOf(place)}`
}

/** Made beside its place and moved there whole: one that was half made is made anew. */
async function initialise(place: Place) {
  const file = inFolder(place, 'password')
  const half = inFolder(place, 'cluster.new')
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (place.account) chownSync(file, place.account.uid, place.account.gid)
  rmSync(half, { recursive: true, force: true })
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  await run(place, 'initdb', ['-D', half, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${file}`, ...locale])
  renameSync(half, dataOf(place))
}

/** After a crash its number may belong to another program, where the system tells. */
function isServer(place: Place, pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const command = `/proc/${pid}/cmdline`
  return !existsSync(command) || readFileSync(command, 'utf8').includes(dataOf(place))
}

/** The address of one of its databases while it runs; null when it does not. */
export function runningUrl(place: Place, database: string): string | null {
  if (!existsSync(pidFileOf(place))) return null
  const lines = readFileSync(pidFileOf(place), 'utf8').split('\n')
  if (!isServer(place, Number(lines[0]))) return null
  const password = readFileSync(inFolder(place, 'password'), 'utf8')
  // Its fourth line is the port.
  return `postgres://${USER}:${password}@127.0.0.1:${lines[3]}/${database}?sslmode=disable`
}

async function launch(place: Place, extra: readonly string[]) {
  // Left by a crash. PostgreSQL itself would take any live process of that number for a server.
  rmSync(pidFileOf(place), { force: true })
  if (existsSync(logOf(place))) renameSync(logOf(place), `${logOf(place)}.old`)
  const port = await findFreePort()
  const options = [...SETTINGS, ...extra].map((setting) => `-c ${setting}`).join(' ')
  const args = ['start', '-w', '-t', '120', '-D', dataOf(place), '-l', logOf(place), '-o', `-p ${port} ${options}`]
  await run(place, 'pg_ctl', args)
}

/** Starts it unless it runs, after making it unless it was made, and makes the database unless it is there. */
export async function startServer(place: Place, database: string, extra: readonly string[] = []): Promise<string> {
  if (!existsSync(dataOf(place))) await initialise(place)
  if (!runningUrl(place, database)) await launch(place, extra)
  try {
    await createDatabase(place, database)
  } catch (error) {
    await stopServer(place)
    throw error
  }
  return runningUrl(place, database) ?? ''
}

async function createDatabase(place: Place, database: string) {
  const client = new pg.Client({ connectionString: runningUrl(place, 'postgres') ?? '' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

/** Ends open connections and stops; nothing happens when it does not run. */
export async function stopServer(place: Place) {
  if (runningUrl(place, '')) await run(place, 'pg_ctl', ['stop', '-w', '-t', '60', '-m', 'fast', '-D', dataOf(place)])
}
