/** Two servers for tests, of which the second follows the first: made by hand, for the packaged programs lack pg_basebackup. */
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { findFreePort } from './free-port'
import { dataOf, findPlace, passwordOf, type ServerPlace } from './place'
import { runProgram } from './program'
import { launch, runningUrl, startServer, stopServer } from './server'

/** As which the first knows the second. */
const NAME = 'standby'

/** For pairs that are thrown away: speed instead of safety in a crash of the machine. What commits wait for stays. */
export const HASTY = ['fsync=off', 'full_page_writes=off']

/** What it runs on is not part of a copy. */
const OWN_FILES = ['postmaster.pid', 'postmaster.opts']

/** A whole copy of the folder of a server that runs, as `pg_basebackup` takes it. */
async function copyCluster(from: ServerPlace, url: string, to: ServerPlace) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_backup_start('${NAME}', true)`)
    const copied = await runProgram('cp', ['-R', '-p', dataOf(from), dataOf(to)], { ...from.account, cwd: to.folder })
    if (copied.status !== 0) throw new Error(copied.said)
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    for (const name of OWN_FILES) rmSync(path.join(dataOf(to), name), { force: true })
    writeOwned(to, 'backup_label', rows[0]?.labelfile ?? '')
  } finally {
    await client.end()
  }
}

function writeOwned(place: ServerPlace, name: string, text: string) {
  const file = path.join(dataOf(place), name)
  writeFileSync(file, text, { mode: 0o600 })
  if (place.account) chownSync(file, place.account.uid, place.account.gid)
}

/** Follows the server at `url` from now on. Answers with its place and its own address of the same database. */
async function startStandby(of: ServerPlace, url: string, folder: string, extra: readonly string[] = []) {
  const place = findPlace(folder, { movable: false })
  mkdirSync(place.folder, { recursive: true })
  copyFileSync(passwordOf(of), passwordOf(place))
  await copyCluster(of, url, place)
  const { hostname, port, username, password, pathname } = new URL(url)
  const conninfo = `host=${hostname} port=${port} user=${username} password=${password} application_name=${NAME}`
  writeOwned(place, 'standby.signal', '')
  writeOwned(place, 'postgresql.auto.conf', `primary_conninfo = '${conninfo} sslmode=disable'\n`)
  await launch(place, await findFreePort(), extra)
  return { place, url: runningUrl(place, pathname.slice(1)) ?? '' }
}

/** From now on no commit of the first is answered before the second has made it visible to readers. */
export async function waitForStandby(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`alter system set synchronous_standby_names = '${NAME}'`)
    await client.query('alter system set synchronous_commit = remote_apply')
    await client.query('select pg_reload_conf()')
  } finally {
    await client.end()
  }
}

export type Server = { url: string; place: ServerPlace }
export type Pair = { primary: Server; standby: Server; stop: () => Promise<void> }

/** `fill` writes into the first what both then have. */
export async function startPair(fill: (url: string) => Promise<void>, extra: readonly string[] = []): Promise<Pair> {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureline-pair-'))
  // The servers' own account has to enter it.
  chmodSync(folder, 0o755)
  const place = findPlace(path.join(folder, 'first'), { movable: false })
  const primary = { place, url: await startServer(place, 'measureline', extra) }
  await fill(primary.url)
  const standby = await startStandby(place, primary.url, path.join(folder, 'second'), extra)
  const stop = async () => {
    await Promise.all([primary, standby].map((server) => stopServer(server.place)))
    rmSync(folder, { recursive: true })
  }
  return { primary, standby, stop }
}

/** One address of both. */
export function joinAddresses(first: string, second: string, attributes: string): string {
  const [one, other] = [new URL(first), new URL(second)]
  const { protocol, username, password, pathname } = one
  return `${protocol}//${username}:${password}@${one.host},${other.host}${pathname}?sslmode=disable&target_session_attrs=${attributes}`
}
