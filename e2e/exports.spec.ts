import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse as parseCsv } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { EXPORT_FORMATS, FILE_FORMATS } from '@/lib/exports/formats'
import { en } from '@/lib/i18n/en/catalogue'
import { GOLDEN } from '@/testing/golden'
import { startApp } from '../testing/app-server'
import { startRelay } from '../testing/database-relay'
import { expect, test } from './fixtures'

test.use({ data: 'as loaded' })

const ALL = GOLDEN.measures.length
const BY_CHINA = GOLDEN.measures.filter(({ imposer }) => imposer === 'CN').length

const DATES = ['firstOn', 'statusSince', 'announcedOn', 'effectiveOn', 'endedOn'] as const
const TABLE = `/measures?view=table&perPage=200&${DATES.map((key) => `columns=${key}`).join('&')}&columns=title`
const FILTERED = 'imposer=CN&target=JP&inForceOn=2026-02-24&kind=measure'

const PROBLEM = 'application/problem+json'

type Row = Record<string, string>
const only = (row: Row): Row => Object.fromEntries(['slug', ...DATES].map((key) => [key, row[key] ?? '']))

/** What the table on the screen says, row by row. */
const rowsOnScreen = (page: Page): Promise<Row[]> =>
  page.locator('tbody tr').evaluateAll(
    (rows, labels) =>
      rows.map((row) => {
        const slug = row.querySelector('a[href^="/measures/"]')?.getAttribute('href')?.split('/')[2] ?? ''
        const heads = [...(row.closest('table')?.querySelectorAll('th') ?? [])].map((head) => head.textContent ?? '')
        // The column that the list is sorted by bears an arrow.
        const place = (label: string) => heads.findIndex((head) => head.replace(/ [↓↑]$/, '') === label)
        const date = (label: string) => row.children[place(label)]?.querySelector('time')?.textContent ?? ''
        return { slug, ...Object.fromEntries(labels.map(([key, label]) => [key, date(label)])) }
      }),
    DATES.map((key) => [key, en.fields[key].label] as const),
  )

const readCsv = (text: string): Row[] => parseCsv(text, { columns: true, bom: true })

async function readXlsx(file: Buffer): Promise<Row[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer)
  const [head = [], ...rows] = (workbook.worksheets[0]?.getSheetValues() ?? []).slice(1) as unknown[][]
  const keys = head.slice(1).map(String)
  const text = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))
  return rows.map((cells) => Object.fromEntries(keys.map((key, index) => [key, text(cells[index + 1])])))
}

type Exported = { slug: string; derived: Row }
const readJson = (text: string): Row[] =>
  JSON.parse(text).measures.map(({ slug, derived }: Exported) => only({ slug, ...derived }))

test('dates read the same on the page and in every file, wherever server and reader are', async ({
  browser,
  databaseUrl,
}) => {
  test.slow()
  const everywhere: Row[][] = []
  // As far apart as clocks are: there it is never the same day.
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const server = await startApp(databaseUrl, { TZ })
    const context = await browser.newContext({ baseURL: server.url, timezoneId: TZ })
    const page = await context.newPage()
    await page.goto(TABLE)
    const screen = await rowsOnScreen(page)
    expect(screen).toHaveLength(ALL)
    const file = async (format: string) => (await context.request.get(`/measures.${format}`)).body()
    expect(readCsv(String(await file('csv'))).map(only), TZ).toEqual(screen)
    expect((await readXlsx(await file('xlsx'))).map(only), TZ).toEqual(screen)
    expect(readJson(String(await file('json'))), TZ).toEqual(screen)
    await page.goto('/measures/cn-2026-01-dual-use-export-ban-japan')
    await expect(page.locator('time[datetime="2026-01-06"]').first()).toHaveText('6 Jan 2026')
    everywhere.push(screen)
    await context.close()
    await server.stop()
  }
  expect(everywhere[1]).toEqual(everywhere[0])
  const ban = everywhere[0]?.find(({ slug }) => slug === 'cn-2026-01-dual-use-export-ban-japan')
  expect(ban).toMatchObject({ firstOn: '2026-01-06', effectiveOn: '2026-01-06' })
})

test('the links of the page give its list as files', async ({ page }) => {
  await page.goto(`/measures?view=table&perPage=200&${FILTERED}`)
  const slugs = (await rowsOnScreen(page)).map(({ slug }) => slug)
  expect(slugs).toContain('cn-2026-01-dual-use-export-ban-japan')
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^measureline-[a-z0-9-]+-\d{4}-\d\d-\d\d\.(csv|xlsx)$/)
    return readFile(await download.path())
  }
  expect(readCsv(String(await save('CSV'))).map(({ slug }) => slug)).toEqual(slugs)
  expect((await readXlsx(await save('XLSX'))).map(({ slug }) => slug)).toEqual(slugs)
  const [response] = await Promise.all([
    page.waitForResponse(/measures\.json/),
    page.getByRole('link', { name: 'JSON', exact: true }).click(),
  ])
  expect(readJson(await response.text()).map(({ slug }) => slug)).toEqual(slugs)
})

test('limit takes the first rows, and the headers count', async ({ request }) => {
  const all = readCsv(await (await request.get('/measures.csv?sort=title')).text())
  for (const [format, read] of [
    ['csv', async (file: Buffer) => readCsv(String(file))],
    ['xlsx', readXlsx],
    ['json', async (file: Buffer) => readJson(String(file))],
  ] as const) {
    const response = await request.get(`/measures.${format}?sort=title&limit=3`)
    expect(response.headers()).toMatchObject({
      'x-total-count': String(ALL),
      'x-row-count': '3',
      'cache-control': 'private, no-cache',
    })
    expect((await read(await response.body())).map(({ slug }) => slug)).toEqual(all.slice(0, 3).map(({ slug }) => slug))
    const head = await request.head(`/measures.${format}?imposer=CN`)
    expect(head.status()).toBe(200)
    expect(head.headers()).toMatchObject({ 'x-total-count': String(BY_CHINA), 'x-row-count': String(BY_CHINA) })
    expect(await head.body()).toHaveLength(0)
  }
})

test('CSV begins with a byte order mark unless that is unwanted', async ({ request }) => {
  const start = async (query: string) =>
    (await (await request.get(`/measures.csv${query}`)).body()).subarray(0, 4).toString('latin1')
  expect(await start('')).toBe('\xef\xbb\xbfs')
  expect(await start('?bom=0')).toBe('slug')
})

test('the page of a list names its files, and each is what it says', async ({ request }) => {
  const { link = '' } = (await request.get('/measures?imposer=CN&page=2')).headers()
  const named = [...link.matchAll(/<([^>]+)>; rel="alternate"; type="([^"]+)"/g)]
  expect(named).toHaveLength(EXPORT_FORMATS.length)
  for (const [index, [, path = '', type = '']] of named.entries()) {
    const answer = await request.head(path)
    expect(path).toBe(`/measures.${EXPORT_FORMATS[index]}?imposer=CN`)
    expect(answer.headers()['content-type']).toBe(FILE_FORMATS[EXPORT_FORMATS[index] ?? 'csv'].mediaType)
    expect(answer.headers()['content-type']).toContain(type)
    expect(answer.headers()['x-total-count']).toBe(String(BY_CHINA))
  }
})

test('a browser that is refused a file shows why', async ({ page }) => {
  const answer = await page.goto('/measures.csv?kind=%3Cb%3Ebanana')
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole('heading', { name: 'A part of this address means nothing' })).toBeVisible()
  await expect(page.getByText('“<b>banana” means nothing as kind.')).toBeVisible()
})

const NONSENSE = [
  ['kind=banana', 'kind'],
  ['from=2026-02-30', 'from'],
  ['from=2026-02&to=2026-01', 'to'],
  ['inForceOn=soon', 'inForceOn'],
  ['sort=price', 'sort'],
  ['official=perhaps', 'official'],
  ['page=0', 'page'],
  ['perPage=7', 'perPage'],
  ['limit=0', 'limit'],
  ['limit=1000001', 'limit'],
  ['bom=2', 'bom'],
] as const
for (const [query, key] of NONSENSE) {
  test(`${query} is refused in every format`, async ({ request }) => {
    for (const format of EXPORT_FORMATS) {
      const response = await request.get(`/measures.${format}?${query}`)
      expect(response.status()).toBe(400)
      expect(response.headers()).toMatchObject({ 'content-type': PROBLEM, 'cache-control': 'no-store' })
      const { problems, ...problem } = await response.json()
      expect(problem).toMatchObject({ type: 'tag:measureline,2026:meaningless', status: 400 })
      expect(problem.detail).toContain(`means nothing as ${key}.`)
      expect(problems.map((one: { key: string }) => one.key)).toEqual([key])
    }
  })
}

test('a database that is away is told, and everything is back with it', async ({ databaseUrl, request }) => {
  const relay = await startRelay(databaseUrl)
  const server = await startApp(relay.url)
  try {
    const status = async (format: string) => (await request.get(`${server.url}/measures.${format}`)).status()
    for (const outage of ['refuses', 'silent'] as const) {
      for (const format of EXPORT_FORMATS) expect(await status(format)).toBe(200)
      relay.cut(outage)
      // An answer of the database counts for a second.
      await new Promise((resolve) => setTimeout(resolve, 1100))
      for (const format of EXPORT_FORMATS) {
        const response = await request.get(`${server.url}/measures.${format}`)
        expect(response.status()).toBe(503)
        expect(response.headers()['retry-after']).toMatch(/^\d+$/)
        expect(response.headers()).toMatchObject({ 'content-type': PROBLEM, 'cache-control': 'no-store' })
        expect(await response.json()).toMatchObject({ title: 'The database is away', status: 503 })
      }
      const shown = await request.get(`${server.url}/measures.csv`, { headers: { Accept: 'text/html,*/*;q=0.8' } })
      expect(shown.status()).toBe(503)
      expect(await shown.text()).toContain('<h1>The database is away</h1>')
      relay.mend()
      await expect.poll(() => status('csv')).toBe(200)
    }
  } finally {
    await server.stop()
    await relay.stop()
  }
})
