/** What is wrong with a data folder that somebody moved, copied or restored, before a server is started on it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { dataOf, passwordOf, type ServerPlace } from './place'

/** What a copy by another user leaves behind under that user's name. */
const OWNED = ['', 'PG_VERSION', 'global/pg_control']

/** What may stand in the mode of the database's folder, or PostgreSQL refuses it. */
const FORBIDDEN = 0o027

const nameOf = ({ account }: ServerPlace) => (account ? account.name : userInfo().username)

function requireOwner(place: ServerPlace) {
  const uid = place.account?.uid ?? process.getuid?.()
  if (uid === undefined) return
  const files = [place.folder, ...OWNED.map((name) => path.join(dataOf(place), name))]
  const foreign = files.find((file) => existsSync(file) && statSync(file).uid !== uid)
  if (!foreign) return
  const mend = `chown -R ${nameOf(place)} ${place.folder} && chmod 700 ${dataOf(place)}`
  throw new Error(
    `${foreign} belongs to another user than "${nameOf(place)}", as whom PostgreSQL runs. Give the folder back: ${mend}`,
  )
}

function requireMode(place: ServerPlace) {
  if (process.platform === 'win32' || (statSync(dataOf(place)).mode & FORBIDDEN) === 0) return
  throw new Error(`PostgreSQL refuses a database that others may read or change. Close it: chmod 700 ${dataOf(place)}`)
}

function requireWhole(place: ServerPlace) {
  const missing = OWNED.map((name) => path.join(dataOf(place), name)).find((file) => !existsSync(file))
  if (!missing) return
  throw new Error(
    `The database in ${dataOf(place)} is not whole, ${path.basename(missing)} is missing. Copy the folder again, whole and while no tracker runs on it.`,
  )
}

/** Nobody knows it but this file: the server keeps a hash. */
export function readPassword(place: ServerPlace): string {
  const file = passwordOf(place)
  const password = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (password) return password
  const state = existsSync(file) ? 'empty' : 'missing'
  throw new Error(
    `The file ${file} is ${state}, and without it nobody gets into the database beside it. Put it back from a copy of the data folder.`,
  )
}

/** Throws one sentence that says what to do. A folder in which nothing was made yet is sound. */
export function requireSound(place: ServerPlace) {
  requireOwner(place)
  if (!existsSync(dataOf(place))) return
  requireWhole(place)
  requireMode(place)
  readPassword(place)
}
