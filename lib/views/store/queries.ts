/** Every read of saved views. */
import 'server-only'
import { db } from '@/lib/database/client'
import type { Prisma } from '@/prisma/generated/client'
import { MOST_VIEWS, type SavedView, VIEWS_PER_PAGE } from '../types'

const SELECT = {
  code: true,
  name: true,
  query: true,
  public: true,
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.SavedViewSelect
type Row = Prisma.SavedViewGetPayload<{ select: typeof SELECT }>

const BY_NAME: Prisma.SavedViewOrderByWithRelationInput[] = [{ name: 'asc' }, { code: 'asc' }]

const toView = ({ public: isPublic, ...row }: Row): SavedView => ({
  ...row,
  visibility: isPublic ? 'public' : 'private',
})

async function listViews(where: Prisma.SavedViewWhereInput, take: number, skip = 0): Promise<SavedView[]> {
  return (await db().savedView.findMany({ where, orderBy: BY_NAME, select: SELECT, take, skip })).map(toView)
}

// Prisma takes a null of `not` for "is not null".
const ofOthers = (viewerId: string | null): Prisma.SavedViewWhereInput => ({
  public: true,
  ...(viewerId === null ? {} : { ownerId: { not: viewerId } }),
})

/** Whosever it is: who may see it is for whoever asks. */
export async function getView(code: string): Promise<SavedView | null> {
  const row = await db().savedView.findUnique({ where: { code }, select: SELECT })
  return row && toView(row)
}

/** All that somebody has saved, by name. */
export const listOwnViews = (ownerId: string): Promise<SavedView[]> => listViews({ ownerId }, MOST_VIEWS)

export const countPublicViews = (exceptOwnerId: string | null): Promise<number> =>
  db().savedView.count({ where: ofOthers(exceptOwnerId) })

/** The public ones of others, by name. */
export const listPublicViews = (exceptOwnerId: string | null, page: number): Promise<SavedView[]> =>
  listViews(ofOthers(exceptOwnerId), VIEWS_PER_PAGE, (page - 1) * VIEWS_PER_PAGE)

/** For picking one while typing: those whose name holds every word, the reader's own first. */
export async function searchViews(q: string, viewerId: string | null, limit: number): Promise<SavedView[]> {
  const words = q.split(/\s+/).filter(Boolean)
  // Prisma hands % and _ on to LIKE as they are.
  const AND = words.map((word) => ({
    name: { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const },
  }))
  const own = viewerId === null ? [] : await listViews({ ownerId: viewerId, AND }, limit)
  if (own.length === limit) return own
  return [...own, ...(await listViews({ ...ofOthers(viewerId), AND }, limit - own.length))]
}
