import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { provideTestDatabase } from '@/lib/embedded-postgres/test-database'
import { createUser, updateDisabled } from './mutations'
import { auth } from './server'
import { createSetupLink, findSetupLink, redeemSetupLink } from './setup-link'

provideTestDatabase()

beforeEach(async () => {
  await db().user.deleteMany()
  await db().setupLink.deleteMany()
})

const ADA = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
const NEW_PASSWORD = 'staple battery horse'

const makeToken = async (options?: Parameters<typeof createSetupLink>[0]) => {
  const url = await createSetupLink(options)
  return url?.split('/setup/')[1] ?? ''
}

const canSignIn = (email: string, password: string) =>
  auth()
    .api.signInEmail({ body: { email, password } })
    .then(
      () => true,
      () => false,
    )

it('makes one admin, once', async () => {
  const token = await makeToken()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await findSetupLink(token)).toEqual({ email: null })
  expect(await redeemSetupLink(token, ADA)).toEqual({ ok: true, email: ADA.email })
  expect(await canSignIn(ADA.email, ADA.password)).toBe(true)
  expect(await findSetupLink(token)).toBeNull()
  expect(await redeemSetupLink(token, { ...ADA, email: 'eve@example.org' })).toMatchObject({ reason: 'dead_link' })
  expect(await db().user.findMany({ select: { email: true, role: true } })).toEqual([
    { email: ADA.email, role: 'admin' },
  ])
})

it('is won by one of many at once', async () => {
  const token = await makeToken()
  const tries = Array.from({ length: 8 }, (_, n) => redeemSetupLink(token, { ...ADA, email: `user${n}@example.org` }))
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
  expect([await findSetupLink(first), await findSetupLink(second)]).toEqual([null, { email: null }])
  const { expiresAt } = await db().setupLink.findFirstOrThrow()
  expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24)
  await db().setupLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  expect(await findSetupLink(second)).toBeNull()
  expect(await redeemSetupLink(second, ADA)).toMatchObject({ reason: 'dead_link' })
})

it('is not offered where there is an active admin, unless it is forced', async () => {
  await createUser({ ...ADA, role: 'admin' })
  expect(await createSetupLink()).toBeNull()
  expect(await createSetupLink({ force: true })).toContain('/setup/')
})

it('is offered again where the only admin was disabled by other means', async () => {
  await createUser({ ...ADA, role: 'admin' })
  await db().user.updateMany({ data: { banned: true } })
  expect(await createSetupLink()).toContain('/setup/')
})

it('stays unused when the address is taken', async () => {
  await createUser({ ...ADA, role: 'viewer' })
  const token = await makeToken()
  expect(await redeemSetupLink(token, ADA)).toMatchObject({ reason: 'email_taken' })
  expect(await findSetupLink(token)).not.toBeNull()
})

it('restores the account that it names, and ends its sessions', async () => {
  await createUser({ ...ADA, role: 'admin' })
  await createUser({ name: 'Bob', email: 'bob@example.org', password: 'battery staple', role: 'viewer' })
  const bob = await db().user.findUniqueOrThrow({ where: { email: 'bob@example.org' } })
  await canSignIn('bob@example.org', 'battery staple')
  await updateDisabled(bob.id, true)
  const token = await makeToken({ email: ' Bob@example.org ' })
  expect(await findSetupLink(token)).toEqual({ email: 'bob@example.org' })
  const redeemed = await redeemSetupLink(token, { name: '', email: 'eve@example.org', password: NEW_PASSWORD })
  expect(redeemed).toEqual({ ok: true, email: 'bob@example.org' })
  expect(await db().user.findUnique({ where: { id: bob.id } })).toMatchObject({
    name: 'Bob',
    role: 'admin',
    banned: false,
  })
  expect(await canSignIn('bob@example.org', 'battery staple')).toBe(false)
  expect(await canSignIn('bob@example.org', NEW_PASSWORD)).toBe(true)
})

it('names nobody who is not there', async () => {
  await expect(createSetupLink({ email: 'nobody@example.org' })).rejects.toThrow('Nobody here has the address')
})
