/** From a form that was saved to the record. */
import { pathTo } from '@/lib/addresses'
import 'server-only'
import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { SEEN_SECONDS } from '@/lib/answers/seen'
import { isSecure, seenCookie } from '@/lib/auth/cookies'
import { getDataVersion } from '@/lib/database/version'
import { settings } from '@/lib/settings'

/** Standbys follow a moment later: until then this browser is answered by the primary. */
export async function noteSeen() {
  const tracker = settings()
  if (!tracker.databaseReadUrl) return
  const version = String(await getDataVersion())
  const kept = {
    path: '/',
    maxAge: SEEN_SECONDS,
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure(tracker.url),
  } as const
  const jar = await cookies()
  jar.set(seenCookie(tracker), version, kept)
}

/** To another page that shows what was saved. */
export async function leaveTo<Path extends string>(path: Route<Path>): Promise<never> {
  await noteSeen()
  revalidatePath('/', 'layout')
  redirect(path)
}

export const leaveFor = (slug: string): Promise<never> => leaveTo(pathTo('record', slug))
