import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

const RECORD = '/measures/cn-2026-01-dual-use-export-ban-japan'
const READER_PAGES = [
  // A dozen rows have the same kinds of them as fifty, and are looked through in a quarter of the time.
  '/measures?category=rare_earths',
  '/measures?view=table&category=rare_earths',
  '/measures?q=no-such-word',
  '/measures?imposer=CN&target=JP&category=rare_earths&inForceOn=2026-02-24&from=nonsense',
  RECORD,
  '/measures/cn-2025-10-rare-earth-controls-five-plus',
  `${RECORD}/history`,
  '/river',
  '/',
  '/threads',
  '/threads/diet-remarks',
  '/upcoming',
  '/upcoming?category=rare_earths&perPage=25&page=2',
  '/sources',
  '/sources/1',
  '/entities',
  '/entities?q=nobody',
  '/entities/fukushima',
  '/check',
  '/verify',
  '/indicators',
  '/codebook',
  '/coverage',
  '/sign-in',
  '/no-such-page',
]
const EDITOR_PAGES = [
  '/measures?category=rare_earths',
  RECORD,
  '/desk',
  '/coverage',
  '/measures/new',
  `${RECORD}/edit`,
  '/account',
]
const ADMIN_PAGES = ['/users', '/users/log']
const VIEWPORTS = [
  { width: 1280, height: 900 },
  { width: 375, height: 800 },
]

async function check(page: Page, path: string, viewports = VIEWPORTS) {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport)
    await page.goto(path)
    await expectAccessible(page, `${path} at ${viewport.width}`, { colours: viewport === viewports[0] })
    await expectNarrow(page, `${path} at ${viewport.width}`)
  }
}

for (const path of READER_PAGES) {
  test(`a reader finds ${path} accessible`, async ({ page }) => {
    await check(page, path)
  })
}

// Colours are the same at either width: each page in the dark at one of them.
const DARK_PAGES = [
  ...READER_PAGES.slice(0, 5),
  '/upcoming',
  '/entities/fukushima',
  '/entities?q=nobody',
  '/coverage',
  '/codebook',
  '/threads/seafood',
]
for (const [index, path] of DARK_PAGES.entries()) {
  test(`a reader finds ${path} accessible in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const at = index % VIEWPORTS.length
    await check(page, path, VIEWPORTS.slice(at, at + 1))
  })
}

test('an editor finds their pages accessible', async ({ page, signIn }) => {
  test.setTimeout(180_000)
  await signIn(page, 'editor')
  for (const path of EDITOR_PAGES) await check(page, path)
})

test('an admin finds their pages accessible', async ({ page, signIn }) => {
  await signIn(page, 'admin')
  for (const path of ADMIN_PAGES) await check(page, path)
})

test('who may not enter finds the page that says so accessible', async ({ page, signIn }) => {
  await signIn(page, 'viewer')
  await check(page, '/users')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account may not do this')
})
