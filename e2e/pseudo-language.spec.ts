/** Every page in a language of brackets: no text of the interface escapes the catalogue, and longer ones have room. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { wordsIn } from '@/lib/i18n/catalogue'
import { startApp } from '../testing/app-server'
import { GOLDEN } from '../testing/golden'
import { addUser } from './accounts'
import { test as base, expect } from './fixtures'

const RECORD = '/measures/cn-2026-01-dual-use-export-ban-japan'
const READER_PAGES = [
  '/measures?category=rare_earths&from=2025&status_not=ended&view=timeline',
  '/measures?view=table&category=rare_earths&imposer=CN',
  '/measures?q=no-such-word&from=nonsense',
  RECORD,
  `${RECORD}/history`,
  '/sources?q=mofcom',
  '/sources/1',
  '/check',
  '/verify',
  '/indicators',
  '/river',
  '/codebook',
  '/changes?imposer=CN',
  '/misread',
  '/sign-in',
  '/views',
  '/no-such-page',
]
const ADMIN_PAGES = [
  '/measures/new',
  `${RECORD}/edit`,
  '/views/new?category=rare_earths',
  '/account',
  '/users',
  '/users/log',
]
const test = base.extend<object, { server: Awaited<ReturnType<typeof startApp>> }>({
  server: [
    async ({ databaseUrl }, use) => {
      const server = await startApp(databaseUrl, { NODE_OPTIONS: '--import ./testing/pseudo-language.mjs' })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

const valuesOf = (data: unknown): string[] =>
  data !== null && typeof data === 'object'
    ? Object.entries(data).flatMap(([key, each]) => [key, ...valuesOf(each)])
    : [String(data)]

const keysOf = (words: unknown): string[] =>
  words !== null && typeof words === 'object'
    ? Object.entries(words).flatMap(([key, each]) => [key, ...keysOf(each)])
    : []

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const regions = new Intl.DisplayNames(['en'], { type: 'region' })
const languages = new Intl.DisplayNames(['en'], { type: 'language' })
/** What is no word of the interface: the data set, labels of codes, names that Intl knows, codes, and those of formats and browsers. */
const DATA = [
  ...valuesOf(GOLDEN),
  ...valuesOf(JSON.parse(readFileSync('prisma/data/codes.json', 'utf8'))),
  ...valuesOf(JSON.parse(readFileSync('prisma/data/misread.json', 'utf8'))),
  ...valuesOf(JSON.parse(readFileSync('prisma/data/annotations.json', 'utf8'))),
  ...LETTERS.flatMap((a) => LETTERS.map((b) => regions.of(a + b) ?? '')),
  ...['en', 'ja', 'zh', 'zh-Hans', 'zh-Hant', 'ko', 'de', 'fr', 'ru'].map((tag) => languages.of(tag) ?? ''),
  ...keysOf(wordsIn('en')),
  ...[
    'CSV',
    'XLSX',
    'JSON',
    'SVG',
    'UTC',
    'Test admin',
    'admin',
    'example.org',
    'Chrome',
    'Linux',
    'HeadlessChrome',
    'From a file',
  ],
]
  .join('\n')
  .normalize('NFC')

/** All texts of a page, also those that are read aloud alone. */
const textsOn = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts = [document.title]
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement?.closest('script, style, noscript, template, textarea')) texts.push(textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '')
    return texts
  })

/** Brackets within brackets go first: a message may hold another. */
function outsideBrackets(text: string): string {
  const left = text.replace(/⟦[^⟦⟧]*⟧/g, '\n')
  return left === text ? left : outsideBrackets(left)
}

const escaped = (text: string) =>
  outsideBrackets(text.normalize('NFC'))
    // Accounts of the tests.
    .replace(/\S+@example\.org/g, '')
    .split(/[\n·()“”:;,/…→✕×↑↓+]|\d+/)
    .map((piece) => piece.trim().replace(/[.?!]$/, ''))
    // A message in pieces has its brackets elsewhere: its accents tell it.
    .filter((piece) => /\p{L}{2}/u.test(piece) && !/[áéíóúčďňřšž]/i.test(piece) && !DATA.includes(piece))

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function walk(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path)
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 })
      const texts = await textsOn(page)
      const about = `${path} at ${width}`
      expect.soft(texts.join('').includes('⟦'), `${about} speaks the language`).toBe(true)
      expect.soft([...new Set(texts.flatMap(escaped))], `texts of ${about} that no catalogue has`).toEqual([])
    }
    // A table of all columns may be wider than a desk has room for; a telephone never scrolls sideways.
    expect.soft(await overflowOf(page), `${path} scrolls sideways at 375`).toBeLessThanOrEqual(0)
  }
}

test('every page of readers comes from the catalogue, and has room for longer words', async ({ page }) => {
  await walk(page, READER_PAGES)
})

test('so does every page of editors and admins', async ({ page, databaseUrl }) => {
  const { email, password } = await addUser(databaseUrl, 'admin')
  await page.goto('/sign-in?next=/account')
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.locator('[name=password]').press('Enter')
  await page.waitForURL('/account')
  await walk(page, ADMIN_PAGES)
})
