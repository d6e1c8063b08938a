/** Every action, page and route, asked by everybody there can be: what they may is what the table says. */
import { readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse, Browser } from '@playwright/test'
import { ABILITIES, type Ability, type AbilityRefusal, can, GUARDED_PAGES } from '@/lib/auth/abilities'
import { ROLES, type Role, type Viewer } from '@/lib/auth/roles'
import { toFormData } from '@/lib/measures/form/data'
import { addUser, makeSetupLink, query, signInWith } from './accounts'
import { expect, test } from './fixtures'
import { filledForm } from './measure-form'

const ASKERS = ['nobody', ...ROLES, 'disabled'] as const
type Asker = (typeof ASKERS)[number]

const SLUG = 'cn-2026-01-dual-use-export-ban-japan'
const CODE = '22222222'
const isRole = (asker: Asker): asker is Role => ROLES.some((role) => role === asker)
const mayAsTold = (asker: Asker, ability: Ability) => can(isRole(asker) ? ({ role: asker } as Viewer) : null, ability)

type Found = { asker: Asker; what: string; ability: Ability; may: boolean; told: string }

/** The build's own list of what can be called: id, name, and a page that calls it. */
function listActions() {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>
  }
  return Object.entries(manifest.node).map(([id, { exportedName, workers }]) => {
    const page = Object.keys(workers).find((name) => !name.startsWith('app/_')) ?? ''
    return { id, name: exportedName.replace(/Action$/, ''), page: page.replace(/^app|\/page$/g, '') || '/' }
  })
}

const listAddresses = () =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => `/${file.replace(/\/?(page|route)\.tsx?$/, '')}`)
    .sort()

const PLAIN_STATE = { errors: {}, values: {}, done: false }
/** What its pages bind to an action before the form that is posted. */
const ARGUMENTS: Partial<Record<Ability, unknown[]>> = {
  signOut: [],
  createMeasure: ['en', null],
  updateMeasure: [SLUG, 'en', null],
  archiveMeasure: [SLUG, PLAIN_STATE],
  answerRelease: [SLUG, 'en', PLAIN_STATE],
  confirmOverdue: [SLUG, 'en', PLAIN_STATE],
}

/** Forms that would change something, for those who may not; whoever may posts an empty one. */
const filledFor = (victim: string): Partial<Record<Ability, [string, string][]>> => {
  const user: [string, string] = ['userId', victim]
  const view = { code: ['code', CODE], name: ['name', 'Taken'], visibility: ['visibility', 'public'] } as const
  const record = toFormData({ ...filledForm('By nobody'), version: '1' })
  return {
    createView: [[...view.name], [...view.visibility], ['query', '']],
    updateView: [[...view.code], [...view.name], [...view.visibility]],
    followView: [[...view.code], ['slug', 'taken'], ['standfirst', 'Taken.'], ['trigger', '']],
    deleteView: [[...view.code]],
    createMeasure: [...record].map(([name, value]) => [name, String(value)]),
    updateMeasure: [...record].map(([name, value]) => [name, String(value)]),
    archiveMeasure: [
      ['archived', 'true'],
      ['version', '1'],
      ['reason', 'Gone'],
    ],
    checkAuthority: [
      ['authority', 'mofcom'],
      ['readThrough', '2026-11-20'],
      ['how', 'press'],
    ],
    inviteUser: [
      ['name', 'Mallory'],
      ['email', 'mallory@example.org'],
      ['role', 'admin'],
    ],
    makePasswordLink: [user],
    setRole: [user, ['role', 'admin']],
    setDisabled: [user, ['disabled', 'true']],
  }
}

/** What an answer holds when it refuses the asker: the code of a form, or of the record's own. */
const REFUSALS = ['"form":"signed_out"', '"form":"not_admin"', '"form":"not_editor"', '"kind":"signedOut"']
const REFUSED_BY: Record<AbilityRefusal, readonly string[]> = {
  signed_out: ['"form":"signed_out"', 'the sign-in page'],
  not_editor: ['"kind":"signedOut"', '"form":"not_editor"'],
  not_admin: ['"form":"not_admin"'],
  not_yours: [],
}

function shutOut(answer: APIResponse): string | null {
  const { location = '', 'x-action-redirect': left = '' } = answer.headers()
  if (location.startsWith('/sign-in') || left.startsWith('/sign-in')) return 'the sign-in page'
  return answer.status() === 401 || answer.status() === 403 ? '403' : null
}

/** Pages hold such sentences for their forms; of an action it is all that it answers. */
async function refusedBy(answer: APIResponse): Promise<string | null> {
  const text = await answer.text()
  return shutOut(answer) ?? REFUSALS.find((sign) => text.includes(sign)) ?? null
}

function post(request: APIRequestContext, origin: string, path: string, id: string, args: unknown[], form: string[][]) {
  const multipart = new FormData()
  for (const [name, value] of [['x', ''], ...form]) multipart.append(`1_${name}`, value ?? '')
  multipart.append('0', JSON.stringify([...args, '$K1']))
  return request.post(path, { multipart, headers: { Origin: origin, 'Next-Action': id }, maxRedirects: 0 })
}

async function requestAs(browser: Browser, asker: Asker, baseURL: string, databaseUrl: string) {
  const context = await browser.newContext({ baseURL })
  if (asker === 'nobody') return context
  const page = await context.newPage()
  const user = await addUser(databaseUrl, isRole(asker) ? asker : 'admin')
  await signInWith(page, user)
  await page.waitForURL('/account')
  if (asker === 'disabled') await query(databaseUrl, 'update users set banned = true where email = $1', [user.email])
  await page.close()
  return context
}

/** All that somebody who may not could have changed. */
const readAll = (databaseUrl: string) =>
  query(
    databaseUrl,
    `select (select json_agg(u order by id) from (select id, name, email, role, banned from users) u) as users,
      (select json_agg(v order by code) from saved_views v) as views,
      (select count(*) from versions) as versions, (select count(*) from coverages) as looks, (select count(*) from measures) as measures,
      (select count(*) from sources) as sources, (select count(*) from setup_links) as links`,
  )

function printMatrix(found: readonly Found[]) {
  const lines = [...new Set(found.map(({ what }) => what))].map((what) => {
    const cells = ASKERS.map((asker) =>
      (found.find((one) => one.what === what && one.asker === asker)?.may ? 'may' : '–').padEnd(10),
    )
    return `${what.padEnd(32)}${cells.join('')}`
  })
  console.log([`${' '.repeat(32)}${ASKERS.map((asker) => asker.padEnd(10)).join('')}`, ...lines].join('\n'))
}

test('everybody may do what the table says, and nothing else', async ({ browser, server, databaseUrl }) => {
  test.setTimeout(180_000)
  const { email } = await addUser(databaseUrl, 'viewer', 'Victim')
  const [victim] = await query(databaseUrl, 'select id from users where email = $1', [email])
  await query(
    databaseUrl,
    `insert into saved_views (code, owner_id, name, query, public) values ($1, $2, 'Own', '', true)`,
    [CODE, victim.id],
  )
  const [source] = await query(databaseUrl, 'select min(id) as id from sources')
  const token = new URL(makeSetupLink(databaseUrl, server.url)).pathname.split('/').at(-1) ?? ''
  const filled = filledFor(victim.id)
  const fill = (address: string) =>
    address.replace('[slug]', SLUG).replace('[id]', String(source.id)).replace('[code]', CODE).replace('[token]', token)
  const actions = listActions()
  // Whoever signs out is nobody from then on.
  actions.sort((one, other) => Number(one.name === 'signOut') - Number(other.name === 'signOut'))
  const found: Found[] = []
  for (const asker of ASKERS) {
    const context = await requestAs(browser, asker, server.url, databaseUrl)
    const before = await readAll(databaseUrl)
    for (const address of listAddresses()) {
      const told = shutOut(await context.request.get(fill(address), { maxRedirects: 0 }))
      const ability = GUARDED_PAGES[address] ?? 'read'
      found.push({ asker, what: address, ability, may: told === null, told: told ?? '' })
    }
    for (const { id, name, page } of actions) {
      const ability = name as Ability
      const form = mayAsTold(asker, ability) ? [] : (filled[ability] ?? [])
      const args = ARGUMENTS[ability] ?? [PLAIN_STATE]
      const told = await refusedBy(await post(context.request, server.url, fill(page), id, args, form))
      found.push({ asker, what: `${name}()`, ability, may: told === null, told: told ?? '' })
    }
    expect(await readAll(databaseUrl), `what ${asker} changed`).toEqual(before)
    await context.close()
  }
  printMatrix(found)
  expect(found.filter(({ asker, ability, may }) => may !== mayAsTold(asker, ability))).toEqual([])
  const isRightly = ({ what, ability, told }: Found) => {
    const { refusal } = ABILITIES[ability]
    return !what.endsWith('()') || (refusal !== null && REFUSED_BY[refusal].includes(told))
  }
  expect(found.filter((one) => !one.may && !isRightly(one))).toEqual([])
  const asked = new Set(found.map(({ what }) => what))
  for (const page of Object.keys(GUARDED_PAGES)) expect(asked).toContain(page)
  expect(actions.map(({ name }) => name)).toEqual(expect.arrayContaining(['setRole', 'createMeasure', 'signIn']))
})
