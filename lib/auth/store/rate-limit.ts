/**
 * How often a password may be tried. After some free tries each further one waits, longer each time: no door is ever shut
 * for good. Strangers are counted by account, whether it exists or not, and by address; a browser that was let in before
 * by itself, so that no stranger can make its owner wait.
 */
import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/database/client'
import { Prisma } from '@/prisma/generated/client'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** Tries that wait for nothing. An address may be a whole office; an account is one person. */
export const FREE = { account: 5, device: 5, own: 5, address: 30 }
export const LONGEST_PAUSE = 5 * MINUTE
/** Without a try for that long, what was tried is forgotten. */
export const FORGOTTEN = 60 * MINUTE

/** `shared`: a right password is no reason to forget what others tried from there. */
type Bucket = { key: string; free: number; shared?: boolean }

/** Who tries: somebody who was let in there before, with that device; a stranger, from that address. */
export type Trier = { email: string; device: string } | { email: string; address: string }

// Hashed, for what is typed as an address is now and then a password.
const hashOf = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

const bucketsOf = (trier: Trier): Bucket[] =>
  'device' in trier
    ? [{ key: `device:${hashOf(trier.email, trier.device)}`, free: FREE.device }]
    : [
        { key: `address:${trier.address}`, free: FREE.address, shared: true },
        { key: `account:${hashOf(trier.email)}`, free: FREE.account },
      ]

/** Who is signed in and has to give the password once more. */
const ownBucket = (userId: string): Bucket => ({ key: `own:${hashOf(userId)}`, free: FREE.own })

/** In milliseconds, after `count` tries of which `free` wait for nothing: 1 s, 2 s, 4 s … */
const pauseAfter = (count: Prisma.Sql, free: number) =>
  Prisma.sql`case when ${count} < ${free} then 0
    else ${SECOND} * least(power(2, least(${count} - ${free}, 20))::bigint, ${LONGEST_PAUSE / SECOND}) end`

/**
 * Takes one try out of the bucket, in one statement. Answers how many milliseconds to wait, 0 when it was granted. Of tries
 * in parallel one that looked at the clock first may be counted last: what is free does not ask when the last one was.
 */
async function take({ key, free }: Bucket): Promise<number> {
  const now = BigInt(Date.now())
  const granted = await db().$executeRaw`
    insert into rate_limits as held (id, key, count, last_request) values (gen_random_uuid()::text, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when held.last_request <= ${now - BigInt(FORGOTTEN)} then 1 else held.count + 1 end,
      last_request = greatest(held.last_request, ${now})
    where held.count < ${free} or held.last_request + ${pauseAfter(Prisma.sql`held.count`, free)} <= ${now}`
  if (granted > 0) return 0
  const [row] = await db().$queryRaw<{ ends: bigint }[]>`
    select last_request + ${pauseAfter(Prisma.sql`count`, free)} as ends from rate_limits where key = ${key}`
  return Math.max(Number((row?.ends ?? now) - now), 1)
}

const giveBack = ({ key }: Bucket) =>
  db().$executeRaw`update rate_limits set count = count - 1 where key = ${key} and count > 0`

const empty = ({ key }: Bucket) => db().rateLimit.deleteMany({ where: { key } })

/** Everybody who ever mistyped would stay for ever. */
const forgetOld = () =>
  db().$executeRaw`
    delete from rate_limits where id in (
      select id from rate_limits where last_request <= ${BigInt(Date.now() - FORGOTTEN)} for update skip locked)`

async function takeAll(buckets: readonly Bucket[]): Promise<number | null> {
  await forgetOld()
  for (const [n, bucket] of buckets.entries()) {
    const wait = await take(bucket)
    if (wait === 0) continue
    // What is refused has tried nothing.
    for (const taken of buckets.slice(0, n)) await giveBack(taken)
    return Math.ceil(wait / SECOND)
  }
  return null
}

const forgive = async (buckets: readonly Bucket[]) => {
  for (const bucket of buckets) await (bucket.shared ? giveBack(bucket) : empty(bucket))
}

/**
 * Counts a try before the password is looked at, so that tries in parallel cannot slip through. Answers the whole
 * seconds to wait, or null when the try may go on. A refused try is not counted, and does not prolong the wait.
 */
export const takeTry = (trier: Trier) => takeAll(bucketsOf(trier))

/** The password was right: what was tried is forgotten, and the address gets this one back. */
export const forgiveTries = (trier: Trier) => forgive(bucketsOf(trier))

/** The same for somebody who is signed in. */
export const takeOwnTry = (userId: string) => takeAll([ownBucket(userId)])
export const forgiveOwnTries = (userId: string) => forgive([ownBucket(userId)])
