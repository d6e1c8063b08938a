import type { Page } from '@playwright/test'
import type { MeasureKind } from '@/lib/measures/codes'
import type { MeasureRecord } from '@/lib/measures/schema'
import { GOLDEN } from '@/testing/golden'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

/** How many of the records are so. */
const count = (fits: (record: MeasureRecord) => boolean = () => true) => GOLDEN.measures.filter(fits).length
const of = (wanted: MeasureKind) => count(({ kind }) => kind === wanted)
const ALL = new RegExp(`^\\d+ measures, ${of('response')} responses and ${of('trigger')} triggers: of the measures `)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const choice = (page: Page, group: string, name: RegExp) => facet(page, group).getByRole('checkbox', { name })
const queryOf = (page: Page) => new URL(page.url()).searchParams

/** All facets but those that most readers ask by. */
const unfoldMore = (page: Page) => page.getByText(/^More filters/).click()

/** The counts beside the values of a facet, by their names. */
async function countsOf(page: Page, group: string): Promise<Record<string, number>> {
  const labels = facet(page, group).locator('label')
  const names = await labels.locator('> span').allTextContents()
  const counts = await labels.locator('> small').allTextContents()
  return Object.fromEntries(names.map((name, at) => [name.trim(), Number(counts[at])]))
}

const titles = (page: Page) => page.locator('main h3 > a, main td.title > a')
const unique = (values: string[]) => [...new Set(values)]

test.describe('facets', () => {
  test('count what each value would find, and follow every condition but their own', async ({ page }) => {
    await page.goto('/measures')
    expect(await countsOf(page, 'Who acts')).toMatchObject({
      China: count(({ imposer }) => imposer === 'CN'),
      Japan: count(({ imposer }) => imposer === 'JP'),
      'Hong Kong': 2,
      Macao: 1,
      G7: 1,
    })
    await choice(page, 'Category', /^Rare earths/).check()
    await expect(heading(page)).toHaveText(
      '8 measures and 1 response, in the category “Rare earths”: of the measures 7 restrictive, 1 easing; beside them 1 expected to be in force, not confirmed',
    )
    expect(await countsOf(page, 'Who acts')).toMatchObject({ China: 9, Japan: 1, 'Hong Kong': 0 })
    expect(await countsOf(page, 'Category')).toMatchObject({
      'Rare earths': 10,
      'Trade remedy': count(({ category }) => category === 'trade_remedy'),
      Customs: count(({ category }) => category === 'customs'),
    })
    await choice(page, 'Category', /^Customs/).check()
    await expect(heading(page)).toContainText('“Rare earths” or “Customs”')
    expect([...queryOf(page).getAll('category')].sort()).toEqual(['customs', 'rare_earths'])
  })

  test('keep a value with nothing to find in sight, and one that is chosen in use', async ({ page }) => {
    await page.goto('/measures?category=visa&imposer=G7')
    await expect(choice(page, 'Who acts', /^Macao/)).toBeDisabled()
    await expect(choice(page, 'Category', /^Visas/)).toBeEnabled()
    await expect(choice(page, 'Category', /^Visas/)).toBeChecked()
    await expect(choice(page, 'Who acts', /^G7/)).toBeEnabled()
    await choice(page, 'Who acts', /^G7/).uncheck()
    await expect(heading(page)).toHaveText(/^\d+ measures?.*“Visas”: /)
  })

  test('show all values of a long one, and search them', async ({ page }) => {
    await page.goto('/measures')
    await unfoldMore(page)
    await page.getByText('Authority', { exact: true }).click()
    const group = facet(page, 'Authority')
    await expect(group.getByRole('checkbox')).toHaveCount(8)
    await group.getByRole('textbox', { name: 'Search these values' }).fill('wto')
    await expect(group.getByRole('checkbox')).toHaveCount(1)
    await group.getByRole('checkbox').check()
    await expect(heading(page)).toContainText('issued by')
    await page.goto('/measures?expand=authority')
    await expect(facet(page, 'Authority').getByRole('checkbox', { name: /^\(none\)/ })).toBeVisible()
  })

  test('none is a value like any other', async ({ page }) => {
    await page.goto('/measures?scope=none&view=table')
    await expect(heading(page)).toContainText('on goods of “(none)”')
    await expect(choice(page, 'Goods (HS chapter)', /^\(none\)/)).toBeChecked()
    expect(await countsOf(page, 'Goods (HS chapter)')).toMatchObject({
      '(none)': count(({ scope }) => scope.every(({ scheme }) => scheme !== 'HS2022')),
    })
  })

  test('a chip turns to its opposite and back', async ({ page }) => {
    await page.goto('/measures?imposer=CN')
    await expect(heading(page)).toHaveText(/^\d+ measures and \d+ responses by China: /)
    await page.getByRole('link', { name: 'not by China', exact: true }).click()
    await expect(heading(page)).toHaveText(/not by China: /)
    expect(queryOf(page).getAll('imposer_not')).toEqual(['CN'])
    await expect(choice(page, 'Who acts', /^not China/)).toBeChecked()
    await page.getByRole('link', { name: 'only by China', exact: true }).click()
    await expect(heading(page)).toHaveText(/ by China: /)
  })
})

test.describe('text', () => {
  const RARE_EARTHS = 'China extends rare-earth, superhard material and battery export controls worldwide'

  for (const q of ['稀土', 'レアアース', 'ﾚｱｱｰｽ', 'rare earths', 'RARE EARTHS', '希土類']) {
    test(`${q} finds the controls of rare earths`, async ({ page }) => {
      await page.goto(`/measures?view=table&q=${encodeURIComponent(q)}&perPage=200`)
      const found = await titles(page).allTextContents()
      expect(found.some((title) => title.startsWith(RARE_EARTHS))).toBe(true)
      expect(found.length).toBeGreaterThanOrEqual(count(({ category }) => category === 'rare_earths'))
      expect(found.length).toBeLessThan(20)
    })
  }

  test('a phrase, and a word to leave out', async ({ page }) => {
    const find = async (q: string) => {
      await page.goto(`/measures?view=table&perPage=200&q=${encodeURIComponent(q)}`)
      return (await titles(page).allTextContents()).length
    }
    const words = await find('export control')
    const phrase = await find('"export control"')
    expect(phrase).toBeLessThan(words)
    expect(phrase).toBeGreaterThan(0)
    const without = await find('export control -rare')
    expect(without).toBeGreaterThan(0)
    expect(without).toBeLessThan(words)
    expect(await find('export control rare')).toBe(words - without)
    expect(await find('-export')).toBe(count() - (await find('export')))
  })

  test('traditional characters find simplified ones', async ({ page }) => {
    await page.goto('/measures?view=table&q=實體清單')
    const traditional = await titles(page).allTextContents()
    await page.goto('/measures?view=table&q=实体清单')
    expect(await titles(page).allTextContents()).toEqual(traditional)
    expect(traditional.length).toBeGreaterThan(0)
  })

  test('is marked in the list and on the record', async ({ page }) => {
    await page.goto('/measures?view=table&q=gallium')
    await expect(page.locator('main td mark').first()).toHaveText(/gallium/i)
    await titles(page).first().click()
    await expect(page).toHaveURL(/\/measures\/.+\?q=gallium$/)
    await expect(page.locator('article mark').first()).toHaveText(/gallium/i)
  })

  const NUMBER = '/measures.json?q=WTO+DS433+(with+DS431+and+DS432)'

  test('the number of a document finds its record first', async ({ page }) => {
    await page.goto('/measures?view=table&columns=instrumentNumber&columns=title&q=DS433')
    await expect(page.locator('main tbody tr').first()).toContainText('WTO DS433')
    const { measures } = (await (await page.request.get(NUMBER)).json()) as { measures: { slug: string }[] }
    expect(measures[0]?.slug).toBe('jp-2012-03-wto-rare-earths-case')
  })
})

test.describe('days', () => {
  test('a preset sets the period, and for certain is narrower', async ({ page }) => {
    await page.goto('/measures?view=table&date=effective')
    await page.getByRole('link', { name: '2010 to 2014' }).click()
    await expect(heading(page)).toHaveText(/first in effect from 2010 to 2014(,|:)/)
    await page.getByRole('checkbox', { name: 'Certainly within' }).check()
    await expect(heading(page)).toHaveText(/for certain(,|:)/)
    expect(queryOf(page).get('certain')).toBe('yes')
  })

  test('in force at some time, and changed between two days', async ({ page }) => {
    await page.goto('/measures?view=table&inForceFrom=2023-08-24&inForceTo=2023-08-24')
    await expect(
      titles(page)
        .filter({ hasText: /aquatic|seafood/i })
        .first(),
    ).toBeVisible()
    await page.goto('/measures?view=table&changedFrom=2025-06-28&changedTo=2025-06-29')
    await expect(heading(page)).toHaveText(
      '2 measures, changed between 28 Jun 2025 and 29 Jun 2025: 1 restrictive, 1 easing',
    )
  })
})

test.describe('with scripts', () => {
  test('typing updates the list, keeps the focus, and is one entry of the history', async ({ page }) => {
    await page.goto('/measures')
    const search = page.getByRole('searchbox', { name: 'Text' })
    await search.pressSequentially('seafood', { delay: 30 })
    await expect(heading(page)).toHaveText(/mentioning “seafood” \(also: /)
    await expect(search).toBeFocused()
    await expect(search).toHaveValue('seafood')
    await search.pressSequentially(' halt')
    await expect(heading(page)).toHaveText(/mentioning “seafood halt”/)
    await page.goBack()
    await expect(heading(page)).toHaveText(ALL)
    await expect(search).toHaveValue('')
  })

  test('what is typed before the scripts run counts as soon as they do', async ({ page }) => {
    let open = () => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await opened
      await route.continue()
    })
    await page.goto('/measures', { waitUntil: 'commit' })
    const search = page.getByRole('searchbox', { name: 'Text' })
    await search.pressSequentially('seafood')
    open()
    await expect(heading(page)).toHaveText(/mentioning “seafood” \(also: /)
    await search.pressSequentially(' halt')
    await expect(heading(page)).toHaveText(/mentioning “seafood halt”/)
    await page.goBack()
    await expect(heading(page)).toHaveText(ALL)
  })

  test('a tick keeps the focus and the place on the page, and Back takes it away', async ({ page }) => {
    await page.goto('/measures')
    const visas = choice(page, 'Category', /^Visas/)
    await visas.focus()
    await page.keyboard.press('Space')
    await expect(heading(page)).toContainText('“Visas”')
    await expect(visas).toBeFocused()
    await expect(visas).toBeInViewport()
    await page.goBack()
    await expect(heading(page)).toHaveText(ALL)
    await expect(visas).not.toBeChecked()
  })
})

test('records stand before steps with a text, a status or a day, until a reader wants steps', async ({ page }) => {
  const views = page.getByRole('navigation', { name: 'View', exact: true })
  const shown = views.locator('[aria-current]')
  await page.goto('/measures')
  await expect(shown).toHaveText('Timeline')
  await choice(page, 'Status today', /^in force/).check()
  await expect(shown).toHaveText('Table')
  expect(queryOf(page).has('view')).toBe(false)
  await page.goto('/measures?inForceOn=2026-02-24')
  await expect(page.getByRole('table')).toBeVisible()

  await views.getByRole('link', { name: 'Timeline' }).click()
  await expect(shown).toHaveText('Timeline')
  await expect(page).toHaveURL('/measures?inForceOn=2026-02-24&view=timeline')
  await page.getByRole('searchbox', { name: 'Text' }).fill('seafood')
  await expect(heading(page)).toContainText('mentioning “seafood”')
  await expect(shown).toHaveText('Timeline')
  await views.getByRole('link', { name: 'Table' }).click()
  await expect(shown).toHaveText('Table')
  expect(queryOf(page).has('view')).toBe(false)
  await page.getByRole('list', { name: 'Conditions' }).getByRole('link', { name: 'clear all' }).click()
  await expect(page).toHaveURL('/measures')
  await expect(shown).toHaveText('Timeline')
})

test('an empty list says what to loosen, with counts', async ({ page }) => {
  await page.goto('/measures?imposer=JP&category=visa&q=gallium')
  await expect(page.getByText('Nothing fits all of these conditions.')).toBeVisible()
  const looser = page.getByRole('link', { name: /: \d+ records?$/ })
  const text = await looser.first().textContent()
  const [, told = ''] = /: (\d+) record/.exec(text ?? '') ?? []
  await looser.first().click()
  await expect(heading(page)).not.toHaveText(/^No /)
  const numbers = ((await heading(page).textContent()) ?? '').match(/\d+(?= (measure|response|trigger))/g) ?? []
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(Number(told))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the form narrows the list with its button', async ({ page }) => {
    await page.goto('/measures')
    await page.getByRole('searchbox', { name: 'Text' }).fill('"レアアース"')
    await choice(page, 'Who acts', /^Japan/).check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(heading(page)).toHaveText('1 response by Japan, mentioning “"レアアース"”')
    expect(await countsOf(page, 'Who acts')).toMatchObject({ China: 9, Japan: 1 })
    await page.getByRole('link', { name: 'not by Japan', exact: true }).click()
    await expect(heading(page)).toHaveText(
      /^8 measures, mentioning “"レアアース"”, not by Japan: 7 restrictive, 1 easing; beside them 1 expected/,
    )
    expect(unique(await titles(page).allTextContents()).length).toBeGreaterThan(5)
  })

  test('a long facet shows all of its values by a link', async ({ page }) => {
    await page.goto('/measures')
    await unfoldMore(page)
    await page.getByText('Authority', { exact: true }).click()
    await facet(page, 'Authority').getByRole('link', { name: /more$/ }).click()
    expect(await facet(page, 'Authority').getByRole('checkbox').count()).toBeGreaterThanOrEqual(
      GOLDEN.authorities.length,
    )
  })

  test('an empty list offers its ways out', async ({ page }) => {
    await page.goto('/measures?imposer=JP&category=customs')
    await page.getByRole('link', { name: /Customs: \d+ records/ }).click()
    await expect(heading(page)).toHaveText(/ by Japan: /)
  })
})
