/** Makes, starts and stops the embedded PostgreSQL through its own programs. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { type Place, programOf } from './place'

const USER = 'measureline'
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_timezone=UTC', 'timezone=UTC']
/** For databases that are thrown away: speed instead of safety in a crash. */
export const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

const inFolder = ({ folder }: Place, name: string) => path.join(folder, name)
const dataOf = (place: Place) => inFolder(place, 'cluster')
const logOf = (place: Place) => inFolder(place, 'log')

function run(place: Place, name: 'initdb' | 'pg_ctl', args: string[]): string {
  const options = { ...place.account, cwd: place.folder, encoding: 'utf8' as const, timeout: 60_000 }
  // pg_ctl's child keeps a piped output open for ever: its words go to the log.
  const stdio: ('ignore' | 'pipe')[] = name === 'initdb' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'ignore']
  const { status, stdout, stderr, error } = spawnSync(programOf(place, name), args, { ...options, stdio })
  if (error) throw error
  if (status !== 0) throw new Error(`The embedded PostgreSQL failed: ${reasonOf(place, stderr ?? '')}`)
  return stdout ?? ''
}

/** The line that tells most: what the program said, else the last complaint of the server's log. */
function reasonOf(place: Place, said: string): string {
  const log = existsSync(logOf(place)) ? readFileSync(logOf(place), 'utf8') : ''
  const lines = `${log}\n${said}`.split('\n').filter((line) => /FATAL|PANIC|error|could not|No space/.test(line))
  return lines.at(-1)?.trim() || `see ${logOf(place)}`
}

function initialise(place: Place) {
  const password = randomBytes(24).toString('base64url')
  const file = inFolder(place, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  if (place.account) chownSync(file, place.account.uid, place.account.gid)
  // A folder half made is no cluster.
  rmSync(dataOf(place), { recursive: true, force: true })
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  run(place, 'initdb', ['-D', dataOf(place), '-U', USER, '-A', 'scram-sha-256', `--pwfile=${file}`, ...locale])
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })

const isRunning = (place: Place) =>
  spawnSync(programOf(place, 'pg_ctl'), ['status', '-D', dataOf(place)], { ...place.account, cwd: place.folder }).status === 0

/** The address of one of its databases while it runs; null when it does not. */
export function runningUrl(place: Place, database: string): string | null {
  const pidFile = path.join(dataOf(place), 'postmaster.pid')
  if (!existsSync(pidFile) || !isRunning(place)) return null
  // Its fourth line is the port.
  const port = readFileSync(pidFile, 'utf8').split('\n')[3]
  const password = readFileSync(inFolder(place, 'password'), 'utf8')
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`
}

/** Starts it unless it runs, after making it unless it was made, and makes the database unless it is there. */
export async function startServer(place: Place, database: string, extra: readonly string[] = []): Promise<string> {
  if (!existsSync(path.join(dataOf(place), 'PG_VERSION'))) initialise(place)
  if (!runningUrl(place, database)) {
    const port = await freePort()
    const options = [...SETTINGS, ...extra].map((setting) => `-c ${setting}`).join(' ')
    run(place, 'pg_ctl', ['start', '-w', '-D', dataOf(place), '-l', logOf(place), '-o', `-p ${port} ${options}`])
  }
  await createDatabase(place, database)
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
export function stopServer(place: Place) {
  if (isRunning(place)) run(place, 'pg_ctl', ['stop', '-w', '-m', 'fast', '-D', dataOf(place)])
}
