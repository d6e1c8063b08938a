/** What a measurement has before it: the app and its floor over one database. */

import { serverScript } from '@/bin/processes'
import { type AppServer, startApp, startAppServer } from '@/testing/app-server'
import type { Duel } from './results'

export type BenchStage = {
  app: AppServer
  floor: AppServer
  databaseUrl: string
  records: number
  rounds: number
  /** Of the soak. */
  minutes: number
  /** What was measured already: several rows of the table tell of it. */
  latencies: Map<object, Duel>
}

const startFloor = (databaseUrl: string) =>
  startAppServer(
    (port) => serverScript('bench/floor/server.ts', port),
    () => ({ NODE_ENV: 'production', DATABASE_URL: databaseUrl }),
  )

/** `use` gets both servers, which end with it. */
export async function withStage(
  databaseUrl: string,
  records: number,
  { rounds, minutes }: { rounds: number; minutes: number },
  use: (stage: BenchStage) => Promise<void>,
) {
  const servers: AppServer[] = []
  try {
    const app = await startApp(databaseUrl)
    servers.push(app)
    const floor = await startFloor(databaseUrl)
    servers.push(floor)
    await use({ app, floor, databaseUrl, records, rounds, minutes, latencies: new Map() })
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}
