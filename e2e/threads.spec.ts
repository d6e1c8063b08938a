import { expect, test } from './fixtures'

test('the front page names the threads, and one says where it stands and what answered what', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Threads' }).getByRole('link', { name: 'Diet remarks' }).click()
  await expect(page).toHaveURL('/threads/diet-remarks')
  await expect(page.getByText(/^\d+ answers in \d+ days, \d+ of them in force$/)).toBeVisible()
  await expect(page.getByRole('img', { name: /The spans of these measures/ })).toBeVisible()
  const ban = page.getByRole('row').filter({ hasText: 'China bars dual-use exports to Japanese military users' })
  await expect(ban).toContainText('+60 days')
  await expect(ban).toContainText('same day')
})

test('its answers are played in order at a key, and all stand again in the end', async ({ page }) => {
  await page.clock.install()
  await page.goto('/threads/diet-remarks')
  const ahead = page.locator('[data-rung=ahead]')
  const rungs = await page.locator('[data-rung]').count()
  await page.getByRole('button', { name: 'Play in order (P)' }).focus()
  await page.keyboard.press('p')
  await expect(ahead).toHaveCount(rungs - 1)
  await page.clock.runFor(1000)
  await expect(ahead).toHaveCount(rungs - 2)
  await page.keyboard.press('Escape')
  await expect(ahead).toHaveCount(0)
})

test('an editor makes a thread of a public list, and a reader finds it', async ({ page, signIn, browser, server }) => {
  const name = `Rare metals ${Date.now()}`
  const slug = name.toLowerCase().replaceAll(' ', '-')
  await signIn(page, 'editor', '/views/new?category=rare_earths')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Who sees it').selectOption('public')
  await page.getByRole('button', { name: 'Save the view' }).click()
  const row = page.getByRole('listitem').filter({ hasText: name })
  await row.getByText('Thread', { exact: true }).click()
  await row.getByLabel('Name in its address').fill(slug)
  await row.getByRole('button', { name: 'Save the thread' }).click()
  await expect(row.getByText('A thread wants both')).toBeVisible()
  await row.getByLabel('Standfirst').fill('Licences came late.')
  await row.getByRole('button', { name: 'Save the thread' }).click()
  await expect(row.getByText('Changed.')).toBeVisible()
  const reader = await browser.newPage()
  await reader.goto(`${server.url}/threads`)
  await reader.getByRole('link', { name }).click()
  await expect(reader).toHaveURL(`${server.url}/threads/${slug}`)
  await expect(reader.getByText('Licences came late.')).toBeVisible()
  await reader.close()
})

test('without scripts the ladder is whole, and a name that no thread has leads nowhere', async ({
  browser,
  server,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${server.url}/threads/seafood`)
  await expect(page.getByRole('row').filter({ hasText: 'China again stops imports of Japanese seafood' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0)
  const answer = await page.goto(`${server.url}/threads/no-such-thread`)
  expect(answer?.status()).toBe(404)
  await page.close()
})
