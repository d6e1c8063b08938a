import type { FormValues } from '@/lib/measures/form/values'
import { query } from './accounts'
import { expect, test } from './fixtures'
import { filledForm, postForm, readForm, readHiddenFields } from './measure-form'

type Change = (values: FormValues) => object
const event =
  (change: object): Change =>
  (values) => ({ events: [{ ...values.events[0], ...change }] })
const citation =
  (change: object): Change =>
  (values) => ({ citations: [{ ...values.citations[0], ...change }] })
const source =
  (change: object): Change =>
  (values) => ({
    citations: [{ ...values.citations[0], newSource: { ...values.citations[0]?.newSource, ...change } }],
  })
const item = { scheme: 'FREE', code: 'a', label: 'A', basis: 'official' }

const BAD: [string, Change, string][] = [
  ['no title', () => ({ title: {} }), 'Give it in at least one language.'],
  ['a title of 301 characters', () => ({ title: { en: 'x'.repeat(301) } }), 'Shorten this to 300 characters.'],
  ['a title with NUL', () => ({ title: { en: 'a\u0000b' } }), 'characters that cannot be shown'],
  ['a title that nobody sees', () => ({ title: { en: '\u3164' } }), 'Give it in at least one language.'],
  ['a title that turns', () => ({ title: { en: 'Ban \u202eedoc' } }), 'the sign U+202E'],
  ['no summary', () => ({ summary: {} }), 'Give it in at least one language.'],
  ['a summary of 4001 characters', () => ({ summary: { en: 'x'.repeat(4001) } }), 'Shorten this to 4000'],
  ['an unknown kind', () => ({ kind: 'law' }), 'Choose one of the list.'],
  ['an unknown category', () => ({ category: 'toys' }), 'Choose one of the list.'],
  ['no category', () => ({ category: '' }), 'Choose one of the list.'],
  ['an unknown effect', () => ({ effect: '1; drop table measures' }), 'Choose one of the list.'],
  ['no imposer', () => ({ imposer: '' }), 'Fill this in.'],
  ['a name for an imposer', () => ({ imposer: 'China' }), 'Use two capital letters'],
  ['an imposer that is no state', () => ({ imposer: 'QQ' }), 'Use two capital letters'],
  ['an act against oneself', () => ({ imposer: 'JP' }), 'Nobody acts against themselves'],
  ['no target', () => ({ targets: [] }), 'Say against whom'],
  ['all targets and one', () => ({ targets: ['*', 'JP'] }), 'stands alone'],
  ['a target twice', () => ({ targets: ['JP', 'JP'] }), 'This is here twice.'],
  ['an unknown authority', () => ({ authorities: ['no-such-authority'] }), 'This authority is not known.'],
  ['no event', () => ({ events: [] }), 'Give at least one dated event.'],
  ['an unknown event', event({ type: 'imagined' }), 'Choose one of the list.'],
  ['no date', event({ date: '' }), 'Fill this in.'],
  ['30 February', event({ date: '2026-02-30' }), 'There is no such date.'],
  ['the 13th month', event({ date: '2026-13' }), 'There is no such date.'],
  ['a date in words', event({ date: 'the other day' }), 'There is no such date.'],
  ['a date with an hour', event({ date: '2026-01-06T00:00' }), 'There is no such date.'],
  ['a date of 1815', event({ date: '1815-06-18' }), 'Dates run from 1900 to 2100.'],
  ['an end before the start', event({ until: '2026-02-02' }), 'This is before the start.'],
  [
    'an end before the beginning',
    (values) => ({
      events: [
        { ...values.events[0], type: 'lifted' },
        { ...values.events[0], type: 'resumed', date: '2026-02-04' },
      ],
    }),
    'Events 1 (2026-02-03), 2 (2026-02-04)',
  ],
  ['the same event twice', (values) => ({ events: [values.events[0], values.events[0]] }), 'This is here twice.'],
  ['an event without a source', event({ sources: [] }), 'Give at least one source.'],
  ['an event with a source that is not cited', event({ sources: ['n9'] }), 'not among the sources'],
  ['no source', () => ({ citations: [] }), 'Give at least one source.'],
  ['a script for an address', citation({ source: 'javascript:alert(1)' }), 'Give a full address'],
  ['a file for an address', citation({ source: 'file:///etc/passwd' }), 'Give a full address'],
  ['data for an address', citation({ source: 'data:text/html,hello' }), 'Give a full address'],
  [
    'an address with a password',
    citation({ source: 'https://a:b@example.org/' }),
    'Leave out the name and the password',
  ],
  ['an address of the own network', citation({ source: 'http://0x7f.1/' }), 'an address that everybody can open'],
  ['a path of this site for an address', citation({ source: 'https:example.org/x' }), 'Give a full address'],
  ['no address', citation({ source: '' }), 'Fill this in.'],
  ['a source that supports nothing', citation({ supports: [] }), 'Tick what this source supports.'],
  ['a source that supports the unknown', citation({ supports: ['luck'] }), 'Choose one of the list.'],
  ['an unknown stance', citation({ stance: 'likes' }), 'Choose one of the list.'],
  ['a quotation without its language', citation({ quote: '引用' }), 'in which language the quotation is'],
  ['a new source without a publisher', source({ publisher: '' }), 'Fill this in.'],
  ['a new source of an unknown kind', source({ kind: 'rumour' }), 'Choose one of the list.'],
  ['a new source of 2099', source({ publishedOn: '2099' }), 'This day is still to come.'],
  ['a new source in no language', source({ language: 'English' }), 'Use a language code'],
  ['a script for an archived copy', source({ archiveUrl: 'javascript:1' }), 'Give a full address'],
  [
    'a relation to nothing',
    () => ({ relations: [{ type: 'amends', to: 'no-such-record', certainty: 'stated', note: '' }] }),
    'No record has this short name.',
  ],
  ['an item twice', () => ({ scope: [item, item] }), 'This is here twice.'],
  ['goods of 2001 characters', () => ({ goods: 'x'.repeat(2001) }), 'Shorten this to 2000'],
  ['no reason', () => ({ reason: '' }), 'Fill this in.'],
  ['no name of the submission', () => ({ submissionId: '1' }), 'This is not expected here.'],
]

test('fifty kinds of bad input are refused over a direct post, in words, with everything typed', async ({
  page,
  signIn,
  databaseUrl,
}) => {
  test.setTimeout(180_000)
  await signIn(page, 'editor')
  const count = async () => (await query(databaseUrl, 'select count(*)::int as n from versions'))[0].n
  const before = await count()
  for (const [what, change, message] of BAD) {
    const values = filledForm('A title that stays')
    const answer = await postForm(page, '/measures/new', { ...values, ...change(values) })
    expect(answer.status(), what).toBe(200)
    const form = await readForm(answer)
    expect(form, what).toContain(message)
    expect(form, what).toContain('Typed and kept')
    expect(await count(), what).toBe(before)
  }
})

test('what no form sends is refused, and never with a 500', async ({ page, signIn, databaseUrl }) => {
  await signIn(page, 'editor')
  const strange: [string, string][] = [
    ['status', 'in_force'],
    ['__proto__.role', 'admin'],
    ['constructor.prototype.role', 'admin'],
    ['events[4294967294].date', '2026'],
    ['authorities', 'mofcom'],
    ['__intent__', '{'],
    ['__intent__', '{"type":"insert","payload":{"name":"__proto__"}}'],
    ['__intent__', '{"type":"update","payload":{"name":"","value":{"kind":"measure"}}}'],
    ['__state__', 'null'],
  ]
  for (const [name, value] of strange) {
    const answer = await postForm(page, '/measures/new', filledForm('Strange'), { more: [[name, value]] })
    expect(answer.status(), name).toBe(200)
    expect(await readForm(answer), name).toContain('fields that it does not have')
  }
  const found = await query(databaseUrl, `select slug from measures where title->>'en' = 'Strange'`)
  expect(found).toHaveLength(0)
})

test('ten megabytes are refused before anything reads them', async ({ page, signIn, databaseUrl }) => {
  await signIn(page, 'editor')
  const more: [string, string][] = [['goods', 'x'.repeat(10_000_000)]]
  const answer = await postForm(page, '/measures/new', filledForm('Large'), { more })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toContain('too large')
  expect(await query(databaseUrl, `select slug from measures where title->>'en' = 'Large'`)).toHaveLength(0)
})

test('addresses that no record can have are not found', async ({ page, signIn }) => {
  await signIn(page, 'editor')
  for (const slug of ['no-such-record', '%00', '..%2F..%2Fetc', 'A', `${'x'.repeat(500)}`, '%E0%A4%A']) {
    for (const rest of ['edit', 'history']) {
      const { status } = await page.request
        .get(`/measures/${slug}/${rest}`)
        .then((answer) => ({ status: answer.status() }))
      expect([400, 404], `${slug} ${rest}`).toContain(status)
    }
  }
})

test('who may not edit reaches neither the form nor its action', async ({
  page,
  browser,
  signIn,
  server,
  databaseUrl,
}) => {
  await signIn(page, 'editor')
  const editor = await postForm(page, '/measures/new', filledForm('Allowed'))
  expect(editor.status()).toBe(303)

  const signedOut = await browser.newContext({ baseURL: server.url })
  const reader = await signedOut.newPage()
  await reader.goto('/measures/new')
  await expect(reader).toHaveURL('/sign-in?next=%2Fmeasures%2Fnew')
  await signedOut.close()

  const hidden = await readHiddenFields(page, '/measures/new')
  const post = () => postForm(page, '/measures/new', filledForm('Forbidden'), { hidden })
  await page.context().clearCookies()
  const outside = await post()
  expect([303, 307]).toContain(outside.status())
  expect(outside.headers().location).toContain('/sign-in')

  await signIn(page, 'viewer')
  expect((await page.request.get('/measures/new')).status()).toBe(403)
  expect((await post()).status()).toBe(403)
  expect(await query(databaseUrl, `select slug from measures where title->>'en' = 'Forbidden'`)).toHaveLength(0)
})
