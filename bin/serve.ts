/** From a fresh clone, or any state after one, to a served tracker; and cleanly back. */
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { parseSettings } from '@/lib/settings'
import { dataFolderOf, type Database, openDatabase } from './database'
import { describeFailure } from './failure'
import { leaveLock, takeLock } from './lock'
import { claimPort } from './port'
import { NEXT, ROOT, startNode, stopChildren } from './processes'
import { build, generateClient, loadIntoEmpty, migrate, offerSetupLink, readSecret } from './steps'

const development = process.argv.includes('--dev')
const started = { folder: '', database: null as Database | null }
let stopping = false

async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true
    await stopChildren()
    started.database?.close()
    if (started.folder) leaveLock(started.folder)
    process.exit(code)
  }
  // A second signal while stopping changes nothing: the first one ends the process.
  return await new Promise<never>(() => {})
}

/** Resolves when the app answers; throws when it ends before. */
async function untilItAnswers(app: ChildProcess, url: string) {
  while (app.exitCode === null && app.signalCode === null) {
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    if (answer) return
    await wait(50)
  }
  throw new Error('The app ended before it answered: it says why above.')
}

async function start() {
  if (existsSync(`${ROOT}/.env`)) process.loadEnvFile(`${ROOT}/.env`)
  const settings = parseSettings(process.env)
  const folder = dataFolderOf(settings)
  mkdirSync(folder, { recursive: true })
  const holder = takeLock(folder, settings.url)
  if (holder) throw new Error(`Measureline runs already, at ${holder.url} (process ${holder.pid}).`)
  started.folder = folder
  const port = await claimPort(settings.host, settings.port)
  const here = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`
  await generateClient()
  console.log(settings.ownDatabase ? 'Using the database of DATABASE_URL' : 'Starting the embedded PostgreSQL')
  const database = await openDatabase(settings)
  started.database = database
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: database.url,
    MEASURELINE_SECRET: readSecret(folder, process.env.MEASURELINE_SECRET),
    MEASURELINE_URL: process.env.MEASURELINE_URL || here,
  }
  await migrate(database.url)
  await loadIntoEmpty(database.url, env)
  if (!development) await build({ ...env, NODE_ENV: 'production' })
  const app = startNode([NEXT, development ? 'dev' : 'start', '-H', settings.host, '-p', String(port)], {
    env,
    stdio: ['ignore', development ? 'inherit' : 'ignore', 'inherit'],
  })
  app.once('exit', () => stopping || stop(1))
  await untilItAnswers(app, here)
  await offerSetupLink(database.url, env)
  console.log(`Measureline is at ${env.MEASURELINE_URL}`)
}

// Ctrl-C is how a person ends it: that is no failure.
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
start().catch(async (error) => {
  if (!stopping) console.error(describeFailure(error))
  await stop(1)
})
