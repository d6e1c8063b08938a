/** The database of a start or a command: an own one, or the embedded one. */
import path from 'node:path'
import pg from 'pg'
import { findPlace } from '@/lib/embedded-postgres/place'
import { runningUrl, startServer, stopServer } from '@/lib/embedded-postgres/server'
import type { Settings } from '@/lib/settings'
import { ROOT } from './processes'

const NAME = 'measureline'
const OLDEST = 150_000

export type Database = { url: string; close: () => void }

export const dataFolderOf = (settings: Settings) => path.resolve(ROOT, settings.dataFolder)

/** Answers with the rows of one query; throws one sentence when the database does not answer. */
export async function queryOnce<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new Error(`The database ${pathname.slice(1)} at ${host} does not answer: ${(error as Error).message}`)
  }
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

async function openOwn(url: string): Promise<Database> {
  const [row] = await queryOnce<{ server_version_num: string }>(url, 'show server_version_num')
  if (Number(row?.server_version_num) < OLDEST) throw new Error('DATABASE_URL must lead to PostgreSQL 15 or newer.')
  return { url, close: () => {} }
}

/** Starts the embedded server unless it runs; whoever started it stops it. */
export async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.ownDatabase) return await openOwn(settings.databaseUrl)
  const movable = process.env.MEASURELINE_DATA === undefined
  const place = findPlace(path.join(dataFolderOf(settings), 'postgres'), { movable })
  const running = runningUrl(place, NAME)
  if (running) return { url: running, close: () => {} }
  return { url: await startServer(place, NAME), close: () => stopServer(place) }
}
