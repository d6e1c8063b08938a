/** With a keyboard alone: from a company to its record, to its source and back, and always in sight of where one is. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

/** More links and fields than these are between no two places of a page. */
const MOST_TABS = 120

/** Behind the end of a page lies the browser's own frame, and then its beginning again. */
const BEYOND = 'nothing'

/**
 * Whether one is there, and what of the place where one is cannot be seen: it has to lie within the window, and to be drawn
 * as what has the focus.
 */
const lookAround = (target: Locator) =>
  target.evaluate((wanted, beyond) => {
    const element = document.activeElement
    if (!element || element === document.body) return { isThere: false, unseen: beyond }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const isWithin = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width * height > 0
    const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    return { isThere: element === wanted, unseen: isWithin && isMarked ? '' : element.outerHTML.slice(0, 200) }
  }, BEYOND)

async function walkTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  let turns = 0
  for (let step = 0; step < MOST_TABS; step += 1) {
    await page.keyboard.press(key)
    const { isThere, unseen } = await lookAround(target)
    if (unseen === BEYOND) turns += 1
    else expect(unseen, `what has the focus after ${step + 1} times ${key}`).toBe('')
    expect(turns, 'how often the page was left').toBeLessThan(2)
    if (isThere) return
  }
  throw new Error(`${target} is not reached`)
}

/** From a record to its source, and back to it. */
async function followSource(page: Page) {
  const record = page.url()
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await walkTo(page, page.locator('main a[rel~="noreferrer"]:visible').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elsewhere')
  await page.goBack()
  await expect(page).toHaveURL(record)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
}

test.beforeEach(async ({ page, server }) => {
  test.setTimeout(120_000)
  // A source is on a server of its own, which no test asks.
  await page.route(
    (url) => url.origin !== new URL(server.url).origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  )
})

test('a company of the list leads to its record, to a source and back', async ({ page }) => {
  await page.goto('/measures')
  await walkTo(page, page.getByRole('searchbox', { name: 'Text' }))
  await page.keyboard.type('株式会社スバル')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mentioning “株式会社スバル”')
  await walkTo(page, page.getByRole('link', { name: 'Skip the filter' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await walkTo(page, page.locator('main td.title a').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/measures\/cn-2026-02-watch-list-20-japan\?q=/)
  await followSource(page)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mentioning “株式会社スバル”')
})

test('what comes leads to a record, to a source and back', async ({ page }) => {
  await page.goto('/upcoming')
  await walkTo(page, page.locator('main h3 a').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/measures\/[a-z0-9-]+/)
  await followSource(page)
  await page.goBack()
  await expect(page).toHaveURL('/upcoming')
})

test('an entity is asked for by its name, and leads to its record, to a source and back', async ({ page }) => {
  await page.goto('/entities')
  await walkTo(page, page.getByLabel('Is this name listed?'))
  await page.keyboard.type('Subaru Corp.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await walkTo(page, page.getByRole('rowheader').getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/entities/subaru')
  await walkTo(page, page.locator('main a[href^="/measures/"]').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/measures\/cn-2026-02-watch-list-20-japan/)
  await followSource(page)
  await page.goBack()
  await expect(page).toHaveURL('/entities/subaru')
})

test('how far anybody has looked leads to what passed unseen, to a source and back', async ({ page }) => {
  await page.goto('/coverage')
  await walkTo(page, page.locator('main a[href^="/measures/"]').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/measures\/[a-z0-9-]+/)
  await followSource(page)
  await page.goBack()
  await expect(page).toHaveURL('/coverage')
})

test('a mark within a record is a place to come back to', async ({ page }) => {
  await page.goto('/measures/cn-2026-01-dual-use-export-ban-japan')
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.locator('main a[href^="#source-"]:visible').first().press('Enter')
  await expect(page).toHaveURL(/#source-/)
  await page.locator('main a[href^="/measures/"]:visible').last().press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await page.goBack()
  await expect(page).toHaveURL(/#source-/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
