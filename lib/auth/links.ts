/** One-time links by which somebody sets a password. */

export const LINK_PURPOSES = ['first_admin', 'restored_admin', 'invitation', 'reset'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

/** `user`: whose password it sets; null for a link that makes the first admin. */
export type FoundLink = { purpose: LinkPurpose; user: { name: string; email: string } | null }

const HOUR = 60 * 60 * 1000

/** Somebody who is invited may be on holiday; the others are waited for. */
export const linkLifetime = (purpose: LinkPurpose) => (purpose === 'invitation' ? 7 * 24 : 24) * HOUR
