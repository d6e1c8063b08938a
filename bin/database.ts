/** The database of a start or a command: an own one, or the embedded one. */
import path from 'node:path'
import type pg from 'pg'
import { DatabaseClient } from '@/lib/database/pools'
import { describeAddress } from '@/lib/database-address'
import { type Keeper, keepServer } from '@/lib/embedded-postgres/keep'
import { findPlace, type ServerPlace } from '@/lib/embedded-postgres/place'
import { runningUrl, startServer, stopServer } from '@/lib/embedded-postgres/server'
import type { Settings } from '@/lib/settings'
import { ROOT } from './processes'

const NAME = 'measureline'
const OLDEST = 150_000

/** `keep` looks after an embedded one until it is closed; nobody's own is ours to start again. */
export type Database = { url: string; keep: (keeper: Keeper) => void; close: () => Promise<void> }

/** One that others start and stop. */
const foreign = (url: string): Database => ({ url, keep: () => {}, close: async () => {} })

export const dataFolderOf = (settings: Settings) => path.resolve(ROOT, settings.dataFolder)

/** Answers with the rows of one query; throws one sentence when the database does not answer. */
export async function queryOnce<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new DatabaseClient({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new Error(`The database ${describeAddress(url)} does not answer: ${message || code}`)
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
  return foreign(url)
}

const embeddedPlace = (settings: Settings) =>
  findPlace(path.join(dataFolderOf(settings), 'postgres'), { movable: !settings.own.dataFolder })

function embedded(place: ServerPlace, url: string): Database {
  let release = async () => {}
  return {
    url,
    keep: (keeper) => {
      release = keepServer(place, url, keeper)
    },
    close: () => release().then(() => stopServer(place)),
  }
}

/** For whoever holds the lock of the data folder: closing stops the embedded server. */
export async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.own.database) return await openOwn(settings.databaseUrl)
  const place = embeddedPlace(settings)
  return embedded(place, await startServer(place, NAME))
}

/** For whoever comes while another holds the lock: closing leaves the server alone. */
export async function joinDatabase(settings: Settings): Promise<Database> {
  if (settings.own.database) return await openOwn(settings.databaseUrl)
  const url = runningUrl(embeddedPlace(settings), NAME)
  if (!url) throw new Error('The embedded database is just being started or stopped: try again in a moment.')
  return foreign(url)
}
