/** One start or command at a time owns a data folder and the server in it. */
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** `url` is where a start serves; a command has none. */
export type Holder = { pid: number; url: string | null }

const fileOf = (folder: string) => path.join(folder, 'start.lock')

/** A process id may have gone to somebody else since: where the system tells, its command must be one of ours. */
function isAlive({ pid }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const command = `/proc/${pid}/cmdline`
  return !existsSync(command) || /bin\/(serve|command)\.ts/.test(readFileSync(command, 'utf8'))
}

/** True when it was taken. A link appears with its whole content at once, or not at all. */
function tryToTake(file: string, holder: Holder): boolean {
  const own = `${file}.${holder.pid}`
  writeFileSync(own, JSON.stringify(holder))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(own, { force: true })
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

/** Null when the lock is taken now; else who has it. */
export function takeLock(folder: string, url: string | null): Holder | null {
  const file = fileOf(folder)
  if (tryToTake(file, { pid: process.pid, url })) return null
  const holder: Holder = JSON.parse(readFileSync(file, 'utf8'))
  if (isAlive(holder)) return holder
  removeStale(file)
  return takeLock(folder, url)
}

export const leaveLock = (folder: string) => rmSync(fileOf(folder), { force: true })
