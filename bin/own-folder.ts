/** Becoming the one start or command that a data folder belongs to, past whatever a dead one has left behind. */
import { setTimeout as wait } from 'node:timers/promises'
import { type LockHolder, takeLock } from './lock'
import { hasInEnvironment, isProcessRunning, readCommand } from './process-table'

/** Longer than a start takes to end, its app and its database included. */
const ENDING_MS = 30_000
const APP_MS = 10_000

/** The app's command is a title that Next gives it; one that is just ending has none, and holds its port a moment longer. */
function isAppOf(pid: number, folder: string): boolean {
  const command = isProcessRunning(pid) ? readCommand(pid) : null
  if (command === '') return true
  return /next/.test(command ?? '') && (hasInEnvironment(pid, 'MEASURELINE_DATA', folder) ?? true)
}

/** False when it still runs afterwards. */
async function untilItEnds(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (isProcessRunning(pid)) {
    if (Date.now() > end) return false
    await wait(50)
  }
  return true
}

async function endApp(app: number, folder: string) {
  if (!isAppOf(app, folder)) return
  console.log(`Ending what a start before this one has left behind (process ${app})`)
  // Asked first, so that it answers what it has taken.
  process.kill(app, 'SIGTERM')
  if (await untilItEnds(app, APP_MS)) return
  process.kill(app, 'SIGKILL')
  await untilItEnds(app, APP_MS)
}

/** One that ends by itself, or will as soon as it hears that its parent has. */
const isEnding = ({ ending, parent }: LockHolder) =>
  ending === true || (parent !== undefined && !isProcessRunning(parent))

/** Null when the folder is this process' own now; else who has it. */
export async function ownFolder(folder: string, url: string | null): Promise<LockHolder | null> {
  const end = Date.now() + ENDING_MS
  for (;;) {
    const taking = takeLock(folder, url)
    if (!taking.holder) {
      await Promise.all(taking.before?.apps?.map((app) => endApp(app, folder)) ?? [])
      return null
    }
    if (!isEnding(taking.holder)) return taking.holder
    if (Date.now() > end) process.kill(taking.holder.pid, 'SIGKILL')
    await wait(50)
  }
}
