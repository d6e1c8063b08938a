import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import { ACCOUNT_ACTIONS, type AccountAction, type Named } from '../log'
import { parseLogFilter } from '../log-filter'
import { ACCOUNT_PASSWORD, addAccount, BY, browserWith, emailOf } from './account.cases'
import { changePassword, enter, enterAfterLink, leave } from './entering'
import { countLog, listLog } from './queries'
import { authServer } from './server'
import { endOtherSessions, endSession } from './sessions'
import { createSetupLink, redeemSetupLink } from './setup-link'
import { createPasswordLink, inviteUser, type Linked, updateDisabled, updateRole } from './users'

provideTestDatabase()

const HERE = { address: '203.0.113.9', agent: 'Firefox' }
const NEW_PASSWORD = 'staple battery horse'
const noCookies = browserWith(null)
const everything = parseLogFilter({})

let bob: Named
/** Every secret that a step used or made. */
const secrets = new Set([ACCOUNT_PASSWORD, NEW_PASSWORD, 'wrong password'])

const keepToken = (url: string | null) => {
  const token = url?.split('/setup/')[1] ?? expect.unreachable('no link')
  secrets.add(token)
  return token
}
const tokenOf = (linked: Linked) => keepToken(linked.ok ? linked.url : null)
const redeem = (token: string) =>
  redeemSetupLink(token, { name: 'Eve', email: emailOf('eve'), password: NEW_PASSWORD }, HERE.address)

/** What a browser sends that is signed in as Bob. */
async function signedIn(): Promise<Headers> {
  const answer = await authServer().api.signInEmail({
    body: { email: bob.email, password: ACCOUNT_PASSWORD },
    asResponse: true,
  })
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  for (const { token } of await db().session.findMany()) secrets.add(token)
  return new Headers({ cookie: cookie.join('; ') })
}
const sessionId = async () => (await db().session.findFirstOrThrow({ where: { userId: bob.id } })).id

type Case = [
  what: string,
  action: AccountAction,
  before: () => Promise<unknown>,
  act: (given: unknown) => Promise<unknown>,
]
const nothing = async () => null
const step = <Given>(
  what: string,
  action: AccountAction,
  before: () => Promise<Given>,
  act: (given: Given) => Promise<unknown>,
): Case => [what, action, before, (given) => act(given as Given)]

const CASES: Case[] = [
  step('signing in', 'signed_in', nothing, () =>
    enter({ email: bob.email, password: ACCOUNT_PASSWORD }, HERE, noCookies),
  ),
  step('signing in after a link', 'signed_in', nothing, () =>
    enterAfterLink({ email: bob.email, password: ACCOUNT_PASSWORD }, HERE),
  ),
  step('a wrong password', 'sign_in_failed', nothing, () =>
    enter({ email: bob.email, password: 'wrong password' }, HERE, noCookies),
  ),
  step('a password typed as an address', 'sign_in_failed', nothing, () =>
    enter({ email: ACCOUNT_PASSWORD, password: 'wrong password' }, HERE, noCookies),
  ),
  step(
    'signing in while disabled',
    'sign_in_failed',
    () => db().user.updateMany({ data: { banned: true } }),
    () => enter({ email: bob.email, password: ACCOUNT_PASSWORD }, HERE, noCookies),
  ),
  step('signing out', 'signed_out', signedIn, (headers) => leave(bob, HERE, headers)),
  step('a new password', 'password_changed', signedIn, (headers) =>
    changePassword(bob, { currentPassword: ACCOUNT_PASSWORD, newPassword: NEW_PASSWORD }, HERE, headers),
  ),
  step('a new password without the old one', 'password_change_failed', signedIn, (headers) =>
    changePassword(bob, { currentPassword: 'wrong password', newPassword: NEW_PASSWORD }, HERE, headers),
  ),
  step('ending one session', 'session_ended', signedIn, async () => endSession(bob, await sessionId(), BY)),
  step('ending the others', 'other_sessions_ended', signedIn, () => endOtherSessions(bob, 'none', BY)),
  step('inviting', 'invited', nothing, async () =>
    tokenOf(await inviteUser({ name: 'Kim', email: emailOf('kim'), role: 'editor' }, BY)),
  ),
  step('using an invitation', 'link_used', invite, redeem),
  step('a new invitation', 'link_made', invite, async () => {
    const kim = await db().user.findUniqueOrThrow({ where: { email: emailOf('kim') } })
    tokenOf(await createPasswordLink(kim.id, BY))
  }),
  step('a link for a new password', 'link_made', nothing, async () => tokenOf(await createPasswordLink(bob.id, BY))),
  step('using it', 'link_used', async () => tokenOf(await createPasswordLink(bob.id, BY)), redeem),
  step('a link for the first admin', 'link_made', nothing, async () =>
    keepToken(await createSetupLink({ force: true })),
  ),
  step('using it', 'link_used', async () => keepToken(await createSetupLink({ force: true })), redeem),
  step('a link for an admin who is locked out', 'link_made', nothing, async () =>
    keepToken(await createSetupLink({ email: bob.email })),
  ),
  step('using it', 'link_used', async () => keepToken(await createSetupLink({ email: bob.email })), redeem),
  step('another role', 'role_changed', nothing, () => updateRole(bob.id, 'editor', BY)),
  step('disabling', 'disabled', signedIn, () => updateDisabled(bob.id, true, BY)),
  step(
    'enabling',
    'enabled',
    () => db().user.updateMany({ data: { banned: true } }),
    () => updateDisabled(bob.id, false, BY),
  ),
]

async function invite() {
  return tokenOf(await inviteUser({ name: 'Kim', email: emailOf('kim'), role: 'editor' }, BY))
}

beforeEach(async () => {
  await db().user.deleteMany()
  await db().rateLimit.deleteMany()
  await db().setupLink.deleteMany()
  bob = await addAccount('bob', 'viewer')
})

it('every action has its case', () => {
  expect([...new Set(CASES.map(([, action]) => action))].sort()).toEqual([...ACCOUNT_ACTIONS].sort())
})

describe('each leaves one row', () => {
  it.each(CASES)('%s: %s', async (_, action, before, act) => {
    const given = await before()
    const held = await db().accountLogEntry.count()
    await act(given)
    expect(await db().accountLogEntry.count()).toBe(held + 1)
    const last = await db().accountLogEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(last.action).toBe(action)
    // Who has to be known wherever it is somebody, and from where wherever it is not the server itself.
    expect(last.actor === null).toBe(last.actorId === null)
    if (last.address === null) expect(last).toMatchObject({ action: 'link_made', actor: null })
  })

  it('and none of them holds a password, a link or a session', async () => {
    const text = JSON.stringify(await db().accountLogEntry.findMany())
    expect(secrets.size).toBeGreaterThan(10)
    for (const secret of secrets) expect(text).not.toContain(secret)
  })
})

it('says what was before and what came of it', async () => {
  const before = await db().accountLogEntry.count()
  await updateRole(bob.id, 'editor', BY)
  await updateRole(bob.id, 'editor', BY)
  await redeem(keepToken(await createSetupLink({ email: bob.email })))
  expect(await countLog(everything)).toBe(before + 3)
  const [used, made, role] = await listLog(everything)
  expect(role).toMatchObject({
    actor: BY.actor?.email,
    address: BY.address,
    subject: bob.email,
    before: { role: 'viewer' },
    after: { role: 'editor' },
  })
  expect(made).toMatchObject({ actor: null, address: null, subject: bob.email, after: { purpose: 'restored_admin' } })
  expect(used).toMatchObject({
    actor: bob.email,
    before: { role: 'editor', disabled: false },
    after: { purpose: 'restored_admin', role: 'admin', disabled: false },
  })
})

it('is found by account, as who did it or as whose it is, by action, and page by page', async () => {
  await updateDisabled(bob.id, true, BY)
  await updateDisabled(bob.id, false, { actor: bob, address: null })
  const byBob = parseLogFilter({ account: bob.id })
  expect((await listLog(byBob)).map(({ action }) => action)).toEqual(['enabled', 'disabled'])
  expect(await countLog(parseLogFilter({ account: bob.id, action: 'enabled' }))).toBe(1)
  expect(await countLog(parseLogFilter({ account: 'nobody' }))).toBe(0)
  await db().accountLogEntry.createMany({
    data: Array.from({ length: 60 }, () => ({ action: 'signed_in', actorId: 'kim' })),
  })
  const ids = async (page: string) => (await listLog(parseLogFilter({ account: 'kim', page }))).map(({ id }) => id)
  const [first, second] = [await ids('1'), await ids('2')]
  expect([first.length, second.length, Math.min(...first) > Math.max(...second)]).toEqual([50, 10, true])
})

it('is only added to, whoever asks', async () => {
  await updateDisabled(bob.id, true, BY)
  const refused = /account_log is only added to/
  await expect(db().accountLogEntry.updateMany({ data: { actor: 'eve' } })).rejects.toThrow(refused)
  await expect(db().accountLogEntry.deleteMany()).rejects.toThrow(refused)
  await expect(db().$executeRaw`truncate account_log`).rejects.toThrow(refused)
  await db().user.deleteMany()
  expect((await listLog(everything))[0]).toMatchObject({ action: 'disabled', subject: bob.email })
})

describe('where it cannot be written', () => {
  beforeAll(async () => {
    await db().$executeRaw`
      create function log_is_full() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`
    await db().$executeRaw`create trigger log_is_full before insert on account_log execute function log_is_full()`
  })
  afterAll(async () => {
    await db().$executeRaw`drop trigger log_is_full on account_log`
  })

  const state = async () => [
    await db().user.findMany({ orderBy: { id: 'asc' }, select: { id: true, role: true, banned: true } }),
    await db().account.findMany({ orderBy: { id: 'asc' }, select: { id: true, password: true } }),
    await db().session.count(),
    await db().setupLink.findMany({ select: { tokenHash: true, usedAt: true } }),
  ]
  const alone = CASES.filter(([what]) => !/^using|^a new invitation/.test(what))
  it.each(alone)('%s does not happen', async (_, __, before, act) => {
    const given = await before()
    const held = await state()
    await expect(act(given)).rejects.toThrow('full')
    expect(await state()).toEqual(held)
  })
})
