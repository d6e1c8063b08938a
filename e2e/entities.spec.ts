import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const LISTING = /20 Japanese entities|control list/i

test('a company that is typed into the list is answered first, and leads to its page and back', async ({ page }) => {
  await page.goto('/measures?q=JAXA')
  const named = page.getByRole('region', { name: 'Entities of that name' })
  await expect(named.getByRole('listitem').first()).toContainText('Japan Aerospace Exploration Agency')
  await expect(named).toContainText('since 24 Feb 2026')
  await named.getByRole('link', { name: 'Japan Aerospace Exploration Agency' }).click()
  await expect(page).toHaveURL('/entities/jaxa')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Japan Aerospace Exploration Agency')
  await expect(page.getByRole('region', { name: 'Measures that name it' })).toContainText(LISTING)
  await page.getByRole('region', { name: 'Measures that name it' }).getByRole('link').first().click()
  await expect(page).toHaveURL('/measures/cn-2026-02-control-list-20-japan')
  await page
    .getByRole('region', { name: /^Listed entities/ })
    .getByRole('link', { name: 'Japan Aerospace' })
    .click()
  await expect(page).toHaveURL('/entities/jaxa')
})

test('a name of a group finds its members, in the palette as well', async ({ page }) => {
  await page.goto('/measures?q=三菱重工業株式会社')
  const named = page.getByRole('region', { name: 'Entities of that name' })
  await expect(named).toContainText('No record names it by its own name.')
  await expect(named).toContainText('of the group of that name')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused({ timeout: 1000 })
  }).toPass()
  await page.keyboard.type('Subaru Corp.')
  await expect(
    page.getByRole('dialog').getByRole('group', { name: 'Entities' }).getByRole('option').first(),
  ).toContainText('SUBARU')
})

for (const [q, record] of [
  ['スバル株式会社', 'cn-2026-02-watch-list-20-japan'],
  ['Subaru Corporation', 'cn-2026-02-watch-list-20-japan'],
  ['三菱重工業株式会社', 'cn-2026-02-control-list-20-japan'],
  ['Mitsubishi Heavy Industries, Ltd.', 'cn-2026-02-control-list-20-japan'],
] as const)
  test(`${q} has the records that name it as well`, async ({ page }) => {
    await page.goto(`/measures?q=${encodeURIComponent(q)}`)
    await expect(page.getByRole('region', { name: 'Entities of that name' })).toBeVisible()
    await expect(page.locator(`main td.title a[href^="/measures/${record}"]`)).toBeVisible()
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  const NOT_LISTED = ['Acme Widgets Co., Ltd.', '東京架空工業株式会社', '虚构科技股份有限公司']
  /** By another name, in Chinese, in Japanese, and with another legal form. */
  const LISTED = [
    ['スバル', 'SUBARU Corporation'],
    ['东金株式会社', 'Tokin Corporation'],
    ['宇宙航空研究開発機構', 'Japan Aerospace Exploration Agency'],
    ['Nacalai Tesque Co., Ltd.', 'Nacalai Tesque'],
  ] as const

  test('the list answers whether a name is listed, and how far anybody has looked', async ({ page }) => {
    await page.goto('/entities')
    for (const name of NOT_LISTED) {
      await page.getByLabel('Is this name listed?').fill(name)
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page.getByRole('note')).toContainText(`Not found: “${name}”`)
      await expect(page.getByRole('note')).toContainText('The register has been read to 29 Sep 2026')
      await expect(page.getByRole('note').getByRole('link', { name: 'How far we looked' })).toBeVisible()
    }
    for (const [name, found] of LISTED) {
      await page.getByLabel('Is this name listed?').fill(name)
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page.getByRole('rowheader')).toHaveCount(1)
      await expect(page.getByRole('rowheader')).toContainText(found)
      await expect(page.getByText(/^Not covered on .*: statuses are those last known/)).toBeVisible()
    }
  })

  test('the page of one says what holds, since when, what it means, and how far that is known', async ({ page }) => {
    await page.goto('/entities/jaxa')
    const listing = page.getByRole('region', { name: 'Measures that name it' }).getByRole('listitem').first()
    await expect(listing).toContainText('China: ')
    await expect(listing).toContainText('since 24 Feb 2026')
    await expect(listing).toContainText(/Not covered on .*; last known: in force \(29 Sep 2026\)\./)
    await expect(listing.getByRole('list', { name: 'Status over time' })).toContainText('24 Feb 2026')
    await expect(page.getByRole('region', { name: 'Sources that show the listing' }).getByRole('link')).not.toHaveCount(
      0,
    )
  })
})

test('its pages are accessible', async ({ page }) => {
  for (const path of ['/entities', '/entities?q=nobody', '/entities/jaxa']) {
    await page.goto(path)
    await expectAccessible(page, path)
  }
})
