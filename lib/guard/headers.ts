/** The headers of every answer, whatever it is. */
import { FILE_POLICY, POLICY_HEADER } from './policy'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** `url`: the public address. A promise to speak https for a year is given only where https is spoken. */
export const headersOfAll = (url: string): Record<string, string> => ({
  // Pages replace it with their own (proxy.ts).
  [POLICY_HEADER]: FILE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  ...(url.startsWith('https:') && { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` }),
})
