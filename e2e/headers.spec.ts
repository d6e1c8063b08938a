import { startApp } from '../testing/app-server'
import { everyAddress } from './every-address'
import { expect, test } from './fixtures'
import { askRaw, type RawRequest } from './raw-request'

test.use({ data: 'as loaded' })

const RECORD = '/measures/cn-2026-01-dual-use-export-ban-japan'
const PAGES = [
  ...[
    '/measures',
    '/measures?view=table',
    RECORD,
    `${RECORD}/history`,
    '/sources',
    '/sources/1',
    '/indicators',
    '/sign-in',
  ],
  ...['/no-such-page', '/measures/no-such-record', '/setup/no-such-link'],
]
/** What is asked for at no address of the table, or is refused there. */
const OTHERS: RawRequest[] = [
  ...['/measures.json?kind=x', '/measures/no-such/card.json', '/icon.svg'],
  ...['/sources.json?q=a', '/records.json?q=a', '/palette.json?q=a'],
  ...[
    '/favicon.ico',
    '/_next/static/no-such-file.js',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/measures/',
    '/%E4%B',
  ],
].map((path) => ({ path }))
const REFUSED: RawRequest[] = [
  { path: '/measures', method: 'TRACE' },
  { path: '/measures', method: 'DELETE' },
  { path: '/sign-in', method: 'POST', body: 'a', headers: { Origin: 'https://evil.example' } },
]

const FOR_ALL = {
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
const NONCE = /script-src 'nonce-([^']+)' 'strict-dynamic'/

const policyOf = (headers: Record<string, unknown>) => String(headers['content-security-policy'])

test('every route and every error bears the headers of all, and a policy', async ({ server }) => {
  const all: RawRequest[] = [...[...everyAddress(), ...PAGES].map((path) => ({ path })), ...OTHERS, ...REFUSED]
  for (const asked of all) {
    const { headers } = await askRaw(server.url, asked)
    const name = `${asked.method ?? 'GET'} ${asked.path}`
    expect(headers, name).toMatchObject(FOR_ALL)
    expect(headers, name).not.toHaveProperty('strict-transport-security')
    expect(headers, name).not.toHaveProperty('x-powered-by')
    const policy = policyOf(headers)
    for (const directive of ['object-src', 'base-uri', 'frame-ancestors'])
      expect(policy, name).toContain(`${directive} 'none'`)
    expect(policy, name).toMatch(/form-action '(self|none)'/)
    expect(policy.replace("style-src-attr 'unsafe-inline'", ''), name).not.toMatch(/unsafe|\*|https?:/)
    // One alone: of two a browser keeps to both.
    expect(policy.match(/object-src/g), name).toHaveLength(1)
  }
})

test('each script of a page bears its nonce, and no page the nonce of another', async ({ server }) => {
  const nonces: string[] = []
  for (const path of PAGES) {
    const { headers, text } = await askRaw(server.url, { path })
    const nonce = NONCE.exec(policyOf(headers))?.[1] ?? ''
    expect(nonce, path).not.toBe('')
    const scripts = text.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length, path).toBeGreaterThan(0)
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`)
    expect(text, path).not.toMatch(/<style\b/)
    nonces.push(nonce)
  }
  expect(new Set(nonces).size).toBe(PAGES.length)
})

test('a page that is asked for again and again has a nonce of its own each time, packed or not', async ({ server }) => {
  const nonces: string[] = []
  for (let turn = 0; turn < 8; turn += 1) {
    const encoding = turn % 2 === 0 ? 'gzip' : 'identity'
    const answer = await fetch(`${server.url}/measures?view=table`, { headers: { 'Accept-Encoding': encoding } })
    expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding)
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    expect(answer.headers.get('link')).toContain('rel="alternate"')
    const nonce = NONCE.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? ''
    const text = await answer.text()
    expect(text).toMatch(/<\/html>$/)
    for (const script of text.match(/<script\b[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`)
    expect(text.split(nonce).length).toBeGreaterThan(10)
    nonces.push(nonce)
  }
  expect(new Set(nonces).size).toBe(nonces.length)
})

test('files and refusals may show and run nothing', async ({ server }) => {
  for (const path of everyAddress('data')) {
    expect(policyOf((await askRaw(server.url, { path })).headers), path).toMatch(/^default-src 'none'/)
  }
})

test('an unchanged page is kept with the policy that it came with', async ({ page, server }) => {
  const { headers } = await askRaw(server.url, { path: RECORD })
  const again = await askRaw(server.url, { path: RECORD, headers: { 'If-None-Match': String(headers.etag) } })
  expect(again.status).toBe(304)
  expect(again.headers).not.toHaveProperty('content-security-policy')
  expect(again.headers).toMatchObject(FOR_ALL)

  // The browser asks again, is told that nothing changed, and the scripts of the kept page run.
  await page.goto(RECORD)
  await page.goto('/sources')
  const asked = page.waitForResponse((response) => new URL(response.url()).pathname === RECORD)
  await page.goto(RECORD)
  const nonce = NONCE.exec(policyOf((await asked).headers()))?.[1]
  const inPage = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce)
  expect(inPage).toBe(nonce)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('behind https it is promised for a year', async ({ databaseUrl }) => {
  const app = await startApp(databaseUrl, { MEASURELINE_URL: 'https://measures.example.org' })
  try {
    for (const path of ['/measures', '/measures.csv', '/healthz', '/no-such-page', '/_next/static/no-such-file.js']) {
      const { headers } = await askRaw(app.url, { path })
      expect(headers['strict-transport-security'], path).toBe('max-age=31536000')
    }
  } finally {
    await app.stop()
  }
})
