/** One start or command at a time owns a data folder and the server in it. */
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isProcessRunning, readCommand } from './process-table'

export type LockHolder = {
  pid: number
  /** Where a start serves; a command has none. */
  url: string | null
  /** The process that it ends with, when there is one. */
  parent?: number
  /** The processes of the app that it has started. */
  apps?: readonly number[]
  /** It is on its way out. */
  ending?: true
  /** Which folder the lock was made for: a copy has another. */
  inode?: number
}

const fileOf = (folder: string) => path.join(folder, 'start.lock')
const inodeOf = (folder: string) => statSync(folder).ino

/** A process id may have gone to somebody else since: where the system tells, its command must be one of ours. */
function isAlive({ pid, inode }: LockHolder, folder: string): boolean {
  if (inode !== undefined && inode !== inodeOf(folder)) return false
  return (
    isProcessRunning(pid) &&
    /bin[\\/](serve|command)\.ts|\.next[\\/]start\.mjs/.test(readCommand(pid) ?? 'bin/serve.ts')
  )
}

/** Null for one that is cut short: locks appear whole, so a machine went down that had not yet written it out. */
function readHolder(file: string): LockHolder | null {
  try {
    const holder: LockHolder = JSON.parse(readFileSync(file, 'utf8'))
    return Number.isInteger(holder.pid) ? holder : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

/** Beside its place first, so that nobody ever reads the half of it. */
function write(file: string, holder: LockHolder, move: (from: string) => void) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(holder))
  try {
    move(own)
  } finally {
    rmSync(own, { force: true })
  }
}

/** True when it was taken. A link appears with its whole content at once, or not at all. */
function tryToTake(file: string, holder: LockHolder): boolean {
  try {
    write(file, holder, (own) => linkSync(own, file))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Moved away before it is deleted: of two that find the same stale lock only one moves it. */
function removeStale(file: string) {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
}

/** Who has the lock; or that it is taken now, and from which dead holder. */
export type Taking = { holder: LockHolder } | { holder: null; before: LockHolder | null }

const self = (folder: string, url: string | null): LockHolder => ({
  pid: process.pid,
  url,
  inode: inodeOf(folder),
  ...(process.connected && { parent: process.ppid }),
})

export function takeLock(folder: string, url: string | null, before: LockHolder | null = null): Taking {
  const file = fileOf(folder)
  // What a dead holder has left stays known until it is gone.
  const apps = before?.apps && { apps: before.apps }
  if (tryToTake(file, { ...self(folder, url), ...apps })) return { holder: null, before }
  const holder = readHolder(file)
  if (holder && isAlive(holder, folder)) return { holder }
  removeStale(file)
  return takeLock(folder, url, holder?.inode === inodeOf(folder) ? holder : null)
}

/** A full disk is no reason to end: the lock then says less. */
function change(folder: string, changes: Partial<LockHolder>) {
  const file = fileOf(folder)
  try {
    const holder = readHolder(file)
    if (holder?.pid === process.pid) write(file, { ...holder, ...changes }, (own) => renameSync(own, file))
  } catch (error) {
    console.error(`The lock could not be changed: ${(error as Error).message}`)
  }
}

export const noteApps = (folder: string, apps: readonly number[]) => change(folder, { apps })
export const noteEnd = (folder: string) => change(folder, { ending: true })
export const leaveLock = (folder: string) => rmSync(fileOf(folder), { force: true })
