import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { settings } from '@/lib/settings'
import { provideTestDatabase } from '@/testing/test-database'
import { sessionCookie } from '../cookies'
import { sessionOf } from '../gate/session'
import type { Role } from '../roles'
import { ACCOUNT_PASSWORD, addAccount, BY, emailOf } from './account.cases'
import { listUsers } from './queries'
import { authServer } from './server'
import { createPasswordLink, inviteUser, updateDisabled, updateRole } from './users'

provideTestDatabase()

beforeEach(async () => {
  await db().user.deleteMany()
})

const addUser = async (name: string, role: Role) => (await addAccount(name, role)).id

/** Answers what the browser then sends. */
async function signIn(name: string, password = ACCOUNT_PASSWORD): Promise<string> {
  const body = { email: emailOf(name), password }
  const response = await authServer().api.signInEmail({ body, asResponse: true })
  if (!response.ok) throw new Error(`refused with ${response.status}`)
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return cookies.join('; ')
}

describe('a session', () => {
  it('says who asks, with the role of this moment', async () => {
    const id = await addUser('ada', 'admin')
    await addUser('bob', 'admin')
    const cookie = await signIn('ada')
    const user = { id, name: 'ada', email: 'ada@example.org', role: 'admin' }
    expect(await sessionOf(cookie)).toEqual({ id: expect.any(String), user })
    await updateRole(id, 'viewer', BY)
    expect((await sessionOf(cookie))?.user.role).toBe('viewer')
  })

  it('ends when its user is disabled, who cannot sign in until enabled again', async () => {
    const id = await addUser('ada', 'editor')
    const cookie = await signIn('ada')
    await updateDisabled(id, true, BY)
    expect(await sessionOf(cookie)).toBeNull()
    await expect(signIn('ada')).rejects.toThrow('403')
    expect(await listUsers()).toMatchObject([{ name: 'ada', disabled: true }])
    await updateDisabled(id, false, BY)
    expect(await sessionOf(cookie)).toBeNull()
    expect(await sessionOf(await signIn('ada'))).not.toBeNull()
  })

  it('of a disabled user is none even where its row is left', async () => {
    await addUser('ada', 'editor')
    const cookie = await signIn('ada')
    await db().user.updateMany({ data: { banned: true } })
    expect(await sessionOf(cookie)).toBeNull()
  })

  it('expires, and is none without its cookie or with a forged one', async () => {
    await addUser('ada', 'editor')
    const cookie = await signIn('ada')
    const { token } = await db().session.findFirstOrThrow()
    expect(await sessionOf('')).toBeNull()
    expect(await sessionOf(`${sessionCookie(settings())}=${token}.AAAA`)).toBeNull()
    await db().session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await sessionOf(cookie)).toBeNull()
  })

  it.each([
    ['admin', 1],
    ['editor', 14],
    ['viewer', 14],
  ] as const)('of an idle %s ends after %i days, and use keeps it', async (role, days) => {
    await addUser('ada', role)
    const cookie = await signIn('ada')
    const idle = (minutes: number) =>
      db().$executeRaw`update sessions set updated_at = now() - make_interval(mins => ${minutes})`
    const used = async () => Date.now() - (await db().session.findFirstOrThrow()).updatedAt.getTime()
    await idle(4)
    expect(await sessionOf(cookie)).not.toBeNull()
    expect(await used()).toBeGreaterThan(3 * 60_000)
    await idle(days * 24 * 60 - 1)
    expect(await sessionOf(cookie)).not.toBeNull()
    expect(await used()).toBeLessThan(60_000)
    await idle(days * 24 * 60)
    expect(await sessionOf(cookie)).toBeNull()
    expect(await db().session.count()).toBe(0)
  })

  it('lasts thirty days at most, and its cookie as long', async () => {
    await addUser('ada', 'editor')
    const body = { email: emailOf('ada'), password: ACCOUNT_PASSWORD }
    const answer = await authServer().api.signInEmail({ body, asResponse: true })
    expect(answer.headers.getSetCookie()[0]).toContain(`Max-Age=${30 * 24 * 60 * 60}`)
    const { expiresAt, createdAt } = await db().session.findFirstOrThrow()
    expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / 86_400_000)).toBe(30)
  })
})

describe('the last active admin', () => {
  it('cannot be demoted or disabled', async () => {
    const id = await addUser('ada', 'admin')
    await addUser('bob', 'editor')
    const disabled = await addUser('eve', 'admin')
    expect(await updateDisabled(disabled, true, BY)).toEqual({ ok: true })
    const refused = { ok: false, reason: 'last_admin' }
    expect([await updateRole(id, 'editor', BY), await updateDisabled(id, true, BY)]).toEqual([refused, refused])
    expect(await updateRole(id, 'admin', BY)).toEqual({ ok: true })
  })

  it('is left over when all admins go at once', async () => {
    const ids = await Promise.all(['ada', 'bob', 'eve', 'kim'].map((name) => addUser(name, 'admin')))
    const written = await Promise.all(
      ids.map((id, n) => (n % 2 ? updateRole(id, 'viewer', BY) : updateDisabled(id, true, BY))),
    )
    expect(written.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'last_admin' }])
    expect(await db().user.count({ where: { role: 'admin', banned: false } })).toBe(1)
  })
})

it('takes an address once', async () => {
  const user = { name: 'Ada', email: 'ada@example.org', role: 'viewer' as const }
  const made = await Promise.all([1, 2, 3].map(() => inviteUser(user, BY)))
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  expect(made.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reason: 'email_taken' }))
  expect(await listUsers()).toMatchObject([{ name: 'Ada', invited: true, disabled: false }])
})

it('knows nobody by a made-up id', async () => {
  const missing = { ok: false, reason: 'missing' }
  const answers = [
    await updateRole('x', 'admin', BY),
    await updateDisabled('x', true, BY),
    await createPasswordLink('x', BY),
  ]
  expect(answers).toEqual([missing, missing, missing])
})

it('has no way to sign up or to be an admin by oneself', async () => {
  const body = { name: 'Eve', email: 'eve@example.org', password: ACCOUNT_PASSWORD }
  await expect(authServer().api.signUpEmail({ body })).rejects.toThrow()
  await addUser('bob', 'editor')
  const headers = new Headers({ cookie: await signIn('bob') })
  const { id } = await db().user.findFirstOrThrow()
  await expect(authServer().api.setRole({ body: { userId: id, role: 'admin' }, headers })).rejects.toThrow()
})
