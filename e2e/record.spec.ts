import { GOLDEN } from '@/testing/golden'
import { expectAccessible, expectNarrow } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const BAN = '/measures/cn-2026-01-dual-use-export-ban-japan'
const PACKAGE = '/measures/cn-2025-10-rare-earth-controls-five-plus'
const LISTING = '/measures/cn-2026-02-control-list-20-japan'
const HELD = '/measures/jp-2016-08-ad-potassium-hydroxide'
const PARTS = '/measures/cn-2011-04-food-ban-12-prefectures'
const TRIGGER = '/measures/jp-2025-11-takaichi-diet-statement'
const SOURCES = GOLDEN.sources.length

test('a record leads from an event over its mark to the source, and on to all that rests on it', async ({ page }) => {
  await page.goto(BAN)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('China bars dual-use exports')
  await expect(page.locator('header [lang=zh]')).toHaveText('关于加强两用物项对日本出口管制的公告')
  await expect(page.getByText(/in force since 6 Jan 2026, [\d,]+ days/)).toBeVisible()

  // The official text first, whatever the order in which sources were found.
  await expect(page.locator('#source-1')).toContainText('issuing authority')
  await page.getByRole('link', { name: 'Source 7', exact: true }).first().click()
  await expect(page).toHaveURL(/#source-7$/)
  const source = page.locator('#source-7')
  await expect(source).toBeInViewport()
  await expect(source.getByRole('link', { name: /Nippon\.com/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/www\.nippon\.com/,
  )
  await expect(source).toContainText('Supports: dates and effect')

  await source.getByRole('link', { name: /^Details of/ }).click()
  await expect(page).toHaveURL(/\/sources\/\d+$/)
  await page.getByRole('link', { name: /China bars dual-use exports/ }).click()
  await expect(page).toHaveURL(new RegExp(`${BAN}$`))
})

test('what only a written day brings says so', async ({ page }) => {
  await page.goto(PACKAGE)
  await expect(page.getByText(/expected since \d+ \w+ \d{4}, not confirmed/).first()).toBeVisible()
  const events = page.getByRole('region', { name: 'How it came about' })
  await expect(events.getByText('A day that was written down before; no source confirms it.').first()).toBeVisible()
  await expect(events.getByText('said, but its text was not seen').first()).toBeVisible()
  await expect(events.getByText('starts 8 Nov 2025')).toBeVisible()
})

test('a term that a review holds open says so, and why', async ({ page }) => {
  await page.goto(HELD)
  await expect(page.getByRole('main').locator('header')).toContainText(
    'in force, under review; its term ended on 12 Aug 2026',
  )
  const why = page.locator('details', { hasText: 'Why in force?' })
  await expect(why.getByRole('listitem').first()).toBeHidden()
  await why.getByText('Why in force?').click()
  const steps = why.getByRole('listitem')
  await expect(steps).toHaveText([
    /^9 Aug 2016entered into force until 8 Aug 2021/,
    /^31 Aug 2020review opened/,
    /^13 Aug 2021extended until 12 Aug 2026/,
    /^25 Dec 2025review opened/,
  ])
  await expect(steps.first().getByRole('link').first()).toHaveAttribute('href', /^https?:/)
  await expect(page.getByText('Its term is over, and an open review keeps it in force.').first()).toBeVisible()
})

test('why a status holds unfolds without scripts', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url })
  const page = await context.newPage()
  await page.goto(BAN)
  await page.getByText('Why in force?').click()
  await expect(page.locator('details[open] li').first()).toContainText('entered into force')
  await context.close()
})

test('an act in parts shows each of them with its own status', async ({ page }) => {
  await page.goto(PARTS)
  await expect(page.getByRole('main').locator('header')).toContainText('partly in force')
  const parts = page.getByRole('table', { name: 'Parts of the act' })
  await expect(parts.getByRole('row', { name: 'Yamagata and Yamanashi' })).toContainText('ended')
  await expect(parts.getByRole('row', { name: 'ten prefectures' })).toContainText('in force')
})

test('what was long unseen says when it was last seen, and what was done when', async ({ page }) => {
  await page.goto('/measures/cn-2015-01-rare-earth-quotas-abolished')
  await expect(page.getByRole('main').locator('header')).toContainText('last seen 22 May 2015')
  await expect(page.getByRole('complementary', { name: 'The facts in short' })).toContainText('(not seen for a year)')
  await page.goto('/measures?lastSeen=over_year&view=table')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not seen for a year')
  await expect(page.getByText('in force, last seen 22 May 2015').first()).toBeVisible()
  await page.goto('/measures/cn-2025-11-g20-li-takaichi-meeting-refused')
  await expect(page.getByRole('main').locator('header')).toContainText('done on 17 Nov 2025')
  await expect(page.getByText('Why done?')).toBeVisible()
})

test('links between records read from both ends', async ({ page }) => {
  await page.goto(TRIGGER)
  const relations = page.getByRole('region', { name: 'Related records' })
  await expect(relations.getByText(/^\d+ answers in \d+ days, \d+ of them in force$/)).toBeVisible()
  const ban = relations.getByRole('row').filter({ hasText: 'China bars dual-use exports to Japanese military users' })
  await expect(ban.getByRole('rowheader')).toContainText('+60 days')
  await expect(ban).toContainText('in force')
  await ban.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${BAN}$`))
  const answered = relations.getByRole('row').filter({ has: page.getByRole('link', { name: /Diet remarks/ }) })
  await expect(answered.getByRole('rowheader')).toContainText('−60 days')
  // The record itself stands in the middle, and leads nowhere; below it what answers it.
  await expect(relations.getByRole('link', { name: /China bars dual-use exports to Japanese military/ })).toHaveCount(0)
  await expect(relations.getByRole('row').filter({ hasText: 'same day' })).toHaveCount(1)
  await expect(relations.locator('dt').first()).toHaveText('implements')
})

test('what is not there says so, with and without scripts', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL, javaScriptEnabled })
    const page = await context.newPage()
    for (const path of ['/measures/no-such-record', '/measures/no-such-record/history', '/sources/0', '/sources/x']) {
      expect((await page.goto(path))?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Nothing stands at this address')
    }
    await context.close()
  }
})

test('a record, the sources and the indicators can be read without scripts', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url })
  const page = await context.newPage()
  await page.goto(LISTING)
  await expect(page.getByText('三菱造船株式会社').first()).toBeVisible()
  await page.goto('/sources')
  await page.getByRole('searchbox').fill('bofit')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/q=bofit/)
  await expect(page.getByText(new RegExp(`of ${SOURCES} sources`))).toBeVisible()
  await page.goto('/indicators#cn-visitors-to-jp')
  await expect(page.getByRole('img', { name: /Mainland Chinese visitors to Japan: .*715,700/ })).toBeVisible()
  await context.close()
})

test.describe('addresses that lead nowhere', () => {
  for (const path of [
    '/measures/no-such-record',
    '/measures/%00',
    '/measures/%E0%A4%A',
    '/sources/0',
    '/sources/x',
    '/sources/99999999',
  ]) {
    test(`${path} is not found`, async ({ request }) => {
      expect((await request.get(path)).status()).toBe(404)
    })
  }

  test('nonsense in the address of the sources is left out and told', async ({ page }) => {
    await page.goto('/sources?kind=gossip&page=9999')
    await expect(page.getByText('“gossip” means nothing as kind: it was left out.')).toBeVisible()
    await expect(page.getByText(`301–${SOURCES} of ${SOURCES}`)).toBeVisible()
  })

  for (const query of ['limit=0', 'limit=x', 'limit=101', 'q=%00']) {
    test(`sources.json and records.json?${query} are refused by the name of its key`, async ({ request }) => {
      for (const path of ['/sources.json', '/records.json']) {
        const answer = await request.get(`${path}?${query}`)
        expect(answer.status(), path).toBe(400)
        expect((await answer.json()).problems[0].key, path).toBe(query.split('=')[0])
      }
    })
  }
})

test('sources are found for picking by publisher, title and address', async ({ request }) => {
  const found = await (await request.get('/sources.json?q=bofit+vw202602&limit=5')).json()
  expect(found[0]).toMatchObject({ url: 'https://www.bofit.fi/en/monitoring/weekly/2026/vw202602_1', kind: 'research' })
  expect(await (await request.get('/sources.json?q=100%25_')).json()).toEqual([])
})

test('records are found for picking by what a list would find, with their names alone', async ({ request }) => {
  const listed = await (await request.get('/measures.json?q=japan&limit=12')).json()
  const answer = await request.get('/records.json?q=japan')
  const names = listed.measures.map(({ slug, title }: { slug: string; title: { en: string } }) => ({
    slug,
    title: title.en,
  }))
  expect(await answer.json()).toEqual(names)
  expect((await answer.body()).length).toBeLessThan(4000)
  expect(await (await request.get('/records.json?q=')).json()).toEqual([])
})

test('the language is the one that the server chose, whatever a client claims', async ({ request }) => {
  const claimed = await request.get('/sources', { headers: { 'x-measureline-language': '"><script>' } })
  expect(await claimed.text()).toContain('<html lang="en">')
  expect(claimed.headers()['set-cookie']).toBeUndefined()
  expect((await request.get('/sources?lang=en')).headers()['set-cookie']).toContain('language=en')
  expect((await request.get('/sources?lang=tlh')).headers()['set-cookie']).toBeUndefined()
})

// The pages of most readers are in accessibility.spec.ts; these have the longest names, lists and words.
for (const path of [LISTING, TRIGGER, HELD, PARTS, '/measures/no-such-record']) {
  test(`axe finds nothing on ${path}, and nothing scrolls sideways`, async ({ page }) => {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      for (const why of await page.getByText(/^Why .*\?$/).all()) await why.click()
      await expectAccessible(page, page.url(), { colours: width === 1280 })
      await expectNarrow(page)
    }
  })
}
