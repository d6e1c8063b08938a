import { expect, test } from './fixtures'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a date is taken as pages print it, and says what was understood', async ({ page }) => {
      await page.goto('/measures?imposer=CN')
      const field = page.getByRole('textbox', { name: 'In force on' })
      await field.fill('24 Feb 2026')
      await field.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('in force on 24 Feb 2026')
      await expect(page.getByText('= 24 Feb 2026')).toBeVisible()
      await expect(page.getByText('Status on 24 Feb 2026').first()).toBeVisible()

      await page.goto('/measures?inForceOn=令和8年2月24日')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('in force on 24 Feb 2026')
      await page.goto('/measures?from=03/04/2026')
      await expect(page.getByText('Day and month could be either way round.')).toBeVisible()
    })

    test('a preset is a period that moves', async ({ page }) => {
      await page.goto('/measures')
      await page.getByRole('link', { name: 'last 12 months' }).click()
      await expect(page).toHaveURL('/measures?from=today-12m&to=today')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('with an event in the last 12 months (')
    })

    test('what comes and what is overdue, of any list', async ({ page }) => {
      await page.goto('/measures')
      await page.getByRole('link', { name: 'Upcoming' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What comes')
      await expect(page.getByRole('heading', { level: 2, name: /^Overdue, not confirmed \(\d+\)$/ })).toBeVisible()
      await page.goto('/measures?imposer=CN')
      await page.getByRole('link', { name: 'What comes of these' }).click()
      await expect(page).toHaveURL('/upcoming?imposer=CN')
      await page.goto('/upcoming?q=no-such-word')
      await expect(page.getByText('Nothing is written down for a day ahead.')).toBeVisible()
      await page.getByRole('link', { name: 'What comes of all records' }).click()
      await expect(page).toHaveURL('/upcoming')
    })

    test('what comes is narrowed as any list, and to a period that moves', async ({ page }) => {
      await page.goto('/upcoming')
      await page.getByRole('link', { name: 'next 6 months' }).click()
      await expect(page).toHaveURL('/upcoming?date=expected&from=today&to=today%2B6m')
      await page.getByLabel('Category').selectOption({ label: 'Food imports' })
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page).toHaveURL(/[?&]date=expected&from=today&to=today%2B6m&.*category=food_import/)
      const conditions = page.getByRole('list', { name: 'Conditions' })
      await expect(conditions.getByRole('link', { name: /^Food imports/ })).toBeVisible()
      await expect(conditions).toContainText('since today (')
      await page.getByRole('link', { name: 'all days ahead' }).click()
      await expect(page).toHaveURL('/upcoming?category=food_import')
    })
  })
}

test('the states of a day narrow nothing', async ({ page }) => {
  await page.goto('/measures?on=2020-01-01')
  await expect(page.getByText('Status on 1 Jan 2020').first()).toBeVisible()
  const all = await page.request.get('/measures.csv')
  const then = await page.request.get('/measures.csv?on=2020-01-01')
  expect(then.headers()['x-total-count']).toBe(all.headers()['x-total-count'])
})
