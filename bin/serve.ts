/** From a fresh clone, or any state after one, to a served tracker; and cleanly back. */
import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { outliveLog } from '@/lib/problems/unread-log'
import type { Settings } from '@/lib/settings'
import { beginApp, listenTo, untilItAnswers } from './app'
import { makeAppStarter } from './app-process'
import { keepBundle } from './bundle.mjs'
import { type Database, dataFolderOf, openDatabase } from './database'
import { appEnvironment, claimPlace, type Place, readSettings } from './environment'
import { describeFailure } from './failure'
import { BUILD, isFresh } from './freshness'
import { type LockHolder, leaveLock, noteEnd } from './lock'
import { ownFolder } from './own-folder'
import { finish, onStop, stopChildren } from './processes'
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

async function prepare(databaseUrl: string, env: NodeJS.ProcessEnv) {
  await migrate(databaseUrl)
  await reindex(databaseUrl, env)
  await mergeSourcesOnce(databaseUrl, env)
  await takeRelease(databaseUrl, env)
}

/** What it answers with lets it serve. Where the database is, it hears then. */
function begin(settings: Settings, place: Place, environment: (databaseUrl: string) => NodeJS.ProcessEnv) {
  // One that reloads is one.
  const processes = development ? 1 : settings.processes
  const startApp = makeAppStarter({ folder: started.folder, processes, heap: settings.heap, place, development })
  const databaseUrl = () => started.database?.url ?? ''
  return beginApp({
    begin: () => {
      const child = startApp(environment(databaseUrl()))
      const tell = listenTo(child)
      const serve = () => (development ? untilItAnswers(child, place.here) : tell({ DATABASE_URL: databaseUrl() }))
      return { child, serve }
    },
    processes,
    isStopping: () => stopping,
    giveUp: () => {
      console.error('The app was lost and could not be started again: it says why above.')
      void stop(1)
    },
  })
}

async function start() {
  const settings = readSettings()
  await lockFolder(settings)
  const place = await claimPlace(settings)
  await generateClient()
  const secret = readSecret(settings)
  const environment = (databaseUrl: string) => appEnvironment(databaseUrl, place.url, secret)
  const beginHere = () => begin(settings, place, environment)
  const opening = openTo(settings)
  // What is built loads beside the database.
  const loading = !development && isFresh(BUILD) ? beginHere() : null
  const databaseUrl = await opening
  const env = environment(databaseUrl)
  await prepare(databaseUrl, env)
  if (!development && !loading && !stopping) await build(env)
  if (stopping) return
  const serve = loading ?? beginHere()
  await serve()
  await offerSetupLink(databaseUrl, env)
  console.log(`Measureline is at ${place.url}`)
  // Without it the next start takes a second more.
  if (!development) await keepBundle().catch(() => {})
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
