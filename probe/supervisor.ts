/** What a service manager does for a tracker: one that has ended is started again. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@/lib/embedded-postgres/free-port'
import { readTrackerPids, runStart, untilItServes } from '@/testing/start-process'

const PAUSE_MS = 250

export type Tracker = {
  url: string
  data: string
  /** Of what a person would have run, of the process that does its work, and of the app. */
  pids: () => { command: number; start: number; app: number }
  /** Nothing is left of it. */
  stop: () => Promise<void>
}

/** Resolves when it serves for the first time. `data` stands alone in its folder. */
export async function superviseTracker(data: string, env: Record<string, string> = {}): Promise<Tracker> {
  const port = await findFreePort()
  let stopping = false
  let start = runStart(data, port, env)
  await untilItServes(start)

  async function keep() {
    for (;;) {
      await start.ended
      if (stopping) return
      await wait(PAUSE_MS)
      if (stopping) return
      start = runStart(data, port, env)
    }
  }
  const kept = keep()
  const pids = () => ({ command: start.pid, ...readTrackerPids(data) })
  const stop = async () => {
    stopping = true
    start.kill('SIGTERM')
    await kept
    rmSync(path.dirname(data), { recursive: true })
  }
  return { url: `http://127.0.0.1:${port}`, data, pids, stop }
}
