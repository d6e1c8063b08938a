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
      // As people write it, in any script.
      await row.getByLabel('Read through').fill('2026年11月20日')
      await row.getByRole('button', { name: /^Checked: / }).click()
      await expect(page.locator(`#${key}`).getByText('20 Nov 2026').first()).toBeVisible()

      const stranger = await (await browser.newContext({ baseURL: server.url })).newPage()
      await stranger.goto('/coverage')
      await expect(stranger.locator(`#${key}`)).toContainText('Test editor')
      await expect(stranger.locator(`#${key}`)).toContainText(`scripts ${javaScriptEnabled}`)
      await expect(stranger.getByText(/^Checked: /)).toHaveCount(0)

      // What was said before stays.
      await page.goto('/coverage')
      await row.getByText(/^Checked: /).click()
      await row.getByLabel('Note').fill('Again')
      await row.getByLabel('Read through').fill('21 Nov 2026')
      await row.getByRole('button', { name: /^Checked: / }).click()
      await expect(page.locator(`#${key}`).getByText('21 Nov 2026').first()).toBeVisible()
      await stranger.reload()
      await stranger
        .locator(`#${key}`)
        .getByText(/^Earlier looks \(\d+\)$/)
        .click()
      await expect(stranger.locator(`#${key} details`)).toContainText(`through 20 Nov 2026, `)
      await expect(stranger.locator(`#${key} details`)).toContainText(`scripts ${javaScriptEnabled}`)
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
      await item.getByLabel('Since when').fill('26 Nov 2026')
      await item.getByLabel('Address of the source').fill(`https://example.org/what-happened-${javaScriptEnabled}`)
      await item.getByRole('button', { name: /^Save what happened/ }).click()
      await expect(item.getByText('This address is new here')).toBeVisible()
      await expect(item.getByLabel('Since when')).toHaveValue('26 Nov 2026')
      await item.getByLabel('Publisher').fill('A ministry')
      await item.getByRole('button', { name: /^Save what happened/ }).click()
      await expect(heading).not.toHaveText(`Overdue (${count})`)
      expect(Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0])).toBeLessThan(count)
      // The record, the list and what comes say so at once.
      await page.goto('/upcoming')
      await expect(page.getByRole('heading', { name: /^Overdue, not confirmed/ })).not.toContainText(`(${count})`)
      await page.goto('/measures?view=timeline&from=2026-11-26&to=2026-11-26')
      await expect(page.locator(`main a[href="${href}"]`).first()).toBeVisible()
      await page.goto(href)
      await expect(page.locator('main time[datetime="2026-11-26"]').filter({ visible: true }).first()).toBeVisible()
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

test('an editor answers by the keyboard alone', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/coverage')
  const row = page.getByRole('row', { name: /General Administration of Customs/ }).first()
  await row.locator('summary', { hasText: 'Checked: ' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(row.getByLabel('Note')).toBeFocused()
  await page.keyboard.type('By the keyboard')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('24 Nov 2026')
  await page.keyboard.press('Enter')
  await expect(row.getByText('24 Nov 2026').first()).toBeVisible()
  await expect(row).toContainText('By the keyboard')
})

test('a status asked for a day beyond what is covered is said to be the last known, wherever it stands', async ({
  page,
  request,
}) => {
  const NOT_COVERED = /^Not covered on 26 Nov 2026: statuses are those last known \(29 Sep 2026\)\.$/
  for (const query of ['inForceOn=2026-11-26', 'on=2026-11-26']) {
    await page.goto(`/measures?view=table&${query}`)
    await expect(page.getByText(NOT_COVERED), query).toBeVisible()
    const file = await (await request.get(`/measures.json?limit=1&${query}`)).json()
    expect(file, query).toMatchObject({ covered: false, through: '2026-09-29', basis: 'data_set' })
    const facets = await (await request.get(`/measures/facets.json?${query}`)).json()
    expect(facets, query).toMatchObject({ covered: false, through: '2026-09-29', statusDay: '2026-11-26' })
  }
  await page.goto('/measures?view=table&inForceOn=2026-09-01')
  await expect(page.getByText(/^Not covered on/)).toHaveCount(0)
  const early = await (await request.get('/measures.json?limit=1&on=2026-09-01')).json()
  expect(early).toMatchObject({ covered: true, through: '2026-09-29' })
  for (const path of ['/entities', '/upcoming']) {
    await page.goto(path)
    await expect(
      page.getByText(/^Not covered on .*: statuses are those last known \(29 Sep 2026\)\.$/),
      path,
    ).toBeVisible()
  }
})

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
      await page.emulateMedia({ colorScheme: width === 1280 ? 'light' : 'dark' })
      await page.goto(path)
      await page.locator('main summary').first().click()
      await expectAccessible(page, `${path} at ${width}`)
      await expectNarrow(page, `${path} at ${width}`)
    }
  }
})
