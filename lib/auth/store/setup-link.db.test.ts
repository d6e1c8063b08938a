import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import { ACCOUNT_PASSWORD, addAccount, BY, emailOf } from './account.cases'
import { authServer } from './server'
import { createSetupLink, findSetupLink, redeemSetupLink } from './setup-link'
import { createPasswordLink, inviteUser, updateDisabled } from './users'

provideTestDatabase()

beforeEach(async () => {
  await db().user.deleteMany()
  await db().setupLink.deleteMany()
})

const ADA = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
const HERE = '203.0.113.9'
const NEW_PASSWORD = 'staple battery horse'

const makeToken = async (options?: Parameters<typeof createSetupLink>[0]) => {
  const url = await createSetupLink(options)
  return url?.split('/setup/')[1] ?? ''
}

const canSignIn = (email: string, password: string) =>
  authServer()
    .api.signInEmail({ body: { email, password } })
    .then(
      () => true,
      () => false,
    )

it('makes one admin, once', async () => {
  const token = await makeToken()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await findSetupLink(token)).toEqual({ purpose: 'first_admin', user: null })
  expect(await redeemSetupLink(token, ADA, HERE)).toEqual({ ok: true, email: ADA.email })
  expect(await canSignIn(ADA.email, ADA.password)).toBe(true)
  expect(await findSetupLink(token)).toBeNull()
  expect(await redeemSetupLink(token, { ...ADA, email: 'eve@example.org' }, HERE)).toMatchObject({
    reason: 'dead_link',
  })
  expect(await db().user.findMany({ select: { email: true, role: true } })).toEqual([
    { email: ADA.email, role: 'admin' },
  ])
})

it('is won by one of many at once', async () => {
  const token = await makeToken()
  const tries = Array.from({ length: 8 }, (_, n) =>
    redeemSetupLink(token, { ...ADA, email: `user${n}@example.org` }, HERE),
  )
  expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db().user.count()).toBe(1)
})

it('keeps only the hash of the token', async () => {
  const token = await makeToken()
  expect(JSON.stringify(await db().setupLink.findMany())).not.toContain(token)
})

it('dies after a day, and when a newer one is made', async () => {
  const first = await makeToken()
  const second = await makeToken()
  expect([await findSetupLink(first), await findSetupLink(second)]).toEqual([
    null,
    { purpose: 'first_admin', user: null },
  ])
  const { expiresAt } = await db().setupLink.findFirstOrThrow()
  expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24)
  await db().setupLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  expect(await findSetupLink(second)).toBeNull()
  expect(await redeemSetupLink(second, ADA, HERE)).toMatchObject({ reason: 'dead_link' })
})

it('is not offered where there is an active admin, unless it is forced', async () => {
  await addAccount('ada', 'admin')
  expect(await createSetupLink()).toBeNull()
  expect(await createSetupLink({ force: true })).toContain('/setup/')
})

it('is offered again where the only admin was disabled by other means', async () => {
  await addAccount('ada', 'admin')
  await db().user.updateMany({ data: { banned: true } })
  expect(await createSetupLink()).toContain('/setup/')
})

it('stays unused when the address is taken', async () => {
  await addAccount('ada', 'viewer')
  const token = await makeToken()
  expect(await redeemSetupLink(token, ADA, HERE)).toMatchObject({ reason: 'email_taken' })
  expect(await findSetupLink(token)).not.toBeNull()
})

it('restores the account that it names, and ends its sessions', async () => {
  await addAccount('ada', 'admin')
  await addAccount('bob', 'viewer', 'battery staple')
  const bob = await db().user.findUniqueOrThrow({ where: { email: 'bob@example.org' } })
  await canSignIn('bob@example.org', 'battery staple')
  await updateDisabled(bob.id, true, BY)
  const token = await makeToken({ email: ' Bob@example.org ' })
  expect(await findSetupLink(token)).toMatchObject({ purpose: 'restored_admin', user: { email: 'bob@example.org' } })
  const redeemed = await redeemSetupLink(token, { name: '', email: 'eve@example.org', password: NEW_PASSWORD }, HERE)
  expect(redeemed).toEqual({ ok: true, email: 'bob@example.org' })
  expect(await db().user.findUnique({ where: { id: bob.id } })).toMatchObject({
    name: 'bob',
    role: 'admin',
    banned: false,
  })
  expect(await canSignIn('bob@example.org', 'battery staple')).toBe(false)
  expect(await canSignIn('bob@example.org', NEW_PASSWORD)).toBe(true)
})

it('names nobody who is not there', async () => {
  await expect(createSetupLink({ email: 'nobody@example.org' })).rejects.toThrow('Nobody here has the address')
})

const tokenOf = (linked: Awaited<ReturnType<typeof inviteUser>>) =>
  linked.ok ? (linked.url.split('/setup/')[1] ?? '') : expect.unreachable(linked.reason)
const days = async () => {
  const { expiresAt } = await db().setupLink.findFirstOrThrow({ where: { usedAt: null } })
  return Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)
}
const given = { name: 'Eve', email: 'eve@example.org', password: NEW_PASSWORD }

it('opens the account of somebody who is invited, as the admin named it, once and for a week', async () => {
  const user = { name: 'Bob', email: emailOf('bob'), role: 'editor' as const }
  const token = tokenOf(await inviteUser(user, BY))
  expect([await days(), await canSignIn(user.email, NEW_PASSWORD)]).toEqual([7, false])
  expect(await findSetupLink(token)).toMatchObject({ purpose: 'invitation', user: { name: 'Bob', email: user.email } })
  expect(await redeemSetupLink(token, given, HERE)).toEqual({ ok: true, email: user.email })
  expect(await redeemSetupLink(token, given, HERE)).toEqual({ ok: false, reason: 'dead_link' })
  expect(await canSignIn(user.email, NEW_PASSWORD)).toBe(true)
  expect(await db().user.findMany({ select: { name: true, role: true } })).toEqual([{ name: 'Bob', role: 'editor' }])
})

it('sets a forgotten password for a day; the old one works until then, and its sessions end with it', async () => {
  const bob = await addAccount('bob', 'viewer')
  const first = tokenOf(await createPasswordLink(bob.id, BY))
  const other = tokenOf(await createPasswordLink((await addAccount('eve', 'viewer')).id, BY))
  const token = tokenOf(await createPasswordLink(bob.id, BY))
  expect([await days(), await findSetupLink(first)]).toEqual([1, null])
  expect(await canSignIn(bob.email, ACCOUNT_PASSWORD)).toBe(true)
  expect(await db().session.count({ where: { userId: bob.id } })).toBe(1)
  expect(await redeemSetupLink(token, given, HERE)).toMatchObject({ ok: true })
  expect(await db().session.count({ where: { userId: bob.id } })).toBe(0)
  expect([await canSignIn(bob.email, ACCOUNT_PASSWORD), await canSignIn(bob.email, NEW_PASSWORD)]).toEqual([
    false,
    true,
  ])
  // Of another account.
  expect(await findSetupLink(other)).not.toBeNull()
})

it('lets nobody in who is disabled', async () => {
  const bob = await addAccount('bob', 'viewer')
  const token = tokenOf(await createPasswordLink(bob.id, BY))
  await updateDisabled(bob.id, true, BY)
  expect(await redeemSetupLink(token, given, HERE)).toMatchObject({ ok: true })
  expect(await canSignIn(bob.email, NEW_PASSWORD)).toBe(false)
})
