/** Who asks, and from where. Every page, action and route that is not for everybody begins with one of these. */
import 'server-only'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { isAwayError } from '@/lib/guard/away-error'
import { addressOf } from '../address'
import type { Asker } from '../log'
import { signInPath } from '../next-path'
import { canAdmin, canEdit, parseRole, type Viewer } from '../roles'
import { auth } from '../store/server'
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
  const found = await auth().api.getSession({ headers: new Headers({ cookie }) })
  if (!found || found.user.banned) return null
  const { id, name, email, role } = found.user
  const user = { id, name, email, role: parseRole(role) }
  return (await stillHolds(found.session, user.role)) ? { id: found.session.id, user } : null
}

/** Once a request. Throws when the database is away. */
// By cookies() and not by headers(): the page that follows an action in the same request sees what the action set.
export const getSession = cache(async () => sessionOf((await cookies()).toString()))

export async function getFrom(): Promise<From> {
  const asked = await headers()
  return { address: addressOf(asked), agent: asked.get('user-agent') ?? '' }
}

/** What the log says of a change that this person asks for now. */
export const askedBy = async (actor: Viewer): Promise<Asker> => ({ actor, address: (await getFrom()).address })

/** For actions and routes, which answer in their own way when it is null. */
export async function editorOrNull(): Promise<Viewer | null> {
  const session = await getSession()
  return session && canEdit(session.user) ? session.user : null
}

/** For actions and routes, which answer in their own way when it is null. */
export async function adminOrNull(): Promise<Viewer | null> {
  const session = await getSession()
  return session && canAdmin(session.user) ? session.user : null
}

/** For pages: whoever is signed in; else the sign-in page, which leads back to `path`. */
export async function requireSession(path?: string): Promise<Session> {
  const session = await getSession()
  if (!session) redirect(signInPath(path))
  return session
}

export const requireViewer = async (path?: string): Promise<Viewer> => (await requireSession(path)).user

/** For pages: an editor or admin; else the sign-in page, or 403 for those whose role is too low. */
export async function requireEditor(path?: string): Promise<Viewer> {
  const viewer = await requireViewer(path)
  return canEdit(viewer) ? viewer : forbidden()
}

/** For pages: an admin; else the sign-in page, or 403 for those whose role is too low. */
export async function requireAdmin(path?: string): Promise<Viewer> {
  const viewer = await requireViewer(path)
  return canAdmin(viewer) ? viewer : forbidden()
}
