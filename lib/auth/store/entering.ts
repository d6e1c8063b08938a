/** The one way to try a password: counted first, then looked at, and written down whatever comes of it. */
import 'server-only'
import { APIError } from 'better-auth/api'
import { db } from '@/lib/database/client'
import { settings } from '@/lib/settings'
import { hasControlCharacters } from '@/lib/signs'
import { deviceCookie } from '../cookies'
import { newDevice, readDevice, writeDevice } from '../device'
import type { Asker, Named } from '../log'
import { logAction } from './log'
import { findHolder } from './passwords'
import { forgiveOwnTries, forgiveTries, takeOwnTry, takeTry } from './rate-limit'
import { authIn } from './server'
import { type From, placeSession } from './sessions'

export type Cookie = { name: string; value: string }
/** `wait`: seconds until the next try is possible, where this one was not made. */
export type Entered = { ok: true; device: Cookie | null } | { ok: false; wait: number | null }
type ReadCookie = (name: string) => string | undefined

/** Everything below 500 says that this person may not in, and never why: not who exists, nor who is disabled. */
const isRefusal = (error: unknown) => error instanceof APIError && error.statusCode < 500

async function unlessRefused<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await work()
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

const fail = (by: Asker, action: 'sign_in_failed' | 'password_change_failed', subject: Named | null) =>
  db().$transaction((tx) => logAction(tx, by, { action, subject }))

/** What the browser shall keep, so that it is known from now on. */
async function knowDevice(email: string, known: string | null): Promise<Cookie | null> {
  const holder = await findHolder(db(), email)
  if (!holder) return null
  const { secret } = settings()
  const name = deviceCookie(settings(), holder.userId)
  return { name, value: writeDevice(secret, holder, known ?? newDevice()) }
}

const nameOf = (holder: { userId: string; email: string } | null): Named | null =>
  holder && { id: holder.userId, email: holder.email }

/** A new session, whose cookie better-auth sets. Answers null for a wrong password and for a disabled account. */
const openSession = (body: { email: string; password: string }, from: From, subject: Named | null) =>
  unlessRefused(() =>
    db().$transaction(async (tx) => {
      // Without the request's headers: the session that there is does not matter.
      const { token } = await authIn(tx).api.signInEmail({ body })
      await placeSession(tx, token, from)
      await logAction(tx, { actor: subject, address: from.address }, { action: 'signed_in', subject })
      return token
    }),
  )

export async function enter(body: { email: string; password: string }, from: From, read: ReadCookie): Promise<Entered> {
  const { email } = body
  // What is typed there may be anything; PostgreSQL refuses NUL.
  const holder = hasControlCharacters(email) ? null : await findHolder(db(), email)
  const device = holder && readDevice(settings().secret, holder, read(deviceCookie(settings(), holder.userId)))
  const trier = device ? { email, device } : { email, address: from.address }
  const wait = await takeTry(trier)
  if (wait !== null) return { ok: false, wait }
  const token = await openSession(body, from, nameOf(holder))
  if (token === null) {
    await fail({ actor: null, address: from.address }, 'sign_in_failed', nameOf(holder))
    return { ok: false, wait: null }
  }
  await forgiveTries(trier)
  return { ok: true, device: await knowDevice(email, device) }
}

/** Whoever has just set the password by a link need not be counted. */
export async function enterAfterLink(body: { email: string; password: string }, from: From): Promise<Entered> {
  const token = await openSession(body, from, nameOf(await findHolder(db(), body.email)))
  return token === null ? { ok: false, wait: null } : { ok: true, device: await knowDevice(body.email, null) }
}

type Change = { currentPassword: string; newPassword: string }

/** Ends every other session of that person, and gives this browser a new one. `headers` bear the one that there is. */
export async function changePassword(user: Named, body: Change, from: From, headers: Headers): Promise<Entered> {
  const wait = await takeOwnTry(user.id)
  if (wait !== null) return { ok: false, wait }
  const by = { actor: user, address: from.address }
  const changed = await unlessRefused(() =>
    db().$transaction(async (tx) => {
      const { token } = await authIn(tx).api.changePassword({ body: { ...body, revokeOtherSessions: true }, headers })
      if (token) await placeSession(tx, token, from)
      await logAction(tx, by, { action: 'password_changed', subject: user })
      return true
    }),
  )
  if (!changed) {
    await fail(by, 'password_change_failed', user)
    return { ok: false, wait: null }
  }
  await forgiveOwnTries(user.id)
  return { ok: true, device: await knowDevice(user.email, null) }
}

/** Ends the session that `headers` bear. */
export const leave = (user: Named, { address }: From, headers: Headers): Promise<void> =>
  db().$transaction(async (tx) => {
    await authIn(tx).api.signOut({ headers })
    await logAction(tx, { actor: user, address }, { action: 'signed_out', subject: user })
  })
