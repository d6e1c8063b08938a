/** Unsaved work: kept in the browser, offered again, and asked about before it is left. */
import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './accessible'
import { signInWith } from './accounts'
import { expect, test } from './fixtures'
import { filledForm, fillForm, formField } from './measure-form'

const field = (page: Page, name: string) => formField(page, name)
const offer = (page: Page) => page.getByRole('region', { name: 'Unsaved draft' })
const question = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' })
const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('measureline-draft:')).length)

/** The form hears what is typed once its scripts run. */
async function ready(page: Page) {
  await expect(formField(page, 'imposer').and(page.getByRole('combobox'))).toBeVisible()
}
async function open(page: Page, path = '/measures/new') {
  await page.goto(path)
  await ready(page)
}

test('what is typed is offered on return, taken up whole, saved, and gone', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  await open(page)
  const values = filledForm(`Draft ${crypto.randomUUID()}`)
  const second = {
    ...(values.events[0] as (typeof values.events)[number]),
    type: 'entered_into_force',
    date: '2026-04',
  }
  await fillForm(page, { ...values, events: [...values.events, second] })
  await formField(page, 'targets', 'Japan').check()
  await page.reload()
  await ready(page)
  await expect(offer(page)).toContainText(`You have an unsaved draft of “${values.title.en}”, from 2`)
  await expect(field(page, 'title.en')).toHaveValue('')
  await offer(page).getByRole('button', { name: 'Take it up' }).click()
  await expect(offer(page).getByRole('status')).toBeFocused()
  await expect(field(page, 'title.en')).toHaveValue(values.title.en)
  await expect(field(page, 'summary.en')).toHaveValue('First line\nsecond line')
  await expect(field(page, 'events[1].date')).toHaveValue('2026-04')
  await expect(formField(page, 'targets', 'Japan')).toBeChecked()
  await expect(field(page, 'citations[0].newSource.publisher')).toHaveValue('Example Times')
  await expect(page.locator('#measure [aria-live]').first()).toContainText('in force since Apr 2026')
  await expect(page.getByRole('region', { name: 'This is not saved' })).toBeHidden()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/cn-2026-02-draft/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(values.title.en)
  expect(await drafts(page)).toBe(0)
})

test('a link, the palette, signing out and a reload ask before unsaved work is left', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  await open(page)
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.accept()
  })
  await page.reload()
  await ready(page)
  await page.getByRole('banner').getByRole('link', { name: 'Add a record' }).click()
  await expect(question(page)).toHaveCount(0)
  expect(asked).toEqual([])

  await field(page, 'title.en').fill('Half a title')
  const header = page.getByRole('banner')
  await header.getByRole('link', { name: 'Sources' }).click()
  await expect(question(page)).toContainText('keeps it as a draft for 30 days')
  await expectAccessible(page, 'the question', { within: 'dialog' })
  await question(page).getByRole('button', { name: 'Stay here' }).click()
  await header.getByRole('button', { name: 'Sign out' }).click()
  await question(page).press('Escape')
  await expect(question(page)).toHaveCount(0)
  await expect(field(page, 'title.en')).toHaveValue('Half a title')

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search and go to' })
  await palette.getByRole('combobox').fill('indicators')
  await expect(palette.getByRole('option', { name: 'Indicators' })).toBeVisible()
  await palette.getByRole('combobox').press('Enter')
  await question(page).getByRole('button', { name: 'Leave, keep the draft' }).click()
  await expect(page).toHaveURL('/indicators')
  await expect(palette).toHaveCount(0)

  await open(page)
  await expect(offer(page)).toContainText('“Half a title”')
  await page.setViewportSize({ width: 375, height: 800 })
  await expectNarrow(page, 'a draft on a telephone')
  await expectAccessible(page, 'a draft', { within: 'main section' })
  await offer(page).getByRole('button', { name: 'Take it up' }).click()
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await ready(page)
  await offer(page).getByRole('button', { name: 'Throw it away' }).click()
  await expect(offer(page)).toHaveCount(0)
  expect(await drafts(page)).toBe(0)

  await field(page, 'title.en').fill('Another')
  await page.getByRole('link', { name: 'Leave without saving' }).click()
  await question(page).getByRole('button', { name: 'Leave, throw it away' }).click()
  await expect(page).toHaveURL('/measures')
  expect(await drafts(page)).toBe(0)
  expect(asked).toEqual(['beforeunload'])
})

test('a draft is shown to its own account alone, and outlives a sign-out', async ({ page, signIn }) => {
  const first = await signIn(page, 'editor')
  await open(page)
  await field(page, 'title.en').fill('Of the first')
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await question(page).getByRole('button', { name: 'Leave, keep the draft' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await signIn(page, 'editor')
  await open(page)
  await expect(offer(page)).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await signInWith(page, first, '/measures/new')
  await expect(offer(page)).toContainText('“Of the first”')
})

test('a form that is older than the server carries everything over', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  await open(page)
  const values = filledForm(`Upgraded ${crypto.randomUUID()}`)
  await fillForm(page, values)
  // As a server of another build hears it: with an action that it does not know. It answers for itself.
  await page.route('/measures/new', (route) => {
    const headers = { ...route.request().headers(), 'next-action': '00'.repeat(21) }
    return route.request().method() === 'POST' ? route.continue({ headers }) : route.continue()
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(offer(page)).toContainText('The tracker has a new version since you opened this form.')
  await page.unroute('/measures/new')
  await expect(field(page, 'title.en')).toHaveValue(values.title.en)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/cn-2026-02-upgraded/)
  expect(await drafts(page)).toBe(0)
})

test('a page that breaks keeps what was typed', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  await open(page)
  await field(page, 'title.en').fill('Before it broke')
  // As a bug of ours would break it: what React is about to take away is not there.
  await page
    .locator('#measure [aria-live]')
    .first()
    .getByText('not established')
    .evaluate((element) => element.remove())
  await field(page, 'events[0].date').fill('2026-02-03')
  await field(page, 'events[0].type').selectOption('announced')
  await expect(page.getByText('This page could not be made')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await offer(page).getByRole('button', { name: 'Take it up' }).click()
  await expect(field(page, 'title.en')).toHaveValue('Before it broke')
  await expect(field(page, 'events[0].date')).toHaveValue('2026-02-03')
})
