/** What is written down of accounts: who did what to whom, when and from where. Never a password, nor a link. */

export const ACCOUNT_ACTIONS = [
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'password_changed',
  'password_change_failed',
  'session_ended',
  'other_sessions_ended',
  'invited',
  'link_made',
  'link_used',
  'role_changed',
  'disabled',
  'enabled',
] as const
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number]

/** An account as the log names it: its e-mail address stands as it was. */
export type Named = { id: string; email: string }

/** Who asks for a change, and from where. */
export type Asker = { actor: Named | null; address: string | null }

/** The server's own commands. */
export const SERVER: Asker = { actor: null, address: null }

/** What was true of the account before or after, as far as the action changes it. */
export type Facts = Record<string, string | number | boolean>

export type LogEntry = {
  id: number
  at: Date
  action: AccountAction
  actor: string | null
  address: string | null
  subject: string | null
  before: Facts | null
  after: Facts | null
}
