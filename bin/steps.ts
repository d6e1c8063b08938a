/** The steps from a fresh clone to a tracker that can be served. Each says what it does, and nothing when it need not. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrateDatabase, prismaEnvironment } from '@/lib/embedded-postgres/migrate'
import { queryOnce } from './database'
import { isBuilt, isGenerated } from './freshness'
import { bin, NEXT, ROOT, runNode, serverScript } from './processes'

/** Every step that takes seconds shows that it goes on. */
export async function step<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  console.log(text)
  const progress = setInterval(() => console.log(`  … ${seconds()} s`), 5000)
  try {
    return await work()
  } finally {
    clearInterval(progress)
  }
}

export async function generateClient() {
  if (isGenerated()) return
  const args = [bin('prisma', 'build', 'index.js'), 'generate']
  const env = { ...process.env, ...prismaEnvironment(ROOT) }
  await step('Generating the database client', () => runNode('Generating the database client', args, env))
}

export async function migrate(databaseUrl: string) {
  if (await migrateDatabase(databaseUrl, ROOT)) console.log('Migrations applied')
}

export async function loadIntoEmpty(databaseUrl: string, env: NodeJS.ProcessEnv) {
  const [row] = await queryOnce<{ empty: boolean }>(databaseUrl, 'select not exists (select 1 from datasets) as empty')
  if (!row?.empty) return
  const load = () => runNode('Loading the data set', serverScript('prisma/load.ts'), env)
  console.log(`  ${await step('Loading the data set', load)}`)
}

/** What a production build has of its own; `next dev` builds as it goes. */
export async function build(env: NodeJS.ProcessEnv) {
  if (isBuilt()) return
  await step('Building: about a minute', () => runNode('The build', [NEXT, 'build'], env))
}

/** A link for the first admin; nothing once there is one. */
export async function offerSetupLink(databaseUrl: string, env: NodeJS.ProcessEnv) {
  const [row] = await queryOnce<{ made: boolean }>(
    databaseUrl,
    `select exists (select 1 from users where role = 'admin' and not coalesce(banned, false)) as made`,
  )
  if (!row?.made) console.log(await runNode('Making the set-up link', serverScript('bin/admin-link.ts'), env))
}

/** What sessions are signed with: given, or made once and kept in the data folder. */
export function readSecret(folder: string, given: string | undefined): string {
  const file = path.join(folder, 'secret')
  if (given) return given
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
