import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const LIST = ['JAXA', '8505.11', 'scallops', 'Acme Widgets Co., Ltd.', '=1+1', '三菱重工業'].join('\n')
const field = (page: Page) => page.getByRole('textbox', { name: 'Names, codes or goods, one a line' })
const lines = (page: Page) => page.getByRole('region', { name: 'What was found' }).locator('ol > li')
const contentOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

async function open(page: Page) {
  await page.goto('/check')
  await expect(page.getByText('Ready, also without network')).toBeVisible()
}
async function ask(page: Page, text: string) {
  await field(page).fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(lines(page).first()).toBeVisible()
}
async function save(page: Page, name: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return await contentOf(await download)
}
const asFile = (name: string, content: string, mimeType = 'application/json') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

test('a list is checked with the network cut, and nothing of it is sent', async ({ page }) => {
  await open(page)
  await page.context().setOffline(true)
  const requests: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url())
  })
  await ask(page, LIST)
  await expect(lines(page)).toHaveCount(6)
  await expect(lines(page).nth(0)).toContainText('touched by a measure')
  await expect(lines(page).nth(0)).toContainText('names it, under another name: Japan Aerospace Exploration Agency')
  await expect(lines(page).nth(0)).toContainText(/in force/)
  await expect(lines(page).nth(3)).toContainText('not found')
  await expect(lines(page).nth(3)).toContainText(/Not found in what was read: .+ through \d+ \w+ \d{4}/)
  await expect(lines(page).nth(4)).toContainText('Cannot be checked: it looks like a formula of a spreadsheet.')
  await expect(lines(page).nth(5)).toContainText('names a member of the group')
  await expect(page.getByText('no statement about what the lists of any authority say today')).toBeVisible()
  await page.getByRole('textbox', { name: 'On the day (optional)' }).fill('2026年1月1日')
  await expect(page.getByText('= 1 Jan 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText('6 lines, on 1 Jan 2026')).toBeVisible()

  const saved = await save(page, 'as a page (HTML)')
  expect(saved).toContain('Acme Widgets Co., Ltd.')
  expect(saved).not.toMatch(/<script|\bcleared\b|\bclean\b|\bsafe\b/i)
  const proof = await save(page, 'as a proof (JSON)')
  for (const asked of ['JAXA', 'Acme']) expect(proof).not.toContain(asked)
  expect(requests).toEqual([])
})

test('a saved check is verified, made again, and refused once it was changed', async ({ page }) => {
  await open(page)
  await ask(page, LIST)
  const proof = await save(page, 'as a proof (JSON)')
  await page.getByRole('link', { name: 'Verify a saved check' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verify a saved check')
  const chooser = page.getByLabel('The saved check (JSON)')
  await chooser.setInputFiles(asFile('check.json', proof))
  await expect(page.getByText('The file is unchanged')).toBeVisible()
  await expect(page.getByText(/^Version \d+ of the data was there: from .+ until now\.$/)).toBeVisible()
  await expect(page.getByText('No record that it names has changed since.')).toBeVisible()
  await field(page).fill(`\n${LIST}\n`)
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('The same check, for the same day, gives the same today.')).toBeVisible()
  await field(page).fill('JAXA')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('This is not what was asked then')).toBeVisible()
  await expectAccessible(page, '/verify with a file')

  await chooser.setInputFiles(asFile('check.json', proof.replace('"touched"', '"notFound"')))
  await expect(page.getByText('The file has been changed since it was saved')).toBeVisible()
  await expect(page.getByText('The file is unchanged')).toHaveCount(0)
  await chooser.setInputFiles(asFile('other.json', '{"a": 1}'))
  await expect(page.getByText('other.json is no saved check of this register')).toBeVisible()
})

test('a file of values is taken apart by columns, in whatever encoding', async ({ page }) => {
  await open(page)
  const table = 'id,name,note\n1,"JAXA",x\n2,"Acme, Inc.",y\n'
  const chooser = page.getByLabel('Or a CSV or text file')
  await chooser.setInputFiles(asFile('suppliers.csv', table, 'text/csv'))
  await expect(page.getByText('suppliers.csv, read as UTF-8')).toBeVisible()
  await page.getByLabel('Column').selectOption({ label: '2: name' })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(lines(page)).toHaveCount(3)
  await expect(lines(page).nth(1)).toContainText('touched by a measure')
  await page.getByRole('radio', { name: '1 touched by a measure' }).check()
  await expect(lines(page)).toHaveCount(1)
  const japanese = { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from([0x8e, 0x4f, 0x95, 0x48]) }
  await chooser.setInputFiles(japanese)
  await expect(field(page)).toHaveValue('三菱')
  await chooser.setInputFiles({ name: 'book.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04') })
  await expect(page.getByText('book.xlsx is no text file')).toBeVisible()
  await chooser.setInputFiles(asFile('long.txt', 'x\n'.repeat(5001), 'text/plain'))
  await expect(page.getByText('That is more than 5,000 lines.')).toBeVisible()
})

test('what somebody pastes runs nowhere, and five thousand lines let the page breathe', async ({ page }) => {
  await open(page)
  const alerts: string[] = []
  page.on('dialog', (dialog) => alerts.push(dialog.message()))
  const evil = '<img src=x onerror=alert(1)>'
  const long = [evil, ...Array.from({ length: 4999 }, (_, at) => `Supplier ${at} Co., Ltd.`)].join('\n')
  await page.getByLabel('Or a CSV or text file').setInputFiles(asFile('long.txt', long, 'text/plain'))
  await expect(field(page)).toHaveValue(long)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText(/^5,000 lines, on/)).toBeVisible({ timeout: 30_000 })
  await expect(lines(page)).toHaveCount(100)
  await expect(lines(page).first()).toContainText(evil)
  await page.getByRole('button', { name: 'Show 100 more lines' }).click()
  await expect(lines(page)).toHaveCount(200)
  const saved = await save(page, 'as a page (HTML)')
  expect(saved).not.toContain(evil)
  const other = await page.context().newPage()
  other.on('dialog', (dialog) => alerts.push(dialog.message()))
  await other.setContent(saved)
  await expect(other.getByText(evil)).toBeVisible()
  expect(alerts).toEqual([])
})

test('the keyboard alone checks a list, and the page is accessible at any width', async ({ page }) => {
  await page.goto('/entities')
  await page.getByRole('link', { name: 'Check a whole list' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ready, also without network')).toBeVisible()
  await field(page).focus()
  await page.keyboard.insertText('JAXA\nAcme')
  for (let tab = 0; tab < 10; tab++) {
    await page.keyboard.press('Tab')
    if (
      await page.getByRole('button', { name: 'Check', exact: true }).evaluate((node) => node === document.activeElement)
    )
      break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'What was found' })).toBeFocused()
  await expectAccessible(page, '/check with an answer')
  await page.setViewportSize({ width: 375, height: 800 })
  await expectNarrow(page, '/check with an answer at 375')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the pages say that they need them, and why', async ({ page }) => {
    await page.goto('/check')
    await expect(page.getByText('This page needs scripts')).toBeVisible()
    await expect(page.getByText('nothing of your list is sent')).toBeVisible()
    await expect(field(page)).toBeHidden()
    await page.getByRole('link', { name: 'Ask for a name' }).click()
    await expect(page).toHaveURL('/entities')
    await page.goto('/verify')
    await expect(page.getByText('This page needs scripts')).toBeVisible()
  })
})
