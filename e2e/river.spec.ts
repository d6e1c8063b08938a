import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const DAY = '2026-02-24'

/** What is said of China on the day that is looked at. */
const readout = (page: Page) => page.getByRole('figure').getByRole('link', { name: /^China \d/ })

async function countListed(page: Page, href: string | null) {
  await page.goto(href ?? '')
  const heading = await page.getByRole('heading', { level: 1 }).textContent()
  return Number(/^\d+/.exec(heading ?? '')?.[0] ?? 0)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a number of the river is that of the list that it leads to', async ({ page }) => {
      await page.goto('/measures')
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'River' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('restrictive Chinese measures aim at Japan')
      // Within days of its own: the months of usual ones go by.
      await page.goto('/river?windowFrom=2025-01-01&windowTo=2026-06-30')
      const field = page.getByRole('textbox', { name: 'Day looked at' })
      await field.fill('24 Feb 2026')
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('On 24 Feb 2026')
      const [, held] = /^China (\d+)/.exec((await readout(page).textContent()) ?? '') ?? []
      const month = page.getByRole('row', { name: /^Feb 2026/ }).getByRole('link', { name: /^China, in force/ })
      const [listed, ofMonth] = [await readout(page).getAttribute('href'), await month.getAttribute('href')]
      expect(Number(held)).toBeGreaterThan(0)
      const monthly = Number(await month.textContent())
      expect(await countListed(page, listed)).toBe(Number(held))
      expect(await countListed(page, ofMonth)).toBe(monthly)
    })

    test('what means nothing is said, and left out', async ({ page }) => {
      await page.goto('/river?flow=perhaps&category=nonsense')
      await expect(page.getByRole('note')).toContainText('“perhaps” means nothing as Numbers')
      await expect(page.getByText('“nonsense” means nothing as Category')).toBeVisible()
      await expect(page.getByRole('combobox', { name: 'Numbers' })).toHaveValue('')
    })

    test('what is shown is chosen by a form, and the address holds it', async ({ page }) => {
      await page.goto('/river')
      await page.getByRole('combobox', { name: 'Numbers' }).selectOption('new in each month')
      await page.getByRole('combobox', { name: 'Aimed at' }).selectOption('anybody')
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(/anyTarget=yes&flow=yes/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/^In .* new restrictive Chinese measure/)
    })
  })
}

test('the day goes by arrow keys, and the page follows it', async ({ page }) => {
  await page.goto(`/river?on=${DAY}`)
  const slider = page.getByRole('slider', { name: 'Day' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^In force on 25 Feb 2026: China \d+ /)
  await expect(page).toHaveURL('/river?on=2026-02-25')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On 25 Feb 2026')
  await expect(readout(page)).toHaveAttribute('href', /inForceOn=2026-02-25/)
  await expect(slider).toBeFocused()
})

test('its numbers and its picture are files', async ({ page }) => {
  const csv = await page.request.get('/river.csv')
  expect(await csv.text()).toMatch(/^from_day,china_in_force,/)
  const json = await page.request.get('/river.json?category=visa')
  expect(await json.json()).toMatchObject({ asked: { category: ['visa'] }, unit: 'measures', covered: false })
  expect((await page.request.get('/river.json?flow=maybe')).status()).toBe(400)
  await page.goto('/river')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PNG' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^river-\d{4}-\d{2}-\d{2}\.png$/)
})
