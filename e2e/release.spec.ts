import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { query } from './accounts'
import { expect, test } from './fixtures'
import { filledForm, fillForm } from './measure-form'

const RELEASE = '2031-01'
const HEADING = `Data release ${RELEASE} has another text for this record`

/** A record that the page's editor adds, and what a release that came later says of it. */
async function addDisputed(page: Page, databaseUrl: string, after: Record<string, unknown>): Promise<string> {
  await page.goto('/measures/new')
  await fillForm(page, filledForm(`Disputed ${crypto.randomUUID()}`))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/\/measures\/cn-2026-02-disputed/)
  const path = new URL(page.url()).pathname
  const changes = Object.entries(after).map(([field, value]) => ({ field, before: null, after: value }))
  await query(
    databaseUrl,
    `insert into release_differences (measure_id, release, snapshot, changes)
     select id, $1, '{}', $2 from measures where slug = $3`,
    [RELEASE, JSON.stringify(changes), path.split('/').at(-1)],
  )
  return path
}

const choiceOf = (page: Page, field: string) => page.getByRole('group', { name: `Which text of “${field}”?` })
const take = (page: Page, field: string) =>
  choiceOf(page, field)
    .getByRole('radio', { name: `Data release ${RELEASE}` })
    .check()
const notice = (page: Page) => page.getByRole('region', { name: HEADING })

const AFTER = { summary: { en: 'As the release has it' }, goods: 'Pearls', category: 'customs' }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    /** Signed in and with a record, which needs JavaScript; then the page is opened as the test wants it. */
    async function openDisputed(page: Page, databaseUrl: string, after: Record<string, unknown>) {
      const path = await addDisputed(page, databaseUrl, after)
      const cookies = await page.context().cookies()
      const context = await page
        .context()
        .browser()
        ?.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin })
      if (!context) throw new Error('There is no browser')
      await context.addCookies(cookies)
      const opened = await context.newPage()
      await opened.goto(path)
      return { opened, path }
    }

    test('an editor takes a field and leaves another', async ({ page, signIn, databaseUrl }) => {
      await signIn(page, 'editor')
      const { opened, path } = await openDisputed(page, databaseUrl, AFTER)
      await expect(notice(opened).getByRole('group')).toHaveCount(2)
      await expect(choiceOf(opened, 'Summary')).toContainText('First line')
      await take(opened, 'Summary')
      await expect(choiceOf(opened, 'Goods').getByRole('radio', { name: `Data release ${RELEASE}` })).toBeChecked()
      await choiceOf(opened, 'Goods').getByRole('radio', { name: 'As it is here' }).check()
      await opened.getByRole('button', { name: 'Save these choices' }).click()
      await expect(notice(opened)).toHaveCount(0)
      await expect(opened.getByText('As the release has it').first()).toBeVisible()
      await expect(opened.getByText('Pearls')).toHaveCount(0)
      await opened.goto(`${path}/history`)
      await expect(opened.getByText(`Why: Taken from data release ${RELEASE}`)).toBeVisible()
      await expect(opened.getByRole('heading', { name: 'Version 2' })).toBeVisible()
      await opened.context().close()
    })

    test('an editor leaves everything as it is', async ({ page, signIn, databaseUrl }) => {
      await signIn(page, 'editor')
      const { opened, path } = await openDisputed(page, databaseUrl, AFTER)
      await take(opened, 'Summary')
      await opened.getByRole('button', { name: 'Leave everything as it is here' }).click()
      await expect(notice(opened)).toHaveCount(0)
      await expect(opened.getByText('First line').first()).toBeVisible()
      await opened.goto(`${path}/history`)
      await expect(opened.getByRole('heading', { name: /^Version/ })).toHaveCount(1)
      const [row] = await query(
        databaseUrl,
        `select author, taken, answered_at is not null as answered from release_differences d
         join measures m on m.id = d.measure_id where m.slug = $1`,
        [path.split('/').at(-1)],
      )
      expect(row).toEqual({ author: 'Test editor', taken: [], answered: true })
      await opened.context().close()
    })

    test('what makes no record is told, and the choices stay', async ({ page, signIn, databaseUrl }) => {
      await signIn(page, 'editor')
      const events = [
        { type: 'announced', date: '2026-02-04', until: null, note: null, sources: ['https://example.org/x'] },
      ]
      const { opened } = await openDisputed(page, databaseUrl, { ...AFTER, events })
      await take(opened, 'Events')
      await choiceOf(opened, 'Goods').getByRole('radio', { name: 'As it is here' }).check()
      await opened.getByRole('button', { name: 'Save these choices' }).click()
      await expect(notice(opened).getByRole('alert')).toContainText(
        'This source is not among the sources of the record.',
      )
      await expect(choiceOf(opened, 'Events').getByRole('radio', { name: `Data release ${RELEASE}` })).toBeChecked()
      await expect(choiceOf(opened, 'Goods').getByRole('radio', { name: 'As it is here' })).toBeChecked()
      await opened.context().close()
    })
  })
}

test('the choice is accessible, and fits a telephone', async ({ page, signIn, databaseUrl }) => {
  await signIn(page, 'editor')
  const path = await addDisputed(page, databaseUrl, {
    ...AFTER,
    summary: { en: 'Long '.repeat(300), zh: '简'.repeat(300) },
  })
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path)
    await expect(notice(page)).toBeVisible()
    await expectAccessible(page)
    await expectNarrow(page)
  }
})

test('readers and viewers do not see it, and an editor who is none any more is refused', async ({
  page,
  signIn,
  databaseUrl,
  browser,
  baseURL,
}) => {
  const user = await signIn(page, 'editor')
  const path = await addDisputed(page, databaseUrl, AFTER)
  const reader = await browser.newPage({ baseURL })
  await reader.goto(path)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Disputed')
  await expect(notice(reader)).toHaveCount(0)
  await page.goto(path)
  await expect(notice(page)).toBeVisible()
  await query(databaseUrl, `update users set role = 'viewer' where email = $1`, [user.email])
  await take(page, 'Summary')
  await page.getByRole('button', { name: 'Save these choices' }).click()
  await expect(notice(page).getByRole('alert')).toContainText('You are signed out, or may not edit any more.')
  await page.goto(path)
  await expect(notice(page)).toHaveCount(0)
  await expect(page.getByText('First line').first()).toBeVisible()
  await reader.close()
})
