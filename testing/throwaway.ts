/** A PostgreSQL for tests, thrown away at their end, with an empty and a loaded database to copy. */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrateDatabase } from '@/lib/embedded-postgres/migrate'
import { findPlace } from '@/lib/embedded-postgres/place'
import { runProgram } from '@/lib/embedded-postgres/program'
import { startServer, stopServer, THROWAWAY } from '@/lib/embedded-postgres/server'

/** `empty` has all tables; `loaded` the golden data set too, which stays when the shipped one grows. */
export type Template = 'empty' | 'loaded'

const GOLDEN = 'testing/golden.json'

export type Throwaway = { url: string; stop: () => Promise<void> }

const onServer = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).toString()

async function runOn(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: onServer(url, 'postgres') })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** `url` is any address of the server. Answers with that of the copy. */
export async function copyDatabase(url: string, template: Template): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await runOn(url, `create database ${name} template ${template}`)
  return onServer(url, name)
}

export const dropDatabase = (url: string) =>
  runOn(url, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)

/** As `npm start` loads the shipped data set; `file` is another one. Throws what it said when it does not load. */
export async function loadData(databaseUrl: string, root: string, file?: string) {
  const args = ['--conditions=react-server', '--import', 'tsx', 'bin/commands/load.ts', ...(file ? [file] : [])]
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const { status, said } = await runProgram(process.execPath, args, { cwd: root, env })
  if (status !== 0) throw new Error(`The data set does not load.\n${said}`)
}

/** Started and filled in some seconds. `stop` leaves nothing behind. */
export async function startThrowaway(root: string): Promise<Throwaway> {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureline-'))
  // The server's own account has to enter it.
  chmodSync(folder, 0o755)
  const place = findPlace(path.join(folder, 'postgres'), { movable: true })
  const stop = async () => {
    await stopServer(place)
    for (const made of [place.folder, folder]) rmSync(made, { recursive: true, force: true })
  }
  try {
    const url = await startServer(place, 'empty', THROWAWAY)
    await migrateDatabase(url, root)
    await runOn(url, 'create database loaded template empty')
    await loadData(onServer(url, 'loaded'), root, GOLDEN)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The one that a run of all checks has started for its parts, else one of one's own. */
export const shareThrowaway = async (root: string): Promise<Throwaway> => {
  const url = process.env.TEST_POSTGRES_URL
  return url ? { url, stop: async () => {} } : await startThrowaway(root)
}
