/** The one way to try a password: counted first, then looked at. */
import 'server-only'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { addressOf } from './address'
import { forgiveTries, takeTry } from './rate-limit'
import { auth } from './server'

/** Runs `attempt` when tries are left. Answers the code of what went wrong, or null. */
export async function tryPassword(email: string, wrong: string, attempt: (from: Headers) => Promise<unknown>) {
  const from = await headers()
  const address = addressOf(from)
  const minutes = await takeTry(email, address)
  if (minutes !== null) return `too_many_tries:${minutes}`
  try {
    await attempt(from)
  } catch (error) {
    // Everything below 500 says that this person may not in, and never why: not who exists, nor who is disabled.
    if (error instanceof APIError && error.statusCode < 500) return wrong
    throw error
  }
  await forgiveTries(email, address)
  return null
}

/** Sets the cookie of a new session; without the request's headers, for the session that there is does not matter. */
export const signIn = (email: string, password: string) =>
  tryPassword(email, 'wrong_credentials', () => auth().api.signInEmail({ body: { email, password } }))

/** Ends every other session of that person, and gives this browser a new one. */
export const changePassword = (email: string, body: { currentPassword: string; newPassword: string }) =>
  tryPassword(email, 'wrong_password', (from) =>
    auth().api.changePassword({ body: { ...body, revokeOtherSessions: true }, headers: from }),
  )

export const signOut = async () => auth().api.signOut({ headers: await headers() })
