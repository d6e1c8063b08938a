import { copyDatabase, dropDatabase, loadData } from '@/testing/throwaway'
import { startApp } from '../testing/app-server'
import { expect, test } from './fixtures'

test.describe('the front page', () => {
  test('says what is so now, and its river leads to the list that it counts', async ({ page }) => {
    await page.goto('/')
    const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const count = /^\d+/.exec(headline)?.[0] ?? ''
    expect(count).not.toBe('')
    await page.locator('figure').getByRole('link').first().click()
    await expect(page).toHaveURL(/imposer=CN&target=JP&effect=restrictive/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(count)
  })

  test('a day that is stepped to is that of the numbers, the subjects and the address', async ({ page }) => {
    await page.goto('/?on=2026-02-24')
    const line = page.getByRole('slider', { name: 'Day' })
    await line.focus()
    await line.press('ArrowLeft')
    await expect(page).toHaveURL('/?on=2026-02-23')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('On 23 Feb 2026')
    await expect(page.getByRole('heading', { name: 'Latest by 23 Feb 2026' })).toBeVisible()
  })

  test('each number of a subject is that of its list', async ({ page }) => {
    await page.goto('/')
    const cell = page.getByRole('table').getByRole('link').first()
    const count = (await cell.textContent()) ?? ''
    await cell.click()
    await expect(page).toHaveURL(/category=/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(count)
  })

  test('shows what was really done last, newest first, and what comes', async ({ page }) => {
    await page.goto('/')
    const days = await page.getByRole('region', { name: 'Latest' }).locator('time').allInnerTexts()
    expect(days.length).toBeGreaterThan(0)
    expect(days).toEqual([...days].sort().reverse())
    await expect(
      page.getByRole('region', { name: 'Comes next' }).getByRole('link', { name: 'All that comes' }),
    ).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('both questions lead to their lists', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('What was in force on').fill('24 Feb 2026')
    await page.getByLabel('What was in force on').press('Enter')
    await expect(page).toHaveURL(/inForceOn=24\+Feb\+2026|inForceOn=2026-02-24/)
    await page.goto('/')
    await page.getByLabel('Company, goods or code').fill('水産物')
    await page.getByLabel('Company, goods or code').press('Enter')
    await expect(page).toHaveURL(/\/measures\?q=/)
  })
})

test('with the data that ships it is one screen of 1280 × 800, and no telephone scrolls it sideways', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const database = await copyDatabase(process.env.E2E_POSTGRES_URL ?? '', 'empty')
  await loadData(database, process.cwd())
  const server = await startApp(database)
  const sizeOf = () => page.evaluate(() => document.documentElement.scrollHeight)
  try {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(server.url)
    expect(await sizeOf()).toBeLessThanOrEqual(800)
    await page.setViewportSize({ width: 375, height: 812 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    const next = await page.getByRole('region', { name: 'Comes next' }).boundingBox()
    const latest = await page.getByRole('region', { name: 'Latest' }).boundingBox()
    expect(next?.y).toBeLessThan(latest?.y ?? 0)
    await expect(page.getByRole('link', { name: 'On a day' })).toBeInViewport()
    await page.getByRole('link', { name: 'On a day' }).click()
    await page.getByLabel('What was in force on').fill('24 Feb 2026')
    await page.getByRole('button', { name: 'Show' }).first().click()
    await expect(page).toHaveURL(/inForceOn=/)
  } finally {
    await server.stop()
    await dropDatabase(database)
  }
})

test('light or dark is chosen in the footer, and stays', async ({ page }) => {
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  await page.goto('/')
  expect(await scheme()).toBe('light dark')
  await page.getByLabel('Colours').selectOption('dark')
  expect(await scheme()).toBe('dark')
  await page.goto('/threads')
  expect(await scheme()).toBe('dark')
  await expect(page.getByLabel('Colours')).toHaveValue('dark')
})

test('crawlers are told which pages there are, and when each record last changed', async ({ page, server }) => {
  const robots = await (await page.request.get('/robots.txt')).text()
  expect(robots).toContain('Sitemap: ')
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  expect(sitemap).toMatch(/cn-2026-01-dual-use-export-ban-japan<\/loc><lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/)
  for (const part of ['0', '99', 'x', '']) {
    const answer = await page.request.get(`/sitemap.xml?part=${part}`)
    expect([answer.status(), await answer.text()]).toEqual([400, expect.stringContaining('part')])
  }
  await page.goto('/measures?target=JP&imposer=CN&page=1')
  const canonical = page.locator('link[rel=canonical]')
  await expect(canonical).toHaveAttribute('href', `${server.url}/measures?imposer=CN&target=JP`)
})
