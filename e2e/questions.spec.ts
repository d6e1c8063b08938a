/** What readers come to ask, each from the front page in so few clicks, with a mouse and with a thumb. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

/** A press on something is a click, and so are Enter in a field and the way back; typing is none. */
function handOf(page: Page, isThumb: boolean) {
  let clicks = 0
  const press = async (target: Locator) => {
    clicks += 1
    await (isThumb ? target.tap() : target.click())
  }
  return {
    isThumb,
    press,
    count: () => clicks,
    follow: (name: string, within: Page | Locator = page) => press(within.getByRole('link', { name, exact: true })),
    /** A chip opens the field where it is narrow. */
    ask: async (chip: string, label: string, text: string) => {
      if (isThumb) await press(page.getByRole('link', { name: chip }))
      await press(page.getByLabel(label))
      await page.keyboard.insertText(text)
      clicks += 1
      await page.keyboard.press('Enter')
    },
    back: async () => {
      clicks += 1
      await page.goBack()
    },
  }
}

type Hand = ReturnType<typeof handOf>

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const threads = (page: Page) => page.getByRole('navigation', { name: 'Threads' })
const rows = (page: Page) => page.locator('#rows')

/** A step of a ladder: its record, with its day and whatever else is said of it. */
async function expectRung(page: Page, title: string, ...said: string[]) {
  const rung = page.getByRole('row').filter({ hasText: title })
  for (const text of said) await expect(rung).toContainText(text)
}

/** One side's number leads to the list that it counts. */
async function lookAtShore(page: Page, hand: Hand, shore: 'China' | 'Japan', holds: string) {
  const number = page.locator('figure').getByRole('link', { name: new RegExp(`^${shore} \\d+`) })
  const count = /\d+/.exec((await number.textContent()) ?? '')?.[0] ?? 'no number'
  await hand.press(number)
  await expect(heading(page)).toContainText(new RegExp(`^${count} measures? by ${shore}.*in force on`))
  await expect(rows(page)).toContainText(holds)
}

/** The records of the days ahead are those of the list of the same days. */
async function expectListOfAhead(page: Page) {
  const conditions = page.getByRole('list', { name: 'Conditions' })
  await expect(conditions).toContainText(/since today \(.* up to 6 months from now \(/)
  const told = (await conditions.textContent()) ?? ''
  const [from = '', to = ''] = [...told.matchAll(/\((\d+ \w+ \d{4})\)/g)].map(([, day = '']) => day)
  const list = await page.request.get('/measures.json', { params: { date: 'expected', from, to } })
  const { measures } = (await list.json()) as { measures: { slug: string }[] }
  const ahead = region(page, /^Ahead \(\d+\)$/)
  const links = await ahead
    .locator('h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)))
  expect([...new Set(links)].sort()).toEqual(measures.map(({ slug }) => slug).sort())
}

type Question = { asked: string; answer: (page: Page, hand: Hand) => Promise<void> }

const QUESTIONS: readonly Question[] = [
  {
    asked: 'what is this',
    answer: async (page, { isThumb }) => {
      const wide = 'Sanctions, export controls, bans and advisories between China and Japan, each with its dates'
      const narrow = 'Sanctions and export controls between China and Japan, day by day'
      const sentence = page.getByText(isThumb ? narrow : wide)
      await expect(sentence).toBeVisible()
      await expect(sentence).toBeInViewport({ ratio: 1 })
    },
  },
  {
    asked: 'what happened last',
    answer: async (page) => {
      const last = region(page, 'Latest').getByRole('listitem').first()
      await expect(last).toContainText('2026-09-08')
      await expect(last).toContainText('China opens anti-dumping probe into dichlorosilane from Japan')
    },
  },
  {
    asked: 'what holds today on each side',
    answer: async (page, hand) => {
      await lookAtShore(page, hand, 'China', 'China puts 20 Japanese entities on its export control list')
      await hand.back()
      await lookAtShore(page, hand, 'Japan', 'Japan imposes anti-dumping duties on potassium hydroxide')
    },
  },
  {
    asked: 'what was in force on 24 Feb 2026',
    answer: async (page, hand) => {
      await hand.ask('On a day', 'What was in force on', '24 Feb 2026')
      await expect(heading(page)).toHaveText(
        '32 measures, in force on 24 Feb 2026: 26 restrictive, 4 easing, 2 neutral',
      )
      await expect(rows(page)).toContainText('China bars dual-use exports to Japanese military users and uses')
    },
  },
  {
    asked: 'where seafood stands and how it came there',
    answer: async (page, hand) => {
      await hand.follow('Seafood', threads(page))
      await expect(page.getByText('5 measures since 23 Aug 2023, 2 of them in force').first()).toBeVisible()
      await expectRung(page, 'China suspends all imports of Japanese aquatic products', '24 Aug 2023', 'ended')
      await expectRung(page, 'China conditionally resumes seafood imports', '29 Jun 2025', 'suspended')
      await expectRung(page, 'China again stops imports of Japanese seafood', '19 Nov 2025', 'in force')
    },
  },
  {
    asked: 'what answered the Diet remarks',
    answer: async (page, hand) => {
      await hand.follow('Diet remarks', threads(page))
      await expect(page.getByText('15 answers in 109 days, 9 of them in force').first()).toBeVisible()
      await expectRung(page, "China's foreign ministry tells citizens to avoid travel to Japan", '+7 days')
      await expectRung(page, 'China bars dual-use exports to Japanese military users', '6 Jan 2026', '+60 days')
    },
  },
  {
    asked: 'what comes in six months',
    answer: async (page, hand) => {
      await hand.follow('All that comes')
      await hand.follow('next 6 months')
      await expect(heading(page)).toHaveText('What comes')
      await expectListOfAhead(page)
    },
  },
  {
    asked: 'what hits neodymium magnets',
    answer: async (page, hand) => {
      await hand.ask('Company or goods', 'Company, goods or code', 'neodymium magnets')
      await expect(heading(page)).toContainText('4 measures, mentioning “neodymium magnets”')
      const controls = page.getByRole('row').filter({ hasText: 'China puts seven medium and heavy rare earths' })
      await expect(controls).toContainText('in force')
    },
  },
  {
    asked: 'is Mitsubishi Heavy listed',
    answer: async (page, hand) => {
      await hand.ask('Company or goods', 'Company, goods or code', 'Mitsubishi Heavy')
      const named = region(page, 'Entities of that name').getByRole('listitem')
      await expect(named.first()).toContainText('No record names it by its own name.')
      const engines = named.filter({ hasText: 'Mitsubishi Heavy Industries Aero Engines, Ltd.' })
      await expect(engines).toContainText('export control list since 24 Feb 2026 · ● in force')
      await expect(engines).toBeInViewport()
    },
  },
  {
    asked: 'how the numbers of both sides went',
    answer: async (page, hand) => {
      await expect(heading(page)).toContainText('3 before the Diet remarks of Nov 2025')
      await hand.follow('Table, CSV, picture and how it is counted')
      const numbersOf = (month: string) =>
        page.locator('tr', { has: page.getByText(month, { exact: true }) }).locator('td')
      await expect(numbersOf('Oct 2025')).toHaveText(['3', '0', '0', '0', '3', '0', '1', '0'])
      await expect(numbersOf('Feb 2026')).toHaveText(['12', '4', '2', '0', '3', '0', '0', '0'])
    },
  },
  {
    asked: 'what changed this week',
    answer: async (page, hand) => {
      await hand.follow('Changes', region(page, 'Latest'))
      await hand.follow('last 7 days')
      const list = await page.request.get('/measures.csv')
      await expect(page.getByText(`${list.headers()['x-total-count']} records new or changed since`)).toBeVisible()
      await expect(page.getByRole('link', { name: /^\d+ records recorded/ })).toBeVisible()
    },
  },
]

const SCREENS = [
  { viewport: { width: 1280, height: 800 }, hasTouch: false, most: 3 },
  { viewport: { width: 375, height: 812 }, hasTouch: true, most: 4 },
]

for (const { viewport, hasTouch, most } of SCREENS) {
  test.describe(`at ${viewport.width}, in at most ${most} clicks`, () => {
    test.use({ viewport, hasTouch })
    for (const { asked, answer } of QUESTIONS) {
      test(asked, async ({ page }) => {
        const hand = handOf(page, hasTouch)
        await page.goto('/')
        await answer(page, hand)
        test.info().annotations.push({ type: 'clicks', description: String(hand.count()) })
        expect(hand.count(), 'clicks').toBeLessThanOrEqual(most)
      })
    }
  })
}
