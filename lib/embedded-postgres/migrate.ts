/** Brings a database to the newest migration, with Prisma's own command and an engine that needs no download. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseClient, findServer } from '@/lib/database/pools'
import { runProgram } from './program'

/** What keeps Prisma's commands from the network. */
export const prismaEnvironment = (root: string) => ({
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'bin', 'schema-engine.mjs'),
})

// The number by which Prisma locks a database while it migrates.
const PRISMA_LOCK = 72_707_369

/** A migration is one transaction: one that did not end left nothing, and is tried again by whoever starts next. */
const RELEASE_FAILED = `
  update _prisma_migrations set rolled_back_at = now()
  where finished_at is null and rolled_back_at is null and pg_try_advisory_xact_lock(${PRISMA_LOCK})`

async function appliedMigrations(databaseUrl: string): Promise<Set<string>> {
  const client = new DatabaseClient({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    const { rows } = await client.query(`select to_regclass('_prisma_migrations') is not null as made`)
    if (!rows[0].made) return new Set()
    await client.query(RELEASE_FAILED)
    const applied = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    return new Set(applied.rows.map(({ name }) => name))
  } finally {
    await client.end()
  }
}

/** Whether there was anything to do. Throws with Prisma's own words when a migration fails. */
export async function migrateDatabase(databaseUrl: string, root: string): Promise<boolean> {
  const wanted = readdirSync(path.join(root, 'prisma', 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const applied = await appliedMigrations(databaseUrl)
  if (wanted.every((name) => applied.has(name))) return false
  const prisma = path.join(root, 'node_modules', 'prisma', 'build', 'index.js')
  // Prisma's command knows one server.
  const { status, said } = await runProgram(process.execPath, [prisma, 'migrate', 'deploy'], {
    cwd: root,
    env: { ...process.env, ...prismaEnvironment(root), DATABASE_URL: await findServer(databaseUrl) },
  })
  if (status !== 0) throw new Error(`The migrations failed.\n${said}`)
  return true
}
