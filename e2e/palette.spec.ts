import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

const RECORD = '/measures/cn-2026-01-dual-use-export-ban-japan'
const DUAL_USE = 'China bars dual-use exports to Japanese military users and uses'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and go to' })
const field = (page: Page) => palette(page).getByRole('combobox')
const options = (page: Page) => palette(page).getByRole('option')
const chosen = (page: Page) => palette(page).locator('[role="option"][aria-selected="true"]')
const group = (page: Page, name: string) => palette(page).getByRole('group', { name })

/** The keys work once the page has its scripts. */
async function open(page: Page, keys = 'Control+k') {
  await expect(async () => {
    await page.keyboard.press(keys)
    await expect(field(page)).toBeFocused({ timeout: 1000 })
  }).toPass()
}

test('the keyboard alone leads to a record, and to a page', async ({ page }) => {
  await page.goto('/sources')
  await open(page)
  await page.keyboard.type('dual-use exports japanese military')
  await expect(group(page, 'Records').getByRole('option').first()).toContainText(DUAL_USE)
  await expect(chosen(page)).toContainText(DUAL_USE)
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '')
  await expect(palette(page).getByRole('status')).toHaveText(/^Found: \d+$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(RECORD)
  await expect(palette(page)).toHaveCount(0)

  await open(page)
  await page.keyboard.type('indic')
  await expect(group(page, 'Go to').getByRole('option')).toHaveText(['Indicators'])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/indicators')
})

test.describe('on an Apple system', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML) Safari/605.1.15',
  })

  test('⌘K opens it, and Ctrl+K is left to the line that is typed', async ({ page }) => {
    await page.goto('/sources')
    await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toContainText('⌘K')
    await open(page, 'Meta+k')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    await page.getByLabel('Publisher, title or address').press('Control+k')
    await expect(palette(page)).toHaveCount(0)
  })
})

test('elsewhere Ctrl+K opens it, and the key with the window is left alone', async ({ page }) => {
  await page.goto('/sources')
  await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toContainText('Ctrl K')
  await open(page)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await page.keyboard.press('Meta+k')
  await expect(palette(page)).toHaveCount(0)
})

test('arrows, Home and End move, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/sources')
  const search = page.getByLabel('Publisher, title or address')
  await search.focus()
  await open(page)
  await page.keyboard.type('fish')
  await expect(group(page, 'Sources')).toBeVisible()
  const all = options(page)
  const last = (await all.count()) - 1
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['Home', 0],
    ['ArrowUp', last],
    ['Home', 0],
    ['End', last],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key)
    await expect(all.nth(index)).toHaveAttribute('aria-selected', 'true')
    await expect(chosen(page)).toHaveCount(1)
    await expect(chosen(page)).toBeInViewport()
    await expect(field(page)).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(search).toBeFocused()
})

test('the button opens it, and a click elsewhere or its own button closes it', async ({ page }) => {
  await page.goto('/measures')
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' })
  // It works once the page has its scripts, and what a slow machine opens late covers the button.
  await expect(async () => {
    if (!(await palette(page).isVisible())) await button.click({ timeout: 1000 })
    await expect(field(page)).toBeFocused({ timeout: 1000 })
  }).toPass()
  await palette(page).getByRole('button', { name: 'Close' }).click()
  await expect(palette(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  await button.click()
  await expect(field(page)).toBeFocused()
  await page.mouse.click(5, 5)
  await expect(palette(page)).toHaveCount(0)
})

test('Enter that comes before the answer waits for it, and one that ends a composition does nothing', async ({
  page,
}) => {
  await page.goto('/sources')
  await open(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/palette.json?q=dual*', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.type('dual-use exports japanese military')
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await expect(palette(page).getByRole('status')).toHaveText('Searching …')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/sources')
  release()
  await expect(page).toHaveURL(RECORD)
})

test('an answer to what was typed before is never shown', async ({ page }) => {
  await page.goto('/sources')
  await open(page)
  const aborted = page.waitForEvent('requestfailed', (request) => request.url().endsWith('q=fish'))
  await page.route('**/palette.json?q=fish', () => {})
  const asked = page.waitForRequest('**/palette.json?q=fish')
  await page.keyboard.type('fish')
  await asked
  await field(page).fill('dual-use exports japanese military')
  expect((await aborted).failure()?.errorText).toBe('net::ERR_ABORTED')
  await expect(chosen(page)).toContainText(DUAL_USE)
  await expect(field(page)).toBeFocused()
})

test('a search that fails says what to do, and pages can still be reached', async ({ page }) => {
  await page.goto('/sources')
  await open(page)
  await page.route('**/palette.json?q=*', (route) => route.fulfill({ status: 503, json: { error: 'away' } }))
  await page.keyboard.type('sources')
  await expect(palette(page).getByRole('status')).toContainText('The search did not answer.')
  await expect(group(page, 'Go to').getByRole('option')).toHaveText(['Sources'])
  await page.unroute('**/palette.json?q=*')
  await palette(page).getByRole('button', { name: 'Try again' }).click()
  await expect(palette(page).getByRole('status')).toHaveText(/^Found: \d+$/)

  await page.route('**/palette.json?q=*', (route) => route.abort())
  await field(page).fill('fish')
  await expect(palette(page).getByRole('status')).toContainText('The search did not answer.')
})

test('titles in Chinese and Japanese are marked as such', async ({ page }) => {
  await page.goto('/sources')
  await open(page)
  await page.keyboard.type('商务部')
  const title = group(page, 'Sources').locator('[lang^="zh"], [lang^="ja"]').first()
  await expect(title).toBeVisible()
})

test('recent searches stay in the browser, and are forgotten at a word', async ({ page }) => {
  await page.goto('/measures?view=table')
  await page.goto('/measures?imposer=CN&target=JP&inForceOn=2026-02-24')
  const label = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(label).toContain('by China against Japan')
  await page.goto('/measures?q=fish&page=1&view=table')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('fish')
  await expect
    .poll(() => page.evaluate(() => JSON.parse(localStorage['measureline-recent-searches'] ?? '[]').length))
    .toBe(2)
  await page.goto('/sources')
  await open(page)
  const recent = group(page, 'Recent searches').getByRole('option')
  await expect(recent).toHaveText([/fish/, label])
  await recent.nth(1).click()
  await expect(page).toHaveURL('/measures?imposer=CN&target=JP&inForceOn=2026-02-24')
  await open(page)
  await palette(page).getByRole('button', { name: 'Forget recent searches' }).click()
  await expect(group(page, 'Recent searches')).toHaveCount(0)
  expect(await page.evaluate(() => localStorage['measureline-recent-searches'] ?? null)).toBeNull()
})

test('a browser that keeps nothing has no recent searches, and nothing breaks', async ({ page }) => {
  const failures: Error[] = []
  page.on('pageerror', (error) => failures.push(error))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto('/measures?q=fish')
  await open(page)
  await expect(group(page, 'Go to')).toBeVisible()
  await expect(group(page, 'Recent searches')).toHaveCount(0)
  expect(failures).toEqual([])
})

test('it knows the list on the page, the reader and their views', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  const name = `Rare earths ${Date.now()}`
  await page.goto('/views/new?q=rare')
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Save the view' }).click()
  await expect(page.getByText('is saved')).toBeVisible()

  await page.goto('/measures?q=fish&view=table')
  await open(page)
  await expect(group(page, 'Go to').getByRole('option')).toHaveText([
    'List of measures',
    'Table of measures',
    'The river: measures in force day by day',
    'What comes, and what is overdue',
    'Threads: stories followed step by step',
    'Sources',
    'Entities',
    'Check a list',
    'Indicators',
    'Codebook',
    'How far we looked',
    'What changed in the register',
    'Commonly misread',
    'Saved views',
    'Add a record',
    'Desk',
    'Save this view',
    'Export this list as CSV',
    'Export this list as XLSX',
    'Export this list as JSON',
    'Your account',
  ])
  const download = page.waitForEvent('download')
  await group(page, 'Go to').getByRole('option', { name: 'Export this list as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)

  await open(page)
  await field(page).fill(name)
  await expect(group(page, 'Saved views').getByRole('option')).toContainText([name])
  await group(page, 'Saved views').getByRole('option').first().click()
  await expect(page).toHaveURL('/measures?q=rare')
})

test('the address behind it refuses what means nothing', async ({ page }) => {
  const ask = async (q: string) => {
    const answer = await page.request.get(`/palette.json?q=${q}`)
    expect(answer.headers()['cache-control']).toBe('no-store')
    return { status: answer.status(), body: await answer.json() }
  }
  expect(await ask('%00')).toMatchObject({ status: 400, body: { problems: [{ key: 'q' }] } })
  expect(await ask('x'.repeat(301))).toMatchObject({ status: 400 })
  expect(await ask('')).toMatchObject({ status: 200, body: { records: [], sources: [] } })
  expect(await ask('%27%3B--%25_%5C')).toMatchObject({ status: 200, body: { records: [], sources: [] } })
  const { body } = await ask('japan')
  expect([body.records.length, body.sources.length]).toEqual([8, 8])
})

test('its code comes when it is wanted, and not before', async ({ page }) => {
  await page.goto('/sources')
  const scripts = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('.js')).length)
  await page.waitForLoadState('networkidle')
  const before = await scripts()
  await open(page)
  expect(await scripts()).toBeGreaterThan(before)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the button leads to the search of the list', async ({ page }) => {
    await page.goto('/sources')
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/measures?#filter-q')
    await expect(page.getByRole('searchbox', { name: 'Text' })).toBeFocused()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open palette is accessible, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/measures?q=fish')
      await open(page)
      for (const [text, told] of [
        ['', /^Found: \d+$/],
        ['japan', /^Found: \d+$/],
        ['no such thing at all', /^Nothing fits/],
      ] as const) {
        await field(page).fill(text)
        await expect(palette(page).getByRole('status')).toHaveText(told)
        await expectAccessible(page, `“${text}” at ${width}`, { colours: width === 1280 })
        await expectNarrow(page, `“${text}” at ${width}`)
      }
    }
  })
}
