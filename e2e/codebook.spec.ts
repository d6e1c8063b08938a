import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const entry = (page: Page, id: string) => page.locator(`[id="${id}"]`)
test('the foot of every page leads to it, and its contents to every part', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Codebook' }).click()
  await expect(page).toHaveURL('/codebook')
  await expect(page).toHaveTitle('Codebook · Measureline')
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  const hrefs = await contents.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(15)
  for (const href of hrefs) await expect(page.locator(`h2[id="${href.slice(1)}"]`)).toHaveCount(1)
  await contents.filter({ hasText: 'Event types' }).click()
  await expect(page.getByRole('heading', { name: 'Event types' })).toBeInViewport()
})

test('every entry has an address of its own', async ({ page }) => {
  await page.goto('/codebook#status-in_force')
  await expect(entry(page, 'status-in_force')).toBeInViewport()
  await expect(entry(page, 'status-in_force')).toContainText('in force')
  await entry(page, 'field-status').getByRole('link', { name: 'its codes' }).click()
  await expect(page).toHaveURL('/codebook#status')
  await entry(page, 'basis-expected').getByRole('link', { name: 'expected', exact: true }).click()
  await expect(page).toHaveURL('/codebook#basis-expected')
})

test('a count leads to a list of that many records', async ({ page }) => {
  for (const id of ['status-in_force', 'kind-measure', 'confirmation-single_report', 'sourceKind-news_agency']) {
    await page.goto('/codebook')
    const link = entry(page, id).getByRole('link', { name: /records?$/ })
    const count = Number(((await link.textContent()) ?? '').replace(/\D/g, ''))
    await link.click()
    await expect(page).toHaveURL(/\/measures\?/)
    await expect(page.getByText(`Export all ${count} record`).first(), id).toBeVisible()
  }
})

test('it needs no scripts', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/codebook#rule-independence')
  await expect(entry(page, 'rule-independence')).toBeInViewport()
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Standing/ })
    .click()
  await expect(entry(page, 'standing-published')).toBeInViewport()
  await entry(page, 'status-ended')
    .getByRole('link', { name: /records?$/ })
    .click()
  await expect(page).toHaveURL('/measures?status=ended')
  await context.close()
})

// By day and in both widths it is looked at with all other pages (accessibility.spec.ts).
test('it is accessible by night, on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/codebook')
  await expectAccessible(page)
  await expectNarrow(page)
})

test('what has not changed answers 304', async ({ request }) => {
  const first = await request.get('/codebook')
  expect(first.status()).toBe(200)
  const again = await request.get('/codebook', { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})
