/** Every read of saved views. */
import 'server-only'
import { sqltag as sql } from '@prisma/client/runtime/client'
import { db } from '@/lib/database/client'
import { hasWords } from '@/lib/database/has-words'
import type { Prisma } from '@/prisma/generated/client'
import { MOST_VIEWS, type SavedView, VIEWS_PER_PAGE } from '../types'

const SELECT = {
  code: true,
  name: true,
  query: true,
  public: true,
  slug: true,
  standfirst: true,
  trigger: true,
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.SavedViewSelect
type Row = Prisma.SavedViewGetPayload<{ select: typeof SELECT }>

const BY_NAME: Prisma.SavedViewOrderByWithRelationInput[] = [{ name: 'asc' }, { code: 'asc' }]

const toView = ({ public: isPublic, slug, standfirst, trigger, ...row }: Row): SavedView => ({
  ...row,
  visibility: isPublic ? 'public' : 'private',
  thread: slug === null || standfirst === null ? null : { slug, standfirst, trigger },
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
  const rows = await db().$queryRaw<{ code: string }[]>(sql`
    select v.code from saved_views v where (v.public or v.owner_id = ${viewerId}) and ${hasWords(q, sql`v.name`)}
    order by (v.owner_id = ${viewerId}) desc nulls last, v.name, v.code limit ${limit}`)
  const code = { in: rows.map((row) => row.code) }
  const own = viewerId === null ? [] : await listViews({ ownerId: viewerId, code }, limit)
  return [...own, ...(await listViews({ ...ofOthers(viewerId), code }, limit))]
}
