import { expectAccessible, expectNarrow } from './accessible'
import { query } from './accounts'
import { expect, test } from './fixtures'

const HELD_BAN = '/measures/cn-2026-01-dual-use-export-ban-japan'

/** A record of which a term has passed, and nobody has said what happened: the first that the desk shows. */
const firstOverdue = 'li:has(summary:text("Say what happened …"))'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an editor says that an authority was read, and everybody sees who did', async ({
      page,
      signIn,
      browser,
      server,
    }) => {
      await signIn(page, 'editor', '/coverage')
      const row = page.getByRole('row', { name: /Ministry of Commerce/ }).first()
      const key = (await row.getAttribute('id')) ?? ''
      await row.getByText(/^Checked: /).click()
      await row.getByLabel('Note').fill(`Index read, scripts ${javaScriptEnabled}. 2026: 1–3 are on tea`)
      await row.getByLabel('Read through').fill('2099-01-01')
      await row.getByRole('button', { name: /^Checked: / }).click()
      await expect(row.getByText('This day is still to come.')).toBeVisible()
      await row.getByLabel('Read through').fill('2026-11-20')
      await row.getByRole('button', { name: /^Checked: / }).click()
      await expect(page.locator(`#${key}`).getByText('20 Nov 2026').first()).toBeVisible()

      const stranger = await (await browser.newContext({ baseURL: server.url })).newPage()
      await stranger.goto('/coverage')
      await expect(stranger.locator(`#${key}`)).toContainText('Test editor')
      await expect(stranger.locator(`#${key}`)).toContainText(`scripts ${javaScriptEnabled}`)
      await expect(stranger.getByText('Checked …')).toHaveCount(0)
      await stranger.context().close()
    })

    test('an editor says what happened on a day that passed unseen', async ({ page, signIn, databaseUrl }) => {
      await signIn(page, 'editor', '/desk')
      const heading = page.getByRole('heading', { name: /^Overdue \(\d+\)$/ })
      const count = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0])
      expect(count).toBeGreaterThan(0)
      const item = page.locator(firstOverdue).first()
      const href = (await item.getByRole('link').first().getAttribute('href')) ?? ''
      await item.getByText('Say what happened …').click()
      await item.getByLabel('Since when').fill('2026-11-26')
      await item.getByLabel('Address of the source').fill(`https://example.org/what-happened-${javaScriptEnabled}`)
      await item.getByRole('button', { name: /^Save what happened/ }).click()
      await expect(item.getByText('This address is new here')).toBeVisible()
      await expect(item.getByLabel('Since when')).toHaveValue('2026-11-26')
      await item.getByLabel('Publisher').fill('A ministry')
      await item.getByRole('button', { name: /^Save what happened/ }).click()
      await expect(heading).not.toHaveText(`Overdue (${count})`)
      expect(Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0])).toBeLessThan(count)
      const [version] = await query(
        databaseUrl,
        `select v.reason, v.author from versions v join measures m on m.id = v.measure_id
         where m.slug = $1 order by v.number desc limit 1`,
        [href.split('/').at(-1)],
      )
      expect(version).toMatchObject({ author: 'Test editor', reason: expect.stringMatching(/^Confirmed: /) })
    })
  })
}

test('a reader is told what nobody has confirmed, and how far the data reaches', async ({ page, request }) => {
  await page.goto(HELD_BAN)
  await expect(page.getByRole('complementary', { name: 'How old the data is' })).toContainText(
    'What changed since is not here.',
  )
  await expect(page.getByRole('main').locator('header')).toContainText(/Not covered on .*; last known: in force \(/)
  await page.goto('/measures?inForceOn=2026-11-26')
  await expect(page.getByText(/Not covered on 26 Nov 2026: statuses are those last known \(/)).toBeVisible()
  const file = await request.get('/measures.json?limit=1')
  expect(await file.json()).toMatchObject({
    covered: false,
    through: '2026-09-29',
    basis: 'data_set',
    measures: [{ coverage: { covered: expect.any(Boolean), through: expect.any(String) } }],
  })
  for (const path of ['/measures/chart.json?on=2026-11-26', `${HELD_BAN}/card.json`])
    expect(await (await request.get(path)).json()).toMatchObject({
      coverage: { covered: false, through: expect.any(String), basis: expect.any(String) },
    })
  const csv = await request.get('/measures.csv?limit=1')
  expect(csv.headers()).toMatchObject({ 'x-covered': 'false', 'x-covered-through': '2026-09-29' })
})

test('the pages of what is covered are accessible', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/coverage', '/desk']) {
      await page.goto(path)
      await page.locator('main summary').first().click()
      await expectAccessible(page, `${path} at ${width}`, { colours: width === 1280 })
      await expectNarrow(page, `${path} at ${width}`)
    }
  }
})
