/** The commands of a server's admin, against its own or the embedded database. */
import { mkdirSync } from 'node:fs'
import type { Settings } from '@/lib/settings'
import { type Database, dataFolderOf, joinDatabase, openDatabase } from './database'
import { appEnvironment, readSettings } from './environment'
import { describeFailure } from './failure'
import { leaveLock } from './lock'
import { ownFolder } from './own-folder'
import { ended, finish, onStop, runNode, serverScript, startNode, stopChildren } from './processes'
import { generateClient, mergeSourcesOnce, migrate, readSecret, reindex } from './steps'

const HELP = `measureline <command>

  start                    set up and serve, as npm start does
  status --on=2026-06-30   the status of every measure on a day (today when none is named)
  watch                    print what is overdue, a line each; ends with 1 if there is any: for a cron job
  load                     bring the data to the release that is shipped, as a start does
  load <file>              load a data set in the measures/2 or measures/1 format; what is there stays as it is
  load --dry-run [file]    say what that would do, and do nothing
  migrate                  bring the database to the newest migration
  admin-link [--email=…]   a one-time link that makes an admin, or lets one who is locked out in again
  help                     this`

/** `answers`: how it ends is what it says, and no failure. */
const SCRIPTS: Record<string, { file: string; args: readonly string[]; answers?: true } | undefined> = {
  status: { file: 'bin/commands/print-status.ts', args: [] },
  watch: { file: 'bin/commands/watch.ts', args: [], answers: true },
  load: { file: 'bin/commands/load.ts', args: [] },
  'admin-link': { file: 'bin/commands/admin-link.ts', args: ['--force'] },
}

/** Joins the server of a start that runs; else owns the data folder until it closes. */
async function openOrJoin(settings: Settings): Promise<Database> {
  const folder = dataFolderOf(settings)
  mkdirSync(folder, { recursive: true })
  if (await ownFolder(folder, null)) return await joinDatabase(settings)
  const leave = () => leaveLock(folder)
  try {
    const database = await openDatabase(settings)
    return { ...database, close: () => database.close().finally(leave) }
  } catch (error) {
    leave()
    throw error
  }
}

async function work(command: string, args: string[], settings: Settings, databaseUrl: string) {
  const env = appEnvironment(databaseUrl, settings.url, readSecret(settings))
  await migrate(databaseUrl)
  await reindex(databaseUrl, env)
  await mergeSourcesOnce(databaseUrl, env)
  const script = SCRIPTS[command]
  if (!script) return
  const program = serverScript(script.file, ...script.args, ...args)
  if (script.answers) {
    process.exitCode = await ended(startNode(program, { env }))
    return
  }
  // A large file loads for minutes, and says how far it is.
  await runNode(command, program, env, (text) => process.stdout.write(text))
}

async function run(command: string, args: string[]) {
  const settings = readSettings()
  await generateClient()
  const database = await finish(openOrJoin(settings))
  await work(command, args, settings, database.url).finally(() => database.close())
}

const [command = 'help', ...args] = process.argv.slice(2)
if (SCRIPTS[command] || command === 'migrate') {
  // A command that is cut off closes what it has opened.
  onStop(() => void stopChildren())
  run(command, args).catch((error) => {
    console.error(describeFailure(error))
    process.exitCode = 1
  })
} else {
  console.log(HELP)
  process.exitCode = command === 'help' ? 0 : 1
}
