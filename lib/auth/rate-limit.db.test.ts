import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { provideTestDatabase } from '@/lib/embedded-postgres/test-database'
import { forgetTries, forgiveTries, TRIES, takeTry, WINDOW } from './rate-limit'

provideTestDatabase()

beforeEach(async () => {
  await db().rateLimit.deleteMany()
})
afterEach(() => {
  vi.useRealTimers()
})

const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })

const tryOften = async (count: number, email: (n: number) => string, address: (n: number) => string) => {
  const answers = []
  for (let n = 0; n < count; n++) answers.push(await takeTry(email(n), address(n)))
  return answers
}

it('refuses an account after its tries, whatever the address', async () => {
  const answers = await tryOften(
    TRIES.account + 2,
    () => 'ada@example.org',
    (n) => `203.0.113.${n}`,
  )
  expect(answers).toEqual([...Array(TRIES.account).fill(null), 15, 15])
  expect(await takeTry('bob@example.org', '203.0.113.1')).toBeNull()
})

it('refuses an address after its tries, whatever the account, and spares the accounts', async () => {
  const email = (n: number) => `user${n}@example.org`
  const answers = await tryOften(TRIES.address + 3, email, () => '203.0.113.1')
  expect(answers).toEqual([...Array(TRIES.address).fill(null), 15, 15, 15])
  expect(await db().rateLimit.count({ where: { key: { startsWith: 'account:' } } })).toBe(TRIES.address)
  expect(await takeTry(email(1), '203.0.113.2')).toBeNull()
})

it('grants no more to tries in parallel', async () => {
  const tries = Array.from({ length: 40 }, (_, n) => takeTry('ada@example.org', `198.51.100.${n}`))
  const granted = (await Promise.all(tries)).filter((wait) => wait === null)
  expect(granted).toHaveLength(TRIES.account)
})

it('counts down and starts anew, and a refused try does not prolong the wait', async () => {
  const attempt = () => takeTry('ada@example.org', '203.0.113.1')
  for (let n = 0; n < TRIES.account; n++) await attempt()
  expect(await attempt()).toBe(15)
  later(WINDOW - 90_000)
  expect(await attempt()).toBe(2)
  later(90_000)
  expect(await attempt()).toBeNull()
})

it('forgets what is old, and names nobody', async () => {
  await takeTry('ada@example.org', '203.0.113.1')
  expect(JSON.stringify(await db().rateLimit.findMany({ select: { key: true } }))).not.toContain('ada')
  later(WINDOW + 1)
  await takeTry('bob@example.org', '203.0.113.2')
  expect(await db().rateLimit.count()).toBe(2)
})

it('starts an account anew when the password was right, and gives the address that one try back', async () => {
  await tryOften(
    9,
    () => 'ada@example.org',
    () => '203.0.113.1',
  )
  await forgiveTries('ada@example.org', '203.0.113.1')
  expect(await db().rateLimit.findMany({ select: { key: true, count: true } })).toEqual([
    { key: 'address:203.0.113.1', count: 8 },
  ])
})

it('lets a restored account in although others used its tries up', async () => {
  await tryOften(
    TRIES.account + 1,
    () => 'ada@example.org',
    (n) => `203.0.113.${n}`,
  )
  await forgetTries('ada@example.org')
  expect(await takeTry('ada@example.org', '203.0.113.99')).toBeNull()
})
