/** Every write of saved views. */
import 'server-only'
import { can } from '@/lib/auth/abilities'
import type { Viewer } from '@/lib/auth/roles'
import { db, type Transaction } from '@/lib/database/client'
import { makeCode } from '../code'
import type { NewViewInput, ViewChange, ViewThread } from '../schema'
import { MOST_VIEWS } from '../types'

export type ViewSaved = { ok: true; code: string } | { ok: false; reason: 'name_taken' | 'too_many_views' | 'missing' }

const isNameTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

/** Tries codes until one is free. */
async function insertView(
  tx: Transaction,
  ownerId: string,
  { name, visibility, query }: NewViewInput,
): Promise<string> {
  const code = makeCode()
  const data = { code, ownerId, name, query, public: visibility === 'public' }
  // The name was looked at: what is skipped can only be the code of another view.
  const { count } = await tx.savedView.createMany({ data, skipDuplicates: true })
  return count > 0 ? code : insertView(tx, ownerId, { name, visibility, query })
}

/** `missing`: the owner's account is gone. */
export const createView = (ownerId: string, view: NewViewInput): Promise<ViewSaved> =>
  db().$transaction(async (tx) => {
    // Saves of one person wait for one another, so that what is counted stays true.
    const [owner] = await tx.$queryRaw<unknown[]>`select 1 from users where id = ${ownerId} for update`
    if (!owner) return { ok: false, reason: 'missing' }
    const names = await tx.savedView.findMany({ where: { ownerId }, select: { name: true } })
    if (names.some(({ name }) => name === view.name)) return { ok: false, reason: 'name_taken' }
    if (names.length >= MOST_VIEWS) return { ok: false, reason: 'too_many_views' }
    return { ok: true, code: await insertView(tx, ownerId, view) }
  })

/** One's own alone. */
export async function updateView(ownerId: string, { code, name, visibility }: ViewChange): Promise<ViewSaved> {
  try {
    const data = { name, public: visibility === 'public' }
    const { count } = await db().savedView.updateMany({ where: { code, ownerId }, data })
    return count > 0 ? { ok: true, code } : { ok: false, reason: 'missing' }
  } catch (error) {
    if (isNameTaken(error)) return { ok: false, reason: 'name_taken' }
    throw error
  }
}

/** What is said of one's own where all readers follow it; without a name in an address nothing is. */
export async function followView(ownerId: string, { code, slug, standfirst, trigger }: ViewThread): Promise<ViewSaved> {
  try {
    const data = { slug, standfirst, trigger: slug === null ? null : trigger }
    const { count } = await db().savedView.updateMany({ where: { code, ownerId }, data })
    return count > 0 ? { ok: true, code } : { ok: false, reason: 'missing' }
  } catch (error) {
    if (isNameTaken(error)) return { ok: false, reason: 'name_taken' }
    throw error
  }
}

/** One's own; an admin also the public one of somebody else. False: there was none. */
export async function deleteView(viewer: Viewer, code: string): Promise<boolean> {
  const OR = [{ ownerId: viewer.id }, ...(can(viewer, 'deleteViewOfOthers') ? [{ public: true }] : [])]
  return (await db().savedView.deleteMany({ where: { code, OR } })).count > 0
}
