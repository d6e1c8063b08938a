/** Who may do what with a saved view. */
import { can } from '@/lib/auth/abilities'
import type { Viewer } from '@/lib/auth/roles'
import type { SavedView } from './types'

type Guarded = Pick<SavedView, 'visibility' | 'owner'>

export const isOwner = ({ owner }: Guarded, viewer: Viewer | null): viewer is Viewer => viewer?.id === owner.id

export const canSeeView = (view: Guarded, viewer: Viewer | null): boolean =>
  view.visibility === 'public' || isOwner(view, viewer)

/** Admins take away what everybody sees. What is private is its owner's alone. */
export const canDeleteView = (view: Guarded, viewer: Viewer | null): boolean =>
  isOwner(view, viewer) || (view.visibility === 'public' && can(viewer, 'deleteViewOfOthers'))
