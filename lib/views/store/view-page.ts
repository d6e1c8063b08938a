/** What the page of saved views shows. */
import 'server-only'
import { can } from '@/lib/auth/abilities'
import type { Viewer } from '@/lib/auth/roles'
import type { Speech } from '@/lib/i18n/format'
import { listChips } from '@/lib/measures/list/chips'
import { nameAuthorities } from '@/lib/measures/list/value-names'
import { listAuthorities } from '@/lib/measures/store/queries'
import { clampPage } from '@/lib/paging'
import { canDeleteView, isOwner } from '../access'
import { filterOf } from '../query'
import { type ListedView, type SavedView, VIEWS_PER_PAGE } from '../types'
import { countPublicViews, listOwnViews, listPublicViews } from './queries'

/** To this viewer; a page beyond the end is the last one. */
export async function getViewPage(asked: number, viewer: Viewer | null, speech: Speech) {
  const others = viewer?.id ?? null
  const [own, total, authorities] = await Promise.all([
    viewer && listOwnViews(viewer.id),
    countPublicViews(others),
    listAuthorities(),
  ])
  const page = clampPage({ page: asked, perPage: VIEWS_PER_PAGE, total })
  const names = nameAuthorities(authorities, speech)
  const toListed = (view: SavedView): ListedView => ({
    ...view,
    conditions: listChips(filterOf(view.query), speech, names).map(({ label }) => label),
    isOwn: isOwner(view, viewer),
    mayDelete: canDeleteView(view, viewer),
    mayFollow: isOwner(view, viewer) && can(viewer, 'followView'),
  })
  const shared = await listPublicViews(others, page)
  return { own: own?.map(toListed) ?? null, shared: shared.map(toListed), total, page }
}
