import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/database/client'
import { provideTestDatabase } from '@/testing/test-database'
import { FORGOTTEN, FREE, forgiveOwnTries, forgiveTries, LONGEST_PAUSE, takeOwnTry, takeTry } from './rate-limit'

provideTestDatabase()

const START = Date.parse('2026-11-27T10:00:00Z')
/** The clock stands still but where a test moves it. */
const at = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: START + milliseconds })

beforeEach(async () => {
  at(0)
  await db().rateLimit.deleteMany()
})
afterEach(() => {
  vi.useRealTimers()
})

const ADA = 'ada@example.org'
const addressOf = (n: number) => `203.0.113.${n}`
const stranger = (n: number, email = ADA) => takeTry({ email, address: addressOf(n) })

const inTurn = async (count: number, attempt: (n: number) => Promise<number | null>) => {
  const answers = []
  for (let n = 0; n < count; n++) answers.push(await attempt(n))
  return answers
}

describe('strangers', () => {
  it('wait for an account after its free tries, whatever their address', async () => {
    const answers = await inTurn(FREE.account + 2, stranger)
    expect(answers).toEqual([...Array(FREE.account).fill(null), 1, 1])
    expect(await stranger(1, 'bob@example.org')).toBeNull()
  })

  it('wait longer each time, and never longer than five minutes', async () => {
    await inTurn(FREE.account, stranger)
    const waits: (number | null)[] = []
    let now = 0
    for (let n = 0; n < 12; n++) {
      const wait = await stranger(n)
      waits.push(wait)
      now += (wait ?? 0) * 1000
      at(now - 1)
      expect(await stranger(n)).toBe(1)
      at(now)
      expect(await stranger(n)).toBeNull()
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
    expect(LONGEST_PAUSE).toBe(300_000)
  })

  it('wait for an address after its free tries, whatever the account, and the accounts are spared', async () => {
    const email = (n: number) => `user${n}@example.org`
    const answers = await inTurn(FREE.address + 3, (n) => takeTry({ email: email(n), address: addressOf(1) }))
    expect(answers).toEqual([...Array(FREE.address).fill(null), 1, 1, 1])
    expect(await db().rateLimit.count({ where: { key: { startsWith: 'account:' } } })).toBe(FREE.address)
    expect(await stranger(2, email(1))).toBeNull()
  })

  it('are granted no more in parallel', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => stranger(n)))
    expect(answers.filter((wait) => wait === null)).toHaveLength(FREE.account)
  })

  it('are free in parallel, whoever looked at the clock first', async () => {
    at(5)
    expect(await stranger(1, 'bob@example.org')).toBeNull()
    at(0)
    expect(await stranger(1)).toBeNull()
  })

  it('use up no try of their address where the account refused them', async () => {
    await inTurn(FREE.account + 20, () => stranger(1))
    const { count } = await db().rateLimit.findUniqueOrThrow({ where: { key: `address:${addressOf(1)}` } })
    expect(count).toBe(FREE.account)
  })

  it('start anew an hour later, and nothing of it is left', async () => {
    await inTurn(FREE.account + 1, stranger)
    at(FORGOTTEN + 1)
    expect(await inTurn(FREE.account, () => stranger(99))).toEqual(Array(FREE.account).fill(null))
    expect(await db().rateLimit.count()).toBe(2)
  })

  it('are named nowhere', async () => {
    await stranger(1)
    expect(JSON.stringify(await db().rateLimit.findMany({ select: { key: true } }))).not.toContain('ada')
  })

  it('who knew the password make the account start anew, and get that one try of the address back', async () => {
    await inTurn(4, () => stranger(1))
    await forgiveTries({ email: ADA, address: addressOf(1) })
    expect(await db().rateLimit.findMany({ select: { key: true, count: true } })).toEqual([
      { key: `address:${addressOf(1)}`, count: 3 },
    ])
  })
})

describe('a browser that was let in before', () => {
  const owner = { email: ADA, device: 'a device' }

  it('waits for no stranger, and no stranger for it', async () => {
    await inTurn(50, () => stranger(1))
    expect(await inTurn(FREE.device + 1, () => takeTry(owner))).toEqual([...Array(FREE.device).fill(null), 1])
    at(1000)
    expect(await stranger(2)).toBeNull()
  })

  it('is counted by itself, and starts anew when the password was right', async () => {
    await inTurn(FREE.device, () => takeTry(owner))
    expect(await takeTry({ ...owner, device: 'another' })).toBeNull()
    await forgiveTries(owner)
    expect(await takeTry(owner)).toBeNull()
  })
})

it('whoever is signed in waits by themselves', async () => {
  expect(await inTurn(FREE.own + 1, () => takeOwnTry('ada'))).toEqual([...Array(FREE.own).fill(null), 1])
  expect(await takeOwnTry('bob')).toBeNull()
  await forgiveOwnTries('ada')
  expect(await takeOwnTry('ada')).toBeNull()
})
