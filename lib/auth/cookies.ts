/** What the cookies of accounts are called. */
import { createHmac } from 'node:crypto'

type Tracker = { url: string; readonly secret: string }

/** Browsers take a cookie of this name only from https, for this host alone and all of its paths. */
const HOST_ONLY = '__Host-'

/**
 * Cookies do not tell ports apart: a name of its own per tracker, or two on one host would sign each other out. Every
 * process of a tracker has the same, and it says nothing of the secret.
 */
export function cookiePrefix({ url, secret }: Tracker): string {
  const own = createHmac('sha256', secret).update(`cookies of ${url}`).digest('hex').slice(0, 8)
  return `${isSecure(url) ? HOST_ONLY : ''}measureline-${own}`
}

export const isSecure = (url: string) => url.startsWith('https:')

/** better-auth puts the prefix before a name of its own. */
export const sessionCookie = (tracker: Tracker) => `${cookiePrefix(tracker)}.session_token`

/** How new the data was after the last save of this browser: lib/answers/seen.ts. */
export const seenCookie = (tracker: Tracker) => `${cookiePrefix(tracker)}.seen`

/** One per account, so that two people at one browser are both known there. */
export const deviceCookie = (tracker: Tracker, userId: string) =>
  `${cookiePrefix(tracker)}.device-${createHmac('sha256', tracker.secret).update(`device of ${userId}`).digest('hex').slice(0, 8)}`
