/** How the page of a list and of its records can be gone through: with a thumb, with keys, and on paper. */
import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const TELEPHONE = { width: 375, height: 812 }
const LIST = '/measures?imposer=CN&target=JP&inForceOn=2026-02-24'
const BAN = '/measures/cn-2026-01-dual-use-export-ban-japan'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const openSheet = (page: Page) => page.locator('.filter > summary').click()

test.describe('on a telephone', () => {
  test.use({ viewport: TELEPHONE })

  test('the filter is a sheet that counts as it is filled, and leads to what it found', async ({ page }) => {
    await page.goto('/measures')
    await openSheet(page)
    const show = page.getByRole('button', { name: /^Show \d+ (records|measures)$/ })
    const all = await show.textContent()
    await page
      .getByRole('group', { name: 'Category' })
      .getByRole('checkbox', { name: /^Rare earths/ })
      .check()
    await expect(show).not.toHaveText(all ?? '')
    await expect(show).toBeInViewport()
    const told = /\d+/.exec((await show.textContent()) ?? '')?.[0]
    await show.click()
    await expect(show).toBeHidden()
    await expect(page.locator('#list')).toBeFocused()
    await expect(page.locator('#list')).toBeInViewport()
    await expect(page.getByText(new RegExp(`^${told} records, \\d+ steps`))).toBeVisible()
    await expectNarrow(page)
  })

  test('nothing in the sheet has the focus unseen, and it goes when the focus leaves it', async ({ page }) => {
    await page.goto('/measures')
    await openSheet(page)
    await expectAccessible(page)
    const summary = page.locator('.filter > summary')
    await summary.focus()
    let steps = 0
    while ((await page.locator('.filter').getAttribute('open')) !== null && steps < 150) {
      steps += 1
      await page.keyboard.press('Tab')
      const unseen = await page.evaluate(() => {
        const element = document.activeElement
        if (!element?.closest('.filter')) return ''
        const { left, top, width, height } = element.getBoundingClientRect()
        const over = document.elementFromPoint(left + width / 2, top + height / 2)
        return over !== null && (element.contains(over) || over.contains(element))
          ? ''
          : element.outerHTML.slice(0, 160)
      })
      expect(unseen, `what is covered after ${steps} steps`).toBe('')
    }
    expect(steps).toBeGreaterThan(10)
    await openSheet(page)
    await page.getByRole('searchbox', { name: 'Text' }).press('Escape')
    await expect(summary).toBeFocused()
    await expect(page.getByRole('searchbox', { name: 'Text' })).toBeHidden()
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('it is a plain form before the list', async ({ page }) => {
      await page.goto('/measures')
      await openSheet(page)
      await page.getByRole('searchbox', { name: 'Text' }).fill('gallium')
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(heading(page)).toContainText('mentioning “gallium”')
      await expectNarrow(page)
    })
  })
})

test('what lies ahead is one line above the newest step, and unfolds', async ({ page }) => {
  await page.goto('/measures')
  const next = page.getByText(/^Next: \d+ dates?$/)
  const ahead = page.locator('details', { has: next })
  await expect(ahead.getByRole('listitem').first()).toBeHidden()
  await next.click()
  const told = /\d+/.exec((await next.textContent()) ?? '')?.[0]
  await expect(ahead.locator('li:has(time)')).toHaveCount(Number(told))
  await expect(page.getByText(/^\d+ records, \d+ steps, newest first/)).toBeVisible()
})

test('a picture of the whole page has every row of it', async ({ page }) => {
  await page.goto('/measures?perPage=200')
  const months = page.locator('#rows > section')
  expect(await months.count()).toBeGreaterThan(20)
  const countWaiting = () =>
    months.evaluateAll((all) => all.filter((month) => getComputedStyle(month).contentVisibility !== 'visible').length)
  await expect.poll(countWaiting).toBe(0)
})

test('a keyboard skips the filter, or the chart as well, at its second and third stop', async ({ page }) => {
  await page.goto('/measures')
  for (const name of ['Skip to content', 'Skip the filter', 'Skip to the rows']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#rows')?.id)).toBe('rows')
  await page.goto('/sources')
  await expect(page.getByRole('link', { name: 'Skip the filter' })).toHaveCount(0)
})

test('the years of the overview are one stop', async ({ page }) => {
  await page.goto('/measures')
  const years = page.locator('.years:visible a')
  await expect(years.nth(1)).toHaveAttribute('tabindex', '-1')
  await years.first().focus()
  await page.keyboard.press('End')
  await expect(years.last()).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(years.nth(-2)).toBeFocused()
})

test('a record leads back to its list, and on within it', async ({ page }) => {
  await page.goto(LIST)
  const label = (await heading(page).textContent()) ?? ''
  const titles = page.locator('#rows td.title > a')
  const [first, second] = [await titles.first().textContent(), await titles.nth(1).textContent()]
  await titles.first().click()
  const trail = page.getByRole('navigation', { name: 'Within the list' })
  await expect(trail.getByRole('link', { name: 'Previous' })).toHaveCount(0)
  await trail.getByRole('link', { name: 'Next' }).click()
  await expect(heading(page)).toHaveText(second ?? '')
  await trail.getByRole('link', { name: 'Previous' }).click()
  await expect(heading(page)).toHaveText(first ?? '')
  await trail.getByRole('link', { name: `Back to the list: ${label}` }).click()
  await expect(page).toHaveURL(LIST)
  await expect(heading(page)).toHaveText(label)
})

test('whoever comes to a record by its address has no list to go back to', async ({ page }) => {
  await page.goto(BAN)
  await expect(page.getByText(/^Rests on \d+ sources, \d+ of them official: /)).toBeVisible()
  await expect(page.getByRole('img', { name: 'When it held, and its steps' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Within the list' })).toHaveCount(0)
})

test('a list on paper: all rows, numbered sources with their addresses, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${LIST}&perPage=25`)
  const count = Number(
    (
      await page
        .getByText(/^\d+ records?/)
        .first()
        .textContent()
    )?.match(/\d+/)?.[0],
  )
  await page.getByRole('link', { name: 'Print', exact: true }).click()
  await expect(page).toHaveURL(/print=$/)
  await expect(page.locator('.brief-rows tbody tr')).toHaveCount(count)
  const sources = page.locator('.brief-sources li')
  await expect(sources.first()).toContainText(/^\[1\] .*https?:\/\/\S+$/)
  const last = await page.locator('.brief-rows tbody tr td:last-child').allTextContents()
  const marks = last.flatMap((cell) => [...cell.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)))
  expect(Math.max(...marks)).toBe(await sources.count())
  await expect(page.locator('article')).toContainText('States of 24 Feb 2026')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(251, 250, 247)',
  )
  await expectAccessible(page)
  await expectNarrow(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})

test('a record on paper has the addresses of its sources, and no control', async ({ page }) => {
  await page.goto(BAN)
  const address = (await page.locator('#source-1 a').first().getAttribute('href')) ?? ''
  await expect(page.locator('#source-1').getByText(address, { exact: true })).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('#source-1').getByText(address, { exact: true })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText('The legal text or the official release can be read.')).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${BAN}?print`)
  await expect(page.locator('#source-1').getByText(address, { exact: true })).toBeVisible()
})
