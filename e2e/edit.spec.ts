import { today } from '@/lib/dates'
import { shiftDay } from '@/lib/epoch-day'
import { NEW_EVENT } from '@/lib/measures/form/values'
import { addUser, query, signInWith } from './accounts'
import { expect, test } from './fixtures'
import { filledForm, fillForm, formField, formGroup, postForm, readHiddenFields, tabTo } from './measure-form'

const DUAL_USE = '/measures/cn-2026-01-dual-use-export-ban-japan'
const unique = (text: string) => `${text} ${Date.now()} ${Math.round(Math.random() * 1e6)}`

test('a record with two events and two sources is added with the keyboard alone', async ({ page, signIn }) => {
  test.setTimeout(120_000)
  await signIn(page, 'editor', '/measures/new')
  const { keyboard } = page
  const title = unique('By keyboard')
  const field = (name: string) => formField(page, name)
  const type = async (name: string, text: string) => {
    await tabTo(page, field(name))
    await keyboard.type(text)
  }
  const address = `https://example.org/${title.replaceAll(' ', '-')}`
  await type('title.en', title)
  await type('summary.en', 'Typed from beginning to end.')
  await type('category', 'Customs')
  await type('events[0].type', 'announced')
  await type('events[0].date', '2026-03-02')
  await tabTo(page, page.getByRole('button', { name: 'Add an event' }))
  await keyboard.press('Enter')
  await expect(field('events[1].type')).toBeFocused()
  await keyboard.type('entered')
  await type('events[1].date', '2026-04')
  await expect(page.locator('#measure [aria-live]').first()).toContainText('in force since Apr 2026')
  await type('imposer', 'chi')
  await expect(page.getByRole('option', { name: /China/ })).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(field('imposer')).toHaveValue('CN')
  await tabTo(page, formField(page, 'targets', 'Japan'))
  await keyboard.press('Space')
  await type('citations[0].source', 'dual-use')
  await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(field('citations[0].source')).toHaveValue(/^https?:/)
  await tabTo(page, formField(page, 'citations[0].supports', 'dates'))
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Add a source' }))
  await keyboard.press('Enter')
  await expect(field('citations[1].source')).toBeFocused()
  await keyboard.type(address)
  await type('citations[1].newSource.publisher', 'Example Times')
  // Two reports would make more of it than the single one that the form begins with; a notice stands by itself.
  await type('citations[1].newSource.kind', 'issuing')
  await type('citations[1].newSource.language', 'en')
  await tabTo(page, formField(page, 'citations[1].supports', 'scope'))
  await keyboard.press('Space')
  await type('reason', 'New record')
  await keyboard.press('Control+s')
  await expect(page).toHaveURL(/\/measures\/cn-2026-03-by-keyboard/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible()

  await page.goto(`${page.url()}/history`)
  await expect(page.getByText('Why: New record')).toBeVisible()
})

test('bad input is told at the field and at the top, and everything typed stays', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const values = filledForm(unique('Bad input'))
  await fillForm(page, values)
  const bad: [string, string, string][] = [
    ['events[0].date', '2026-02-30', 'There is no such date'],
    ['events[0].until', '2025', 'This is before the start.'],
    ['citations[0].source', 'javascript:alert(1)', 'Give a full address'],
    ['imposer', 'Chyna', 'Use two capital letters'],
    ['title.zh', '字'.repeat(301), 'Shorten this to 300 characters.'],
    ['reason', '', 'Fill this in.'],
  ]
  for (const [name, value] of bad) await formField(page, name).fill(value)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const summary = page.getByRole('region', { name: 'This is not saved' })
  await expect(summary).toBeFocused()
  for (const [name, value, message] of bad.filter(([name]) => name !== 'events[0].until')) {
    const field = formField(page, name)
    await expect(field).toHaveValue(value)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(new RegExp(message))
  }
  await expect(formField(page, 'title.en')).toHaveValue(values.title.en)
  await expect(formField(page, 'targets', 'Japan')).toBeChecked()
  await summary.getByRole('link', { name: 'Event 1, Date' }).click()
  await expect(formField(page, 'events[0].date')).toBeFocused()

  await formField(page, 'events[0].date').fill('2026-02-03')
  await page.keyboard.press('Tab')
  await expect(formField(page, 'events[0].until')).toHaveAccessibleDescription(/This is before the start\./)
})

const tomorrow = () => shiftDay(today(), 1)

test('an act in parts with starts, and with what was only said, is typed, told and saved', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const values = filledForm(unique('In parts'))
  const step = (type: string, date: string, change: Partial<(typeof values)['events'][number]> = {}) => {
    return { ...NEW_EVENT, type, date, sources: ['n1'], ...change }
  }
  const [a, b, c] = ['Clause 1', 'Clause 2', 'Clause 3']
  await fillForm(page, {
    ...values,
    events: [
      step('announced', '2025-10-09', { startsOn: '2025-11-08', part: a }),
      step('suspended', '2025-11-07', { part: a }),
      step('entered_into_force', '2025-10-09', { part: b }),
      step('entered_into_force', '2025-10-09', { part: c, until: '2025-11-30' }),
      step('extended', '2025-11-20', { part: c, until: tomorrow(), expected: 'on' }),
    ],
  })
  await expect(page.locator('datalist option')).toHaveCount(3)
  await expect(page.locator('#measure [aria-live]').first()).toContainText(
    'partly in force? expected since 1 Dec 2025, not confirmed',
  )
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/in-parts/)

  const parts = page.getByRole('table', { name: 'Parts of the act' })
  await expect(parts.getByRole('row', { name: a })).toContainText('suspended, never operative')
  await expect(parts.getByRole('row', { name: b })).toContainText('in force, not suspended')
  await expect(parts.getByRole('row', { name: c })).toContainText('in force? expected since 1 Dec 2025, not confirmed')
  const events = page.getByRole('region', { name: 'How it came about' })
  await expect(events.getByText('Announced: Clause 1, starts 8 Nov 2025')).toBeVisible()
  await expect(events.getByText('(said, but its text was not seen)')).toBeVisible()

  await page.goto(`${page.url()}/edit`)
  await expect(formField(page, 'events[0].startsOn')).toHaveValue('2025-11-08')
  await expect(formField(page, 'events[4].expected')).toBeChecked()
  await expect(formField(page, 'events[3].expected')).not.toBeChecked()
  await expect(formField(page, 'events[1].startsOn')).toHaveCount(0)
})

test('what nobody can have seen yet is refused, and what is due is not', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const values = filledForm(unique('Ahead'))
  await fillForm(page, { ...values, events: [{ ...NEW_EVENT, type: 'lifted', date: tomorrow(), sources: ['n1'] }] })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(formField(page, 'events[0].date')).toHaveAccessibleDescription(/Nobody can have seen this yet\./)
  await formField(page, 'events[0].type').selectOption('deadline')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/ahead/)
})

test('asks which step came first where dates do not tell, and saves all the same', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const step = (type: string, date: string) => ({ ...NEW_EVENT, type, date, sources: ['n1'] })
  const values = filledForm(unique('Unclear'))
  const events = [step('entered_into_force', '2025-01-10'), step('suspended', '2025-03'), step('resumed', '2025')]
  await fillForm(page, { ...values, events })
  await expect(page.getByText('Which came first?')).toContainText('event 2, suspended; event 3, resumed')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/unclear/)
  await expect(page.getByText('The order of these steps cannot be told')).toContainText('suspended (Mar 2025)')
})

test('an error in folded fields unfolds them', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const conflict = formField(page, 'conflict')
  await page.getByText('Conflict between sources').click()
  await conflict.fill('x'.repeat(2001))
  await page.getByText('Conflict between sources').click()
  await expect(conflict).toBeHidden()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(conflict).toBeVisible()
})

test('a form that is saved as it was found makes no version', async ({ page, signIn, databaseUrl }) => {
  await signIn(page, 'editor', `${DUAL_USE}/edit`)
  await formField(page, 'reason').fill('Nothing')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(DUAL_USE)
  const [row] = await query(databaseUrl, `select version from measures where slug = $1`, [DUAL_USE.slice(10)])
  expect(row.version).toBe(1)
})

test('of two editors the later is shown both versions, and nothing is lost', async ({
  page,
  browser,
  signIn,
  server,
  databaseUrl,
}) => {
  await signIn(page, 'editor', '/measures/new')
  await fillForm(page, filledForm(unique('Two editors')))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/two-editors/)
  const record = page.url()
  await page.goto(`${record}/edit`)

  const elsewhere = await browser.newContext({ baseURL: server.url })
  const other = await elsewhere.newPage()
  await signInWith(other, await addUser(databaseUrl, 'editor', 'Bo Editor'), new URL(`${record}/edit`).pathname)
  await other.waitForURL(`${record}/edit`)
  await formField(other, 'title.en').fill('Title by Bo')
  await formField(other, 'category').selectOption('visa')
  await formField(other, 'events[0].date').fill('2026-02-04')
  await formField(other, 'reason').fill('Bo knows better')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other).toHaveURL(record)
  await elsewhere.close()

  await formField(page, 'title.en').fill('Title by me')
  await formField(page, 'events[0].date').fill('2026-02-05')
  await formField(page, 'summary.en').fill('Summary by me')
  await formField(page, 'reason').fill('Mine')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect((await answered).status()).toBe(409)
  const withoutScripts = await postForm(page, `${record}/edit`, { ...filledForm('Mine'), version: '1' })
  expect(withoutScripts.status()).toBe(409)
  const notice = page.getByRole('region', { name: 'This is not saved' })
  await expect(notice).toBeFocused()
  await expect(notice).toContainText(/Version 2, .* by Bo Editor: Bo knows better/)
  await expect(formField(page, 'title.en')).toHaveValue('Title by me')
  const title = notice.getByRole('group', { name: 'Which version of “Title”?' })
  await expect(title.getByRole('radio', { name: /^Yours Title by me/ })).toBeChecked()
  const category = notice.getByRole('group', { name: 'Which version of “Category”?' })
  await expect(category.getByRole('radio', { name: /^Saved now/ })).toBeChecked()
  await expect(notice.getByRole('group', { name: /Summary/ })).toHaveCount(0)
  const events = notice.getByRole('group', { name: 'Which version of “Events”?' })
  await events.getByRole('radio', { name: /^Saved now/ }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(record)
  await page.goto(`${record}/edit`)
  await expect(formField(page, 'title.en')).toHaveValue('Title by me')
  await expect(formField(page, 'summary.en')).toHaveValue('Summary by me')
  await expect(formField(page, 'category')).toHaveValue('visa')
  await expect(formField(page, 'events[0].date')).toHaveValue('2026-02-04')

  await page.goto(`${record}/history`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Version 3', 'Version 2', 'Version 1'])
})

test('what looks like a record that is there is warned of, and allowed after a confirmation', async ({
  page,
  signIn,
}) => {
  await signIn(page, 'editor', '/measures/new')
  const values = filledForm(unique('Twice'))
  await fillForm(page, values)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/cn-2026-02-twice/)
  const first = new URL(page.url()).pathname
  await page.goto('/measures/new')
  await fillForm(page, values)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const notice = page.getByRole('region', { name: 'This is not saved' })
  await expect(notice.getByRole('link', { name: values.title.en })).toHaveAttribute('href', first)
  await notice.getByLabel('Mine is another one').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/cn-2026-02-twice.*-2$/)
})

test('pressing Save twice makes one record', async ({ page, signIn, databaseUrl }) => {
  await signIn(page, 'editor', '/measures/new')
  const title = unique('Double')
  await fillForm(page, filledForm(title))
  await page.getByRole('button', { name: 'Save', exact: true }).dblclick()
  await expect(page).toHaveURL(/cn-2026-02-double/)
  expect(await query(databaseUrl, `select slug from measures where title->>'en' = $1`, [title])).toHaveLength(1)
})

test('fifty posts of one form at once make one record', async ({ page, signIn, databaseUrl }) => {
  await signIn(page, 'editor')
  const values = filledForm(unique('Fifty'))
  const hidden = await readHiddenFields(page, '/measures/new')
  const post = () => postForm(page, '/measures/new', values, { hidden })
  const answers = await Promise.all(Array.from({ length: 50 }, post))
  expect(new Set(answers.map((answer) => `${answer.status()} ${answer.headers().location}`)).size).toBe(1)
  expect(answers[0]?.status()).toBe(303)
  const found = await query(databaseUrl, `select slug from measures where title->>'en' = $1`, [values.title.en])
  expect(found).toHaveLength(1)
})

test('who is signed out while typing loses nothing', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const values = filledForm(unique('Signed out'))
  await fillForm(page, values)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const notice = page.getByRole('region', { name: 'This is not saved' })
  await expect(notice).toContainText('You are signed out')
  await expect(formField(page, 'title.en')).toHaveValue(values.title.en)
  await expect(formField(page, 'citations[0].source')).toHaveValue(values.citations[0]?.source ?? '')
})

test('a record is archived with a reason, leaves the list, and comes back', async ({ page, signIn }) => {
  await signIn(page, 'editor', '/measures/new')
  const title = unique('Archived')
  await fillForm(page, filledForm(title))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/cn-2026-02-archived/)
  const record = page.url()
  const listed = async () => (await page.request.get(`/measures.json?q=${encodeURIComponent(title)}`)).json()
  expect((await listed()).measures).toHaveLength(1)
  await page.goto(`${record}/edit`)
  await page.getByRole('button', { name: 'Archive this record' }).click()
  const reason = page.getByLabel('Reason for archiving')
  await expect(reason).toBeFocused()
  await expect(reason).toHaveAccessibleDescription('Fill this in.')
  await reason.fill('It is twice here')
  await page.getByRole('button', { name: 'Archive this record' }).click()
  await expect(page).toHaveURL(record)
  expect((await listed()).measures).toHaveLength(0)
  await page.goto(`${record}/edit`)
  await page.getByLabel('Reason for showing it again').fill('It is not')
  await page.getByRole('button', { name: 'Show it in lists again' }).click()
  await expect(page).toHaveURL(record)
  expect((await listed()).measures).toHaveLength(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a record is added and edited, items come and go, and everything typed stays', async ({ page, signIn }) => {
    await signIn(page, 'editor', '/measures/new')
    const title = unique('Without scripts')
    const field = (name: string) => formField(page, name)
    await field('title.en').fill(title)
    await page.getByRole('button', { name: 'Add an event' }).click()
    await expect(field('events[1].date')).toBeVisible()
    await page.getByRole('button', { name: 'Add an event' }).click()
    await field('events[2].date').fill('2026-05-05')
    await page.getByRole('button', { name: 'Remove: Event 2' }).click()
    await expect(field('events[2].date')).toHaveCount(0)
    await expect(field('events[1].date')).toHaveValue('2026-05-05')
    await page.getByRole('button', { name: 'Add a source' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('This is not saved yet')).toBeVisible()
    await expect(field('title.en')).toHaveValue(title)

    await field('summary.en').fill('Line one\nline two')
    await field('category').selectOption('visa')
    await field('events[0].type').selectOption('announced')
    await field('events[0].date').fill('2026-03-01')
    await field('events[1].type').selectOption('lifted')
    await formGroup(page, 'events[1].sources').getByRole('checkbox').nth(1).check()
    await field('imposer').fill('JP')
    await formField(page, 'targets', 'China').check()
    for (const place of [0, 1]) {
      await field(`citations[${place}].source`).fill(`https://example.org/${title.replaceAll(' ', '-')}/${place}`)
      await formField(page, `citations[${place}].supports`, 'dates').check()
    }
    await field('reason').fill('By hand')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('This address is new here: say who published it').first()).toBeVisible()
    for (const place of [0, 1]) {
      await field(`citations[${place}].newSource.publisher`).fill('Example Times')
      await field(`citations[${place}].newSource.kind`).selectOption('media')
      await field(`citations[${place}].newSource.language`).fill('ja')
    }
    await expect(page.locator('#measure [aria-live]').first()).toContainText('ended')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page).toHaveURL(/\/measures\/jp-2026-03-without-scripts/)

    await page.goto(`${page.url()}/edit`)
    await field('events[1].date').fill('2026-06')
    await field('reason').fill('Only the month is known')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page).toHaveURL(/\/measures\/jp-2026-03-without-scripts[^/]*$/)
    await page.goto(`${page.url()}/history`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Version 2', 'Version 1'])
    await expect(page.getByText('Jun 2026 lifted')).toBeVisible()
  })
})

test('a related record is picked by its name, and nothing that is typed is read as a file', async ({
  page,
  signIn,
}) => {
  await signIn(page, 'editor', '/measures/new')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByRole('button', { name: 'Add a relation' }).click()
  const related = formField(page, 'relations[0].to')
  await related.fill('dual-use')
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().click()
  await expect(related).toHaveValue(/^[a-z0-9-]+$/)
  expect(asked).toContain('/records.json')
  expect(asked).not.toContain('/measures.json')
})
