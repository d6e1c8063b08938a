/** Who asks, and from where. Pages that are not for everybody begin with requireAbility, actions with act. */
import 'server-only'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { isAwayError } from '@/lib/guard/away-error'
import { type Ability, can } from '../abilities'
import { addressOf } from '../address'
import type { Asker } from '../log'
import { signInPath } from '../next-path'
import { parseRole, type Viewer } from '../roles'
import { authServer } from '../store/server'
import { type From, touchSession } from '../store/sessions'

export type Session = { id: string; user: Viewer }

/** A page is not lost for the note of when it was asked. */
async function stillHolds(session: { id: string; updatedAt: Date }, role: Viewer['role']): Promise<boolean> {
  try {
    return await touchSession(session, role)
  } catch (error) {
    if (isAwayError(error)) return true
    throw error
  }
}

/**
 * By the Cookie header, against the database. Null for an unknown, expired or ended session, for one that lay idle, and for
 * a disabled user.
 */
export async function sessionOf(cookie: string): Promise<Session | null> {
  const found = await authServer().api.getSession({ headers: new Headers({ cookie }) })
  if (!found || found.user.banned) return null
  const { id, name, email, role } = found.user
  const user = { id, name, email, role: parseRole(role) }
  return (await stillHolds(found.session, user.role)) ? { id: found.session.id, user } : null
}

// By cookies() and not by headers(): the page that follows an action in the same request sees what the action set.
const getOwnSession = cache(async () => sessionOf((await cookies()).toString()))

/** Of the request that a route has; of the page or action that is at work without one. Throws when the database is away. */
export const getSession = (request?: Request): Promise<Session | null> =>
  request ? sessionOf(request.headers.get('cookie') ?? '') : getOwnSession()

export async function getFrom(): Promise<From> {
  const asked = await headers()
  return { address: addressOf(asked), agent: asked.get('user-agent') ?? '' }
}

/** What the log says of a change that this person asks for now. */
export const askedBy = async (actor: Viewer): Promise<Asker> => ({ actor, address: (await getFrom()).address })

/** For pages: whoever may; else the sign-in page, which leads back to `path`, or 403 for those whose role is too low. */
export async function requireAbility(ability: Ability, path: string): Promise<Session> {
  const session = await getSession()
  if (!session) redirect(signInPath(path))
  return can(session.user, ability) ? session : forbidden()
}
