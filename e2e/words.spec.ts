import { expect, test } from './fixtures'

const heading = 'main h1'
const LONG = 'a'.repeat(301)

test('what means the same is found and named, and a word in quotes is asked for alone', async ({ page }) => {
  await page.goto('/measures?view=table&q=seafood')
  await expect(page.locator(heading)).toContainText('mentioning “seafood” (also: 水産物, 水产品, aquatic products …)')
  await expect(page.locator('main tbody tr').first()).toBeVisible()
  await page.goto('/measures?view=table&q="seafood"')
  await expect(page.locator(heading)).not.toContainText('also:')
})

test('a table of a text begins with what fits best, or with what is newest', async ({ page }) => {
  await page.goto('/measures?view=table&q=gallium')
  await page.getByRole('link', { name: 'show newest first' }).click()
  await expect(page).toHaveURL(/sort=-firstOn/)
  await page.getByRole('link', { name: 'show what fits best first' }).click()
  await expect(page).not.toHaveURL(/sort=/)
})

test('a text that is too long is told, and lists nothing', async ({ page }) => {
  await page.goto(`/measures?view=table&q=${LONG}`)
  await expect(page.getByText('A text of 301 letters is longer than the 300')).toBeVisible()
  await expect(page.locator('main tbody tr')).toHaveCount(0)
  expect((await page.request.get(`/measures.json?q=${LONG}`)).status()).toBe(400)
})

test('nothing is looked for while a composition is open, nor remembered while somebody types on', async ({ page }) => {
  await page.goto('/measures')
  const field = page.getByRole('searchbox', { name: 'Text' })
  await field.focus()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'れあ', selectionStart: 2, selectionEnd: 2 })
  await session.send('Input.imeSetComposition', { text: 'レアアース', selectionStart: 5, selectionEnd: 5 })
  await session.send('Input.insertText', { text: 'レアアース' })
  await expect(page.locator(heading)).toContainText('mentioning “レアアース”')
  expect(asked.filter((url) => url.includes(encodeURIComponent('れあ')))).toEqual([])
  await field.fill('seafood')
  await expect(page.locator(heading)).toContainText('mentioning “seafood”')
  await page.goto('/sources')
  const kept = await page.evaluate(() => localStorage['measureline-recent-searches'] ?? '')
  expect(kept).toContain('q=seafood')
})
