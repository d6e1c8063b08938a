/** How often a password may be tried: by account, whether it exists or not, and by address. */
import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'

const MINUTE = 60_000
export const WINDOW = 15 * MINUTE
/** An address may be a whole office; an account is one person. */
export const TRIES = { account: 10, address: 50 }

type Bucket = { key: string; limit: number }

// Hashed, for what is typed there is now and then a password.
const accountBucket = (email: string): Bucket => ({
  key: `account:${createHash('sha256').update(email).digest('base64url')}`,
  limit: TRIES.account,
})

const addressBucket = (address: string): Bucket => ({ key: `address:${address}`, limit: TRIES.address })

/** Takes one try out of the bucket, in one statement. Answers how many milliseconds to wait, 0 when it was granted. */
async function take({ key, limit }: Bucket): Promise<number> {
  const now = BigInt(Date.now())
  const windowStart = now - BigInt(WINDOW)
  const [row] = await db().$queryRaw<{ count: number; last_request: bigint }[]>`
    insert into rate_limits (id, key, count, last_request) values (gen_random_uuid()::text, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when rate_limits.last_request <= ${windowStart} then 1 else least(rate_limits.count, ${limit}) + 1 end,
      last_request = case when rate_limits.last_request <= ${windowStart} then ${now} else rate_limits.last_request end
    returning count, last_request`
  if (!row || row.count <= limit) return 0
  return Number(row.last_request) + WINDOW - Number(now)
}

const giveBack = ({ key }: Bucket) =>
  db().$executeRaw`update rate_limits set count = count - 1 where key = ${key} and count > 0`

/** Everybody who ever mistyped would stay for ever. */
const forgetOld = () =>
  db().$executeRaw`
    delete from rate_limits where id in (
      select id from rate_limits where last_request <= ${BigInt(Date.now() - WINDOW)} for update skip locked)`

/**
 * Counts a try before the password is looked at, so that tries in parallel cannot slip through. Answers the whole
 * minutes to wait, or null when the try may go on. A refused address does not use up the tries of an account.
 */
export async function takeTry(email: string, address: string): Promise<number | null> {
  await forgetOld()
  const wait = (await take(addressBucket(address))) || (await take(accountBucket(email)))
  return wait > 0 ? Math.ceil(wait / MINUTE) : null
}

/** The account starts anew. */
export const forgetTries = (email: string) => db().rateLimit.deleteMany({ where: { key: accountBucket(email).key } })

/** The password was right: what the account's tries were is forgotten, and the address gets this one back. */
export async function forgiveTries(email: string, address: string) {
  await forgetTries(email)
  await giveBack(addressBucket(address))
}
