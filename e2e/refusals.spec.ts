import { pathTo } from '@/lib/addresses'
import { addUser, PASSWORD, signInWith } from './accounts'
import { everyAddress } from './every-address'
import { expect, test } from './fixtures'
import { filledForm, postForm, readForm } from './measure-form'
import { askRaw, type RawRequest } from './raw-request'
import {
  ACTIONS,
  ASKED_ADDRESSES,
  ASKED_METHODS,
  type Case,
  FORMS,
  HEADERS,
  type KnownNames,
  ORIGINS,
} from './refusals.cases'

const PATH = '/sign-in'
const POST = { method: 'POST', body: 'a=b' }
let known: KnownNames

test.beforeAll(async ({ browser, server }) => {
  const page = await browser.newPage({ baseURL: server.url })
  await page.goto(PATH)
  await page.getByLabel('E-mail address').fill('nobody@example.org')
  await page.getByLabel('Password').fill('wrong')
  const called = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  const action = (await called).headers()['next-action'] ?? ''
  expect(action).not.toBe('')
  known = { origin: server.url, action, path: PATH }
  await page.close()
})

/** Next leads scripts to an address that tells their headers apart: nonsense is read there. */
async function statusOf(server: string, asked: RawRequest) {
  const { status, headers } = await askRaw(server, asked)
  if (status !== 307 || !asked.headers?.RSC) return status
  return (await askRaw(server, { ...asked, path: String(headers.location) })).status
}

const KINDS: [string, Case[]][] = [
  ['methods', ASKED_METHODS],
  ['origins', ORIGINS],
  ['addresses', ASKED_ADDRESSES],
  ['headers', HEADERS],
  ['forms', FORMS],
  ['actions', ACTIONS],
]

for (const [kind, cases] of KINDS) {
  test(`of ${cases.length} strange ${kind} each is answered or refused, and none makes a 500`, async ({ server }) => {
    const found: string[] = []
    for (const [what, expected, asked] of cases) {
      const status = await statusOf(server.url, asked(known))
      const right = [expected].flat().includes(status)
      if (!right) found.push(`${what}: ${status} and not ${expected}`)
    }
    expect(found).toEqual([])
  })
}

test('what is refused before it is read is a problem, whoever asks and for what', async ({ server }) => {
  const files = everyAddress('data').filter((path) => path !== pathTo('health'))
  const posts = files.map((path): Case => [path, 405, ({ origin }) => ({ ...POST, path, headers: { Origin: origin } })])
  for (const [what, status, asked] of [...ASKED_METHODS, ...ORIGINS, ...posts]) {
    const { headers, text } = await askRaw(server.url, asked(known))
    expect(headers['content-type'], what).toBe('application/problem+json')
    expect(JSON.parse(text), what).toMatchObject({ status, type: expect.stringMatching(/^tag:measureline,2026:/) })
  }
})

test('the tracker is well after all of it', async ({ server }) => {
  expect((await askRaw(server.url, { path: '/healthz' })).status).toBe(200)
})

test('a post from elsewhere changes nothing, and says what to do', async ({ server }) => {
  const headers = { Origin: 'https://evil.example' }
  const asked = { path: PATH, method: 'POST', body: 'a', headers }
  const told = await askRaw(server.url, asked)
  expect([told.status, told.headers['content-type']]).toEqual([403, 'application/problem+json'])
  expect(JSON.parse(told.text)).toMatchObject({ status: 403, detail: expect.stringContaining('nothing was changed') })
  const shown = await askRaw(server.url, { ...asked, headers: { ...headers, Accept: 'text/html,*/*;q=0.8' } })
  expect([shown.status, shown.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
  expect(shown.text).toContain('nothing was changed')
})

test('signing in leads to a search in Chinese', async ({ page, databaseUrl }) => {
  const user = await addUser(databaseUrl, 'viewer')
  await signInWith(page, { ...user, password: PASSWORD }, '/measures?q=稀土')
  await expect(page).toHaveURL('/measures?q=%E7%A8%80%E5%9C%9F')
  // Whoever is signed in is led on at once.
  await page.goto('/sign-in?next=/measures?q=稀土')
  await expect(page).toHaveURL('/measures?q=%E7%A8%80%E5%9C%9F')
})

test('a field of a record that is sent twice is refused in words', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  for (const name of ['imposer', 'title.en', 'events[0].date', 'reason', 'version', 'submissionId']) {
    const answer = await postForm(page, '/measures/new', filledForm('Twice'), {
      more: [
        [name, 'CN'],
        [name, 'JP'],
      ],
    })
    expect(answer.status(), name).toBe(200)
    expect(await readForm(answer), name).toContain('fields that it does not have')
  }
})
