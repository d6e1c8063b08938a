/** A PostgreSQL of the reader's own, and what a service manager does for it: killed, it is started again. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { keepServer } from '@/lib/embedded-postgres/keep'
import { findPlace } from '@/lib/embedded-postgres/place'
import { launch, startServer, stopServer } from '@/lib/embedded-postgres/server'
import { databasePidOf, makeDataFolder } from '@/testing/start-process'

export type OwnPostgres = {
  url: string
  /** Gone with it. */
  folder: string
  pid: () => number
  /** Told to end, as by who looks after it, and started again after so many milliseconds. */
  restart: (away: number) => Promise<void>
  stop: () => Promise<void>
}

/** Safe in a crash, unlike the one of the tests: what it said is saved is on its disk. Started again when it is killed. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const home = makeDataFolder()
  const place = findPlace(path.join(home, 'postgres'), { movable: false })
  const url = await startServer(place, 'tracker')
  const keep = () =>
    keepServer(place, url, {
      say: () => {},
      giveUp: (error) => console.error(error.message),
    })
  let release = keep()
  const restart = async (away: number) => {
    await release()
    await stopServer(place)
    await wait(away)
    await launch(place, Number(new URL(url).port), [])
    release = keep()
  }
  const stop = async () => {
    await release()
    await stopServer(place)
    rmSync(path.dirname(home), { recursive: true })
  }
  return { url, folder: home, pid: () => databasePidOf(home), restart, stop }
}
