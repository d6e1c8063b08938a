import { hashPassword } from 'better-auth/crypto'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import { ACCOUNT_PASSWORD, addAccount, browserWith } from './account.cases'
import { type Entered, enter } from './entering'
import { updatePassword } from './passwords'

provideTestDatabase()

afterAll(() => {
  vi.useRealTimers()
})
beforeEach(async () => {
  // A pause of a second must not be over because the machine is slow.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  await db().user.deleteMany()
  await db().rateLimit.deleteMany()
})

const HOME = { address: '203.0.113.1', agent: 'Firefox' }
const strange = (n: number) => ({ address: `198.51.100.${n}`, agent: 'curl' })
const noCookies = browserWith(null)

const attack = async (email: string, count: number, read = noCookies) => {
  const answers: Entered[] = []
  for (let n = 0; n < count; n++) answers.push(await enter({ email, password: `wrong ${n}` }, strange(n), read))
  return answers.map((answer) => (answer.ok ? 'in' : answer.wait === null ? 'wrong' : 'too soon'))
}

describe('ten wrong passwords by strangers', () => {
  it('do not shut the owner out who was in from there before', async () => {
    const { email } = await addAccount('ada', 'admin')
    const owner = { email, password: ACCOUNT_PASSWORD }
    const first = await enter(owner, HOME, noCookies)
    expect(await attack(email, 10)).toEqual([...Array(5).fill('wrong'), ...Array(5).fill('too soon')])
    const again = await enter(owner, HOME, browserWith(first))
    expect(again.ok).toBe(true)
    // From a place that nobody knows she waits as strangers do: a second, and not a quarter of an hour.
    expect(await enter(owner, HOME, noCookies)).toEqual({ ok: false, wait: 1 })
  })

  it('do not either with the note of another account', async () => {
    const { email } = await addAccount('ada', 'admin')
    await addAccount('eve', 'viewer')
    const eves = await enter({ email: 'eve@example.org', password: ACCOUNT_PASSWORD }, strange(99), noCookies)
    expect(eves.ok).toBe(true)
    expect(await attack(email, 10, browserWith(eves))).toEqual([
      ...Array(5).fill('wrong'),
      ...Array(5).fill('too soon'),
    ])
  })

  it('count as strangers’ where the note was from before a new password', async () => {
    const { id, email } = await addAccount('ada', 'admin')
    const first = await enter({ email, password: ACCOUNT_PASSWORD }, HOME, noCookies)
    const hash = await hashPassword('another long password')
    await db().$transaction((tx) => updatePassword(tx, id, hash))
    await attack(email, 10)
    expect(await enter({ email, password: ACCOUNT_PASSWORD }, HOME, browserWith(first))).toEqual({ ok: false, wait: 1 })
  })
})

it('answers the same for nobody’s address', async () => {
  expect(await attack('nobody@example.org', 7)).toEqual([...Array(5).fill('wrong'), 'too soon', 'too soon'])
  for (const email of ['a password typed too early', 'a\0@b.c', 'a\ud800@b.c', 'x'.repeat(10_000)])
    expect(await attack(email, 1)).toEqual(['wrong'])
})

it('keeps with the session where it is from', async () => {
  const { email } = await addAccount('ada', 'editor')
  await enter({ email, password: ACCOUNT_PASSWORD }, { address: '203.0.113.7', agent: 'x'.repeat(1000) }, noCookies)
  expect(await db().session.findFirstOrThrow()).toMatchObject({ ipAddress: '203.0.113.7', userAgent: 'x'.repeat(300) })
})
