/** better-auth: passwords, sessions and their cookie. */
import 'server-only'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { admin } from 'better-auth/plugins/admin'
import { adminAc, userAc } from 'better-auth/plugins/admin/access'
import { db, type Transaction } from '@/lib/database/client'
import { settings } from '@/lib/settings'
import type { PrismaClient } from '@/prisma/generated/client'
import { cookiePrefix, isSecure } from '../cookies'
import { PASSWORD_LENGTH } from '../schema'

const DAY = 24 * 60 * 60

/** Signed in once, one signs in again after that long. Shorter ones of disuse: lib/auth/idle.ts. */
export const LONGEST_SESSION = 30 * DAY

// It has no HTTP interface here: server actions alone call it, and Next compares their Origin with the host that was
// asked, whichever of its names the server is reached by. So every way in passes lib/auth/store/rate-limit.ts.
const create = (client: PrismaClient | Transaction) =>
  betterAuth({
    baseURL: settings().url,
    secret: settings().secret,
    database: prismaAdapter(client, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    // Its warnings tell of each wrong password.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    // The database is asked at every request, so that a disabled user or a demoted admin is one at once. A session is
    // never prolonged, since pages cannot set the cookie.
    session: { expiresIn: LONGEST_SESSION, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // Its limiter guards only its HTTP interface.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix(settings()),
      // Its own prefix for https would stand before ours.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(settings().url) },
      // It would believe the header of a client; lib/auth/address.ts says where somebody is.
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      // It refuses to sign a disabled ("banned") user in. Its endpoints are not used.
      admin({ defaultRole: 'viewer', roles: { viewer: userAc, editor: userAc, admin: adminAc } }),
      nextCookies(),
    ],
  })

let instance: ReturnType<typeof create> | undefined

/** Made on its first use, so that a build needs neither secret nor database. */
export const authServer = () => {
  instance ??= create(db())
  return instance
}

/** The same inside of a transaction: what it writes, and the log of it, are one. */
export const authIn = (tx: Transaction) => create(tx)
