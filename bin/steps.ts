/** The steps from a fresh clone to a tracker that can be served. Each says what it does, and nothing when it need not. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ADDRESS_FORMAT, INDEX_FORMAT } from '@/lib/database/formats'
import { migrateDatabase, prismaEnvironment } from '@/lib/embedded-postgres/migrate'
import { readShippedRelease } from '@/lib/imports/shipped'
import type { Settings } from '@/lib/settings'
import { dataFolderOf, queryOnce } from './database'
import { describeFailure } from './failure'
import { BUILD, CLIENT, isFresh, makeFresh } from './freshness'
import { bin, finish, NEXT, ROOT, runNode, serverScript } from './processes'

/** A step that takes seconds shows that it goes on. */
async function step<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
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
  if (isFresh(CLIENT)) return
  const args = [bin('prisma', 'build', 'index.js'), 'generate']
  const env = { ...process.env, ...prismaEnvironment(ROOT) }
  const generate = () => runNode('Generating the database client', args, env)
  await step('Generating the database client', () => makeFresh(CLIENT, generate))
}

export async function migrate(databaseUrl: string) {
  if (await finish(migrateDatabase(databaseUrl, ROOT))) console.log('Migrations applied')
}

/** A version that keeps its index in another form writes it anew, once. */
export async function reindex(databaseUrl: string, env: NodeJS.ProcessEnv) {
  const [row] = await queryOnce<{ format: number; filled: boolean }>(
    databaseUrl,
    'select index_format as format, exists (select 1 from measures) as filled from data_versions',
  )
  if (row?.format === INDEX_FORMAT) return
  const run = () => runNode('Indexing the records', serverScript('bin/commands/reindex.ts'), env)
  if (row?.filled) console.log(`  ${await step('Indexing the records', run)}`)
  await queryOnce(databaseUrl, `update data_versions set index_format = ${INDEX_FORMAT}, version = version + 1`)
}

/** A version that keeps addresses in another form reads them anew, once: the step notes itself that it is done. */
export async function mergeSourcesOnce(databaseUrl: string, env: NodeJS.ProcessEnv) {
  const [row] = await queryOnce<{ format: number; filled: boolean }>(
    databaseUrl,
    'select address_format as format, exists (select 1 from sources) as filled from data_versions',
  )
  if (row?.format === ADDRESS_FORMAT) return
  const run = () => runNode('Reading the addresses', serverScript('bin/commands/merge-sources.ts'), env)
  if (row?.filled) console.log(`  ${await step('Reading the addresses of the sources anew', run)}`)
  else await queryOnce(databaseUrl, `update data_versions set address_format = ${ADDRESS_FORMAT}`)
}

/**
 * Takes a shipped release that is newer than what is there. Who loaded a file of their own instead is left alone. One that
 * does not fit what editors added is told, and the tracker goes on with what it has.
 */
export async function takeRelease(databaseUrl: string, env: NodeJS.ProcessEnv) {
  const release = await readShippedRelease()
  // What was loaded before looks were kept has none yet: it gets them from the release that it has.
  const [held] = await queryOnce<{ release: string | null; looked: boolean }>(
    databaseUrl,
    'select release, exists (select 1 from coverages) as looked from datasets',
  )
  if (held && (held.release === null || held.release > release || (held.release === release && held.looked))) return
  const load = () => runNode('Loading the data set', serverScript('bin/commands/load.ts'), env)
  const loading = step(`Loading data release ${release}`, load)
  const said = await (held ? loading.catch(describeFailure) : loading)
  for (const line of said.split('\n')) console.log(`  ${line}`)
}

/** What a production build has of its own; `next dev` builds as it goes. */
export async function build(env: NodeJS.ProcessEnv) {
  if (isFresh(BUILD)) return
  const run = () => runNode('The build', [NEXT, 'build'], { ...env, NODE_ENV: 'production' })
  await step('Building: about a minute', () => makeFresh(BUILD, run))
}

/** A link for the first admin; nothing once there is one. */
export async function offerSetupLink(databaseUrl: string, env: NodeJS.ProcessEnv) {
  const [row] = await queryOnce<{ made: boolean }>(
    databaseUrl,
    `select exists (select 1 from users where role = 'admin' and not banned) as made`,
  )
  if (!row?.made) console.log(await runNode('Making the set-up link', serverScript('bin/commands/admin-link.ts'), env))
}

const SECRET_LENGTH = 43

/** What sessions are signed with: given, or made once and kept in the data folder. */
export function readSecret(settings: Settings): string {
  if (settings.own.secret) return settings.secret
  const file = path.join(dataFolderOf(settings), 'secret')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  // A disk that was full at its making left less.
  if (kept.length === SECRET_LENGTH) return kept
  const made = randomBytes(32).toString('base64url')
  writeFileSync(file, made, { mode: 0o600 })
  return made
}
