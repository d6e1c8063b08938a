import { addUser, makeSetupLink, PASSWORD, query, signInWith } from './accounts'
import { expect, test } from './fixtures'

const WRONG = 'The address or the password is wrong'
const LINK = /https?:\S+\/setup\/[\w-]{43}/
const unique = () => `${Date.now()}-${Math.round(Math.random() * 1e6)}@example.org`

test('a set-up link makes an admin, who invites an editor', async ({ page, browser, databaseUrl, server }) => {
  const link = makeSetupLink(databaseUrl, server.url)
  const admin = { email: unique(), password: 'an admin with a long password' }
  await page.goto(link)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByText('Fill this in.')).toHaveCount(3)
  await page.getByLabel('Name').fill('Ada Admin')
  await page.getByLabel('E-mail address').fill(admin.email)
  await page.getByLabel('Password').fill('1qaz2wsx3edc')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByText('Many people use this password')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('Ada Admin')
  await page.getByLabel('Password').fill(admin.password)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page).toHaveURL('/users')

  const again = await page.request.get(link)
  expect(again.status()).toBe(404)
  expect(await again.text()).toContain('This link does not work any more')

  const editor = { email: unique(), password: PASSWORD }
  const form = page.getByRole('region', { name: 'Add a user' })
  await form.getByLabel('Name').fill('Eddie Editor')
  await form.getByLabel('E-mail address').fill(admin.email)
  await form.getByRole('button', { name: 'Add the user' }).click()
  await expect(form.getByText('Somebody has an account with this address.')).toBeVisible()
  await expect(form.getByLabel('Role')).toHaveValue('editor')
  await form.getByLabel('E-mail address').fill(editor.email)
  await form.getByRole('button', { name: 'Add the user' }).click()
  const invitation = LINK.exec((await form.getByRole('status').textContent()) ?? '')?.[0] ?? ''
  await expect(page.getByText('Invited, has not set a password yet')).toBeVisible()

  const elsewhere = await browser.newContext({ baseURL: server.url })
  const editorPage = await elsewhere.newPage()
  await editorPage.goto(invitation)
  await editorPage.getByLabel('New password').fill(editor.password)
  await editorPage.getByRole('button', { name: 'Set the password' }).click()
  await expect(editorPage).toHaveURL('/account')
  await editorPage.goto('/measures/new')
  await expect(editorPage.getByRole('banner').getByRole('link', { name: 'Add a record' })).toBeVisible()

  await elsewhere.close()
})

test('an editor is disabled at once, and what was done is written down', async ({
  page,
  signIn,
  browser,
  databaseUrl,
  baseURL,
}) => {
  const admin = await signIn(page, 'admin', '/users')
  const editor = await addUser(databaseUrl, 'editor', 'Dora Disabled')
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await signInWith(other, editor)
  await expect(other).toHaveURL('/account')
  await page.reload()
  await page.getByRole('button', { name: 'Disable Dora Disabled' }).click()
  await expect(page.getByRole('button', { name: 'Enable Dora Disabled' })).toBeVisible()
  await other.goto('/measures/new')
  await expect(other).toHaveURL('/sign-in?next=%2Fmeasures%2Fnew')
  await signInWith(other, editor)
  await expect(other.getByRole('main').getByRole('alert')).toContainText(WRONG)
  await elsewhere.close()

  await page.getByRole('link', { name: 'What was done: Dora Disabled' }).click()
  await expect(page.getByRole('rowheader')).toHaveText(['Could not sign in', 'Disabled', 'Signed in'])
  await page.getByLabel('What was done').selectOption('Disabled')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText('1 entry')).toBeVisible()
  await expect(page.getByRole('row').last()).toContainText(admin.email)
})

test('a link lets an admin in again who is locked out', async ({ page, databaseUrl, server }) => {
  const user = await addUser(databaseUrl, 'admin', 'Lena Locked')
  await query(databaseUrl, 'update users set banned = true where email = $1', [user.email])
  await page.goto(makeSetupLink(databaseUrl, server.url, `--email=${user.email}`))
  await page.getByLabel('New password').fill('one that is remembered')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Lena Locked' })).toBeVisible()
})

/** As if the tries of all accounts had been used up just now: the next one is five minutes away. */
const exhaustTries = (databaseUrl: string, keys: string) =>
  query(
    databaseUrl,
    `update rate_limits set count = 50, last_request = extract(epoch from now()) * 1000 where key like $1 returning 1`,
    [keys],
  )
const forgetTries = (databaseUrl: string) => query(databaseUrl, 'delete from rate_limits')

test('strangers wait, by account and by an address that they cannot choose; the owner does not', async ({
  page,
  browser,
  databaseUrl,
  server,
}) => {
  const user = await addUser(databaseUrl, 'editor')
  await signInWith(page, user)
  await expect(page).toHaveURL('/account')
  const elsewhere = await browser.newContext({
    baseURL: server.url,
    extraHTTPHeaders: { 'X-Forwarded-For': '203.0.113.77' },
  })
  const stranger = await elsewhere.newPage()
  const alert = stranger.getByRole('main').getByRole('alert')
  await signInWith(stranger, { ...user, password: 'wrong' })
  await expect(alert).toContainText(WRONG)
  for (const keys of ['account:%', 'address:127.0.0.1']) {
    expect(await exhaustTries(databaseUrl, keys), keys).not.toHaveLength(0)
    const answered = stranger.waitForResponse((response) => response.request().method() === 'POST')
    await signInWith(stranger, user)
    const answer = await answered
    expect(answer.status(), keys).toBe(429)
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(200)
    await expect(alert).toContainText('Too many tries.')
    await expect(stranger.getByLabel('E-mail address')).toHaveValue(user.email)
  }
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await signInWith(page, user)
  await expect(page).toHaveURL('/account')
  await forgetTries(databaseUrl)
  await signInWith(stranger, user)
  await expect(stranger).toHaveURL('/account')
  await elsewhere.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one signs in, is told what is wrong, and signs out', async ({ page, databaseUrl }) => {
    const user = await addUser(databaseUrl, 'editor', 'Nora Noscript')
    await signInWith(page, { ...user, password: 'wrong' })
    await expect(page.getByRole('main').getByRole('alert')).toContainText(WRONG)
    await expect(page.getByLabel('E-mail address')).toHaveValue(user.email)
    await exhaustTries(databaseUrl, 'account:%')
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await signInWith(page, user)
    expect((await answered).status()).toBe(429)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Too many tries.')
    await forgetTries(databaseUrl)
    await signInWith(page, user, '//evil.example')
    await expect(page).toHaveURL('/measures')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
    await page.goto('/account')
    await expect(page).toHaveURL('/sign-in?next=%2Faccount')
  })
})

test('a viewer is refused where a role is needed, and a demoted editor at once', async ({
  page,
  signIn,
  databaseUrl,
}) => {
  const viewer = await signIn(page, 'viewer')
  for (const path of ['/users', '/measures/new']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(403)
    await expect(page.getByRole('heading', { name: 'Your account may not do this' })).toBeVisible()
  }
  await query(databaseUrl, `update users set role = 'editor' where email = $1`, [viewer.email])
  expect((await page.goto('/measures/new'))?.status()).toBe(200)
  expect((await page.goto('/users'))?.status()).toBe(403)
  await query(databaseUrl, `update users set role = 'viewer' where email = $1`, [viewer.email])
  expect((await page.goto('/measures/new'))?.status()).toBe(403)
})

test('the own password is changed, and other places are signed out', async ({ page, signIn, browser, baseURL }) => {
  const user = await signIn(page, 'viewer')
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await signInWith(other, user)
  await expect(other).toHaveURL('/account')
  const places = page.getByRole('region', { name: 'Where you are signed in' })
  await page.reload()
  await expect(places.getByRole('rowheader')).toHaveCount(2)
  await places.getByRole('button', { name: /^Sign out there: Chrome on/ }).click()
  await expect(places.getByRole('rowheader')).toHaveCount(1)
  await other.reload()
  await expect(other).toHaveURL('/sign-in?next=%2Faccount')
  await signInWith(other, user)
  await expect(other).toHaveURL('/account')
  await page.getByLabel('Current password').fill('not this one')
  await page.getByLabel('New password').fill('a new long password')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('This is not your current password.')).toBeVisible()
  await page.getByLabel('Current password').fill(user.password)
  await page.getByLabel('New password').fill('a new long password')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('The password is changed.')).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL('/account')
  await other.reload()
  await expect(other).toHaveURL('/sign-in?next=%2Faccount')
  await elsewhere.close()
})
