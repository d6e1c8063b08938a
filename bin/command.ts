/** The commands of a server's admin, against its own or the embedded database. */
import { existsSync } from 'node:fs'
import { parseSettings } from '@/lib/settings'
import { dataFolderOf, openDatabase } from './database'
import { describeFailure } from './failure'
import { ROOT, runNode, serverScript } from './processes'
import { generateClient, migrate, readSecret } from './steps'

const HELP = `measureline <command>

  start                    set up and serve, as npm start does
  status --on=2026-06-30   the status of every measure on a day (today when none is named)
  load [file]              load a data set in the measures/1 format; what is there stays as it is
  migrate                  bring the database to the newest migration
  admin-link [--email=…]   a one-time link that makes an admin, or lets one who is locked out in again
  help                     this`

const SCRIPTS: Record<string, string> = {
  status: 'prisma/print-status.ts',
  load: 'prisma/load.ts',
  'admin-link': 'bin/admin-link.ts',
}

async function run(command: string, args: string[]) {
  if (existsSync(`${ROOT}/.env`)) process.loadEnvFile(`${ROOT}/.env`)
  const settings = parseSettings(process.env)
  await generateClient()
  const database = await openDatabase(settings)
  try {
    await migrate(database.url)
    const script = SCRIPTS[command]
    const secret = readSecret(dataFolderOf(settings), process.env.MEASURELINE_SECRET)
    const env = { ...process.env, DATABASE_URL: database.url, MEASURELINE_SECRET: secret }
    const forced = command === 'admin-link' ? ['--force', ...args] : args
    if (script) console.log(await runNode(command, serverScript(script, ...forced), env))
  } finally {
    database.close()
  }
}

const [command = 'help', ...args] = process.argv.slice(2)
if (command in SCRIPTS || command === 'migrate') {
  run(command, args).catch((error) => {
    console.error(describeFailure(error))
    process.exitCode = 1
  })
} else {
  console.log(HELP)
  process.exitCode = command === 'help' ? 0 : 1
}
