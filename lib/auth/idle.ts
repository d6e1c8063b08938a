/** How long a session lasts that nobody uses. */
import type { Role } from './roles'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** An admin's opens the accounts of all. */
export const idleDays = (role: Role) => (role === 'admin' ? 1 : 14)

/** In milliseconds. */
export const idleLimit = (role: Role) => idleDays(role) * DAY

/** "Last used" is written anew no more often: most requests only read. */
export const USE_STEP = 5 * MINUTE
