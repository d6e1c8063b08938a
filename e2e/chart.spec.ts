import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { GOLDEN } from '@/testing/golden'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const ALL = GOLDEN.measures.length
const BY_JAPAN = GOLDEN.measures.filter(({ imposer }) => imposer === 'JP').length

const chart = (page: Page) => page.getByRole('region', { name: 'Timeline chart' })
const picture = (page: Page) => chart(page).getByRole('listbox')
const looked = (page: Page) => picture(page).getByRole('option', { selected: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const queryOf = (page: Page) => new URL(page.url()).searchParams
const card = (page: Page) => chart(page).getByRole('region', { name: 'The record in brief' })

/** Once it is drawn it tells how many records it shows. */
async function openChart(page: Page, path = '/measures') {
  await page.goto(path)
  await expect(picture(page)).toHaveAccessibleName(/^\d+ records?,/)
}

/** All days, whichever a list shows at first. */
const ALL_DAYS = 'windowFrom=2000-01-01&windowTo=2035-12-31'

/** Clicks down a line of the plot until a record is chosen. Answers with where that was. */
async function chooseRecord(page: Page) {
  const box = await picture(page).boundingBox()
  if (!box) throw new Error('no chart')
  const x = box.x + box.width * 0.6
  for (let y = box.y + 26; y < box.y + 150; y += 8) {
    await page.mouse.click(x, y)
    if ((await looked(page).count()) > 0 && (await card(page).isVisible())) return { x, y }
  }
  throw new Error('no record')
}

/** The picture as a file: its texts, as it writes them. */
async function textsOfFile(page: Page): Promise<string[]> {
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    chart(page).getByRole('button', { name: 'SVG' }).click(),
  ])
  const text = readFileSync(await svg.path(), 'utf8')
  return [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, each = '']) => each.replaceAll('&amp;', '&'))
}

/** From lane to lane, and along each, to a record. */
async function focusRecord(page: Page, name: RegExp) {
  await picture(page).focus()
  for (let lane = 0; lane < 30; lane += 1) {
    for (let last = ''; ; await page.keyboard.press('ArrowRight')) {
      const told = (await looked(page).textContent()) ?? ''
      if (name.test(told)) return
      if (told === last || /only pass/.test(told)) break
      last = told
    }
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
  }
}

test.describe('by keyboard alone', () => {
  test('from the top of the page to the dual-use ban, to what it answers and what it led to', async ({ page }) => {
    await openChart(page, `/measures?${ALL_DAYS}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip the filter' })).toBeFocused()
    await page.keyboard.press('Enter')
    for (let tabs = 0; tabs < 15; tabs += 1) {
      await page.keyboard.press('Tab')
      if (await picture(page).evaluate((element) => element === document.activeElement)) break
    }
    await expect(picture(page)).toBeFocused()
    await expect(looked(page)).toContainText('China’s Regulations on Export Control'.replace('’', "'"))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const ban = 'China bars dual-use exports to Japanese military users and uses'
    await expect(looked(page)).toHaveText(`${ban}. Dual-use export control, China. From 6 Jan 2026, status: in force.`)
    await expect(card(page)).toContainText('Today: in force')
    await page.keyboard.press('a')
    await expect(looked(page)).toContainText("Japanese prime minister's Diet remarks on a Taiwan contingency")
    await page.keyboard.press('Backspace')
    await expect(looked(page)).toContainText(ban)
    await page.keyboard.press('r')
    await expect(looked(page)).toContainText('Japan protests against the dual-use ban')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('r')
    await expect(looked(page)).not.toContainText('Japan protests against the dual-use ban')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await page.waitForURL('/measures/cn-2026-01-dual-use-export-ban-japan')
    await expect(heading(page)).toHaveText(ban)
  })

  test('between lanes, to the ends of one, nearer and further, and out again', async ({ page }) => {
    await openChart(page, `/measures?${ALL_DAYS}`)
    await picture(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect(looked(page)).toContainText('Other export control, China')
    await page.keyboard.press('End')
    const last = await looked(page).textContent()
    await page.keyboard.press('Home')
    await expect(looked(page)).not.toHaveText(last ?? '')
    await page.keyboard.press('ArrowUp')
    await expect(looked(page)).toContainText('Dual-use export control, China')
    const far = queryOf(page).get('windowFrom')
    await page.keyboard.press('+')
    await expect.poll(() => queryOf(page).get('windowFrom')).not.toBe(far)
    const near = queryOf(page).get('windowFrom')
    await page.keyboard.press('PageUp')
    await expect.poll(() => queryOf(page).get('windowFrom')).not.toBe(near)
    await page.keyboard.press('0')
    await expect.poll(() => queryOf(page).get('windowFrom')).toBeNull()
    await page.keyboard.press('Escape')
    await expect(picture(page)).not.toBeFocused()
    await expect(looked(page)).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(chart(page).getByText('Keys', { exact: true })).toBeFocused()
  })

  test('says what a record answers nothing of', async ({ page }) => {
    await openChart(page, `/measures?category=support&${ALL_DAYS}`)
    await picture(page).focus()
    await page.keyboard.press('r')
    await expect(chart(page).getByRole('status')).toHaveText('Nothing that this list shows answers it.')
  })

  test('brushes a period, which table and export follow', async ({ page, request }) => {
    await openChart(page, '/measures?view=table')
    const [from, to] = [
      page.getByRole('slider', { name: 'From month' }),
      page.getByRole('slider', { name: 'To month' }),
    ]
    await from.focus()
    await page.keyboard.press('End')
    for (let month = 0; month < 13; month += 1) await page.keyboard.press('ArrowLeft')
    await expect(from).toHaveAttribute('aria-valuetext', 'Nov 2025')
    await to.focus()
    for (let month = 0; month < 10; month += 1) await page.keyboard.press('ArrowLeft')
    await expect(to).toHaveAttribute('aria-valuetext', 'Feb 2026')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toContainText('with an event from Nov 2025 to Feb 2026')
    expect([queryOf(page).get('from'), queryOf(page).get('to')]).toEqual(['2025-11', '2026-02'])
    const records = Number((await page.getByText(/^Export all [\d,]+ records?$/).textContent())?.replace(/\D/g, ''))
    expect(records).toBeGreaterThan(20)
    expect(records).toBeLessThan(ALL)
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    const answer = await request.get(csv ?? '')
    expect(Number(answer.headers()['x-total-count'])).toBe(records)
    // The chart shows the same period.
    await expect(picture(page)).toHaveAccessibleName(/; 1 Nov 2025 to 28 Feb 2026/)
  })
})

test.describe('by pointer', () => {
  test('dragging over months shows their records alone', async ({ page }) => {
    await openChart(page)
    const strip = page.getByRole('img', { name: /dated steps from/ })
    await strip.scrollIntoViewIfNeeded()
    const box = await strip.boundingBox()
    if (!box) throw new Error('no overview')
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 5 })
    await page.mouse.up()
    await expect(heading(page)).toContainText(/with an event from \w+ 201\d to \w+ 201\d/)
  })

  test('dragging moves through time, Ctrl and the wheel zoom, and the address keeps the days', async ({ page }) => {
    await openChart(page)
    const box = await picture(page).boundingBox()
    if (!box) throw new Error('no chart')
    await page.mouse.move(box.x + box.width * 0.7, box.y + 200)
    await page.keyboard.down('Control')
    // At once, so that the address changes once: what comes after is told from this.
    await page.mouse.wheel(0, -1200)
    await page.keyboard.up('Control')
    await expect.poll(() => queryOf(page).get('windowFrom')).not.toBeNull()
    const before = queryOf(page).get('windowFrom') ?? ''
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + 200, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => queryOf(page).get('windowFrom')).not.toBe(before)
    expect((queryOf(page).get('windowFrom') ?? '') < before).toBe(true)
    const shown = await page.getByText(/^\d+ records?, each/).textContent()
    await page.reload()
    await expect(page.getByText(/^\d+ records?, each/)).toHaveText(shown ?? '')
    await page.getByRole('button', { name: /^Sep 2025 to / }).click()
    await expect.poll(() => queryOf(page).get('windowFrom')).toBeNull()
  })

  test('a click brings out a record with its card below the picture; a second one opens it', async ({ page }) => {
    await openChart(page, '/measures?q="dual-use exports"&imposer=CN&kind=measure')
    await expect(card(page)).toHaveCount(0)
    const { x, y } = await chooseRecord(page)
    await expect(card(page)).toContainText(/: in force/)
    await expect(card(page).locator('a[rel]')).toHaveAttribute('href', /^https?:/)
    const [frame, place] = [await picture(page).boundingBox(), await card(page).boundingBox()]
    expect(place?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0))
    await page.mouse.click(x, y)
    await page.waitForURL(/\/measures\/[a-z0-9-]+\?q=/)
  })

  test('the card can be pointed at, and goes with Escape, or when one clicks elsewhere', async ({ page }) => {
    await openChart(page, '/measures?q="dual-use exports"&imposer=CN&kind=measure')
    await chooseRecord(page)
    await card(page).locator('a[rel]').hover()
    await expect(card(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    await chooseRecord(page)
    await heading(page).click()
    await expect(card(page)).toHaveCount(0)
  })

  test('a double click goes nearer', async ({ page }) => {
    await openChart(page)
    const box = await picture(page).boundingBox()
    if (!box) throw new Error('no chart')
    await page.mouse.dblclick(box.x + box.width * 0.6, box.y + 100)
    await expect.poll(() => queryOf(page).get('windowFrom')).not.toBeNull()
    expect(queryOf(page).get('windowFrom')).toMatch(/^2026-/)
  })

  test('what only passes through is a line that opens', async ({ page }) => {
    await openChart(page)
    await expect(picture(page)).toHaveAccessibleName(/ drawn, \d+ only passing through$/)
    const folded = async () =>
      Number((await page.locator('#chart-title').textContent())?.match(/(\d+) only passing through$/)?.[1] ?? 0)
    const before = await folded()
    const line = picture(page)
      .getByRole('option', { name: /only pass(es)? through/ })
      .first()
    await picture(page).focus()
    for (let step = 0; step < 60 && !/only pass/.test((await looked(page).textContent()) ?? ''); step += 1)
      await page.keyboard.press('ArrowRight')
    await expect(line).toBeAttached()
    await page.keyboard.press('Enter')
    await expect.poll(folded).toBeLessThan(before)
  })
})

test.describe('names', () => {
  for (const width of [1280, 1920]) {
    test(`of all that begins in the days in view are there, ${width} pixels wide`, async ({ page, request }) => {
      await page.setViewportSize({ width, height: 900 })
      await openChart(page, '/measures?windowFrom=2025-10-01&windowTo=2027-05-31')
      const texts = await textsOfFile(page)
      const { title, first } = await (await request.get('/measures/chart.json')).json()
      const from = Date.parse('2025-10-01') / 86_400_000
      const begun = (title as string[]).filter((_, at) => first[at] >= from)
      expect(begun.length).toBeGreaterThan(20)
      const isThere = (name: string) =>
        texts.some(
          (text) => text === name || (text.endsWith('…') && text.length > 24 && name.startsWith(text.slice(0, -1))),
        )
      expect(begun.filter((name) => !isThere(name))).toEqual([])
    })
  }

  test('the chart takes less than half of the window, and nothing on the page moves for it', async ({ page }) => {
    await page.addInitScript(() => {
      const noted = window as unknown as { shifted: number }
      noted.shifted = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) noted.shifted += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openChart(page)
    const box = await picture(page).boundingBox()
    expect(box?.height).toBeLessThanOrEqual(900 * 0.45 + 1)
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.05)
  })
})

test.describe('the day line', () => {
  const line = (page: Page) => chart(page).getByRole('slider', { name: 'Day' })

  test('goes day by day, and list and chart follow', async ({ page }) => {
    await openChart(page, '/measures?on=2026-02-24')
    await expect(line(page)).toHaveAttribute('aria-valuetext', /^In force on 24 Feb 2026: China \d+, Japan \d+/)
    await line(page).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(line(page)).toHaveAttribute('aria-valuetext', /^In force on 23 Feb 2026: /)
    await page.waitForURL(/inForceOn=2026-02-23/)
    await expect(heading(page)).toContainText('in force on 23 Feb 2026')
    const said = (await line(page).getAttribute('aria-valuetext')) ?? ''
    const counted = [...said.replace(/^.*: /, '').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
    await expect(page.getByText(new RegExp(`^Export all ${counted} records?$`))).toBeVisible()
    // The days in view stay, and what the line is moved to next is told of all records.
    await line(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/inForceOn=2026-02-24/)
    await expect(line(page)).toHaveAttribute('aria-valuetext', /^In force on 24 Feb 2026: China \d+, Japan \d+/)
  })
})

test('a chain stands out with one label, and goes into the file', async ({ page }) => {
  await openChart(page)
  await focusRecord(page, /^Japanese prime minister's Diet remarks/)
  await page.keyboard.press(' ')
  const texts = await textsOfFile(page)
  expect(texts.filter((text) => / answers? in \d+ days?$/.test(text))).toHaveLength(1)
})

test('the days in view stay while one pages, go with another list, and come back with Back', async ({ page }) => {
  await openChart(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => queryOf(page).get('windowFrom')).not.toBeNull()
  const from = queryOf(page).get('windowFrom')
  // By its key: months are laid out as one comes near them, and a link below moves between press and release.
  await page.getByRole('link', { name: 'Next', exact: true }).press('Enter')
  await page.waitForURL(/page=2/)
  await expect.poll(() => queryOf(page).get('windowFrom')).toBe(from)
  await page.getByRole('checkbox', { name: new RegExp(`^Japan ${BY_JAPAN}`) }).check()
  await page.waitForURL(/imposer=JP/)
  await expect(picture(page)).toHaveAccessibleName(/; Sep 2025 to /)
  expect(queryOf(page).get('windowFrom')).toBeNull()
  await page.goBack()
  await expect.poll(() => queryOf(page).get('windowFrom')).toBe(from)
})

test('nobody leaves the days that there are, however long a key is held', async ({ page }) => {
  await openChart(page)
  await picture(page).focus()
  for (const key of ['-', 'PageDown', 'PageUp']) {
    for (let press = 0; press < 30; press += 1) await page.keyboard.press(key)
    await expect(picture(page)).toHaveAccessibleName(new RegExp(`^${ALL} records, .*; Apr 2003 to `))
  }
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('+')
  await expect(picture(page)).toHaveAccessibleName(/^\d+ records?, /)
  expect(queryOf(page).get('windowFrom')).toMatch(/^20\d\d-/)
})

test('lanes are by what the reader chooses, and stand in the address', async ({ page }) => {
  await openChart(page)
  await chart(page).getByLabel('Group by').selectOption('formality')
  await page.waitForURL(/lanes=formality/)
  await expect(picture(page).getByRole('option').first()).toContainText('published, formal, China')
  for (const [value, lane] of [
    ['status', 'in force, China'],
    ['authority', 'MOFCOM, China'],
  ] as const) {
    await openChart(page, `/measures?lanes=${value}`)
    await expect(picture(page).getByRole('option', { name: lane }).first()).toBeAttached()
  }
})

test('can be hidden, and stays so until it is wanted again', async ({ page }) => {
  await openChart(page)
  await page.getByRole('button', { name: 'Hide the chart' }).click()
  await expect(picture(page)).toHaveCount(0)
  await page.goto('/measures?imposer=JP')
  await expect(page.getByRole('button', { name: 'Show the chart' })).toBeVisible()
  await expect(picture(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the chart' }).click()
  await expect(picture(page)).toHaveAccessibleName(/^\d+ records/)
})

test('the picture is a file with its title, its filter and its source', async ({ page }) => {
  await openChart(page, `/measures?imposer=JP&${ALL_DAYS}`)
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    chart(page).getByRole('button', { name: 'SVG' }).click(),
  ])
  expect(svg.suggestedFilename()).toMatch(/^measureline-chart-\d{4}-\d\d-\d\d\.svg$/)
  const text = readFileSync(await svg.path(), 'utf8')
  expect(text).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
  for (const part of [
    'by Japan',
    `${BY_JAPAN} records, each from its first dated step`,
    'Source: Measureline',
    'data to 29 Sep 2026',
  ]) {
    expect(text).toContain(part)
  }
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    chart(page).getByRole('button', { name: 'PNG' }).click(),
  ])
  const bytes = readFileSync(await png.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.length).toBeGreaterThan(20_000)
})

for (const zone of ['America/Los_Angeles', 'Asia/Tokyo', 'Asia/Shanghai']) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone })
    test('no date moves by a day', async ({ page }) => {
      await openChart(page, '/measures?q="dual-use exports"&windowFrom=2026-01-01&windowTo=2026-01-31')
      await expect(picture(page)).toHaveAccessibleName(/; 1 Jan 2026 to 31 Jan 2026/)
      await expect(picture(page).getByRole('option', { name: /China bars dual-use.*From 6 Jan 2026/ })).toBeAttached()
    })
  })
}

test('is accessible with a record in focus, in every scheme', async ({ page }) => {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...media })
    await openChart(page)
    await picture(page).focus()
    await expect(card(page)).toBeVisible()
    await expectAccessible(page, JSON.stringify(media), { within: 'section[aria-label="Timeline chart"]' })
  }
})

test('reads as sentences', async ({ page }) => {
  await openChart(page, '/measures?category=dual_use')
  await picture(page).focus()
  const tree = await chart(page).ariaSnapshot()
  expect(tree).toContain('listbox "3 records, each from its first dated step to its end; Sep 2025 to ')
  expect(tree).toContain(
    'option "China bars dual-use exports to Japanese military users and uses. Dual-use export control, China. From 6 Jan 2026, status: in force."',
  )
  await expect(picture(page)).toHaveAccessibleDescription(/^Arrow keys move along a lane/)
})

test.describe('where there is no room, or no script', () => {
  test('a telephone has the overview alone, and asks for nothing else', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/measures')
    await expect(page.getByRole('img', { name: /dated steps from/ })).toBeVisible()
    await expect(chart(page)).toHaveCount(0)
    await page.getByRole('link', { name: 'Records with a step from 2023 to 2026' }).click()
    await expect(heading(page)).toContainText('with an event from 2023 to 2026')
    expect(asked).not.toContain('/measures/chart.json')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('each year of the overview is a way to its records', async ({ page }) => {
      await page.goto('/measures')
      await expect(page.getByText('Drawing the chart')).toBeHidden()
      await page.getByRole('link', { name: 'Records with a step in 2012' }).click()
      await expect(heading(page)).toContainText('with an event in 2012')
    })
  })
})

test.describe('its data', () => {
  test('is asked for anew, and answers 304 where nothing has changed', async ({ request }) => {
    const first = await request.get('/measures/chart.json?imposer=CN')
    expect(first.status()).toBe(200)
    const again = await request.get('/measures/chart.json?imposer=CN', {
      headers: { 'If-None-Match': first.headers().etag ?? '' },
    })
    expect(again.status()).toBe(304)
  })

  test('refuses what means nothing, and knows no card of a record that is not there', async ({ request }) => {
    const refused = await request.get('/measures/chart.json?category=nonsense')
    expect(refused.status()).toBe(400)
    expect(refused.headers()['content-type']).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ status: 400, problems: [{ key: 'category', value: 'nonsense' }] })
    expect((await request.get('/measures/no-such-record/card.json')).status()).toBe(404)
    expect((await request.get('/measures/chart.json?windowFrom=2026-13-01')).status()).toBe(400)
  })

  test('can fail without a loss: the list stays, and the chart can be asked for again', async ({ page }) => {
    await page.route('**/measures/chart.json?**', (route) => route.abort())
    await page.route('**/measures/chart.json', (route) => route.abort())
    await page.goto('/measures')
    await expect(chart(page).getByRole('alert')).toContainText(
      'The chart could not be loaded. The list below is whole.',
    )
    await page.unrouteAll()
    await chart(page).getByRole('button', { name: 'Try again' }).click()
    await expect(picture(page)).toHaveAccessibleName(/^\d+ records/)
  })
})
