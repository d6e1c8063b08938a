/** What every spec builds on: a database and a server of its worker's own. */
import { test as base, type Page } from '@playwright/test'
import type { Role } from '@/lib/auth/roles'
import { copyDatabase, dropDatabase } from '@/testing/throwaway'
import { type AppServer, startApp } from '../testing/app-server'
import { addUser, signInWith, type TestUser } from './accounts'

export const { expect } = base

type WorkerFixtures = {
  /** Specs that name the same data share databases; those that count records keep clear of those that add some. */
  data: 'changing' | 'as loaded' | 'main job'
  /** Address of the worker's own copy of the loaded database. */
  databaseUrl: string
  server: AppServer
}

type Fixtures = {
  baseURL: string
  /** Wherever a spec goes with it, no page may want what its policy refuses. */
  page: Page
  /** Makes a user of that role and signs the page in; it then stands at `next`, by default /account. */
  signIn: (page: Page, role: Role, next?: string) => Promise<TestUser>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  data: ['changing', { option: true, scope: 'worker' }],
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
  page: async ({ page }, use) => {
    const reports: string[] = []
    page.context().on('console', (message) => {
      if (/content security policy/i.test(message.text())) reports.push(message.text())
    })
    await use(page)
    expect(reports, 'what the policy of a page refused').toEqual([])
  },
  baseURL: async ({ server }, use) => {
    await use(server.url)
  },
  signIn: async ({ databaseUrl }, use) => {
    await use(async (page, role, next = '/account') => {
      const user = await addUser(databaseUrl, role)
      await signInWith(page, user, next)
      await page.waitForURL(next)
      return user
    })
  },
})
