/** Becoming the one start or command that a data folder belongs to, past whatever a dead one has left behind. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Holder, takeLock } from './lock'
import { hasInEnvironment, isRunning, readCommand } from './process-table'

/** Longer than a start takes to end, its app and its database included. */
const ENDING_MS = 30_000
const APP_MS = 10_000

/** The app's command is a title that Next gives it. */
const isAppOf = (pid: number, folder: string) =>
  isRunning(pid) && /next/.test(readCommand(pid) ?? '') && (hasInEnvironment(pid, 'MEASURELINE_DATA', folder) ?? true)

/** False when it is still there afterwards. */
async function untilNot(is: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (is()) {
    if (Date.now() > end) return false
    await wait(50)
  }
  return true
}

/** Asked first, so that it finishes what it was asked by readers. */
async function endProcess(pid: number, isIt: () => boolean) {
  for (const [signal, patience] of [
    ['SIGTERM', APP_MS],
    ['SIGKILL', APP_MS],
  ] as const) {
    if (!isIt()) return
    process.kill(pid, signal)
    if (await untilNot(isIt, patience)) return
  }
}

async function endApp({ app }: Holder, folder: string) {
  if (app === undefined || !isAppOf(app, folder)) return
  console.log(`Ending what a start before this one has left behind (process ${app})`)
  await endProcess(app, () => isAppOf(app, folder))
}

/** One that ends by itself, or will as soon as it hears that its parent has. */
const isEnding = ({ ending, parent }: Holder) => ending === true || (parent !== undefined && !isRunning(parent))

/** Null when the folder is this process' own now; else who has it. */
export async function ownFolder(folder: string, url: string | null): Promise<Holder | null> {
  const end = Date.now() + ENDING_MS
  for (;;) {
    const taking = takeLock(folder, url)
    if (!taking.holder) {
      if (taking.before) await endApp(taking.before, folder)
      return null
    }
    if (!isEnding(taking.holder)) return taking.holder
    if (Date.now() > end) process.kill(taking.holder.pid, 'SIGKILL')
    await wait(50)
  }
}
