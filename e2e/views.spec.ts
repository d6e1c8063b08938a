import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { addUser, query, signInWith } from './accounts'
import { expect, test } from './fixtures'

const unique = (text: string) => `${text} ${Date.now()} ${Math.round(Math.random() * 1e6)}`
const FISH = '/measures?imposer=CN&target=JP&q=fish'

/** Through the form, as a person does. Answers the address. */
async function save(page: Page, name: string, visibility: 'private' | 'public', list = FISH) {
  await page.goto(list.replace('/measures', '/views/new'))
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Who sees it').selectOption(visibility)
  await page.getByRole('button', { name: 'Save the view' }).click()
  const note = page.getByRole('status').filter({ hasText: `“${name}” is saved` })
  const href = await note.getByRole('link').getAttribute('href')
  return new URL(href ?? '').pathname
}

const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

/** Where the address leads, without going there. */
async function follow(page: Page, path: string) {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  return { status: answer.status(), location: answer.headers().location, text: await answer.text() }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a list is saved by whoever signs in for it, opened, renamed, shared and deleted', async ({
      page,
      browser,
      databaseUrl,
      server,
    }) => {
      test.setTimeout(120_000)
      const user = await addUser(databaseUrl, 'viewer', 'Vera Viewer')
      const name = unique('Fish')
      await page.goto(`${FISH}&page=1&view=table`)
      await page.getByRole('link', { name: 'Save view' }).click()
      await expect(page).toHaveURL(/\/sign-in\?next=/)
      await page.getByLabel('E-mail address').fill(user.email)
      await page.getByLabel('Password').fill(user.password)
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Save this view')
      await expect(page.getByText('“fish” · by China · against Japan')).toBeVisible()

      await page.getByRole('button', { name: 'Save the view' }).click()
      await expect(page.getByText('Fill this in.')).toBeVisible()
      await page.getByLabel('Name').fill('x'.repeat(101))
      await page.getByLabel('Who sees it').selectOption('public')
      await page.getByRole('button', { name: 'Save the view' }).click()
      await expect(page.getByText('Shorten this to 100 characters.')).toBeVisible()
      await expect(page.getByLabel('Name')).toHaveValue('x'.repeat(101))
      await expect(page.getByLabel('Who sees it')).toHaveValue('public')
      await page.getByLabel('Name').fill(name)
      await page.getByLabel('Who sees it').selectOption('private')
      await page.getByRole('button', { name: 'Save the view' }).click()
      await expect(page.getByText(`“${name}” is saved.`)).toBeVisible()

      const mine = page.getByRole('region', { name: 'Yours' })
      await mine.getByRole('link', { name }).click()
      await expect(page).toHaveURL('/measures?q=fish&imposer=CN&target=JP&view=table')

      const path = await page.goto('/views').then(() => mine.getByRole('link', { name }).getAttribute('href'))
      const stranger = await browser.newContext({ baseURL: server.url })
      const theirs = await stranger.newPage()
      expect(await follow(theirs, path ?? '')).toMatchObject({ status: 404 })

      const renamed = unique('Fish and more')
      await rowOf(page, name).getByText('Change', { exact: true }).click()
      await page.getByLabel(`Name of “${name}”`).fill(renamed)
      await page.getByLabel(`Who sees “${name}”`).selectOption('public')
      await page.getByRole('button', { name: `Save “${name}”` }).click()
      await expect(mine.getByRole('link', { name: renamed })).toBeVisible()
      await expect(rowOf(page, renamed)).toContainText('public')
      expect(await follow(theirs, path ?? '')).toMatchObject({
        status: 307,
        location: '/measures?q=fish&imposer=CN&target=JP&view=table',
      })
      await theirs.goto('/views')
      await expect(rowOf(theirs, renamed)).toContainText('by Vera Viewer')
      await expect(rowOf(theirs, renamed).getByText('Delete')).toHaveCount(0)

      await rowOf(page, renamed).getByText('Delete', { exact: true }).click()
      await page.getByRole('button', { name: `Delete “${renamed}”` }).click()
      await expect(page).toHaveURL('/views')
      await expect(page.getByRole('link', { name: renamed })).toHaveCount(0)
      await theirs.goto(path ?? '')
      await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('There is no such view')
      await stranger.close()
    })

    test('a name that is there, and a view that is gone, are told', async ({ page, signIn, databaseUrl }) => {
      await signIn(page, 'viewer')
      const [first, second] = [unique('First'), unique('Second')]
      const path = await save(page, first, 'private')
      await save(page, second, 'private')
      await page.goto('/views/new?q=rice')
      await page.getByLabel('Name').fill(first)
      await page.getByRole('button', { name: 'Save the view' }).click()
      await expect(page.getByText('You have a view with this name.')).toBeVisible()
      await expect(page.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true')

      await page.goto('/views')
      await rowOf(page, second).getByText('Change', { exact: true }).click()
      await page.getByLabel(`Name of “${second}”`).fill(first)
      await page.getByRole('button', { name: `Save “${second}”` }).click()
      await expect(page.getByText('You have a view with this name.')).toBeVisible()

      await page.goto('/views')
      await rowOf(page, first).getByText('Delete', { exact: true }).click()
      await query(databaseUrl, 'delete from saved_views where code = $1', [path.slice(3)])
      await page.getByRole('button', { name: `Delete “${first}”` }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such view')
      await expect(page).toHaveURL(path)
    })
  })
}

test('what is private stays so for other viewers and for admins, who may delete what is public', async ({
  page,
  browser,
  signIn,
  server,
  databaseUrl,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'editor')
  const [hidden, shared] = [unique('Hidden'), unique('Shared')]
  const [hiddenPath, sharedPath] = [await save(page, hidden, 'private'), await save(page, shared, 'public')]
  const context = await browser.newContext({ baseURL: server.url })
  const admin = await context.newPage()
  await signInWith(admin, await addUser(databaseUrl, 'admin'), '/views')
  await admin.waitForURL('/views')
  await expect(admin.getByRole('link', { name: hidden })).toHaveCount(0)
  expect(await follow(admin, hiddenPath)).toMatchObject({ status: 404 })
  await expect(rowOf(admin, shared).getByText('Change')).toHaveCount(0)

  // The owner takes it back while the admin looks at it.
  await page.goto('/views')
  await rowOf(page, shared).getByText('Change', { exact: true }).click()
  await page.getByLabel(`Who sees “${shared}”`).selectOption('private')
  await page.getByRole('button', { name: `Save “${shared}”` }).click()
  await expect(rowOf(page, shared)).toContainText('private')
  await rowOf(admin, shared).getByText('Delete', { exact: true }).click()
  await admin.getByRole('button', { name: `Delete “${shared}”` }).click()
  await expect(admin).toHaveURL(sharedPath)
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('There is no such view')

  await page.getByLabel(`Who sees “${shared}”`).selectOption('public')
  await page.getByRole('button', { name: `Save “${shared}”` }).click()
  await expect(rowOf(page, shared)).toContainText('public')
  await admin.goto('/views')
  await rowOf(admin, shared).getByText('Delete', { exact: true }).click()
  await admin.getByRole('button', { name: `Delete “${shared}”` }).click()
  await expect(admin.getByRole('link', { name: shared })).toHaveCount(0)
  expect(await follow(page, sharedPath)).toMatchObject({ status: 404 })
  await context.close()
})

test('nobody saves nonsense, or with a session that has ended', async ({ page, signIn, databaseUrl }) => {
  const user = await signIn(page, 'viewer')
  const name = unique('Odd')
  await page.goto('/views/new?imposer=%3Cscript%3E&perPage=7&q=%00&target=JP&page=9&unknown=1')
  await page.getByLabel('Name').fill(name)
  await page.locator('input[name="query"]').evaluate((input: HTMLInputElement) => {
    input.value = 'javascript:alert(1)&target=JP&target=%27%3B&page=5&owner=eve'
  })
  await page.getByRole('button', { name: 'Save the view' }).click()
  await expect(page.getByText(`“${name}” is saved.`)).toBeVisible()
  const [row] = await query(databaseUrl, 'select query from saved_views where name = $1', [name])
  expect(row.query).toBe('target=JP')

  await rowOf(page, name).getByText('Change', { exact: true }).click()
  await query(databaseUrl, 'delete from sessions where user_id = (select id from users where email = $1)', [user.email])
  await page.getByRole('button', { name: `Save “${name}”` }).click()
  await expect(page).toHaveURL('/sign-in?next=%2Fviews')
})

test('addresses of views that cannot be are answered clearly', async ({ page }) => {
  for (const path of ['/v/abcdefgh', '/v/ABCDEFGH', '/v/%27%20or%201=1', '/v/%00%00%00%00%00%00%00%00', '/v/x.json']) {
    const { status, text } = await follow(page, path)
    expect(status, path).toBe(404)
    expect(text, path).toContain('There is no such view')
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of views are accessible, ${colorScheme}`, async ({ page, signIn }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'viewer')
    await save(page, unique('A view with a long name that goes on for more than a line of a telephone'), 'private')
    await save(page, unique('Shared'), 'public')
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of ['/views', '/views/new?imposer=CN&q=fish', '/v/abcdefgh']) {
        await page.goto(path)
        if (path === '/views') {
          await page.getByText('Change', { exact: true }).first().click()
          await page.getByText('Delete', { exact: true }).first().click()
        }
        await expectAccessible(page, `${path} at ${width}`, { colours: width === 1280 })
        await expectNarrow(page, `${path} at ${width}`)
      }
    }
  })
}
