import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { provideTestDatabase } from '@/lib/embedded-postgres/test-database'
import { createUser, resetPassword, updateDisabled, updateRole } from './mutations'
import { listUsers } from './queries'
import type { Role } from './roles'
import { auth } from './server'
import { sessionOf } from './session'

provideTestDatabase()

beforeEach(async () => {
  await db().user.deleteMany()
})

const PASSWORD = 'correct horse battery'

/** Answers the id. */
async function addUser(name: string, role: Role): Promise<string> {
  const email = `${name}@example.org`
  await createUser({ name, email, role, password: PASSWORD })
  return (await db().user.findUniqueOrThrow({ where: { email } })).id
}

/** Answers what the browser then sends. */
async function signIn(name: string, password = PASSWORD): Promise<string> {
  const body = { email: `${name}@example.org`, password }
  const response = await auth().api.signInEmail({ body, asResponse: true })
  if (!response.ok) throw new Error(`refused with ${response.status}`)
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return cookies.join('; ')
}

describe('a session', () => {
  it('says who asks, with the role of this moment', async () => {
    const id = await addUser('ada', 'admin')
    await addUser('bob', 'admin')
    const cookie = await signIn('ada')
    expect(await sessionOf(cookie)).toEqual({ user: { id, name: 'ada', email: 'ada@example.org', role: 'admin' } })
    await updateRole(id, 'viewer')
    expect((await sessionOf(cookie))?.user.role).toBe('viewer')
  })

  it('ends when its user is disabled, who cannot sign in until enabled again', async () => {
    const id = await addUser('ada', 'editor')
    const cookie = await signIn('ada')
    await updateDisabled(id, true)
    expect(await sessionOf(cookie)).toBeNull()
    await expect(signIn('ada')).rejects.toThrow('403')
    expect(await listUsers()).toMatchObject([{ name: 'ada', disabled: true }])
    await updateDisabled(id, false)
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
    expect(await sessionOf(`measureline.session_token=${token}.AAAA`)).toBeNull()
    await db().session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await sessionOf(cookie)).toBeNull()
  })

  it('ends with the old password', async () => {
    const id = await addUser('ada', 'editor')
    const cookie = await signIn('ada')
    expect(await resetPassword(id, 'another long password')).toEqual({ ok: true })
    expect(await sessionOf(cookie)).toBeNull()
    await expect(signIn('ada')).rejects.toThrow('401')
    expect(await sessionOf(await signIn('ada', 'another long password'))).not.toBeNull()
  })
})

describe('the last active admin', () => {
  it('cannot be demoted or disabled', async () => {
    const id = await addUser('ada', 'admin')
    await addUser('bob', 'editor')
    const disabled = await addUser('eve', 'admin')
    expect(await updateDisabled(disabled, true)).toEqual({ ok: true })
    const refused = { ok: false, reason: 'last_admin' }
    expect([await updateRole(id, 'editor'), await updateDisabled(id, true)]).toEqual([refused, refused])
    expect(await updateRole(id, 'admin')).toEqual({ ok: true })
  })

  it('is left over when all admins go at once', async () => {
    const ids = await Promise.all(['ada', 'bob', 'eve', 'kim'].map((name) => addUser(name, 'admin')))
    const written = await Promise.all(ids.map((id, n) => (n % 2 ? updateRole(id, 'viewer') : updateDisabled(id, true))))
    expect(written.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'last_admin' }])
    expect(await db().user.count({ where: { role: 'admin', banned: false } })).toBe(1)
  })
})

it('takes an address once', async () => {
  const user = { name: 'Ada', email: 'ada@example.org', password: PASSWORD, role: 'viewer' as const }
  const made = await Promise.all([createUser(user), createUser(user), createUser(user)])
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
})

it('knows nobody by a made-up id', async () => {
  const missing = { ok: false, reason: 'missing' }
  const answers = [await updateRole('x', 'admin'), await updateDisabled('x', true), await resetPassword('x', PASSWORD)]
  expect(answers).toEqual([missing, missing, missing])
})

it('has no way to sign up or to be an admin by oneself', async () => {
  const body = { name: 'Eve', email: 'eve@example.org', password: PASSWORD }
  await expect(auth().api.signUpEmail({ body })).rejects.toThrow()
  await addUser('bob', 'editor')
  const headers = new Headers({ cookie: await signIn('bob') })
  const { id } = await db().user.findFirstOrThrow()
  await expect(auth().api.setRole({ body: { userId: id, role: 'admin' }, headers })).rejects.toThrow()
})
