/** One start at a time in one data folder. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Holder = { pid: number; url: string }

const fileOf = (folder: string) => path.join(folder, 'start.lock')

/** A process id may have gone to somebody else since: where the system tells, its command must be a start. */
function isStart({ pid }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const command = `/proc/${pid}/cmdline`
  return !existsSync(command) || readFileSync(command, 'utf8').includes('serve.ts')
}

/** Null when the lock is taken now; else who has it. */
export function takeLock(folder: string, url: string): Holder | null {
  const file = fileOf(folder)
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, url }), { flag: 'wx' })
    return null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder: Holder = JSON.parse(readFileSync(file, 'utf8') || '{"pid":0,"url":""}')
  if (holder.pid > 0 && isStart(holder)) return holder
  rmSync(file, { force: true })
  return takeLock(folder, url)
}

export const leaveLock = (folder: string) => rmSync(fileOf(folder), { force: true })
