/** Who may do what: the one table that actions, pages and routes ask, and that docs/abilities.md shows. */
import { ADDRESSES } from '@/lib/addresses'
import { ROLES, type Role, type Viewer } from './roles'

/** Code of the sentence that refuses: all but the second are of accounts (lib/i18n: auth.errors), that one of every form. */
export type AbilityRefusal = 'signed_out' | 'not_editor' | 'not_admin' | 'not_yours'

type Rule = {
  /** The role that may, as may those above it; null: everybody, without an account. */
  least: Role | null
  refusal: AbilityRefusal | null
}

const EVERYBODY = { least: null, refusal: null } as const
const ACCOUNTS = { least: 'viewer', refusal: 'signed_out' } as const
const EDITORS = { least: 'editor', refusal: 'not_editor' } as const
const ADMINS = { least: 'admin', refusal: 'not_admin' } as const

/** An action of that name asks for it. */
export const ABILITIES = {
  read: EVERYBODY,
  signIn: EVERYBODY,
  signOut: EVERYBODY,
  // The link is the permission: whoever has it may set the password that it stands for.
  completeSetup: EVERYBODY,
  seeAccount: ACCOUNTS,
  changePassword: ACCOUNTS,
  endSession: ACCOUNTS,
  endOtherSessions: ACCOUNTS,
  createView: ACCOUNTS,
  // One's own: of a private one nobody else learns that it is there.
  updateView: ACCOUNTS,
  deleteView: ACCOUNTS,
  deleteViewOfOthers: { least: 'admin', refusal: 'not_yours' },
  // What they say of a list stands on pages of all readers.
  followView: EDITORS,
  createMeasure: EDITORS,
  updateMeasure: EDITORS,
  archiveMeasure: EDITORS,
  answerRelease: EDITORS,
  seeDesk: EDITORS,
  checkAuthority: EDITORS,
  confirmOverdue: EDITORS,
  seeUsers: ADMINS,
  seeAccountLog: ADMINS,
  inviteUser: ADMINS,
  makePasswordLink: ADMINS,
  setRole: ADMINS,
  setDisabled: ADMINS,
} as const satisfies Record<string, Rule>
export type Ability = keyof typeof ABILITIES

/** Pages that are not for everybody, as the folders of `app` name them. They lead to the sign-in page, or answer 403. */
export const GUARDED_PAGES: Readonly<Record<string, Ability>> = {
  [ADDRESSES.account.path]: 'seeAccount',
  [ADDRESSES.edit.path]: 'updateMeasure',
  [ADDRESSES.newRecord.path]: 'createMeasure',
  [ADDRESSES.desk.path]: 'seeDesk',
  [ADDRESSES.users.path]: 'seeUsers',
  [ADDRESSES.accountLog.path]: 'seeAccountLog',
  [ADDRESSES.newView.path]: 'createView',
}

/** Null: somebody without an account, or whose account is disabled. */
export function can(viewer: Viewer | null, ability: Ability): boolean {
  const { least } = ABILITIES[ability]
  return least === null || (viewer !== null && ROLES.indexOf(viewer.role) >= ROLES.indexOf(least))
}
