/** Codes of goods as trees, and what is against all countries. */
import { GOLDEN } from '@/testing/golden'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const SEVEN = 'China puts seven medium and heavy rare earths under export licensing'
const FOR_ALL = GOLDEN.measures.filter(({ imposer, targets }) => imposer === 'CN' && targets[0] === '*').length

test('a code is found by the broader one, which the row says, and asked for from the record', async ({ page }) => {
  await page.goto('/measures?view=table&q=HS 8505')
  const row = page.getByRole('row').filter({ hasText: SEVEN })
  await expect(row).toContainText('matched by the broader code HS 2022 85 Electrical machinery and equipment')
  await row.getByRole('link', { name: SEVEN }).click()
  await page.getByRole('link', { name: '2805', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('touching HS 2022 2805 ')
  expect(new URL(page.url()).search).toBe('?code=2805')
  await expectAccessible(page)
})

test('a list against Japan offers what is against all countries, and takes it in', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/measures?view=table&imposer=CN&target=JP')
  await expect(page.getByText(`+ ${FOR_ALL} that apply to all countries, Japan among them`)).toBeVisible()
  await page.getByRole('link', { name: 'include', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('by China against Japan or all countries')
  await expectNarrow(page)
  await page.getByRole('link', { name: /^or all countries/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('all countries')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('codes are typed into the filter, several at once, and one that is none is told', async ({ page }) => {
      await page.goto('/measures?imposer=CN')
      const field = page.getByRole('textbox', { name: 'Code of goods' })
      const heading = page.getByRole('heading', { level: 1 })
      await field.fill('HS 8505, 1c902')
      await field.press('Enter')
      await expect(heading).toContainText(/touching HS 2022 8505 .* or .*1C902/)
      await expect(field).toHaveValue('8505, 1C902')
      await page.getByRole('list', { name: 'Conditions' }).getByRole('link', { name: /8505/ }).click()
      await expect(heading).not.toContainText('8505')
      await expect(field).toHaveValue('1C902')
      await field.fill('magnets')
      await field.press('Enter')
      await expect(page.getByText('“magnets” means nothing as Code of goods (HS or control list)')).toBeVisible()
      expect((await page.request.get('/measures.json?code=magnets')).status()).toBe(400)
    })
  })
}
