/** What every spec builds on: a database and a server of its worker's own. */
import { test as base } from '@playwright/test'
import { copyDatabase, dropDatabase } from '@/lib/embedded-postgres/throwaway'
import { type AppServer, startApp } from './app-server'

export { expect } from '@playwright/test'

type WorkerFixtures = {
  /** Address of the worker's own copy of the loaded database. */
  databaseUrl: string
  server: AppServer
}

export const test = base.extend<{ baseURL: string }, WorkerFixtures>({
  databaseUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const url = await copyDatabase(process.env.E2E_POSTGRES_URL ?? '', 'loaded')
      await use(url)
      await dropDatabase(url)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: [
    async ({ databaseUrl }, use) => {
      const server = await startApp(databaseUrl)
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url)
  },
})
