import { Readable } from 'node:stream'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { expect, test } from './fixtures'

test.use({ data: 'main job' })

const LIST = '/measures?imposer=CN&target=JP&inForceOn=2026-02-24&view=table&perPage=200'
const TITLE = 'China requires certificates for Japanese ink stones'

/** The slugs of the rows, as a reader sees them from top to bottom. */
async function rowsOnScreen(page: Page): Promise<string[]> {
  const links = page.locator('main table tbody tr a[href^="/measures/"]')
  return await links.evaluateAll((found) => found.map((link) => (link.getAttribute('href') ?? '').split('/')[2] ?? ''))
}

async function exportedRows(page: Page, format: 'csv' | 'xlsx' | 'json'): Promise<string[]> {
  const href = await page.getByRole('link', { name: format.toUpperCase(), exact: true }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.status()).toBe(200)
  const body = await answer.body()
  if (format === 'json')
    return (JSON.parse(body.toString()) as { measures: { slug: string }[] }).measures.map((m) => m.slug)
  if (format === 'csv') return (parse(body, { bom: true, columns: true }) as { slug: string }[]).map(({ slug }) => slug)
  const workbook = await new ExcelJS.Workbook().xlsx.read(Readable.from(body))
  const slugs = workbook.worksheets[0]?.getColumn(1).values.slice(2) ?? []
  return slugs.map(String)
}

async function expectExportsToMatch(page: Page, rows: string[]) {
  for (const format of ['csv', 'xlsx', 'json'] as const) expect(await exportedRows(page, format), format).toEqual(rows)
}

async function addSource(page: Page, number: number, url: string, publisher: string) {
  const source = page.getByRole('group', { name: `Source ${number}`, exact: true })
  await source.getByRole('combobox', { name: 'Address', exact: true }).fill(url)
  await source.getByRole('combobox', { name: 'Address', exact: true }).press('Escape')
  const details = source.locator('details').first()
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  await source.getByLabel('Publisher', { exact: true }).fill(publisher)
  await source.getByLabel('Kind', { exact: false }).first().selectOption('issuing_authority')
  await source.getByLabel('Language', { exact: false }).first().fill('zh-Hans')
  await source.getByRole('checkbox', { name: 'dates', exact: true }).check()
}

async function addEvent(page: Page, number: number, type: string, date: string, sources: number[]) {
  const event = page.getByRole('group', { name: `Event ${number}`, exact: true })
  await event.getByRole('combobox', { name: 'What happened' }).selectOption(type)
  await event.getByRole('textbox', { name: 'Date', exact: true }).fill(date)
  for (const source of [1, 2]) {
    await event.getByRole('checkbox', { name: new RegExp(`^Source ${source}`) }).setChecked(sources.includes(source))
  }
}

test('the main job: filter, follow to a source, sign in, add, edit, read the history, export', async ({
  page,
  signIn,
}) => {
  test.setTimeout(180_000)

  await test.step('filter to what China had in force against Japan on 24 Feb 2026', async () => {
    await page.goto('/measures')
    await page
      .getByRole('checkbox', { name: /^China/ })
      .first()
      .check()
    await page
      .getByRole('group', { name: 'Against whom' })
      .getByRole('checkbox', { name: /^Japan/ })
      .check()
    await page.getByRole('textbox', { name: 'In force on' }).fill('2026-02-24')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '14 measures by China against Japan, in force on 24 Feb 2026: 12 restrictive, 2 easing',
    )
  })

  await test.step('open the dual-use ban and reach its source', async () => {
    await page
      .getByRole('link', { name: 'China bars dual-use exports to Japanese military users and uses' })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('China bars dual-use exports')
    await expect(page.locator('main')).toContainText('in force since 6 Jan 2026')
    await page.locator('a[href="#source-5"]').first().click()
    const source = page.locator('#source-5')
    await expect(source).toBeInViewport()
    const away = source.locator('a[rel~="noreferrer"]').first()
    await expect(away).toHaveAttribute('href', /^https?:\/\//)
    // The sign of a way out comes from the style sheet.
    expect(await away.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('↗')
  })

  await test.step('sign in and add a measure with two events and two sources', async () => {
    await signIn(page, 'editor', '/measures/new')
    await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(TITLE)
    await page
      .getByRole('group', { name: 'Summary' })
      .getByLabel('English')
      .fill('Every ink stone needs a certificate.')
    await page.getByLabel('Category').selectOption('customs')
    await page.getByRole('button', { name: 'Add an event' }).click()
    await page.getByRole('button', { name: 'Add a source' }).click()
    await addSource(page, 1, 'https://www.example.cn/notice/1', 'General Administration of Customs')
    await addSource(page, 2, 'https://www.example.cn/notice/2', 'Ministry of Commerce')
    await addEvent(page, 1, 'announced', '2026-02-01', [1])
    await addEvent(page, 2, 'entered_into_force', '2026-02-20', [1, 2])
    await page.getByRole('combobox', { name: 'By', exact: true }).fill('CN')
    await page.getByRole('combobox', { name: 'By', exact: true }).press('Tab')
    await page.getByRole('checkbox', { name: 'Japan', exact: true }).check()
    await expect(page.locator('main')).toContainText('in force')
    await page.getByLabel('Reason for the change').fill('A new notice')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await expect(page.locator('main')).toContainText('in force since 20 Feb 2026')
  })

  await test.step('edit it and see its history', async () => {
    await page.getByRole('link', { name: 'Edit this record' }).click()
    await page
      .getByRole('group', { name: 'Summary' })
      .getByLabel('English')
      .fill('Every ink stone needs a certificate of origin.')
    await page.getByLabel('Reason for the change').fill('The certificate is one of origin')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.locator('main')).toContainText('certificate of origin')
    await page
      .getByRole('link', { name: /history|versions|changes/i })
      .first()
      .click()
    const history = page.locator('main')
    await expect(history).toContainText('The certificate is one of origin')
    await expect(history).toContainText('A new notice')
    await expect(history).toContainText('Every ink stone needs a certificate of origin.')
  })

  await test.step('export the filtered list: the rows of the screen, in each format', async () => {
    await page.goto(LIST)
    const rows = await rowsOnScreen(page)
    expect(rows).toHaveLength(15)
    expect(rows).toContain('cn-2026-01-dual-use-export-ban-japan')
    expect(rows.some((slug) => slug.startsWith('cn-2026-02-china-requires-certificates'))).toBe(true)
    await expectExportsToMatch(page, rows)
  })
})
