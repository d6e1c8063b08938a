/** A standby that has stood still since its copy: whoever saved is answered by the primary, and everybody else from it. */
import { copyDatabase, dropDatabase } from '@/testing/throwaway'
import { type AppServer, startApp } from '../testing/app-server'
import { test as base, expect } from './fixtures'
import { filledForm, postForm } from './measure-form'

const test = base.extend<object, { server: AppServer }>({
  server: [
    async ({ databaseUrl }, use) => {
      const standby = await copyDatabase(process.env.E2E_POSTGRES_URL ?? '', 'loaded')
      const server = await startApp(databaseUrl, { DATABASE_READ_URL: standby })
      await use(server)
      await server.stop()
      await dropDatabase(standby)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

const LIST = '/measures.json?q=zirconium'

test('a save shows to its editor at once, by way of the primary, and readers are answered by the standby', async ({
  page,
  server,
  signIn,
}) => {
  await signIn(page, 'editor')
  const saved = await postForm(page, '/measures/new', filledForm('A tax on zirconium'))
  expect(saved.status()).toBe(303)
  const [note] = saved.headersArray().filter(({ value }) => value.includes('.seen='))
  expect(note?.value).toMatch(/^measureline-\w+\.seen=\d+; Path=\/; .*Max-Age=600; .*HttpOnly; SameSite=lax$/i)

  expect(await (await page.request.get(LIST)).json()).toMatchObject({ total: 1 })
  await page.goto('/measures?q=zirconium')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 measure')

  const list = await fetch(`${server.url}${LIST}`)
  expect(await list.json()).toMatchObject({ total: 0 })
  // Whoever holds a newer answer is not given an older one.
  const older = list.headers.get('etag') ?? ''
  const newer = older.replace(/\.\d+\./, (version) => `.${Number(version.slice(1, -1)) + 1}.`).replace('.en"', '.ja"')
  const again = await fetch(`${server.url}${LIST}`, { headers: { 'If-None-Match': newer } })
  expect(await again.json()).toMatchObject({ total: 1 })

  const path = saved.headers().location ?? ''
  expect((await fetch(new URL(path, server.url))).status).toBe(200)
  expect((await fetch(`${server.url}/measures/nothing-of-that-name`)).status).toBe(404)
})
