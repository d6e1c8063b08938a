import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const BAN = '/measures/cn-2026-01-dual-use-export-ban-japan'
const LOADED = /^\d+ records recorded/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a load is one line, and leads to each of its records', async ({ page }) => {
      await page.goto('/measures')
      await page.getByRole('contentinfo').getByRole('link', { name: 'Changes' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes')
      await page.getByRole('link', { name: LOADED }).click()
      await expect(page).toHaveURL(/\/changes\?at=/)
      await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText(/^1–50 of \d+/)
      await page.getByRole('link', { name: 'Next' }).click()
      await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText(/^51–/)
    })

    test('a claim that is misread stands on its record, and beside the text', async ({ page }) => {
      await page.goto(BAN)
      const notice = page.getByRole('list', { name: 'Commonly misread' })
      await expect(notice).toContainText('“China banned all dual-use exports to Japan”')
      await expect(notice).toContainText('In the text: dual-use items for military users')
      await notice.getByRole('link', { name: 'More about this claim' }).click()
      await expect(page).toHaveURL('/misread#all-dual-use-banned')
      const claim = page.locator('#all-dual-use-banned')
      await expect(claim).toContainText('In circulation; the data names nobody.')
      await claim.getByRole('link', { name: /China bars dual-use exports/ }).click()
      await expect(page).toHaveURL(BAN)
    })
  })
}

test('changes are of any list, as many as it has records', async ({ page }) => {
  await page.goto('/changes?imposer=JP')
  const list = await page.request.get('/measures.csv?imposer=JP')
  const count = list.headers()['x-total-count']
  await expect(page.getByText(`${count} records new or changed`, { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'The list of these records' }).click()
  await expect(page).toHaveURL('/measures?imposer=JP')
  await page.goto('/changes?since=2099-01-01&imposer=nowhere')
  await expect(page.getByText('Nothing of this was recorded or changed.')).toBeVisible()
  await expect(page.getByText(/“nowhere”/)).toBeVisible()
})

test('the same as data, which answers 304 as long as nothing changed', async ({ request }) => {
  const path = '/changes.json?imposer=JP&perPage=25'
  const first = await request.get(path)
  const told = await first.json()
  expect(told).toMatchObject({ unit: 'saves', total: 1, filter: { imposer: ['JP'] }, next: null })
  const [{ all, recorded }] = told.changes
  expect(recorded).toBe(told.records)
  const each = await (await request.get(new URL(all).pathname + new URL(all).search)).json()
  expect(each).toMatchObject({ unit: 'records', total: recorded })
  expect(each.changes[0]).toMatchObject({ record: { version: 1 }, fields: null })
  const again = await request.get(path, { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await request.get('/changes.json?since=soon')).status()).toBe(400)
})

for (const path of ['/changes', '/changes?imposer=CN&since=2020-01-01', '/misread', BAN]) {
  test(`${path} is accessible, and fits a telephone`, async ({ page }) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [375, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await expectAccessible(page, `${path} at ${width}`)
      await expectNarrow(page, `${path} at ${width}`)
    }
  })
}

test.describe('who was here before', () => {
  const visited = (seen: string) => ({ seen: Date.parse(seen), last: 0 })

  test('learns on the list how many records are new or changed, and nothing moves', async ({ page }) => {
    await page.addInitScript(
      (kept) => localStorage.setItem('measureline-visit', kept),
      JSON.stringify(visited('2026-01-02')),
    )
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/changes.json*', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/measures?category=rare_earths')
    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.boundingBox()
    answer()
    const line = page.getByRole('link', { name: /^\d+ records new or changed since your last visit, 2 Jan 2026/ })
    await expect(line).toBeVisible()
    expect(await heading.boundingBox()).toEqual(before)
    await expectAccessible(page)
    await line.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/changes?since=2026-01-02T00:00Z')
    await expect(page.getByText(/^\d+ records new or changed since 2 Jan 2026/)).toBeVisible()
  })

  test('and who was not, or saw it all, is told nothing', async ({ page }) => {
    await page.goto('/measures')
    const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('measureline-visit') ?? 'null'))
    await expect.poll(async () => (await kept())?.last).toBe(0)
    await page.evaluate(
      (seen) => localStorage.setItem('measureline-visit', seen),
      JSON.stringify({ seen: Date.now(), last: Date.parse('2099-01-01') }),
    )
    const told = page.waitForResponse((response) => new URL(response.url()).pathname === '/changes.json')
    await page.reload()
    expect(await (await told).json()).toMatchObject({ records: 0 })
    await expect(page.getByText('since your last visit')).toHaveCount(0)
  })
})
