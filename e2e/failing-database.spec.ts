import pg from 'pg'
import { query } from './accounts'
import { expect, test } from './fixtures'
import { filledForm, fillForm, formField, postForm, readForm, readHiddenFields } from './measure-form'
import { askRaw } from './raw-request'

// Errors as a server that goes down or is full gives them, in the midst of a request.
const FULL = `
  create or replace function disk_is_full() returns trigger language plpgsql as $$
  begin
    raise exception 'could not extend file "base/1/2": No space left on device' using errcode = '53100';
  end $$`
const fill = (table: string) =>
  `${FULL}; create trigger disk_is_full before insert or update on ${table} for each row execute function disk_is_full()`
const mend = (table: string) => `drop trigger disk_is_full on ${table}`

test('a save without scripts on a full disk is 503, with everything that was typed', async ({
  page,
  signIn,
  databaseUrl,
}) => {
  await signIn(page, 'editor')
  await query(databaseUrl, fill('measures'))
  try {
    const answer = await postForm(page, '/measures/new', filledForm('A full disk'))
    expect(answer.status()).toBe(503)
    expect(answer.headers()['retry-after']).toBe('5')
    const form = await readForm(answer)
    expect(form).toContain('Nothing was saved; everything you typed is still here')
    expect(form).toContain('Typed and kept')
  } finally {
    await query(databaseUrl, mend('measures'))
  }
  expect((await postForm(page, '/measures/new', filledForm('A mended disk'))).status()).toBe(303)
})

test('a save beside a large one is told so, with scripts and without, and loses nothing', async ({
  page,
  signIn,
  databaseUrl,
}) => {
  await signIn(page, 'editor', '/measures/new')
  await expect(formField(page, 'imposer').and(page.getByRole('combobox'))).toBeVisible()
  await fillForm(page, filledForm('Typed beside an import'))
  const hidden = await readHiddenFields(page, '/measures/new')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  const notice = page.getByRole('region', { name: 'This is not saved' })
  const holder = new pg.Client({ connectionString: databaseUrl })
  await holder.connect()
  try {
    await holder.query('begin; select pg_advisory_xact_lock(6026::bigint)')
    const posted = postForm(page, '/measures/new', filledForm('An import'), { hidden })
    await save.click()
    const answer = await posted
    expect([answer.status(), answer.headers()['retry-after']]).toEqual([503, '5'])
    const form = await readForm(answer)
    expect(form).toContain('Somebody is saving a large change just now')
    expect(form).toContain('Typed and kept')
    await expect(notice).toContainText('Somebody is saving a large change just now', { timeout: 15_000 })
    await expect(formField(page, 'title.en')).toHaveValue('Typed beside an import')
  } finally {
    await holder.end()
  }
  await save.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Typed beside an import')
})

test('signing in on a full disk says so, and keeps the address', async ({ page, databaseUrl }) => {
  await page.goto('/sign-in')
  await query(databaseUrl, fill('rate_limits'))
  try {
    await page.getByLabel('E-mail address').fill('somebody@example.org')
    await page.getByLabel('Password').fill('a password')
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    const answer = await answered
    expect([answer.status(), answer.headers()['retry-after']]).toEqual([503, '5'])
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing was saved' })).toBeVisible()
    await expect(page.getByLabel('E-mail address')).toHaveValue('somebody@example.org')
  } finally {
    await query(databaseUrl, mend('rate_limits'))
  }
})

// The view ends the connection that reads it, as a server does that goes down.
const END = `
  alter table observations rename to observations_away;
  create view observations as select * from observations_away where pg_terminate_backend(pg_backend_pid())`
const END_NO_MORE = 'drop view observations; alter table observations_away rename to observations'

test('a page in flight as the database ends its connection is 503, in words, and comes back', async ({
  page,
  server,
  databaseUrl,
}) => {
  // Of an address that nobody asked for before, no page is kept.
  const path = `/indicators?${crypto.randomUUID()}`
  await query(databaseUrl, END)
  try {
    const { status, headers, text } = await askRaw(server.url, { path })
    expect(status).toBe(503)
    expect(headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' })
    expect(text).toContain('The database is away')
    expect(text).not.toMatch(/terminating|prisma|select |observations/i)
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'The database is away' })).toBeVisible()
  } finally {
    await query(databaseUrl, END_NO_MORE)
  }
  await expect(page.getByRole('heading', { name: 'Indicators' })).toBeVisible({ timeout: 15_000 })
})

test('a file and a picker in flight are 503 too', async ({ server, databaseUrl }) => {
  await query(
    databaseUrl,
    `alter table sources rename to sources_away;
     create view sources as select * from sources_away where pg_terminate_backend(pg_backend_pid())`,
  )
  try {
    for (const path of ['/sources.json?q=japan', '/palette.json?q=japan']) {
      const { status, headers, text } = await askRaw(server.url, { path })
      expect([status, headers['retry-after']], path).toEqual([503, '5'])
      expect(headers['content-type'], path).toBe('application/problem+json')
      expect(JSON.parse(text), path).toMatchObject({ title: 'The database is away', status: 503 })
    }
  } finally {
    await query(databaseUrl, 'drop view sources; alter table sources_away rename to sources')
  }
})
