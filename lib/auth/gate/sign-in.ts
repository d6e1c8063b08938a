/** Signing in and out as the browser has it: its cookies, and how an answer says that it came too soon. */
import 'server-only'
import { cookies, headers } from 'next/headers'
import { noteWait } from '@/lib/guard/fate'
import { settings } from '@/lib/settings'
import { isSecure } from '../cookies'
import { type Cookie, changePassword, type Entered, enter, enterAfterLink, leave } from '../store/entering'
import { getFrom, getSession } from './session'

const YEAR_SECONDS = 365 * 24 * 60 * 60

async function keepDevice({ name, value }: Cookie) {
  const secure = isSecure(settings().url)
  const jar = await cookies()
  jar.set(name, value, { path: '/', maxAge: YEAR_SECONDS, httpOnly: true, sameSite: 'lax', secure })
}

/** The code of what went wrong, or null. */
async function settle(entered: Entered, wrong: string): Promise<string | null> {
  if (entered.ok) {
    if (entered.device) await keepDevice(entered.device)
    return null
  }
  if (entered.wait === null) return wrong
  noteWait(entered.wait)
  return `too_many_tries:${entered.wait}`
}

type Credentials = { email: string; password: string }

export async function signIn(credentials: Credentials): Promise<string | null> {
  const jar = await cookies()
  const entered = await enter(credentials, await getFrom(), (name) => jar.get(name)?.value)
  return settle(entered, 'wrong_credentials')
}

export const signInAfterLink = async (credentials: Credentials): Promise<string | null> =>
  settle(await enterAfterLink(credentials, await getFrom()), 'wrong_credentials')

type Change = { currentPassword: string; newPassword: string }

export const changeOwnPassword = async (user: { id: string; email: string }, change: Change): Promise<string | null> =>
  settle(await changePassword(user, change, await getFrom(), await headers()), 'wrong_password')

export async function signOut(): Promise<void> {
  const session = await getSession()
  if (session) await leave(session.user, await getFrom(), await headers())
}
