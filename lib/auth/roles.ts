/** Roles of those who are signed in, from the one that may the least: abilities.ts says what. */

export const ROLES = ['viewer', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Somebody who is signed in, as the database has them at this moment. */
export type Viewer = { id: string; name: string; email: string; role: Role }

/** An account as admins see it. */
export type User = Viewer & {
  disabled: boolean
  /** Has not set a password yet. */
  invited: boolean
}

/** A role that nobody knows may do the least. */
export const parseRole = (role: unknown): Role => ROLES.find((known) => known === role) ?? 'viewer'
