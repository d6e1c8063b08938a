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
