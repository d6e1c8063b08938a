import pg from 'pg'
import { type AppServer, startApp } from '../testing/app-server'
import { type DatabaseRelay, type Outage, startRelay } from '../testing/database-relay'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'

const PAGES = [
  '/measures',
  '/measures/cn-2026-01-dual-use-export-ban-japan',
  '/sources',
  '/indicators',
  '/codebook',
  '/nowhere',
]

let relay: DatabaseRelay
let app: AppServer

test.beforeAll(async ({ databaseUrl }) => {
  relay = await startRelay(databaseUrl)
  app = await startApp(relay.url)
})
test.afterAll(async () => {
  await app.stop()
  await relay.stop()
})
test.afterEach(() => relay.mend())

const statusOf = async (path: string) => (await fetch(app.url + path, { signal: AbortSignal.timeout(20_000) })).status
/** Until the app has noticed, which takes up to a second and the patience of one ping. */
const untilHealthIs = (status: number) => expect.poll(() => statusOf('/healthz'), { timeout: 15_000 }).toBe(status)

for (const outage of ['refuses', 'silent'] satisfies Outage[]) {
  test(`a database that ${outage === 'silent' ? 'is silent' : outage} gives 503, and its return gives the pages back`, async () => {
    await untilHealthIs(200)
    relay.cut(outage)
    await untilHealthIs(503)
    for (const path of PAGES) expect(await statusOf(path), path).toBe(503)
    relay.mend()
    await untilHealthIs(200)
    for (const path of PAGES.slice(0, -1)) expect(await statusOf(path), path).toBe(200)
  })
}

test('the page says so, has nothing of the inside in it, and comes back by itself', async ({ page }) => {
  await untilHealthIs(200)
  relay.cut('refuses')
  await untilHealthIs(503)
  const answer = await page.goto(`${app.url}/sources`)
  expect(answer?.status()).toBe(503)
  expect(answer?.headers()).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' })
  await expect(page.getByRole('heading', { name: 'The database is away' })).toBeVisible()
  expect(await page.content()).not.toMatch(/postgres|prisma|select |ECONNREFUSED/i)
  await expectAccessible(page)
  relay.mend()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 15_000 })
})

test('a form that is sent meanwhile is not reloaded: what was typed stays behind Back', async () => {
  await untilHealthIs(200)
  relay.cut('refuses')
  await untilHealthIs(503)
  const headers = { Origin: app.url }
  const body = new URLSearchParams({ email: 'a@b.c' })
  const answer = await fetch(`${app.url}/sign-in`, { method: 'POST', headers, body })
  expect(answer.status).toBe(503)
  const text = await answer.text()
  expect(text).toContain('what you typed is still in the form')
  expect(text).not.toContain('http-equiv="refresh"')
})

test('files and pickers tell it in their own form', async () => {
  await untilHealthIs(200)
  relay.cut('refuses')
  await untilHealthIs(503)
  for (const path of ['/sources.json?q=a', '/records.json?q=a', '/palette.json?q=a']) {
    const answer = await fetch(app.url + path)
    expect(answer.status, path).toBe(503)
    expect(answer.headers.get('content-type'), path).toBe('application/problem+json')
    expect(await answer.json(), path).toMatchObject({ title: 'The database is away', status: 503 })
  }
})

test('a page that breaks shows a number, no stack and no SQL, and can be tried again', async ({
  page,
  databaseUrl,
}) => {
  await untilHealthIs(200)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('alter table observations rename to observations_away')
  try {
    // Of an address that nobody asked for before, no page is kept.
    const answer = await page.goto(`${app.url}/indicators?${crypto.randomUUID()}`)
    expect(answer?.status()).toBe(500)
    await expect(page.getByRole('heading', { name: 'This page could not be made' })).toBeVisible()
    await expect(page.getByText(/Reference number \d+/)).toBeVisible()
    expect(await page.content()).not.toMatch(/observations|prisma|node_modules|select [^<>]* from /i)
  } finally {
    await client.query('alter table observations_away rename to observations')
    await client.end()
  }
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Indicators' })).toBeVisible()
})
