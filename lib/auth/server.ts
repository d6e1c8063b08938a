/** better-auth: passwords, sessions and their cookie. */
import 'server-only'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { admin } from 'better-auth/plugins/admin'
import { adminAc, userAc } from 'better-auth/plugins/admin/access'
import { db } from '@/lib/db'
import { settings } from '@/lib/settings'
import { PASSWORD_LENGTH } from './schema'

const DAY = 24 * 60 * 60

// It has no HTTP interface here: server actions alone call it, and Next compares their Origin with the host that was
// asked, whichever of its names the server is reached by. So every way in passes lib/auth/rate-limit.ts.
const create = () =>
  betterAuth({
    baseURL: settings().url,
    secret: settings().secret,
    database: prismaAdapter(db(), { provider: 'postgresql' }),
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
    // never prolonged, since pages cannot set the cookie: two weeks after signing in one signs in again.
    session: { expiresIn: 14 * DAY, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // Its limiter guards only its HTTP interface.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'measureline',
      useSecureCookies: settings().url.startsWith('https:'),
      // Nothing here needs to know where somebody signed in from.
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
export const auth = () => {
  instance ??= create()
  return instance
}
