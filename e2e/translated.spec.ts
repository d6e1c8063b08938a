/** Pages that a browser has translated: what was text is `<font><font>text</font></font>`, and React does not know of it. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { filledForm, fillForm } from './measure-form'

/** As Chrome does it: all that stands there, and from then on all that comes. The letters are left to be found. */
function translate() {
  const untouched = 'script, style, option, textarea, title, noscript, font font'
  const wrap = (text: Text) => {
    if (!text.data.trim() || text.parentElement?.closest(untouched)) return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data)
    outer.append(inner)
    text.replaceWith(outer)
  }
  const wrapAll = (root: Node) => {
    if (root instanceof Text) return wrap(root)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) found.push(walker.currentNode as Text)
    found.forEach(wrap)
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) [...addedNodes, target].forEach(wrapAll)
  })
  wrapAll(document.body)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** React has taken over every part of the page: it leaves a mark on each element that it knows. Rows stay as they came. */
const isTakenOver = () => {
  const known = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactFiber$'))
  const parts = 'h1, a[href]:not(#rows a), #rows, input:not([type=hidden]), footer'
  return [...document.querySelectorAll(parts)].every(known)
}

/** Once its scripts run. Counts what is translated from then on: a page that stays as it was proves nothing. */
async function translated(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'load' })
  await page.waitForFunction(isTakenOver)
  await page.evaluate(translate)
  expect(await page.locator('font font').count()).toBeGreaterThan(20)
}

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => expect.soft(error.message, 'what no script caught').toBe(''))
})
test.afterEach(async ({ page }) => {
  await expect(page.getByText('This page could not be made')).toHaveCount(0)
})

test('a translated list follows its filter, search, pages and views', async ({ page }) => {
  await translated(page, '/measures?perPage=25')
  const heading = page.getByRole('heading', { level: 1 })
  // What lies ahead is folded.
  const rows = page.locator('#list :is(li, tr):has(time)').filter({ visible: true })
  const range = page.getByRole('navigation', { name: 'Pages' })
  await page
    .getByRole('group', { name: 'Who acts', exact: true })
    .getByRole('checkbox', { name: /^Japan/ })
    .check()
  await expect(heading).toContainText('Japan')
  await expect(page.getByRole('list', { name: 'Conditions' })).toContainText('Japan')
  await page.getByRole('list', { name: 'Conditions' }).getByRole('link', { name: 'clear all' }).click()
  await expect(heading).not.toContainText('Japan')
  const first = (await rows.first().textContent()) ?? ''
  await range.getByRole('link', { name: 'Next', exact: true }).press('Enter')
  await expect(range).toContainText('26–50')
  await expect(rows.first()).not.toHaveText(first)

  const search = page.getByRole('searchbox', { name: 'Text' })
  await search.fill('seafood')
  await expect(heading).toContainText('seafood')
  await expect(rows.first().locator('mark').first()).toHaveText(/seafood|aquatic products/i)
  const plain = await (await page.request.get('/measures?q=seafood')).text()
  await expect(heading).toHaveText(/<h1[^>]*>([^<]*)</.exec(plain)?.[1] ?? '')
  await search.fill('seafood banned')
  await expect(heading).toContainText('banned')
  await search.fill('no-such-word-anywhere')
  await expect(page.getByText('Nothing fits all of these conditions.')).toBeVisible()
  await search.fill('')
  await expect(rows.first()).toBeVisible()

  await page.getByRole('navigation', { name: 'View', exact: true }).getByRole('link', { name: 'Table' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('columnheader').getByRole('link', { name: 'Title' }).click()
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', /ending/)
  await page.goBack()
  await page.goBack()
  await expect(rows.first()).toBeVisible()
})

test('a translated form keeps all that is typed, follows it and saves it', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  await translated(page, '/measures/new')
  const values = filledForm(`Translated ${crypto.randomUUID()}`)
  const field = (name: string) => page.locator(`#measure [name="${name}"]`)
  const status = page.locator('#measure [aria-live]').first()
  await field('events[0].date').fill('2026-02-03')
  await field('events[0].type').selectOption('entered_into_force')
  await expect(status).toContainText('in force since 3 Feb 2026')
  await field('events[0].type').selectOption('announced')
  await expect(status).toContainText('announced')
  await page.getByRole('button', { name: 'Add an event' }).click()
  await page.getByRole('button', { name: 'Remove: Event 2' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('region', { name: 'This is not saved' })).toBeFocused()
  await fillForm(page, values)
  await expect(page.locator('[id="measure-title-error"]')).toBeHidden()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/cn-2026-02-translated/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(values.title.en)
})

test('a translated page has its palette, and leads from record to record', async ({ page }) => {
  await translated(page, '/measures/cn-2026-01-dual-use-export-ban-japan')
  await page.getByText(/^Why in force/).click()
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
  const palette = page.getByRole('dialog')
  const field = palette.getByRole('combobox')
  await field.fill('no-such-word-anywhere')
  await expect(palette.getByRole('status')).toContainText('Nothing fits.')
  await field.fill('rare earth')
  await expect(palette.getByRole('group', { name: 'Records' }).getByRole('option').first()).toBeVisible()
  await field.fill('seafood')
  await expect(palette.getByRole('group', { name: 'Records' }).getByRole('option').first()).toContainText(/seafood/i)
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/seafood/i)
  await expect(palette).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText(/^Why in force/)).toBeVisible()
})
