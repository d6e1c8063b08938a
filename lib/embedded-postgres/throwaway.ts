/** A PostgreSQL for tests, thrown away at their end, with an empty and a loaded database to copy. */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrateDatabase } from './migrate'
import { findPlace } from './place'
import { runProgram } from './program'
import { startServer, stopServer, THROWAWAY } from './server'

/** `empty` has all tables; `loaded` the shipped data set too. */
export type Template = 'empty' | 'loaded'

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

async function loadShippedData(databaseUrl: string, root: string) {
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/load.ts']
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const { status, said } = await runProgram(process.execPath, args, { cwd: root, env })
  if (status !== 0) throw new Error(`The shipped data set does not load.\n${said}`)
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
    await loadShippedData(onServer(url, 'loaded'), root)
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
