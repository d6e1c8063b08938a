/** From a fresh clone, or any state after one, to a served tracker; and cleanly back. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { outliveLog } from '@/lib/problems/unread-log'
import { parseSettings, type Settings } from '@/lib/settings'
import { serveApp } from './app'
import { type Database, dataFolderOf, openDatabase } from './database'
import { appEnvironment, readSettings } from './environment'
import { describeFailure } from './failure'
import { type LockHolder, leaveLock, noteApp, noteEnd } from './lock'
import { ownFolder } from './own-folder'
import { claimPort } from './port'
import { finish, NEXT, onStop, startNode, stopChildren } from './processes'
import {
  build,
  generateClient,
  mergeSourcesOnce,
  migrate,
  offerSetupLink,
  readSecret,
  reindex,
  takeRelease,
} from './steps'

const development = process.argv.includes('--dev')
const started = { folder: '', database: null as Database | null }
let stopping = false

async function stop(code: number): Promise<never> {
  // The first call ends the process, once all is down.
  if (stopping) return await new Promise<never>(() => {})
  stopping = true
  if (started.folder) noteEnd(started.folder)
  await stopChildren()
  await started.database?.close()
  if (started.folder) leaveLock(started.folder)
  process.exit(code)
}

const describeHolder = ({ pid, url }: LockHolder) =>
  url ? `Measureline runs already, at ${url} (process ${pid}).` : `A measureline command is at work (process ${pid}).`

async function lockFolder(settings: Settings) {
  const folder = dataFolderOf(settings)
  mkdirSync(folder, { recursive: true })
  const holder = await ownFolder(folder, settings.url)
  if (holder) throw new Error(describeHolder(holder))
  started.folder = folder
}

async function openTo(settings: Settings): Promise<string> {
  console.log(settings.own.database ? 'Using the database of DATABASE_URL' : 'Starting the embedded PostgreSQL')
  started.database = await finish(openDatabase(settings))
  started.database.keep({
    say: (sentence) => console.error(sentence),
    giveUp: (error) => {
      console.error(describeFailure(error))
      void stop(1)
    },
  })
  return started.database.url
}

function startApp(settings: Settings, port: number, env: NodeJS.ProcessEnv): ChildProcess {
  const app = startNode([NEXT, development ? 'dev' : 'start', '-H', settings.host, '-p', String(port)], {
    // By its folder the next start knows one that was left behind.
    env: { ...env, MEASURELINE_DATA: started.folder },
    stdio: ['ignore', development ? 'inherit' : 'ignore', 'inherit'],
  })
  if (app.pid) noteApp(started.folder, app.pid)
  return app
}

async function start() {
  const settings = readSettings()
  await lockFolder(settings)
  const port = await claimPort(settings.host, settings.port)
  const { url } = parseSettings({ ...process.env, PORT: String(port) })
  const here = parseSettings({ HOST: settings.host, PORT: String(port) }).url
  await generateClient()
  const databaseUrl = await openTo(settings)
  const env = appEnvironment(databaseUrl, url, readSecret(settings))
  await migrate(databaseUrl)
  await reindex(databaseUrl, env)
  await mergeSourcesOnce(databaseUrl, env)
  await takeRelease(databaseUrl, env)
  if (stopping) return
  if (!development) await build(env)
  if (stopping) return
  await serveApp({
    begin: () => startApp(settings, port, env),
    url: here,
    isStopping: () => stopping,
    giveUp: () => {
      console.error('The app was lost and could not be started again: it says why above.')
      void stop(1)
    },
  })
  await offerSetupLink(databaseUrl, env)
  console.log(`Measureline is at ${url}`)
}

outliveLog()
// Ctrl-C is how a person ends it: that is no failure.
onStop(() => void stop(0))
start().catch(async (error) => {
  // Ctrl-C in a terminal reaches the steps' processes too: their end is then no news.
  await wait(100)
  if (!stopping) console.error(describeFailure(error))
  await stop(1)
})
